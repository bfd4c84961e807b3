// What somebody writes who uses the package in Node.js: run by tests/web/package.rs, in a worker too.
import { assess, law, next, problems, questions, summary, write } from "ai-act-checklist";
import { createHash } from "node:crypto";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

/** A file in short. */
const short = ({ name, type, bytes }) => [name, type, createHash("sha256").update(bytes).digest("hex")];
const answers = { schema: 1, answers: { what: ["software"] } };
if (isMainThread) {
  const input = JSON.parse(process.argv[2]);
  const refused = await assess("no answers").catch((error) => error.message);
  const noDay = await assess(input, "someday").catch((error) => error.message);
  const inWorker = await new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url)).once("message", resolve).once("error", reject);
  });
  console.log(
    JSON.stringify({
      report: await assess(input, "2027-12-02"),
      same: JSON.stringify(await assess(JSON.stringify(input), "2027-12-02")) === JSON.stringify(await assess(input, "2027-12-02")),
      summary: await summary(input, "2027-12-02"),
      obligations: (await law()).obligations.length,
      next: await next(answers),
      questions: (await questions()).map(({ id, options }) => [id, options.length]),
      problems: await problems({ schema: 1, answers: { weather: ["fine"] } }),
      german: (await questions("de")).map(({ title }) => title),
      duty: (await law("de")).obligations[0].duty,
      refusedInGerman: await assess("no answers", undefined, "de").catch((error) => error.message),
      files: [
        short(await write("xlsx", input, { day: "2027-12-02" })),
        short(await write("docx", JSON.stringify(input), { day: "2027-12-02", lang: "de" })),
        short(await write("xlsx", [input, answers], { day: "2027-12-02" })),
        short(await write("register", [JSON.stringify(input), answers], { day: "2027-12-02", lang: "de" })),
        short(await write("fria.md", input, { day: "2027-12-02" })),
        short(await write("ics", { schema: 1, register: { systems: { a: input, b: answers } } }, { day: "2027-12-02" })),
      ],
      today: (await write("json", answers)).name,
      refusedFiles: await Promise.all(
        [
          ["odt", answers, { day: "2027-12-02" }],
          ["register", answers, { day: "2027-12-02" }],
          ["report", [answers], { day: "2027-12-02" }],
          ["csv", [answers, "no answers"], { day: "2027-12-02" }],
          ["csv", answers, { day: "someday" }],
        ].map((asked) => write(...asked).then(() => "written", (error) => error.message)),
      ),
      refused,
      noDay,
      inWorker,
    }),
  );
} else {
  const file = short(await write("docx", [answers, answers], { day: "2027-12-02" }));
  parentPort.postMessage({ asked: (await next(answers)).question.id, file });
}

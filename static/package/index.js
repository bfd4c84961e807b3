// The assessment without an interface: in the browser, in a worker, in Node.js. Types in index.d.ts.

import init, {
  assess as report, law as everything, next as following, problems as unread, questions as all, summary as short, bringWords, later,
} from "./ai-act-checklist.js";

// The program comes in two files, and an assessment needs both.
const addresses = [new URL("./ai-act-checklist_bg.wasm", import.meta.url), new URL("./ai-act-checklist-later.wasm", import.meta.url)];
// A name that bundlers do not look into: in a browser it is never asked for.
const files = "node:fs/promises";

async function bytes(address) {
  // Node.js fetches nothing from disk.
  if (address.protocol === "file:") return (await import(/* @vite-ignore */ files)).readFile(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there (${response.status})`);
  return response.arrayBuffer();
}

async function start() {
  const [first, second] = await Promise.all(addresses.map(bytes));
  await init({ module_or_path: first });
  await later(second);
}

const once = (begin) => {
  let begun;
  return () => (begun ??= begin().catch((error) => {
    begun = undefined;
    throw error;
  }));
};
const started = once(start);

/** What writes files: a program of its own, which is loaded when the first is asked for. */
const writer = once(async () => {
  const program = await import("./ai-act-checklist-files.js");
  await program.default({ module_or_path: await bytes(new URL("./ai-act-checklist-files_bg.wasm", import.meta.url)) });
  return program;
});

const text = async (file) => new TextDecoder().decode(await bytes(new URL(`./words/${file}.txt`, import.meta.url)));

const packs = new Map();
/** Words that a program has: messages and questions need those to ask with, the law those to tell with, files all. */
async function words(lang, part, bring = bringWords, whose = "") {
  const pack = `${lang}-${part}`;
  if (!packs.has(whose + pack)) packs.set(whose + pack, once(async () => bring(lang, part, await text(pack))));
  await packs.get(whose + pack)();
}

async function ready(lang = "en", ...parts) {
  await started();
  for (const part of ["ask", ...parts]) await words(lang, part);
}

/** Text of answers. What JSON does not know is refused here, with a message that says so. */
const written = (answers) => (typeof answers === "string" ? answers : JSON.stringify(answers));

export async function assess(answers, asOf, lang) {
  await ready(lang);
  return report(written(answers), asOf, lang);
}

export async function summary(answers, asOf, lang) {
  await ready(lang);
  return short(written(answers), asOf, lang);
}

export async function law(lang) {
  await ready(lang, "tell");
  return everything(lang);
}

export async function next(answers, asOf, lang) {
  await ready(lang, "topics");
  return following(written(answers), asOf, lang);
}

export async function questions(lang) {
  await ready(lang, "topics");
  return all(lang);
}

export async function problems(answers, lang) {
  await ready(lang);
  return unread(written(answers), lang);
}

/** Today, where the clock is. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export async function write(format, answers, { day = today(), lang = "en" } = {}) {
  const program = await writer();
  const parts = ["ask", "topics", "tell", ...(format.includes(".") ? ["papers"] : [])];
  for (const part of parts) await words(lang, part, program.bringWords, "files-");
  const [name, type, bytes] = Array.isArray(answers)
    ? program.writeAll(format, answers.map(written), day, lang)
    : program.write(format, written(answers), day, lang);
  return { name, type, bytes };
}

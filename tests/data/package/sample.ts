// What somebody writes who uses the package: type-checked by tests/web/package.rs, and never run.
import { assess, law, next, problems, questions, summary, write, type Answers, type Report, type Summary } from "ai-act-checklist";
import type { AiActChecklistElement, Config } from "ai-act-checklist/element";
import "ai-act-checklist/element";

const answers: Answers = { schema: 1, answers: { what: ["software"], areas: "unsure" }, iso: { "A.5.2": "largely" } };
const report: Report = await assess(answers, "2027-12-02");
const tier: "out-of-scope" | "not-ai-system" | "minimal" | "transparency" | "high-risk" | "prohibited" | null = report.tier.established;
const written = new Map((await law()).obligations.map(({ id, cite }) => [id, cite]));
for (const duty of report.obligations) {
  const why = duty.because === undefined ? [] : report.reasons[duty.because]?.map((at) => report.answers[at]?.question);
  console.log(duty.id, written.get(duty.id), report.times[duty.time]?.applies_from, why?.join());
}
const short: Summary = await summary(answers);
console.log(short.tier.highest, short.obligations.later, short.ahead[0]?.day, short.coverage?.point);
const { question, about, open } = await next(JSON.stringify(answers));
console.log(tier, question?.options[0]?.label, about, open + 1, (await questions()).length, (await problems(answers)).join());
const { name, type, bytes } = await write("docx", answers, { day: "2027-12-02", lang: "de" });
const all = await write("register", [answers, JSON.stringify(answers)]);
console.log(name, new Blob([bytes, all.bytes], { type }).size, (await write("ics", { schema: 1, register: { systems: { a: answers } } })).name);

const config: Config = { view: "timeline", theme: "dark", "as-of": "2026-08-02" };
const element: AiActChecklistElement = document.createElement("ai-act-checklist");
element.config = config;
element.frame = true;
document.addEventListener("ai-act-checklist:result", ({ detail }) => console.log(detail.tier.lowest, detail.coverage?.assessed));
element.addEventListener("ai-act-checklist:change", ({ detail }) => console.log(detail.answers));
const told: string[] = (await element.load(answers)).problems;
console.log(told);

// @ts-expect-error There is no such view.
config.view = "everything";
// @ts-expect-error A report has no such member.
report.score;
console.log((await write("fria.docx", answers)).name, (await write("risk-register.xlsx", answers)).name);

// @ts-expect-error There is no such document.
void write("novel.docx", answers);
// @ts-expect-error Of one system there is no register.
void write("register", answers);
// @ts-expect-error Of another version.
const later: Answers = { schema: 2, answers: {} };
console.log(later);

// The visits that a gallery of the parts is made from: where somebody is, with what work, and what they do there.
//
// `work` names an entry of work.json, or is a text as it is stored. `view` is a name as the browser's history has it. What is done, `acts`, runs in
// the page, with the helpers of collect.js; each `await snap("label")` takes what can be seen, and the end of a visit does so by itself. `before`
// runs before any script of the page. `loading` says what becomes of files whose address holds `of`: they "hang" or "fail".
import { readFileSync } from "node:fs";

const works = JSON.parse(readFileSync(new URL("work.json", import.meta.url), "utf8"));
// The same work, as another text of the law left it.
works["hiring-of-then"] = { ...works.hiring, ...works["hiring-of-then"] };
// The same work, with what duties turn on still open: the tier is settled then.
works["hiring-open"] = { ...works.hiring, answers: { ...works.hiring.answers, using: undefined, decisions: undefined } };

/** What is stored of a system, by name; a text is stored as it is. */
export const stored = (work) => (works[work] ? JSON.stringify(works[work]) : work);

const blocked = `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError") } })`;
const full = `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") };
  indexedDB.open = () => { throw new Error("none") };`;
const inventory = `name,use_case_name,problem_solved,vendor_name,colour
HR,Ranking of applications,"Filters applications for jobs and ranks the candidates.",Acme Software GmbH,red
Sales,Chat for customers,"A chatbot answers the questions of our customers.",,blue
Mail,,"Sorts out spam.",,`;

export const visits = [
  { name: "start" },
  { name: "start, work begun", work: "begun" },
  {
    name: "start, work done",
    work: "hiring",
    acts: async ({ click, snap }) => {
      await click("[data-action=ask]");
      await snap("asked before it erases");
      await click("dialog[open] [data-action=confirm]");
      await snap("erased");
    },
  },
  { name: "menu", work: "hiring", view: "result", width: 360, acts: async ({ click }) => click(".aac-menu") },
  { name: "menu, closed", work: "hiring", view: "result", width: 360 },
  {
    name: "question, several choices",
    acts: async ({ click, snap, tick, unfold, see }) => {
      await click("[data-action=begin]");
      await see(".aac-choice");
      await unfold();
      await snap("nothing ticked");
      await click("button[type=submit]");
      await snap("sent without an answer");
      await tick(".aac-choice input", 0, 1);
      await snap("ticked");
      await click(".aac-doubt", "[data-action=unsure-lines]");
      await snap("lines can be doubted");
      await click(".aac-doubt");
      await snap("doubted");
    },
  },
  { name: "question, doubted", work: "half", view: "question output", acts: async ({ unfold }) => unfold() },
  {
    name: "question, one choice",
    work: "hiring",
    view: "question authority",
    acts: async ({ snap, tick, unfold }) => {
      await unfold();
      await snap("chosen");
      await tick(".aac-choice input", 2);
    },
  },
  { name: "question, the longest", work: "hiring", view: "question product", acts: async ({ unfold }) => unfold() },
  {
    name: "question, the tier settled",
    work: "hiring-open",
    view: "duties",
    acts: async ({ click, see }) => {
      await click("[data-action=answer-duties]");
      await see(".aac-choice");
    },
  },
  { name: "question, after all", work: "half", view: "question users" },
  { name: "answers", work: "hiring", view: "check" },
  { name: "answers, half", work: "half", view: "check" },
  { name: "answers, contradictory", work: "contradictory", view: "check" },
  {
    name: "result",
    work: "hiring",
    view: "result",
    acts: async ({ unfold, click, snap }) => {
      await unfold();
      await snap("unfolded");
      await click(".aac-copy button");
    },
  },
  { name: "result, half", work: "half", view: "result", acts: async ({ unfold }) => unfold() },
  { name: "result, nothing", view: "result", acts: async ({ unfold }) => unfold() },
  { name: "result, prohibited", work: "emotions", view: "result", acts: async ({ unfold }) => unfold() },
  { name: "result, transparency", work: "chatbot", view: "result", acts: async ({ unfold }) => unfold() },
  { name: "result, minimal", work: "spam", view: "result", acts: async ({ unfold }) => unfold() },
  { name: "result, contradictory", work: "contradictory", view: "result" },
  { name: "result, of earlier rules", work: "hiring-of-then", view: "result", acts: async ({ unfold }) => unfold() },
  {
    name: "obligations",
    work: "hiring",
    view: "duties",
    acts: async ({ click, write, choose, snap, unfold }) => {
      await snap("folded");
      await unfold(".aac-entry details", 6);
      await unfold();
      await snap("unfolded");
      await click("[popovertarget]");
      await snap("a term");
      await write("#aac-turnover", "many");
      await snap("a figure that is none");
      await write("#aac-turnover", "2000000");
      await write("#aac-staff", "10");
      await snap("figures");
      await choose("#aac-by-date", "in-force");
      await snap("filtered");
      await write("#aac-search", "no such words");
      await snap("nothing found");
    },
  },
  { name: "obligations, half", work: "half", view: "duties", acts: async ({ unfold }) => unfold() },
  { name: "obligations, prohibited", work: "emotions", view: "duties", acts: async ({ unfold }) => unfold() },
  { name: "obligations, nothing", view: "duties" },
  {
    name: "obligations, from a finding",
    work: "hiring",
    view: "result",
    acts: async ({ click, see }) => {
      await click("[data-action=follows]");
      await see("[data-view=duties]");
    },
  },
  {
    name: "ISO rating",
    work: "hiring",
    view: "assessment",
    acts: async ({ unfold, snap, click }) => {
      await snap("as it comes");
      await click("[data-action=offer-notes]");
      await unfold(".aac-rate details", 6);
      await unfold();
    },
  },
  { name: "ISO rating, nothing", view: "assessment" },
  { name: "ISO coverage", work: "hiring", view: "coverage", acts: async ({ unfold }) => unfold() },
  {
    name: "ISO coverage, prohibited",
    work: "emotions",
    view: "coverage",
    acts: async ({ unfold }) => unfold(),
  },
  {
    name: "ISO coverage, an article",
    work: "hiring",
    view: "coverage",
    acts: async ({ click, unfold }) => {
      await click("[data-article='Art. 26'] button");
      await unfold();
    },
  },
  { name: "ISO coverage, nothing", view: "coverage" },
  { name: "published tables", work: "hiring", view: "mapping", acts: async ({ unfold }) => unfold() },
  {
    name: "clauses",
    work: "hiring",
    view: "clauses",
    acts: async ({ unfold, write, choose, snap }) => {
      await unfold();
      await snap("by article");
      await choose("#aac-order", "item");
      await unfold();
      await snap("by clause");
      await write("#aac-find", "no such words");
    },
  },
  { name: "NIS2", view: "nis2", acts: async ({ unfold }) => unfold() },
  { name: "calendar", view: "timeline", acts: async ({ unfold }) => unfold() },
  { name: "calendar, with answers", work: "hiring", view: "timeline", acts: async ({ unfold }) => unfold() },
  {
    name: "fines",
    work: "hiring",
    view: "penalties",
    acts: async ({ write, unfold }) => {
      await unfold();
      await write("#aac-turnover", "100000000");
    },
  },
  { name: "guides", view: "guides" },
  { name: "terms", view: "terms" },
  { name: "maturity", work: "hiring", view: "maturity", acts: async ({ unfold }) => unfold() },
  { name: "maturity, nothing", view: "maturity" },
  {
    name: "readiness",
    work: "hiring",
    view: "readiness",
    acts: async ({ choose, write, snap }) => {
      await snap("as it comes");
      await choose("#aac-step-controls-state", "done");
      await write("#aac-step-controls-note", "Ask the works council");
    },
  },
  {
    name: "frameworks",
    work: "hiring",
    view: "frameworks",
    acts: async ({ unfold, snap, choose }) => {
      await unfold();
      await snap("unfolded");
      await choose("#aac-frameworks-shown", "run");
      await unfold(".aac-entry details", 4);
    },
  },
  { name: "frameworks, nothing run", work: "spam", view: "frameworks" },
  { name: "vendors", work: "hiring", view: "vendors", acts: async ({ unfold }) => unfold() },
  {
    name: "documents",
    work: "hiring",
    view: "documents",
    acts: async ({ unfold }) => unfold(),
  },
  { name: "documents, nothing", view: "documents" },
  {
    name: "a document to fill in",
    work: "hiring",
    view: "paper 10",
    acts: async ({ unfold, snap }) => {
      await snap("folded");
      await unfold(".aac-part", 3);
    },
  },
  {
    name: "risks",
    work: "hiring",
    view: "risks",
    acts: async ({ click, unfold, snap }) => {
      await snap("folded");
      await unfold(".aac-entry details", 3);
      await snap("unfolded");
      await click("[data-action=add-risk]");
      await unfold();
    },
  },
  { name: "risks, none rated", work: "spam", view: "risks" },
  {
    name: "register",
    work: "hiring",
    view: "register",
    others: { 2: "begun", 3: "chatbot", 4: "spam" },
    given: { inventory },
    acts: async ({ click, snap, write, unfold, load }, { inventory }) => {
      await snap("several");
      await click("[data-action=add-system]");
      await snap("a name is missing");
      await click("[data-name='Chat for customers'] [data-action=system-details]");
      await unfold();
      await snap("details");
      await write("#aac-systems-search", "no such system");
      await snap("nothing found");
      await write("#aac-systems-search", "");
      await load("#aac-bring-file", "inventory.csv", inventory);
      await unfold();
      await snap("an inventory");
      await click("[data-action=add-systems]");
      await snap("taken over");
      await load("#aac-bring-file", "picture.png", "\u0089PNG");
    },
  },
  { name: "register, empty", view: "register" },
  {
    name: "compare",
    work: "hiring",
    view: "result",
    acts: async ({ click, see, unfold, choose, snap }) => {
      await click("[data-action=compare]");
      await see(".aac-compared");
      await unfold();
      await snap("two days");
      await choose("#aac-compare-what", "times");
    },
  },
  {
    name: "what is kept",
    work: "hiring",
    view: "data",
    others: { 2: "begun" },
    acts: async ({ unfold }) => unfold(),
  },
  {
    name: "a link that was followed",
    work: "begun",
    hash: "#a=1~what:software.in-product~colour:red~inside:trained~iso.largely:4.1_A.5.2~iso.scope:yes~end",
    acts: async ({ unfold }) => unfold(),
  },
  { name: "a link that cannot be read", hash: "#a=2~end" },
  { name: "storage denied", before: blocked },
  {
    name: "storage full",
    before: full,
    acts: async ({ click, see, tick }) => {
      await click("[data-action=begin]");
      await see(".aac-choice");
      await tick(".aac-choice input", 0);
      await click("button[type=submit]");
    },
  },
  { name: "stored, not readable", work: `{"schema":1,"answers":{"what":["` },
  { name: "stored, in part", work: `{"schema":1,"answers":{"what":["software"],"rolle":["uses"],"inside":["traned"]}}` },
  {
    name: "a file",
    given: { work: stored("hiring") },
    acts: async ({ click, load, snap }, { work }) => {
      await load(".aac-load input[type=file]", "answers.json", "[]");
      await snap("not readable");
      await load(".aac-load input[type=file]", "answers.json", work);
      await snap("what it would change");
      await click("[data-action=take-over]");
      await snap("loaded");
    },
  },
  {
    name: "another tab",
    work: "hiring",
    view: "check",
    given: { work: stored("begun") },
    acts: async ({ elsewhere }, { work }) => {
      await elsewhere(work);
    },
  },
  {
    name: "what is to come is missing",
    loading: { of: "later", does: "fail" },
    acts: async ({ click, see }) => {
      await click("[data-action=begin]");
      await see(".aac-choice");
      await click("[data-action=result]");
    },
  },
  { name: "loading", loading: { of: "checklist_bg.wasm", does: "hang" }, outside: true },
  { name: "failed", loading: { of: "checklist_bg.wasm", does: "fail" }, outside: true },
];

// Fills the AI risk register and two impact assessments in the built page as a person would, counts what that takes, and works out minutes:
// node scripts/filling.mjs [FOLDER] [--json]
//
// FOLDER is a built one, dist unless said. The system is a bought tool that screens applications; its questions are answered, nothing else is.
// Everything is done in the page, by its events; what is clicked has to be visible, and what is written has to be in the store before the next
// thing is done. Takes Chromium from CHROME or the PATH.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { open, page } from "./browser.mjs";

const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } });
const folder = resolve(positionals[0] ?? "dist");
if (!existsSync(join(folder, "index.js"))) fail(`${folder} is no built page: scripts/build makes dist/`);

/**
 * Seconds that something takes. The keystroke-level model (Card, Moran and Newell, Communications of the ACM 23(7), 1980; Kieras, "Using the
 * keystroke-level model to estimate execution times", 2001) has 1.1 s to point, 0.2 s to press and release a button, 1.35 s to make up one's
 * mind, which is rounded up to 2 s here, and 40 words a minute for somebody who types on average; a word is 5 characters. To choose in a list
 * is to point and press twice, rounded up. Reading is at 238 words a minute (Brysbaert, Journal of Memory and Language 109, 2019), rounded.
 */
const seconds = { click: 1.1 + 0.2, choice: 3, thought: 2, character: 60 / (40 * 5), word: 60 / 240 };

/** What the person knows, and decides. */
const given = {
  work: {
    schema: 1,
    answers: {
      what: ["software"], inside: ["trained"], output: ["predictions", "recommendations"], role: ["uses"], authority: ["yes"],
      "union-link": ["established-in-union"], exclusions: ["none"], users: ["company", "employer"], about: ["individuals"],
      data: ["personal-data"], evaluates: ["yes"], "body-use": ["none"], conduct: ["none"], "medical-treatment": ["no"], product: ["none"],
      areas: ["area-work"], "changed-purpose": ["no"], modification: ["none"], "people-see": ["none"],
      work: ["filters-applications", "evaluates-candidates"], "task-declared@4a": ["no"], "task@4a": ["none"], organisation: ["none"],
      using: ["at-the-workplace", "input-data"], decisions: ["decides-on-persons", "adverse-effect"], "bias-check": ["no"], since: ["none"],
      "ai-office": ["no"], "other-part": ["none"], testing: ["none"], "real-world-test": ["no"],
    },
    edition: { celex: "02024R1689-20260727", rules: "1" },
    system: { name: "TalentSort", owner: "Ada Head of HR", vendor: "Acme Software GmbH" },
  },
  // It reads texts and moves nothing; it speaks to nobody; it sees applicants, not staff; no data are given out as anonymous; nobody types
  // prompts; nothing is trained here; it sorts a list that people work through; it counts as high-risk already, the strictest class; nobody
  // changes it; and it was approved, or it would not be in the register. What could happen, if only seldom, stays.
  not: ["harm-to-health", "manipulation", "surveillance-at-work", "re-identification", "prompt-leak", "data-poisoning", "no-intervention",
    "wrong-class", "becoming-provider", "shadow-use"],
  reason: "It only sorts applications, is approved, and is used as bought.",
  owner: "Ada, Head of HR",
  due: "2027-06-30",
  // By turns: what was thought of a risk matters not, only that it was chosen. How grave it is gets chosen as proposed: nothing chosen is
  // not enough for the page.
  likelihoods: ["3", "2", "4"],
  purpose: "Ranks applications for jobs in our stores.",
  stage: "in-use",
  texts: ["HR and the vendor agreed on this on 3 November.", "About 400 applicants a month, in two countries.", "See section 4 of the contract with the vendor.",
    "The head of HR looks at it every three months.", "Two recruiters read each application in full.", "None seen; the works council was asked."],
  /** Places that may stay empty: by what their help says, and by the part that they stand in. */
  optional: { help: "Empty if there is none", part: "Consulting the data protection authority first" },
};

function fail(why) {
  console.error(`error: ${why}`);
  process.exit(1);
}

const say = (text) => console.error(`==> ${text}`);

// --- What runs in the page ---------------------------------------------------------------------

/** The hands and eyes of the person: each thing that they do is counted. */
function hands({ drawn, element, root, until }) {
  const tally = { clicks: 0, choices: 0, texts: 0, characters: 0, words: 0 };
  const all = (selector, within = root()) => [...within.querySelectorAll(selector)];
  const wait = (what, is) => until(`${what}, on the page “${element()?.shadowRoot?.querySelector("h1")?.textContent ?? "before any"}”`, is);
  const find = (selector) => wait(selector, () => root().querySelector(selector));
  const see = (selector, within) => wait(selector, () => all(selector, within).find((it) => it.checkVisibility({ visibilityProperty: true })));
  const work = () => JSON.parse(localStorage.getItem("ai-act-checklist:system:1"));
  const kept = (what, is) => wait(`${what} in the store`, () => is(work()));
  const read = (text) => void (tally.words += text.split(/\s+/).filter(Boolean).length);
  async function click(selector, within) {
    (await see(selector, within)).click();
    tally.clicks++;
  }
  async function tick(selector) {
    (await see(selector)).click();
    tally.choices++;
    // Only the page knows of it yet.
    await drawn();
  }
  /** Leaves a field with a value, and waits until the store has it, where it goes there. */
  async function put(selector, value, is) {
    const it = await see(selector);
    it.focus();
    it.value = value;
    if (it.value !== value) throw new Error(`${selector} does not take “${value}”`);
    for (const name of ["input", "change"]) it.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    it.blur();
    await (is ? kept(selector, is) : drawn());
  }
  /** Chooses in a list, or a day. */
  async function choose(selector, value, is) {
    tally.choices++;
    await put(selector, value, is);
  }
  /** Clicks into a field and types. */
  async function write(selector, text, is) {
    tally.clicks++;
    tally.texts++;
    tally.characters += text.length;
    await put(selector, text, is);
  }
  /** Opens everything around something that is folded, from the outside. */
  async function unfold(selector) {
    const folds = [];
    for (let at = (await find(selector)).closest("details"); at; at = at.parentElement.closest("details")) folds.unshift(at);
    for (const fold of folds) if (!fold.open) await click(":scope > summary", fold);
    return see(selector);
  }
  async function fillIn(id) {
    await wait("the checklist", () => element()?.shadowRoot?.querySelector("[data-view]:not([data-view=waiting])"));
    await click("[data-place=documents]");
    await click(`[data-action=fill-in][data-document=${id}]`);
  }
  return { all, choose, click, fillIn, find, kept, read, see, tally, tick, unfold, wait, work, write };
}

/** The risk register. */
async function register({ all, choose, click, fillIn, find, kept, read, see, tally, tick, unfold, wait, work, write }, given) {
  await fillIn("risk-register");
  await find("[data-risk]");
  const risks = all("[data-risk]").map((it) => it.dataset.risk);
  read((await unfold(".aac-ticks")).innerText);
  for (const id of given.not) await tick(`.aac-ticks input[name="${id}"]`);
  await write("#aac-arising-reason", given.reason);
  await click("[data-action=leave-out]");
  await kept("what was left out", ({ risks }) => given.not.every((id) => risks?.[id]?.reason === given.reason));
  const left = risks.filter((id) => !given.not.includes(id));
  await unfold("#aac-every-owner");
  await write("#aac-every-owner", given.owner);
  await choose("#aac-every-due", given.due);
  await click("[data-action=everywhere]");
  await kept("owner and day", ({ risks }) => left.every((id) => risks[id]?.owner === given.owner && risks[id].due === given.due));
  const counts = { places: 0, need: 0, proposed: 0, usual: 0 };
  // What is proposed for all of them is looked at risk by risk below, and changed where it does not hold.
  await click("[data-action=confirm-all]");
  await click("[data-action=usual-all]");
  await kept("severity and measures", ({ risks }) => left.every((id) => risks[id].severity && risks[id].measures));
  counts.proposed = counts.usual = left.length;
  for (const [at, id] of left.entries()) {
    const entry = await see(`[data-risk="${id}"]`);
    await click("summary", entry);
    read((await see(".aac-facts", entry)).innerText);
    const of = (field) => `#aac-${id}-${field}`;
    const rate = (field, value) => choose(of(field), value, ({ risks }) => risks[id][field] === value);
    const fields = all(".aac-form :is(select, textarea, input)", entry).length;
    counts.need += fields;
    // They have the same fields; those that were left out show them no more.
    if (!at) counts.places = fields * risks.length;
    const likelihood = given.likelihoods[at % given.likelihoods.length];
    const severity = (await see(of("severity"))).value;
    await rate("likelihood", likelihood);
    await rate("treatment", "reduce");
    await rate("left_likelihood", String(likelihood - 1));
    await rate("left_severity", severity);
  }
  const counted = await find(".aac-counted");
  await wait(`all ${risks.length} worked out in .aac-counted`, () => counted.innerText.startsWith(`${risks.length} of ${risks.length} `));
  return { counts: { risks: risks.length, out: given.not.length, ...counts }, tally, work: work() };
}

/** An assessment. */
async function assessment({ all, choose, click, fillIn, find, read, see, tally, unfold, wait, work, write }, given) {
  await fillIn(given.id);
  const paper = await find(`.aac-form-page[data-document=${given.id}]`);
  const told = () => /(\d+) entr\S+ from your answers, (\d+) written here, (\d+) to complete/.exec(paper.textContent);
  const blanks = () => all(".aac-blank textarea");
  const empty = () => blanks().filter((it) => !it.value);
  const help = (it) => paper.querySelector(`#${it.id}-help`);
  const optional = (it) =>
    help(it)?.textContent.includes(given.optional.help) || it.closest(".aac-part").querySelector("h2").textContent === given.optional.part;
  const [, entries, , need] = await wait("how much is filled", told);
  const counts = { places: blanks().length, need: Number(need), entries: Number(entries) };
  // What the system is for and where it stands is asked at the top. The page does not count it among what is to be completed.
  if (!work().system.purpose) {
    counts.places += 2;
    counts.need += 2;
    await unfold("#aac-about-purpose");
    await write("#aac-about-purpose", given.purpose, ({ system }) => system.purpose === given.purpose);
    await choose("#aac-about-stage", given.stage, ({ system }) => system.stage === given.stage);
  }
  const before = empty().length;
  const begin = Number(/\d+/.exec((await see("[data-action=begin-all]")).innerText)[0]);
  await click("[data-action=begin-all]");
  await wait(`${begin} begun places`, () => before - empty().length === begin);
  counts.begun = begin;
  // They should be looked at, too.
  counts.begunWords = blanks().reduce((total, it) => total + it.value.split(/\s+/).filter(Boolean).length, 0);
  const open = empty().filter((it) => !optional(it)).map((it) => it.id);
  for (const [at, id] of open.entries()) {
    const text = given.texts[at % given.texts.length];
    read(help(await unfold(`#${id}`)).innerText);
    await write(`#${id}`, text, ({ blanks }) => blanks?.[id.replace("aac-", "")] === text);
  }
  await wait(`“0 to complete” in the facts (now: ${told()?.[0]})`, () => told()?.[3] === "0");
  return { counts, tally, work: work() };
}

// --- All of it ---------------------------------------------------------------------------------

async function serve() {
  const child = spawn(process.execPath, [own("static-server.mjs"), folder, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  return { address: /http:\S+/.exec(line)[0], stop: () => child.kill() };
}

/** Opens the page with saved work, and does something there. */
async function visit(browser, address, name, steps, more) {
  say(name);
  const { ask, run, close } = await page(browser);
  const work = JSON.stringify(more.work ?? given.work);
  const source = `if (location.protocol === "http:" && !localStorage.length) localStorage.setItem("ai-act-checklist:system:1", ${JSON.stringify(work)})`;
  try {
    await ask("Page.enable");
    await ask("Page.addScriptToEvaluateOnNewDocument", { source });
    await ask("Page.navigate", { url: address });
    return await run(`(async () => {
      if (document.readyState === "loading") await new Promise((done) => addEventListener("DOMContentLoaded", done, { once: true }));
      return (${steps})((${hands})((${readFileSync(own("parts/page.js"), "utf8")})()), ${JSON.stringify({ ...given, ...more })});
    })()`);
  } catch (error) {
    throw new Error(`${name}: ${error.message.split("\n")[0].replace(/^Error: /, "")}`);
  } finally {
    await close();
  }
}

const site = await serve();
const browser = await open();
const found = [];
try {
  const fill = async (name, steps, more) => found[found.push({ name, ...(await visit(browser, site.address, name, steps, more)) }) - 1].work;
  const rated = await fill("risk register", register, {});
  const assessed = await fill("impact assessment", assessment, { id: "impact-assessment", work: rated });
  await fill("fria alone", assessment, { id: "fria", work: rated });
  await fill("fria after it", assessment, { id: "fria", work: assessed });
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  site.stop();
}

if (!process.exitCode) {
  const results = found.map(({ name, counts, tally }) => {
    const { clicks, choices, texts, characters, words } = tally;
    const doing = clicks * seconds.click + choices * seconds.choice + (choices + texts) * seconds.thought + characters * seconds.character;
    return { name, ...counts, ...tally, minutes: doing / 60, minutesWithReading: (doing + words * seconds.word) / 60 };
  });
  const lines = [
    ["risks", "risks"], ["left out together", "out"], ["fields in all", "places"], ["of these to be filled", "need"], ["entries from answers and register", "entries"],
    ["severity proposed", "proposed"], ["usual measures to take", "usual"], ["places begun", "begun"], ["words in these, not counted as read", "begunWords"],
    ["clicks", "clicks"], ["choices", "choices"], ["texts", "texts"], ["characters typed", "characters"], ["words read", "words"],
    ["minutes without reading", "minutes"], ["minutes with reading", "minutesWithReading"],
  ];
  const cell = (value) => (value === undefined ? "" : Number.isInteger(value) ? value : value.toFixed(1));
  if (values.json) console.log(JSON.stringify({ seconds, results }, null, 2));
  else {
    console.log(`| ${["", ...results.map((it) => it.name)].join(" | ")} |\n|---|${"--:|".repeat(results.length)}`);
    for (const [what, of] of lines) console.log(`| ${[what, ...results.map((it) => cell(it[of]))].join(" | ")} |`);
  }
}

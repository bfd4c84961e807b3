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

const text = async (file) => new TextDecoder().decode(await bytes(new URL(`./words/${file}.txt`, import.meta.url)));

const packs = new Map();
/** Words that the program has: messages and questions need those to ask with, the law those to tell with. */
async function words(lang, part) {
  const pack = `${lang}-${part}`;
  if (!packs.has(pack)) packs.set(pack, once(async () => bringWords(lang, part, await text(pack))));
  await packs.get(pack)();
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

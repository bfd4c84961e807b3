// The assessment without an interface: in the browser, in a worker, in Node.js. Types in index.d.ts.

import init, {
  assess as report, law as everything, next as following, problems as unread, questions as all, summary as short,
} from "./ai-act-checklist-whole.js";

const address = new URL("./ai-act-checklist-whole_bg.wasm", import.meta.url);
// A name that bundlers do not look into: in a browser it is never asked for.
const files = "node:fs/promises";

async function start() {
  // Node.js fetches nothing from disk.
  const code = address.protocol === "file:" ? await (await import(/* @vite-ignore */ files)).readFile(address) : address;
  await init({ module_or_path: code });
}

let started;
const ready = () => (started ??= start().catch((error) => {
  started = undefined;
  throw error;
}));

/** Text of answers. What JSON does not know is refused here, with a message that says so. */
const text = (answers) => (typeof answers === "string" ? answers : JSON.stringify(answers));

export async function assess(answers, asOf) {
  await ready();
  return report(text(answers), asOf);
}

export async function summary(answers, asOf) {
  await ready();
  return short(text(answers), asOf);
}

export async function law() {
  await ready();
  return everything();
}

export async function next(answers, asOf) {
  await ready();
  return following(text(answers), asOf);
}

export async function questions() {
  await ready();
  return all();
}

export async function problems(answers) {
  await ready();
  return unread(text(answers));
}

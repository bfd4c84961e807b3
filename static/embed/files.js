// Where the files of the checklist come from: beside this script, each once for the whole page.
// scripts/bundle.mjs knows their sizes and digests and writes them in the place of FILES, and the languages in that of LANGUAGES.

import { FileFault } from "./fault.js";
import { sheet } from "./sheet.js";

/** @type {Record<string, { bytes?: number, integrity: string }>} The size of programs, and the digest of each. */
const files = FILES;

/** The folder of this script. */
export const base = new URL(".", import.meta.url).href;

/** The address of the page of its own, where links to answers lead. */
export const ownPage = new URL("index.html", base).href;

let tries = 0;
/** A new address for a second try: browsers remember that a module could not be loaded. */
const address = (file) => new URL(tries ? `${file}?${tries}` : file, base).href;

/** The same response, with the share of its bytes that have come told as they come. */
function counted(response, bytes, progress) {
  if (!response.body || !globalThis.TransformStream) return response;
  let come = 0;
  const count = new TransformStream({
    transform(chunk, controller) {
      progress((come += chunk.length) / bytes);
      controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(count), { status, statusText, headers });
}

async function get(file) {
  const { integrity } = files[file];
  const response = await fetch(address(file), { integrity, credentials: "same-origin" }).catch((error) => {
    throw new FileFault(base + file, error);
  });
  if (!response.ok) throw new FileFault(base + file, `status ${response.status}`);
  return response;
}

/** A module. `import` takes no digest, but it takes the module that was preloaded with one. */
export async function module(file) {
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload")) {
    Object.assign(link, { rel: "modulepreload", href: address(file), crossOrigin: "anonymous" });
    link.integrity = files[file].integrity;
    document.head.append(link);
  }
  try {
    return await import(address(file));
  } catch (error) {
    throw new FileFault(base + file, error);
  } finally {
    link.remove();
  }
}

/** Code, as it comes. Under another type browsers do not compile while it comes; it works all the same. */
async function code(file, progress) {
  const response = await get(file);
  const streams = /^application\/wasm\b/.test(response.headers.get("Content-Type") ?? "");
  if (streams) return counted(response, files[file].bytes, progress);
  return response.arrayBuffer().catch((error) => {
    throw new FileFault(base + file, error);
  });
}

const FIRST = "ai-act-checklist_bg.wasm";
const SECOND = "ai-act-checklist-later.wasm";
const WRITER = "ai-act-checklist-files_bg.wasm";

async function loadFirst(progress) {
  const [script, first] = await Promise.all([module("ai-act-checklist.js"), code(FIRST, progress)]);
  await script.default({ module_or_path: first }).catch((error) => {
    throw new FileFault(base + FIRST, error);
  });
  return script;
}

async function loadSecond(progress) {
  const [first, second] = await Promise.all([program(), code(SECOND, progress)]);
  await first.later(second).catch((error) => {
    throw new FileFault(base + SECOND, error);
  });
}

/** The languages that there are words of, English first: it stands in for every other. */
export const languages = LANGUAGES;

const loading = new Map();

/** What is loaded once for the page; after a failure it can be tried again. */
function loaded(what, load) {
  const known = loading.get(what);
  if (known) return known;
  const promise = load().catch((error) => {
    loading.delete(what);
    tries++;
    throw error;
  });
  loading.set(what, promise);
  return promise;
}

/** Words of a language: those to begin with, the questions of later topics, or those to tell results with. */
export function words(lang, part) {
  const file = `words/${lang}-${part}.txt`;
  return loaded(file, async () => (await get(file)).text());
}

/**
 * The program, at work and waiting for calls: as far as its first file goes.
 * @param {(share: number) => void} progress
 */
export const program = (progress = () => {}) => loaded("first", () => loadFirst(progress));

/** Its second file. */
export const later = (progress = () => {}) => loaded("second", () => loadSecond(progress));

/** The program that writes files. */
export const writer = () => loaded("writer", async () => {
  const [script, all] = await Promise.all([module("ai-act-checklist-files.js"), code(WRITER, () => {})]);
  await script.default({ module_or_path: all }).catch((error) => {
    throw new FileFault(base + WRITER, error);
  });
  return script;
});

/** What keeps texts that local storage has no room for. */
export const annex = () => loaded("annex", () => module("annex.js"));

/** Whether a file is another than the one that this script was built with. */
export async function altered(address) {
  const { integrity } = files[address.slice(base.length).replace(/[?].*/, "")] ?? {};
  return integrity ? fetch(address, { integrity, cache: "no-store" }).then(() => false, () => true) : false;
}

/** A stylesheet. One for all elements of the page. */
export function style(file) {
  return loaded(file, async () => {
    const { integrity } = files[file];
    return sheet(await (await get(file)).text(), { href: address(file), crossOrigin: "anonymous", integrity });
  });
}

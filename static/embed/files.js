// Where the files of the checklist come from: beside this script, each once for the whole page.
// scripts/bundle.mjs knows their sizes and digests and writes them in the place of FILES.

import { FileFault } from "./fault.js";

/** @type {Record<string, { bytes: number, integrity: string }>} */
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

async function load(name, progress) {
  const wasm = `${name}_bg.wasm`;
  const [program, response] = await Promise.all([module(`${name}.js`), get(wasm)]);
  try {
    const streams = /^application\/wasm\b/.test(response.headers.get("Content-Type") ?? "");
    // Under another type browsers do not compile while it comes; it works all the same.
    const code = streams ? counted(response, files[wasm].bytes, progress) : await response.arrayBuffer();
    await program.default({ module_or_path: code });
  } catch (error) {
    throw new FileFault(base + wasm, error);
  }
  return program;
}

/** The languages that there are words of. */
export const languages = Object.keys(files).flatMap((name) => name.match(/^words\/(.+)-ask\.txt$/)?.[1] ?? []);

/** What a program needs before it shows anything: the first one the words of the first topics. */
export const partsOf = (name) => (name === "ai-act-checklist" ? ["ask"] : ["ask", "topics", "tell"]);

const packs = new Map();

/** Words of a language: those to begin with, the questions of later topics, or those to tell results with. */
export function words(lang, part) {
  const file = `words/${lang}-${part}.txt`;
  const known = packs.get(file);
  if (known) return known;
  const loading = get(file)
    .then((response) => response.text())
    .catch((error) => {
      packs.delete(file);
      tries++;
      throw error;
    });
  packs.set(file, loading);
  return loading;
}

const programs = new Map();

/**
 * A program, at work and waiting for calls.
 * @param {"ai-act-checklist" | "ai-act-checklist-whole" | "ai-act-checklist-files"} name
 * @param {(share: number) => void} progress
 */
export function program(name, progress = () => {}) {
  const known = programs.get(name);
  if (known) return known;
  const loading = load(name, progress).catch((error) => {
    programs.delete(name);
    tries++;
    throw error;
  });
  programs.set(name, loading);
  return loading;
}

/** Whether a file is another than the one that this script was built with. */
export async function altered(address) {
  const { integrity } = files[address.slice(base.length).replace(/[?].*/, "")] ?? {};
  return integrity ? fetch(address, { integrity, cache: "no-store" }).then(() => false, () => true) : false;
}

const sheets = new Map();

/** A stylesheet. One for all elements of the page. */
export function style(file) {
  const known = sheets.get(file);
  if (known) return known;
  const loading = get(file)
    .then((response) => response.text())
    .then(sheetOf)
    .catch((error) => {
      sheets.delete(file);
      throw error;
    });
  sheets.set(file, loading);
  return loading;
}

function sheetOf(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

// files.js for the edition in one file: everything is in the page itself. One program shows everything, another writes files.

import * as whole from "DIST/ai-act-checklist-whole.js";
import * as writer from "DIST/ai-act-checklist-files.js";
import first from "DIST/checklist.css";
import rest from "DIST/checklist-whole.css";

export const base = new URL(".", location.href).href;
export const ownPage = location.href.replace(/[?#].*/s, "");

/** The words of every language: in the page as base64 of gzip. */
let packs;

async function unpacked(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), (it) => it.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
}

export const languages = LANGUAGES;
export const partsOf = () => ["ask", "topics", "tell"];

/** Words of a language. */
export async function words(lang, part) {
  packs ??= unpacked("words").then((response) => response.json());
  return (await packs)[`${lang}-${part}`];
}

/** The programs at work, by the element that has each. */
const loading = new Map();

/** A program: the one that shows everything, or the one that writes files. */
export function program(name) {
  const [id, code] = name === "ai-act-checklist-files" ? ["writer", writer] : ["program", whole];
  if (!loading.has(id)) {
    const bytes = unpacked(id).then((response) => response.arrayBuffer());
    loading.set(id, bytes.then((bytes) => code.default({ module_or_path: bytes })).then(() => code));
  }
  return loading.get(id);
}

/** Nothing comes from elsewhere. */
export const module = () => Promise.reject(new Error("The edition in one file has no frames."));
export const altered = () => false;

const sheets = { "checklist.css": first, "checklist-whole.css": rest };

/** A stylesheet. */
export async function style(file) {
  const made = new CSSStyleSheet();
  made.replaceSync(sheets[file]);
  return made;
}

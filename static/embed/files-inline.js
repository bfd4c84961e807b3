// files.js for the edition in one file: everything is in the page itself, and there is one program for all.

import * as whole from "DIST/ai-act-checklist-whole.js";
import first from "DIST/checklist.css";
import rest from "DIST/checklist-whole.css";

export const base = new URL(".", location.href).href;
export const ownPage = location.href.replace(/[?#].*/s, "");

/** The bytes of the program: in the page as base64 of gzip. */
async function code() {
  const packed = Uint8Array.from(atob(document.getElementById("program").textContent.trim()), (it) => it.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

let loading;

/** The program. */
export function program() {
  loading ??= code().then(async (bytes) => {
    await whole.default({ module_or_path: bytes });
    return whole;
  });
  return loading;
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

// files.js for the edition in one file: everything is in the page itself, and there is one program for all.

import * as whole from "DIST/ai-act-checklist-whole.js";
import css from "DIST/checklist.css";

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

let sheet;

/** The one stylesheet. */
export async function style() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

// files.js for the edition in one file: everything is in the page itself, and nothing is fetched.

import * as keeping from "./annex.js";
import * as code from "./program.js";
import { sheet } from "./sheet.js";
import * as files from "DIST/ai-act-checklist-files.js";
import first from "DIST/checklist.css";
import second from "DIST/checklist-later.css";

export const base = new URL(".", location.href).href;
export const ownPage = location.href.replace(/[?#].*/s, "");

/** The words of every language: in the page as base64 of gzip. */
let packs;

async function unpacked(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), (it) => it.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
}

export const languages = LANGUAGES;

/** Words of a language. */
export async function words(lang, part) {
  packs ??= unpacked("words").then((response) => response.json());
  return (await packs)[`${lang}-${part}`];
}

const bytes = async (id) => (await unpacked(id)).arrayBuffer();

/** The program, all of it, and what writes files. */
let started, complete, writes;

/** The program. */
export function program() {
  started ??= bytes("program").then(async (first) => {
    await code.default({ module_or_path: first });
    return code;
  });
  return started;
}

/** Its second file. */
export function later() {
  complete ??= Promise.all([program(), bytes("later")]).then(([, second]) => code.later(second));
  return complete;
}

/** The program that writes files. */
export function writer() {
  writes ??= bytes("writer").then(async (all) => {
    await files.default({ module_or_path: all });
    return files;
  });
  return writes;
}

/** What keeps texts that local storage has no room for. */
export const annex = async () => keeping;

/** Nothing comes from elsewhere. */
export const module = () => Promise.reject(new Error("The edition in one file has no frames."));
export const altered = () => false;

const sheets = { "checklist.css": first, "checklist-later.css": second };

/** A stylesheet. */
export async function style(file) {
  return sheet(sheets[file]);
}

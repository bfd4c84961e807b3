// What local storage had no room for: in memory at once, in a database as soon as annex.js has put it there. To the program this
// looks like a storage of the browser (src/store/annex.rs). It is loaded with the program, annex.js only once it is needed:
// docs/decisions/0013-an-annex.md.

import { NAME, OURS, lies } from "./lies.js";

/**
 * By key: the text; what local storage has there, and had when the text was taken; whether the text has yet to be put there.
 * @type {Map<string, { text: string, at: string | null, open?: boolean }>}
 */
const texts = new Map();
/** References that are in use no longer. */
const gone = [];
/** Loads annex.js. */
let load, code;

/** Tell the programs of this page (src/ui/annex.rs). */
const tell = (detail) => dispatchEvent(new CustomEvent("aac-annex", { detail }));

async function have(act) {
  try {
    code ??= load();
    await (await code)[act](texts, gone, tell);
  } catch (error) {
    code = undefined;
    console.warn(error);
    if (act === "settle") tell("full");
  }
}

/** How long the program waits for a database that does not answer, in milliseconds. What lies there is told of when it comes. */
const PATIENCE = 5_000;

async function begin(from) {
  load = from;
  try {
    const inUse = Object.keys(localStorage).some((key) => key.startsWith(OURS) && lies(localStorage[key]));
    addEventListener("storage", heard, true);
    if (!inUse) return;
    await Promise.race([have("read"), new Promise((done) => setTimeout(done, PATIENCE))]);
  } catch {
    // Storage is denied: the program tells of that.
  }
}

let begun;
/** Before the program reads: what lies in the database, where something does. */
export const open = (from) => (begun ??= begin(from));

/** Another tab wrote. Before the program looks at it. */
function heard({ key, storageArea }) {
  if (storageArea !== localStorage || !(key ?? OURS).startsWith(OURS)) return;
  let unsettled = false;
  for (const [its, it] of texts) {
    if (it.open) unsettled = true;
    // What it became lies there as well: this stays until that is read.
    else if (!lies(localStorage[its])) texts.delete(its);
  }
  if (key && lies(localStorage[key])) have("read");
  if (unsettled) have("settle");
}

export const annex = {
  getItem: (key) => texts.get(key)?.text ?? null,
  setItem(key, text) {
    const at = texts.has(key) ? texts.get(key).at : localStorage.getItem(key);
    texts.set(key, Object.assign(texts.get(key) ?? { at }, { text, open: true }));
    have("settle");
  },
  removeItem(key) {
    const it = texts.get(key);
    if (!it) return;
    texts.delete(key);
    gone.push(it.at);
    have("settle");
  },
  clear() {
    texts.clear();
    gone.length = 0;
    try {
      indexedDB.deleteDatabase(NAME);
    } catch {
      // It is denied: there is none.
    }
  },
  key: (at) => [...texts.keys()][at] ?? null,
  get length() {
    return texts.size;
  },
};

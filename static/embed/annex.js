// Texts that local storage has no room for, in a database of the browser (IndexedDB). Loaded by room.js when there is the first.
//
// Local storage goes before: under each key it has the text itself, or a reference to it. A text is put into the database under
// a new reference, never over another; once it is kept there, the reference takes the place of what local storage had, if that
// is still the same. So who writes, and over what, is decided in local storage alone, as where there is no annex; and a page that
// is closed in between has what it had before.

import { LIES, NAME, OURS, lies } from "./lies.js";

const TEXTS = "texts";
const ORGANISATION = `${OURS}organisation`;
const DAY = 86_400_000;

/** The open database. */
let base;

function opened() {
  base ??= new Promise((done, fail) => {
    // Of whatever version: a later one has these texts as well, or is told of as one that cannot be read.
    const asked = indexedDB.open(NAME);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(TEXTS);
      // Once: browsers may else give up what lies here when they need room. Some ask the visitor.
      navigator.storage?.persist?.().catch(() => {});
    };
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => {
      const it = asked.result;
      it.onclose = () => (base = undefined);
      // It is deleted, or a later version is at work.
      it.onversionchange = () => {
        it.close();
        base = undefined;
      };
      done(it);
    };
  });
  const mine = base;
  mine.catch(() => mine === base && (base = undefined));
  return mine;
}

/** Let something be done in one transaction; gives what it asked for, once all of it is kept. */
async function within(mode, act, again = true) {
  const it = await opened();
  let all;
  try {
    all = it.transaction(TEXTS, mode, { durability: "strict" });
  } catch (error) {
    // It was closed a moment ago.
    if (again && error.name === "InvalidStateError") {
      base = undefined;
      return within(mode, act, false);
    }
    throw error;
  }
  return new Promise((done, fail) => {
    const asked = act(all.objectStore(TEXTS));
    all.oncomplete = () => done(Array.isArray(asked) ? asked.map(({ result }) => result) : asked?.result);
    all.onabort = () => fail(all.error ?? new Error("The database gave up."));
  });
}

/** A reference that there was none of, with the time in it. */
const reference = () => `${LIES}${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`;

const there = (key) => localStorage.getItem(key);

/** Put something into local storage, if there is room. */
function held(key, text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Keep texts, each under a new reference: all or none. */
async function put(list) {
  const made = list.map(reference);
  await within("readwrite", (store) => list.map((text, at) => store.put(text, made[at])));
  return made;
}

/** Forget texts. Where the database was deleted meanwhile, none is made for it. */
async function drop(references) {
  const known = references.filter(lies);
  if (known.length && base) await within("readwrite", (store) => known.map((it) => store.delete(it)));
}

/** One at a time. */
let turn = Promise.resolve();
const queued = (act) => (texts, gone, tell) => {
  const mine = turn.then(() => act(texts, gone, tell));
  turn = mine.catch(() => {});
  return mine;
};

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(OURS));

/** Read what references stand for that are not known here. Says whether something came. */
async function readNew(texts) {
  for (let come = false; ; ) {
    const wanted = keys().map((key) => [key, there(key)]).filter(([key, at]) => lies(at) && !texts.get(key)?.open && texts.get(key)?.at !== at);
    if (!wanted.length) return come;
    const found = await within("readonly", (store) => wanted.map(([, at]) => store.get(at)));
    let changed = false;
    wanted.forEach(([key, at], i) => {
      if (texts.get(key)?.open) return;
      if (there(key) !== at) changed = true;
      // Else the browser gave it up: the program says that it cannot be read.
      else if (found[i] !== undefined) come = !!texts.set(key, { text: found[i], at });
    });
    if (!changed) return come;
  }
}

/** Forget what a page left behind that was closed between two steps. A day later: another tab may be between them now. */
let swept;
async function sweep() {
  if (swept) return;
  swept = true;
  const used = new Set(keys().map(there));
  const left = await within("readonly", (store) => store.getAllKeys());
  await drop(left.filter((it) => !used.has(it) && parseInt(it.slice(LIES.length), 36) < Date.now() - DAY));
}

/** Read what lies here and is not known yet. */
export const read = queued(async (texts, gone, tell) => {
  if (await readNew(texts)) tell("here");
  await sweep().catch(console.warn);
});

/** Put a text of ours that local storage has into the database, the longest first, until there is room for this. */
async function holdByMakingRoom(texts, key, text, may) {
  const others = keys().filter((other) => other !== key && !texts.has(other) && !lies(there(other)));
  const longest = others.map((other) => [other, there(other)]).sort(([, a], [, b]) => b.length - a.length);
  for (const [other, its] of longest) {
    const [made] = await put([its]);
    // Another tab, or the program, was at it meanwhile.
    if (there(other) !== its || texts.has(other) || !held(other, made)) await drop([made]);
    else texts.set(other, { text: its, at: made });
    if (!may()) return false;
    if (held(key, text)) return true;
  }
  return false;
}

/** Another text than was expected is there: this one is not put over it. */
async function giveWay(texts, tell, key, it) {
  texts.delete(key);
  await readNew(texts).catch(console.warn);
  // Where the very same is there, nothing was lost.
  if ((texts.get(key)?.text ?? there(key)) !== it.text) tell(key);
}

/** Let a reference take the place of what local storage had. Throws where there is no room for it. */
async function refer(texts, gone, tell, key, it, text, made) {
  const isWanted = () => texts.get(key) === it;
  const may = () => isWanted() && there(key) === it.at;
  if (!may() || !(held(key, made) || (await holdByMakingRoom(texts, key, made, may)))) {
    await drop([made]);
    if (!isWanted()) return;
    if (!may()) return giveWay(texts, tell, key, it);
    throw new Error("Local storage has no room for a reference.");
  }
  gone.push(it.at);
  it.at = made;
  // It may say something newer by now.
  it.open = it.text !== text;
}

/** Put texts where they are kept, in the order in which they were taken. Those for which that is possible are open no longer. */
async function place(texts, gone, tell, open) {
  const waiting = [];
  for (const [key, it] of open) {
    if (texts.get(key) !== it) continue;
    if (there(key) !== it.at) await giveWay(texts, tell, key, it);
    // There is room again.
    else if (!waiting.length && !lies(it.at) && held(key, it.text)) texts.delete(key);
    else waiting.push([key, it, it.text]);
  }
  if (!waiting.length) return;
  const made = await put(waiting.map(([, , text]) => text));
  for (const [at, [key, it, text]] of waiting.entries()) {
    try {
      await refer(texts, gone, tell, key, it, text, made[at]);
    } catch (error) {
      await drop(made.slice(at));
      throw error;
    }
  }
  // Another tab may have erased everything between the two steps, database and all.
  const here = waiting.map(([key, it], at) => [it, made[at], key]).filter(([it, made, key]) => texts.get(key) === it && it.at === made);
  const found = here.length ? await within("readonly", (store) => here.map(([, made]) => store.count(made))) : [];
  here.forEach(([it], at) => (it.open ||= !found[at]));
}

/** Put what was taken where it is kept, and forget what is in use no longer. */
export const settle = queued(async (texts, gone, tell) => {
  const tried = new Map();
  const open = () => [...texts].filter(([, it]) => it.open);
  let did = false;
  for (;;) {
    const now = open().filter(([, it]) => tried.get(it) !== it.text);
    if (!now.length) break;
    did = true;
    for (const [, it] of now) tried.set(it, it.text);
    try {
      await place(texts, gone, tell, now);
    } catch (error) {
      console.warn(error);
      // One of them may be too much: then the others are kept all the same. But for the organisation's: systems may be without
      // what it says, and what they say now would take the place of what has it.
      for (const one of now.filter(([, it]) => it.open)) {
        await place(texts, gone, tell, [one]).catch(console.warn);
        if (one[0] === ORGANISATION && one[1].open) break;
      }
    }
  }
  const used = new Set(keys().map(there));
  await drop(gone.splice(0).filter((it) => !used.has(it))).catch(console.warn);
  if (did) tell(open().length ? "full" : "kept");
});

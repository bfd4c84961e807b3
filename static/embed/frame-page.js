// The element in a frame: the frame's side of the bridge. frame.js is the other side, in the page around.

import { define, texts } from "./element.js";
import { VERSION } from "./version.js";

define();
const element = document.createElement("ai-act-checklist");
element.setAttribute("framed", "");
const methods = ["report", "answers", "load", "reset"];
/** The page around, once it has spoken. Nobody else is listened to, and nobody else is told anything. */
let origin;

// Before the page around has spoken, only that this frame is there is said, to whoever it is. A page from disk or in a sandbox
// has no origin ("null") to be named; as it goes, this frame goes with it.
const post = (type, message, target = origin) =>
  target && window.parent.postMessage({ "ai-act-checklist": VERSION, type, ...message }, target === "null" ? "*" : target);

function configure({ attributes = "{}" }) {
  const given = JSON.parse(attributes);
  for (const name of texts) {
    const value = given[name];
    if (typeof value === "string") element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
  // It begins only now that it knows how.
  element.setAttribute("eager", "");
  if (!element.isConnected) document.body.append(element);
}

async function call({ id, method, argument }) {
  try {
    if (!methods.includes(method)) throw new Error(`there is no method "${method}"`);
    post("answer", { id, value: await element[method](argument) });
  } catch (error) {
    post("answer", { id, error: error.message });
  }
}

window.addEventListener("message", ({ source, origin: from, data }) => {
  if (source !== window.parent || data?.["ai-act-checklist"] !== VERSION) return;
  if (origin !== undefined && origin !== from) return;
  origin ??= from;
  if (data.type === "configure") configure(data);
  if (data.type === "call") call(data);
});

for (const name of ["ready", "change", "result", "error"]) {
  element.addEventListener(`ai-act-checklist:${name}`, ({ detail }) => {
    post("event", { name, detail });
  });
}

element.shadowRoot.addEventListener("aac-moved", () => {
  // The page around shows the top of what is new, as it would without a frame.
  post("top", { below: element.shadowRoot.querySelector("h1").getBoundingClientRect().top });
});

// As high as what it shows: no scrollbar of its own.
new ResizeObserver(() => post("size", { height: element.getBoundingClientRect().height })).observe(element);
// By itself, in a tab of its own, it shows what it would show anyway.
if (window.parent === window) configure({});
else post("hello", {}, "*");

// What is shown before the checklist is, and in its place where it cannot be. Its words stand here and not with the others,
// because the program that has those is what is missing.

import { base } from "./files.js";

const words = {
  loading: "Loading the checklist",
  failed: "The checklist could not be loaded",
  again: "Try again",
  wasm: "This browser does not run WebAssembly, or has it switched off. A current version of any browser does.",
  policy: (rule, what) =>
    `The security policy of this site blocks it: ${rule} does not allow ${what}. For whoever runs the site: allow ${base} in script-src and connect-src, and 'wasm-unsafe-eval' in script-src.`,
  network: (file) =>
    `${file} could not be fetched. The network may be down, or the server may not let other sites use it (Access-Control-Allow-Origin).`,
  status: (file, status) => `${file} is not there (the server answers ${status}). Is the folder of embed.js complete?`,
  type: (file, type) => `The server sends ${file} as "${type}", and browsers run it only as text/javascript.`,
  altered: (file) => `${file} is not the file that embed.js was built with, so it was not run. All files must be of one build.`,
  other: (message) => `The browser says: ${message}`,
};

/** What the policy of the page blocked since the page was loaded, newest last. */
const blocked = [];
document.addEventListener("securitypolicyviolation", ({ disposition, effectiveDirective, blockedURI }) => {
  const ours = blockedURI.startsWith(base) || /^wasm-eval|^eval|^trusted-types/.test(blockedURI);
  if (disposition === "enforce" && ours) blocked.push([effectiveDirective, blockedURI]);
});

/**
 * Why it failed, for a person.
 * @returns {Promise<{ code: string, message: string }>}
 */
export async function cause(error) {
  const because = (code, ...about) => {
    const message = words[code];
    return { code, message: typeof message === "string" ? message : message(...about) };
  };
  if (typeof WebAssembly !== "object") return because("wasm");
  // The browser tells of a violation in a task of its own.
  await new Promise((done) => setTimeout(done, 50));
  if (blocked.length) return because("policy", ...blocked.at(-1));
  if (/wasm-eval|Content Security Policy|unsafe-eval/i.test(error?.message ?? "")) return because("policy", "script-src", "WebAssembly");
  if (!error?.file) return because("other", error?.message ?? String(error));
  let response;
  try {
    response = await fetch(error.file, { credentials: "same-origin", cache: "no-store" });
  } catch {
    return because("network", error.file);
  }
  if (!response.ok) return because("status", error.file, response.status);
  const type = response.headers.get("Content-Type") ?? "no type";
  if (/\.js\b/.test(error.file) && !/javascript/.test(type)) return because("type", error.file, type);
  if (/integrity|digest/i.test(error.message) || /fetch/i.test(error.message)) return because("altered", error.file);
  return because("other", error.message);
}

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; position: relative; min-block-size: var(--aac-min-block-size, 30rem); }
  :host([hidden]) { display: none; }
  :host([theme="light"]) { color-scheme: light; }
  :host([theme="dark"]) { color-scheme: dark; }
  iframe { display: block; inline-size: 100%; min-block-size: var(--aac-min-block-size, 30rem); border: 0; color-scheme: normal; }
  .waiting { position: absolute; visibility: hidden; }
  [part="panel"] { box-sizing: border-box; padding: 1em; font-size: 1em; line-height: 1.5; }
  [part="panel"] p { margin: 0 0 0.75em; max-inline-size: 40em; overflow-wrap: anywhere; }
  [part="panel"] progress { inline-size: 100%; max-inline-size: 20em; }
  [part="panel"] button { font: inherit; min-block-size: 2.75em; padding-inline: 1.25em; }
  [hidden] { display: none !important; }
`);
export { styles };

/** An element with properties and children. */
export function make(tag, properties, ...children) {
  const { part, ...others } = properties;
  const made = Object.assign(document.createElement(tag), others);
  if (part) made.setAttribute("part", part);
  made.append(...children);
  return made;
}

/** What is shown before and instead: the content between the tags, and below it a word on how it stands. */
export class Panel {
  constructor(retry) {
    this.bar = make("progress", { max: 1, ariaLabel: words.loading });
    // No value yet: nobody knows how long it takes.
    this.bar.removeAttribute("value");
    this.text = make("div", { role: "status" });
    this.element = make("div", { part: "panel" }, make("slot", {}), this.text);
    this.retry = retry;
  }

  loading() {
    this.element.hidden = false;
    this.text.replaceChildren(make("p", {}, words.loading), this.bar);
  }

  progress(share) {
    this.bar.value = Math.min(share, 1);
  }

  failed(message) {
    const again = make("button", { type: "button", textContent: words.again, onclick: this.retry });
    this.element.hidden = false;
    this.text.replaceChildren(make("p", {}, make("strong", {}, words.failed)), make("p", {}, message), again);
  }

  gone() {
    this.element.hidden = true;
  }
}

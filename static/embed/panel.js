// What is shown before the checklist is, and in its place where it cannot be. Its words stand here and not with the others,
// because the program that has those is what is missing.

import { altered, base } from "./files.js";

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
  silent: (file) => `${file} was put into a frame and does not answer.`,
  other: (message) => `The browser says: ${message}`,
};

/** What the policy of the page blocked last, since somebody began to load something. */
let blocked;
document.addEventListener("securitypolicyviolation", ({ disposition, effectiveDirective, blockedURI }) => {
  // Of some, browsers tell the origin only.
  const ours = blockedURI.startsWith(new URL(base).origin) || /^wasm-eval/.test(blockedURI);
  if (disposition === "enforce" && ours) blocked = [effectiveDirective, blockedURI];
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
  if (blocked) return because("policy", ...blocked);
  if (/wasm-eval|Content Security Policy|unsafe-eval/i.test(error?.message ?? "")) return because("policy", "script-src", "WebAssembly");
  if (!error?.file) return because("other", error?.message ?? String(error));
  if (error.silent) return because("silent", error.file);
  let response;
  try {
    response = await fetch(error.file, { credentials: "same-origin", cache: "no-store" });
  } catch {
    return because("network", error.file);
  }
  if (!response.ok) return because("status", error.file, response.status);
  const type = response.headers.get("Content-Type") ?? "no type";
  if (/\.js\b/.test(error.file) && !/javascript/.test(type)) return because("type", error.file, type);
  if (await altered(error.file)) return because("altered", error.file);
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
    this.text = make("div", { role: "status", tabIndex: -1 });
    this.button = make("button", { type: "button", textContent: words.again, hidden: true });
    this.button.onclick = () => {
      // The button goes away, and the focus would go with it.
      this.text.focus();
      retry();
    };
    this.element = make("div", { part: "panel" }, make("slot", {}), make("div", { lang: "en", dir: "ltr" }, this.text, this.button));
  }

  loading() {
    blocked = undefined;
    this.element.hidden = false;
    this.button.hidden = true;
    this.text.replaceChildren(make("p", {}, words.loading), this.bar);
  }

  progress(share) {
    this.bar.value = Math.min(share, 1);
  }

  failed(message) {
    this.element.hidden = this.button.hidden = false;
    this.text.replaceChildren(make("p", {}, make("strong", {}, words.failed)), make("p", {}, message));
  }

  gone() {
    this.element.hidden = true;
  }
}

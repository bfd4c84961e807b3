// What is shown before the checklist is, and in its place where it cannot be. Its words lie here and not in the packs, which
// may be what is missing.

import { altered, base } from "./files.js";
import { sheet } from "./sheet.js";

/** By language, of `static/words/<lang>/panel.toml`: scripts/bundle.mjs writes them in the place of PANEL. */
const panels = PANEL;

/** What is said in a language, with its places filled. */
export const said = (lang, name, about = {}) =>
  (panels[lang] ?? panels.en)[name].replace(/\{(\w+)\}/g, (_, place) => about[place]);

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
export async function cause(error, lang) {
  const because = (code, about) => ({ code, message: said(lang, code, about) });
  if (typeof WebAssembly !== "object") return because("wasm");
  // The browser tells of a violation in a task of its own.
  await new Promise((done) => setTimeout(done, 50));
  if (blocked) return because("policy", { rule: blocked[0], what: blocked[1], base });
  if (/wasm-eval|Content Security Policy|unsafe-eval/i.test(error?.message ?? "")) return because("policy", { rule: "script-src", what: "WebAssembly", base });
  const refused = (error?.cause ?? error) instanceof WebAssembly.CompileError;
  if (!error?.file) return refused ? because("wasm") : because("other", { message: error?.message ?? String(error) });
  if (error.silent) return because("silent", { file: error.file });
  let response;
  try {
    response = await fetch(error.file, { credentials: "same-origin", cache: "no-store" });
  } catch {
    return because("network", { file: error.file });
  }
  if (!response.ok) return because("status", { file: error.file, status: response.status });
  const type = response.headers.get("Content-Type") ?? "no type";
  if (/\.js\b/.test(error.file) && !/javascript/.test(type)) return because("type", { file: error.file, type });
  if (await altered(error.file)) return because("altered", { file: error.file });
  return refused ? because("wasm") : because("other", { message: error.message });
}

export const styles = sheet(`
  :host { display: block; position: relative; min-block-size: var(--aac-min-block-size, 30rem); }
  :host([hidden]) { display: none; }
  :host([theme="light"]) { color-scheme: light; }
  :host([theme="dark"]) { color-scheme: dark; }
  iframe { display: block; inline-size: 100%; min-block-size: var(--aac-min-block-size, 30rem); border: 0; color-scheme: normal; }
  .waiting { position: absolute; visibility: hidden; }
  .excerpt { display: none; }
  [part="panel"] { box-sizing: border-box; padding: 1em; font-size: 1em; line-height: 1.5; }
  [part="panel"] p { margin: 0 0 0.75em; max-inline-size: 40em; overflow-wrap: anywhere; }
  [part="panel"] pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  [part="panel"] progress { inline-size: 100%; max-inline-size: 20em; }
  [part="panel"] button { font: inherit; min-block-size: 2.75em; padding-inline: 1.25em; }
  [hidden] { display: none !important; }
  @media print { :host { min-block-size: 0; } [part="panel"] { padding: 0; } [part="panel"] > div { display: none; } iframe + .excerpt { display: block; } }
`);

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
  /** @param {() => string} lang the language that it speaks */
  constructor(retry, lang) {
    Object.assign(this, { lang, retry });
    this.bar = make("progress", { max: 1 });
    // No value yet: nobody knows how long it takes.
    this.bar.removeAttribute("value");
    this.text = make("div", { role: "status", tabIndex: -1 });
    this.button = make("button", { type: "button", hidden: true });
    this.button.onclick = () => {
      // The button goes away, and the focus would go with it.
      this.text.focus();
      this.retry();
    };
    this.element = make("div", { part: "panel" }, make("slot", {}), (this.told = make("div", {}, this.text, this.button)));
  }

  loading() {
    blocked = undefined;
    this.element.hidden = false;
    this.button.hidden = true;
    this.told.lang = this.lang();
    const loading = said(this.told.lang, "loading");
    this.bar.ariaLabel = loading;
    this.text.replaceChildren(make("p", {}, loading), this.bar);
  }

  progress(share) {
    this.bar.value = Math.min(share, 1);
  }

  failed(message, heading = "failed", again = "again") {
    this.element.hidden = this.button.hidden = false;
    this.told.lang = this.lang();
    this.button.textContent = said(this.told.lang, again);
    this.text.replaceChildren(make("p", {}, make("strong", {}, said(this.told.lang, heading))), make("p", {}, message));
  }

  /** A fault ended the program: what it left behind helps whoever is to mend it, and says nothing of the work. */
  stopped(message, fault) {
    this.retry = () => location.reload();
    this.failed(message, "halted", "reload");
    const trace = make("pre", {}, `${fault}\n${fault.stack}`);
    this.text.append(make("details", {}, make("summary", {}, said(this.told.lang, "trace")), trace));
  }

  gone() {
    this.element.hidden = true;
  }
}

// The element in a frame of its own: this side of the bridge, in the page around. Loaded where an element has `frame`.
// frame-page.js is the other side. Messages: { "ai-act-checklist": 1, type, … }, only from and to the frame and its origin.

import { FileFault } from "./fault.js";
import { VERSION } from "./version.js";

const base = new URL(".", import.meta.url).href;
/** How long a frame that is loaded may be silent, in milliseconds. */
const PATIENCE = 8000;
/** What is said on paper below a frame, by language, of `static/words/<lang>/panel.toml`: scripts/bundle.mjs writes it here. */
const excerpts = EXCERPTS;
/** Up to which share of the window a heading may stand below the top that is shown: as in src/ui/edge.rs. */
const IN_SIGHT = 0.7;

export class Frame {
  /** What was asked and is not answered yet, by its number. */
  #calls = new Map();
  #last = 0;
  /** The saved work as it was last told: a frame that is moved is loaded anew, and may have kept nothing. */
  #answers;
  #heard = false;
  #isReady = false;

  constructor(element, root, attributes, title, { ready, shown, broken, failed, dispatch }) {
    this.element = element;
    this.attributes = attributes;
    const address = new URL("frame.html", base);
    this.origin = address.origin;
    this.frame = document.createElement("iframe");
    // Until something is shown it takes no room: what is shown instead has that.
    Object.assign(this.frame, { className: "waiting", title, src: address.href, allow: "clipboard-write", referrerPolicy: "no-referrer" });
    this.frame.setAttribute("part", "frame");
    const show = () => {
      this.frame.className = "";
      shown();
    };
    const hear = {
      hello: () => {
        this.#heard = true;
        this.#isReady = false;
        this.configure(this.attributes);
      },
      size: ({ height }) => (this.frame.style.blockSize = `${Math.ceil(Number(height)) || 0}px`),
      top: ({ below }) => {
        // As without a frame: from the heading where what stands above it fills the window.
        const low = below > innerHeight * IN_SIGHT;
        this.frame.style.scrollMarginBlockStart = low ? `${-below}px` : "";
        if (low) this.frame.scrollIntoView();
        else if (element.getBoundingClientRect().top < 0) element.scrollIntoView();
      },
      event: ({ name, detail }) => {
        if (name === "ready") return this.#ready(detail, show, ready, dispatch);
        if (name === "change") this.#answers = detail;
        if (name === "error") {
          show();
          broken(detail?.message);
          this.#refuse(detail?.message);
        }
        dispatch(name, detail);
      },
      answer: ({ id, value, error }) => {
        const call = this.#calls.get(id);
        this.#calls.delete(id);
        error === undefined ? call?.resolve(value) : call?.reject(new Error(error));
      },
    };
    this.listener = ({ source, origin, data }) => {
      if (source !== this.frame.contentWindow || origin !== this.origin || data?.["ai-act-checklist"] !== VERSION) return;
      if (Object.hasOwn(hear, data.type)) hear[data.type](data);
    };
    window.addEventListener("message", this.listener);
    const silent = () => {
      if (!this.#heard) failed(Object.assign(new FileFault(address.href, "no answer"), { silent: true }));
    };
    // Some browsers call it loaded where they were kept from loading it, and others call it nothing.
    this.frame.onload = () => (this.silence ??= setTimeout(silent, PATIENCE));
    this.violation = ({ effectiveDirective }) => /^(frame|child)-src/.test(effectiveDirective) && silent();
    document.addEventListener("securitypolicyviolation", this.violation);
    // What the page around prints of a frame is as high as it was.
    this.note = document.createElement("p");
    this.note.className = "excerpt";
    root.append(this.frame, this.note);
  }

  async #ready(detail, show, ready, dispatch) {
    const again = this.#answers;
    this.#answers = detail;
    this.#isReady = true;
    show();
    if (again === undefined) dispatch("ready", detail);
    else if (JSON.stringify(again) !== JSON.stringify(detail)) await this.call("load", JSON.stringify(again)).catch(console.warn);
    // What was asked before, or of the frame as it was before a move, is asked now.
    for (const { message } of this.#calls.values()) this.#post("call", message);
    ready();
  }

  #post(type, message) {
    this.frame.contentWindow?.postMessage({ "ai-act-checklist": VERSION, type, ...message }, this.origin);
  }

  configure(attributes) {
    this.attributes = attributes;
    const given = JSON.parse(attributes);
    this.note.lang = given.lang in excerpts ? given.lang : "en";
    this.note.textContent = excerpts[this.note.lang];
    // Where the page around is dark or light by itself, the frame is as well.
    const scheme = getComputedStyle(this.element).colorScheme;
    const theme = given.theme ?? { normal: "light", light: "light", dark: "dark" }[scheme];
    this.#post("configure", { attributes: JSON.stringify({ ...given, theme }) });
  }

  call(method, argument) {
    const id = ++this.#last;
    const message = { id, method, argument };
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, message });
      if (this.#isReady) this.#post("call", message);
    });
  }

  #refuse(message) {
    for (const { reject } of this.#calls.values()) reject(new Error(message));
    this.#calls.clear();
  }

  end() {
    clearTimeout(this.silence);
    document.removeEventListener("securitypolicyviolation", this.violation);
    window.removeEventListener("message", this.listener);
    this.frame.remove();
    this.note.remove();
    this.#refuse("The frame is gone.");
  }
}

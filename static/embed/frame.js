// The element in a frame of its own: this side of the bridge, in the page around. frame-page.js is the other side.
// Messages: { "ai-act-checklist": 1, type, … }, only from and to the frame, and only from and to its origin.

import { FileFault } from "./fault.js";
import { base } from "./files.js";
import { make } from "./panel.js";

export const VERSION = 1;
/** How long a frame that is loaded may be silent, in milliseconds. */
const PATIENCE = 5000;
const TITLE = "EU AI Act checklist";

export class Frame {
  #calls = new Map();
  #last = 0;

  constructor(root, attributes, { ready, shown, failed, dispatch, top }) {
    this.attributes = attributes;
    const address = new URL("frame.html", base);
    this.origin = address.origin;
    this.frame = make("iframe", { part: "frame", title: TITLE, src: address.href, allow: "clipboard-write", referrerPolicy: "no-referrer" });
    // Until then it takes no room: what is shown instead has that.
    this.frame.className = "waiting";
    const show = () => {
      this.frame.className = "";
      shown();
    };
    const hear = {
      // A frame that is moved is loaded anew, and asks again.
      hello: () => {
        clearTimeout(this.silence);
        this.#post("configure", { attributes: this.attributes });
      },
      ready: () => {
        show();
        ready();
      },
      size: ({ height }) => (this.frame.style.blockSize = `${Math.ceil(Number(height)) || 0}px`),
      top,
      event: ({ name, detail }) => {
        // What went wrong is shown in the frame.
        if (name === "error") show();
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
    // Browsers call it loaded where they were kept from loading it, too.
    this.frame.onload = () => (this.silence ??= setTimeout(() => failed(new FileFault(address.href, "no answer")), PATIENCE));
    root.append(this.frame);
  }

  #post(type, message) {
    this.frame.contentWindow?.postMessage({ "ai-act-checklist": VERSION, type, ...message }, this.origin);
  }

  configure(attributes) {
    this.attributes = attributes;
    this.#post("configure", { attributes });
  }

  call(method, argument) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      this.#post("call", { id, method, argument });
    });
  }

  end() {
    clearTimeout(this.silence);
    window.removeEventListener("message", this.listener);
    this.frame.remove();
    for (const { reject } of this.#calls.values()) reject(new Error("The frame is gone."));
  }
}

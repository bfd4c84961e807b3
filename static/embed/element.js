// The custom element. What it does is documented in docs/embedding.md; what crosses to the programs, in src/ui/relay.rs.

import { ownPage, program, style } from "./files.js";
import { Frame } from "./frame.js";
import { Panel, cause, make, styles } from "./panel.js";

const QUICK = "ai-act-checklist";
const WHOLE = "ai-act-checklist-whole";
/** The attributes that a program reads. */
export const texts = ["view", "lang", "theme", "storage", "start", "as-of", "config"];
const switches = ["frame", "eager", "standalone"];
/** The views that begin with what the quick program has. */
const quickViews = ["", "checker", "classifier"];
/** The views that are a result. */
const results = ["result", "duties", "coverage", "assessment"];
const SCHEMA = 1;
/** The stylesheets of a program. */
const stylesOf = (name) => (name === QUICK ? ["checklist.css"] : ["checklist.css", "checklist-whole.css"]);

/** Every element that shows something. */
const live = new Set();
/** The work that the elements of this page share, by where they keep it. */
const shared = new Map();
/** What was told in the console. */
const told = new Set();

function tell(problems) {
  for (const problem of problems) {
    if (told.has(problem)) continue;
    told.add(problem);
    console.warn(`<ai-act-checklist> ${problem}`);
  }
}

export class AiActChecklist extends HTMLElement {
  static observedAttributes = [...texts, "frame"];

  #root = this.attachShadow({ mode: "open" });
  #panel = new Panel(() => this.#begin());
  /** The program at work. */
  #running;
  /** The element it is shown in. */
  #stage;
  /** The bridge to the frame, where there is one. */
  #frame;
  /** The saved work as it was last told. */
  #text;
  /** The view as it was last told. */
  #view;
  /** What was going on when the element was taken out of the page. */
  #kept;
  #begun = false;
  /** What is being loaded for, so that nothing is shown for what was given up. */
  #turn;
  #stale = false;
  #lastResult;
  /** Settled once something is shown. */
  #ready = Promise.withResolvers?.() ?? withResolvers();
  #observer;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles];
    this.#root.append(this.#panel.element);
    const on = (name, hear) => this.#root.addEventListener(`aac-${name}`, hear);
    on("work", (event) => this.#passOn(event));
    on("asked", () => this.#news());
    on("wanted", () => this.#loadWhole());
    on("changed", ({ detail }) => this.#changed(detail));
    on("shown", ({ detail }) => this.#shown(detail));
    // Nobody need wait for it.
    this.#ready.promise.catch(() => {});
  }

  connectedCallback() {
    live.add(this);
    if (this.#begun) return;
    if (this.hasAttribute("eager") || this.#kept) return this.#begin();
    this.#panel.loading();
    // Some screens before it is seen, so that it is there by then.
    this.#observer = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#begin(), {
      rootMargin: "800px",
    });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    // A move takes an element out and puts it in again: only what is still out then is ended.
    queueMicrotask(() => {
      if (this.isConnected) return;
      live.delete(this);
      this.#observer?.disconnect();
      this.#end();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#begun) return;
    if (name === "frame") {
      this.#end();
      this.#begin();
    } else if (!this.#stale) {
      // Several at once are one change.
      this.#stale = true;
      queueMicrotask(() => {
        this.#stale = false;
        this.#frame?.configure(this.#attributes());
        this.#running?.configure(this.#attributes());
        tell(this.#running?.problems() ?? []);
      });
    }
  }

  #attributes() {
    const setting = this.hasAttribute("framed") ? "framed" : this.hasAttribute("standalone") ? "page" : "embedded";
    const given = texts.filter((name) => this.hasAttribute(name)).map((name) => [name, this.getAttribute(name)]);
    return JSON.stringify({ ...Object.fromEntries(given), setting, page: ownPage });
  }

  get #place() {
    const text = this.getAttribute("storage") ?? asObject(this.getAttribute("config")).storage;
    return String(text ?? "").trim().toLowerCase() || "local";
  }

  async #begin() {
    this.#observer?.disconnect();
    if (this.#begun) return;
    this.#begun = true;
    this.#panel.loading();
    try {
      if (this.hasAttribute("frame")) this.#startFrame();
      else await this.#startProgram();
    } catch (error) {
      this.#begun = false;
      this.#failed(error);
    }
  }

  async #failed(error) {
    console.error(error);
    const { code, message } = await cause(error);
    this.#panel.failed(message);
    this.#ready.reject(new Error(message));
    this.#ready = Promise.withResolvers?.() ?? withResolvers();
    this.#ready.promise.catch(() => {});
    this.#dispatch("error", { schema: SCHEMA, code, message });
  }

  // --- In the page ---------------------------------------------------------------------------

  async #startProgram() {
    const view = this.getAttribute("view") ?? asObject(this.getAttribute("config")).view ?? "";
    const turn = (this.#turn = {});
    // Only the whole program goes on with the work of another.
    const name = quickViews.includes(view) && !this.#kept ? QUICK : WHOLE;
    const [code, ...sheets] = await Promise.all([
      program(name, (share) => this.#panel.progress(share)),
      ...stylesOf(name).map(style),
    ]);
    // Taken out meanwhile, and maybe put back: then a later turn is at work.
    if (turn !== this.#turn) return;
    this.#root.adoptedStyleSheets = [styles, ...sheets];
    this.#stage = make("div", { part: "stage" });
    this.#root.append(this.#stage);
    const attributes = this.#attributes();
    this.#running =
      (this.#kept && code.resume(this.#stage, attributes, this.#kept)) ||
      code.start(this.#stage, attributes, shared.get(this.#place));
    this.#kept = undefined;
    tell(this.#running.problems());
    this.#panel.gone();
    if (name === QUICK) this.#loadWhole();
  }

  /** How it stands with the whole program: nothing while it is loaded. */
  static #whole;

  async #loadWhole() {
    AiActChecklist.#whole = undefined;
    try {
      const [whole, ...sheets] = await Promise.all([program(WHOLE), ...stylesOf(WHOLE).map(style)]);
      AiActChecklist.#whole = whole;
      for (const element of live) if (element.#stage) element.#root.adoptedStyleSheets = [styles, ...sheets];
    } catch (error) {
      console.warn(error);
      AiActChecklist.#whole = null;
    }
    for (const element of live) element.#news();
  }

  #news() {
    const whole = AiActChecklist.#whole;
    if (whole !== undefined) this.#stage?.dispatchEvent(new Event(whole ? "aac-here" : "aac-missing"));
  }

  /** Let the whole program go on with what the quick one offers, in the same task, so that nothing else is seen between. */
  #passOn(event) {
    const whole = AiActChecklist.#whole;
    if (!whole || event.target !== this.#stage) return;
    const stage = make("div", { part: "stage" });
    this.#stage.replaceWith(stage);
    const running = whole.resume(stage, this.#attributes(), event.detail);
    if (!running) return stage.replaceWith(this.#stage);
    // The program that offers is still at work: it ends itself.
    this.#stage = stage;
    this.#running = running;
    event.preventDefault();
  }

  #changed(text) {
    const first = this.#text === undefined;
    if (text === this.#text) return this.#settle();
    this.#text = text;
    this.#share(text);
    this.#settle();
    this.#dispatch(first ? "ready" : "change", JSON.parse(text));
    if (!first) this.#result();
  }

  #share(text) {
    const place = this.#place;
    if (shared.get(place) === text) return;
    const first = !shared.has(place);
    shared.set(place, text);
    // What the first one finds is no news.
    if (first) return;
    for (const other of live) if (other !== this && other.#place === place) other.#running?.share(text);
  }

  #shown(view) {
    this.#view = view;
    this.#dispatch("view", { view }, false);
    this.#result();
  }

  #settle() {
    this.#ready.resolve(this);
  }

  /** Tell the result, where one is shown and it is another than before. After the browser has painted it. */
  #result() {
    if (!results.includes(this.#view)) return;
    setTimeout(async () => {
      const key = `${this.#running?.asOf()} ${this.#text}`;
      if (!this.#running || key === this.#lastResult) return;
      this.#lastResult = key;
      this.#dispatch("result", await this.report());
    });
  }

  #end() {
    this.#turn = undefined;
    this.#kept = this.#running?.work() ?? this.#kept;
    this.#running?.end();
    this.#running = undefined;
    this.#stage?.remove();
    this.#stage = undefined;
    this.#frame?.end();
    this.#frame = undefined;
    this.#begun = false;
    this.#panel.loading();
  }

  // --- In a frame ----------------------------------------------------------------------------

  #startFrame() {
    this.#frame = new Frame(this.#root, this.#attributes(), {
      ready: () => this.#settle(),
      shown: () => this.#panel.gone(),
      failed: (error) => {
        this.#end();
        this.#failed(error);
      },
      dispatch: (name, detail) => this.#dispatch(name, detail),
      top: () => this.getBoundingClientRect().top < 0 && this.scrollIntoView(),
    });
  }

  // --- The contract --------------------------------------------------------------------------

  #dispatch(name, detail, outside = true) {
    // Within the page of its own and in a frame, the script there hears of more.
    if (!outside && !this.hasAttribute("framed")) return;
    this.dispatchEvent(new CustomEvent(`ai-act-checklist:${name}`, { bubbles: true, composed: true, detail }));
  }

  /** What is shown, once it is there: asking for it loads it. */
  async #there() {
    if (!this.isConnected) throw new Error("<ai-act-checklist> is not in a page, so it has nothing to say.");
    const { promise } = this.#ready;
    this.#begin();
    await promise;
    // What was asked for before is rendered first.
    await rendered();
    return this.#frame;
  }

  async report() {
    const frame = await this.#there();
    if (frame) return frame.call("report");
    const whole = await program(WHOLE);
    return whole.assess(this.#running.answers(), this.#running.asOf());
  }

  async answers() {
    const frame = await this.#there();
    return frame ? frame.call("answers") : JSON.parse(this.#running.answers());
  }

  async load(answers) {
    // What JSON does not know is refused here, with a message that says so.
    const text = typeof answers === "string" ? answers : JSON.stringify(answers);
    const frame = await this.#there();
    if (frame) return frame.call("load", text);
    const problems = (await program(WHOLE)).problems(text);
    this.#running.load(text);
    await rendered();
    return { problems };
  }

  async reset() {
    const frame = await this.#there();
    if (frame) return frame.call("reset");
    this.#running.reset();
    await rendered();
  }
}

/** A property for each attribute. */
for (const name of [...texts, ...switches]) {
  const property = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const isSwitch = switches.includes(name);
  Object.defineProperty(AiActChecklist.prototype, property, {
    configurable: true,
    enumerable: true,
    get() {
      return isSwitch ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(value) {
      if (isSwitch) this.toggleAttribute(name, Boolean(value));
      else if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, typeof value === "object" ? JSON.stringify(value) : value);
    },
  });
}

function asObject(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Once what was asked for is rendered, and told. */
const rendered = () => new Promise((done) => setTimeout(done));

function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

/** Make the element known. A second time, or beside another version, it does nothing but say so. */
export function define() {
  if (customElements.get("ai-act-checklist")) tell(["is defined already; this copy of embed.js does nothing"]);
  else customElements.define("ai-act-checklist", AiActChecklist);
}

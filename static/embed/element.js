// The custom element. What it does is documented in docs/embedding.md; what crosses to the program, in src/ui/relay.rs.

import { annex, languages, later, module, ownPage, program, style, words, writer } from "./files.js";
import { dress } from "./sheet.js";
import { Panel, cause, make, said, styles } from "./panel.js";
import { readWorkbook, take } from "./take.js";

/** The attributes that the program reads. */
export const texts = ["view", "lang", "theme", "storage", "start", "as-of", "config"];
const switches = ["frame", "eager", "standalone"];
/** Those that the element itself follows. */
const own = ["heading-level"];
/** The attribute of each property. */
const properties = new Map(
  [...texts, ...switches, ...own].filter((name) => name !== "lang").map((name) => [name.replace(/-(.)/, (_, letter) => letter.toUpperCase()), name]),
);
/** The views that begin with the start: for that, and for the first topics, the first file of the program is enough. */
const startViews = ["", "checker", "classifier"];
/** The parts of the words of a language: what the start needs, what later topics need, what results need. */
const parts = ["ask", "topics", "tell"];
/** With those of documents. */
const withPapers = [...parts, "papers"];
/** The views that are a result. */
const results = ["result", "duties", "coverage", "assessment"];
const SCHEMA = 1;
/** The words that the program has. */
const brought = new Set();

/** The program, with words of a language. Those of results are read by its second file. */
async function speaking(lang, parts, progress) {
  const all = [program(progress), parts.includes("tell") && later(), ...parts.map((part) => words(lang, part))];
  const [code, , ...packs] = await Promise.all(all);
  parts.forEach((part, at) => {
    const pack = `${lang}-${part}`;
    if (!brought.has(pack)) code.bringWords(lang, part, packs[at]);
    brought.add(pack);
  });
  return code;
}

/** The whole program, with words of a language; and the stylesheet of what is loaded second. */
const whole = (lang, parts, progress) => Promise.all([speaking(lang, parts, progress), style("checklist-later.css")]);

/** What writes files, with all words of a language; those of documents where one is wanted. */
async function writing(lang, format = "") {
  const wanted = format.includes(".") ? withPapers : parts;
  const [code, ...packs] = await Promise.all([writer(), ...wanted.map((part) => words(lang, part))]);
  wanted.forEach((part, at) => code.bringWords(lang, part, packs[at]));
  return code;
}

/** A language by its name, as in the `lang` attribute of HTML; a region after it makes no difference. */
const languageOf = (name) => languages.find((lang) => lang === name.trim().toLowerCase().split("-")[0]);

/** Every element that shows something. */
const live = new Set();
/** The work that the elements of this page share, and on which system it is, by where they keep it. */
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
  static {
    // A program that trapped does nothing more. What is kept is kept, and a page that is loaded again goes on with it.
    const hear = (fault) => {
      // What comes from bytes has no address in the trace; another program of the page mostly has one.
      const others = /\.wasm\b/.test(fault?.stack) && !fault.stack.includes("ai-act-checklist");
      if (fault instanceof WebAssembly.RuntimeError && !others) for (const it of live) it.#stopped(fault);
    };
    addEventListener("error", ({ error }) => hear(error));
    addEventListener("unhandledrejection", ({ reason }) => hear(reason));
  }

  static observedAttributes = [...texts, ...own, "frame", "eager"];

  #root = this.attachShadow({ mode: "open" });
  #levels = new MutationObserver(() => this.#level());
  #panel = new Panel(() => this.#begin(), () => this.#lang());
  /** The program at work. */
  #running;
  /** The element it is shown in. */
  #stage;
  /** The bridge to the frame, where there is one. */
  #frame;
  /** Where the work is kept: decided when it begins. */
  #place;
  /** The system that is shown. */
  #system;
  /** The saved work as it was last told. */
  #text;
  /** The system whose work was last told. */
  #told;
  /** The view as it was last told. */
  #view;
  /** The program as it was when the element was taken out of the page. */
  #kept;
  /** What is being shown, or loaded for: nothing is shown for what was given up. */
  #turn;
  #stale = false;
  /** Whether every view can be shown. */
  #isWhole = false;
  /** Whether a view was wanted that speaks with the words of documents. */
  #papers = false;
  /** The language that was chosen in the page. */
  #chosen;
  #lastResult;
  #resting;
  /** Settled once something is shown. */
  #ready;
  #observer;

  constructor() {
    super();
    dress(this.#root, [styles]);
    this.#root.append(this.#panel.element);
    const on = (name, hear) => this.#root.addEventListener(name, hear);
    on("aac-wanted", ({ detail }) => {
      this.#papers ||= detail;
      this.#loadLater();
    });
    on("aac-language", ({ detail }) => this.#speak(detail));
    on("aac-opened", ({ detail }) => (this.#system = detail));
    on("aac-changed", ({ detail }) => this.#changed(detail));
    on("aac-file", ({ detail: [format, all] }) => {
      const lang = this.#lang();
      take(this.#stage, writing(lang, format), format, all ?? this.#running.answers(), this.#running.asOf(), lang);
    });
    on("aac-workbook", ({ detail }) => readWorkbook(this.#stage, writing(this.#lang()), detail));
    on("aac-shown", ({ detail }) => this.#shown(detail));
    // Pages have shortcuts of one letter, and cannot see that somebody types in a field here.
    on("keydown", (event) => {
      if (!event.key?.[1] && !event.ctrlKey && !event.metaKey && event.target.labels) event.stopPropagation();
    });
    this.#await();
  }

  connectedCallback() {
    live.add(this);
    // What was set before the element was known stands in the way of its properties.
    for (const property of properties.keys()) {
      if (!Object.hasOwn(this, property)) continue;
      const value = this[property];
      delete this[property];
      this[property] = value;
    }
    if (this.#turn) return;
    if (this.hasAttribute("eager") || this.#kept || !globalThis.IntersectionObserver) return this.#begin();
    this.#panel.loading();
    this.#observer?.disconnect();
    // Some screens before it is seen, so that it is there by then.
    this.#observer = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this.#begin(), {
      rootMargin: "800px",
    });
    // Not the element itself: with `display: contents` it has no box.
    this.#observer.observe(this.#panel.element);
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
    if (before === after) return;
    if (own.includes(name)) return this.#level();
    if (name === "eager") return after !== null && this.isConnected && this.#begin();
    if (!this.#turn) return;
    if (name === "frame") {
      this.#end();
      this.#begin();
    } else if (!this.#stale) {
      // Several at once are one change.
      this.#stale = true;
      queueMicrotask(() => {
        this.#stale = false;
        this.#configure();
      });
    }
  }

  async #configure() {
    const turn = this.#turn;
    if (this.#running) {
      // Words first: nothing is shown in a language that is not there yet.
      try {
        // Those of later topics too: a question whose words are missing is not shown, and what is ticked in it would be lost.
        await speaking(this.#lang(), this.#isWhole ? this.#parts() : ["ask", "topics"]);
      } catch (error) {
        return console.warn(error);
      }
      if (turn !== this.#turn) return;
    }
    this.#frame?.configure(this.#attributes());
    this.#running?.configure(this.#attributes());
    this.#language();
    tell(this.#running?.problems() ?? []);
    // What is on its way is in another language.
    if (this.#running && !this.#isWhole) this.#loadLater();
  }

  #attributes() {
    const setting = this.hasAttribute("framed") ? "framed" : this.hasAttribute("standalone") ? "page" : "embedded";
    const given = texts.filter((name) => this.hasAttribute(name)).map((name) => [name, this.getAttribute(name)]);
    // Where the work is kept is decided once.
    const storage = this.#place && { storage: this.#place };
    // A language that is not known is told of by the program, as everything that is not known.
    const asked = this.#chosen ?? this.#askedLanguage();
    const lang = !asked || asked.toLowerCase() === "auto" || languageOf(asked) ? this.#lang() : asked;
    return JSON.stringify({ ...Object.fromEntries(given), ...storage, lang, setting, page: ownPage });
  }

  /** The parts of the words that everything shown here needs. */
  #parts() {
    return this.#papers ? withPapers : parts;
  }

  #askedLanguage() {
    return (this.getAttribute("lang") ?? asObject(this.getAttribute("config")).lang)?.toString().trim();
  }

  /** The language: the one chosen in the page; the one asked for; the browser's where that is `auto`; else that of the page. */
  #lang() {
    const asked = this.#chosen ?? this.#askedLanguage();
    if (asked && asked.toLowerCase() !== "auto") return languageOf(asked) ?? languages[0];
    const around = this.parentElement?.closest("[lang]")?.lang ?? "";
    return (asked ? [...navigator.languages] : [around]).map(languageOf).find(Boolean) ?? languages[0];
  }

  /** Go on in the language that was chosen in the page. */
  #speak(lang) {
    this.#chosen = lang;
    if (this.hasAttribute("standalone")) {
      const address = new URL(location.href);
      address.searchParams.set("lang", lang);
      try {
        history.replaceState(history.state, "", address);
      } catch {
        // A page from disk has no address that could be changed.
      }
    }
    this.#configure();
  }

  /** On a page of its own, the page is in the language too. */
  #language() {
    if (this.hasAttribute("standalone")) document.documentElement.lang = this.#lang();
  }

  #whereKept() {
    const text = this.getAttribute("storage") ?? asObject(this.getAttribute("config")).storage;
    return String(text ?? "").trim().toLowerCase() || "local";
  }

  #await() {
    this.#ready = withResolvers();
    // Nobody need wait for it.
    this.#ready.promise.catch(() => {});
  }

  async #begin() {
    this.#observer?.disconnect();
    if (this.#turn) return;
    const turn = (this.#turn = {});
    this.#panel.loading();
    try {
      await (this.hasAttribute("frame") ? this.#startFrame(turn) : this.#startProgram(turn));
    } catch (error) {
      this.#failed(error, turn);
    }
  }

  async #failed(error, turn) {
    if (turn !== this.#turn) return;
    console.error(error);
    this.#stage?.remove();
    const { code, message } = await cause(error, this.#lang());
    if (turn !== this.#turn) return;
    this.#turn = undefined;
    this.#panel.failed(message);
    this.#ready.reject(new Error(message));
    this.#await();
    this.#dispatch("error", { schema: SCHEMA, code, message });
  }

  #stopped(fault) {
    if (!this.#running) return;
    this.#running = undefined;
    this.#stage.remove();
    const message = said(this.#lang(), "stopped");
    this.#panel.stopped(message, fault);
    this.#dispatch("error", { schema: SCHEMA, code: "stopped", message });
  }

  // --- In the page ---------------------------------------------------------------------------

  async #startProgram(turn) {
    const view = this.getAttribute("view") ?? asObject(this.getAttribute("config")).view ?? "";
    // What goes on may be anywhere: what was taken out and put back, and a page that was loaded again.
    const again = this.hasAttribute("standalone") && history.state?.aacView;
    const begins = startViews.includes(view) && !this.#kept && !again;
    if (this.hasAttribute("standalone")) {
      this.#chosen ??= languageOf(new URLSearchParams(location.search).get("lang") ?? "");
    }
    const progress = (share) => this.#panel.progress(share);
    const [first, [code, second]] = await Promise.all([
      style("checklist.css"),
      begins ? Promise.all([speaking(this.#lang(), ["ask"], progress)]) : whole(this.#lang(), this.#parts(), progress),
    ]);
    await code.openAnnex(annex);
    // Taken out meanwhile, and maybe put back: then a later turn is at work.
    if (turn !== this.#turn) return;
    this.#dress(first, second);
    this.#stage = make("div", { part: "stage" });
    this.#root.append(this.#stage);
    this.#watch();
    this.#place ??= this.#whereKept();
    this.#language();
    if (!this.#kept?.again(this.#stage)) this.#kept = undefined;
    const { text, system } = shared.get(this.#place) ?? {};
    this.#running = this.#kept ?? code.start(this.#stage, this.#attributes(), text, system, code.annex);
    tell(this.#running.problems());
    this.#panel.gone();
    if (again) {
      // The view of before is a moment on its way: until then nothing is shown, so that nothing jumps.
      this.#stage.hidden = true;
      setTimeout(() => (this.#stage.hidden = false), 300);
    }
    if (begins) this.#loadLater();
  }

  #dress(...sheets) {
    const there = sheets.filter(Boolean);
    this.#isWhole = there.length > 1;
    dress(this.#root, [styles, ...there]);
  }

  /**
   * Headings at the level where those of the page around go on: as assistive technology is told, whatever the element. So that
   * what is drawn knows nothing of it, each heading is told as it comes.
   */
  #level() {
    const more = Math.min(Math.max(parseInt(this.getAttribute("heading-level")) || 1, 1), 6) - 1;
    for (const heading of this.#root.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const level = more && String(Math.min(+heading.localName[1] + more, 9));
      if (!level) heading.removeAttribute("aria-level");
      else if (heading.getAttribute("aria-level") !== level) heading.setAttribute("aria-level", level);
    }
    if (more) this.#levels.observe(this.#root, { childList: true, subtree: true });
    else this.#levels.disconnect();
  }

  /** Tell the program when a translator of the browser begins: it takes texts away, and what is said later would go unseen. */
  #watch() {
    const stage = this.#stage;
    const watching = new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === "FONT"))) return;
      watching.disconnect();
      stage.dispatchEvent(new Event("aac-here"));
    });
    watching.observe(stage, { childList: true, subtree: true });
  }

  /** Load what the start does without. The program is told when something of it is here, and when it cannot be had. */
  async #loadLater() {
    const [turn, lang] = [this.#turn, this.#lang()];
    const say = (name) => turn === this.#turn && this.#stage?.dispatchEvent(new Event(`aac-${name}`));
    // The questions of later topics are needed first, and wait for nothing else. Where they are missing, all is.
    speaking(lang, ["ask", "topics"]).then(() => say("here"), () => {});
    try {
      const [[, second], first] = await Promise.all([whole(lang, this.#parts()), style("checklist.css")]);
      if (turn === this.#turn) this.#dress(first, second);
      say("here");
    } catch (error) {
      console.warn(error);
      say("missing");
    }
  }

  #changed(text) {
    if (this.#kept) {
      // It was out for a while: what happened meanwhile goes before.
      this.#kept = undefined;
      this.#configure();
      const now = shared.get(this.#place);
      if (now && (now.text !== text || now.system !== this.#system)) this.#running.share(now.text, now.system);
      else this.#settle();
      return;
    }
    const first = this.#text === undefined;
    if (text !== this.#text || this.#system !== this.#told) {
      this.#text = text;
      this.#told = this.#system;
      this.#share(text, first);
      this.#dispatch(first ? "ready" : "change", JSON.parse(text));
      if (!first) this.#result();
    }
    this.#settle();
  }

  #share(text, first) {
    const known = shared.get(this.#place);
    if (known?.text === text && known.system === this.#system) return;
    // What one finds when it begins is no news: it was given what the others work on.
    if (first && shared.has(this.#place)) return;
    const system = this.#system;
    shared.set(this.#place, { text, system });
    for (const other of live) if (other !== this && other.#place === this.#place) other.#running?.share(text, system);
  }

  #shown(view) {
    if (history.state?.aacView?.startsWith(view)) this.#stage.hidden = false;
    this.#view = view;
    this.#result();
  }

  #settle() {
    this.#ready.resolve();
  }

  /** Tell the result, where one is shown and it is another than before. Once typing rests: a report a letter is too much. */
  #result() {
    clearTimeout(this.#resting);
    if (!results.includes(this.#view)) return;
    this.#resting = setTimeout(async () => {
      const key = `${this.#running?.asOf()} ${this.#text}`;
      if (!this.#running || key === this.#lastResult) return;
      this.#lastResult = key;
      // What cannot be told now is told by whoever asks for it.
      await this.report().then((report) => this.#dispatch("result", report), console.warn);
    }, 300);
  }

  #end() {
    this.#turn = undefined;
    this.#running?.end();
    this.#kept = this.#running ?? this.#kept;
    this.#stage?.remove();
    this.#frame?.end();
    this.#running = this.#stage = this.#frame = undefined;
    this.#ready.reject(new Error("<ai-act-checklist> was taken out of the page."));
    this.#await();
    this.#panel.loading();
  }

  // --- In a frame ----------------------------------------------------------------------------

  async #startFrame(turn) {
    const { Frame } = await module("frame-host.js");
    if (turn !== this.#turn) return;
    this.#frame = new Frame(this, this.#root, this.#attributes(), said(this.#lang(), "frame"), {
      ready: () => this.#settle(),
      shown: () => this.#panel.gone(),
      // What went wrong inside is shown there.
      broken: (message) => {
        this.#ready.reject(new Error(message));
        this.#await();
      },
      failed: (error) => {
        this.#frame?.end();
        this.#frame = undefined;
        this.#failed(error, turn);
      },
      dispatch: (name, detail) => this.#dispatch(name, detail),
    });
  }

  // --- The contract --------------------------------------------------------------------------

  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(`ai-act-checklist:${name}`, { bubbles: true, composed: true, detail }));
  }

  /** Once what was asked for is rendered, and told: on a slow device the program lets the browser go on in between. */
  async #rendered() {
    let turns = 99;
    do await new Promise((done) => setTimeout(done));
    while (this.#running && this.#running.answers() !== this.#text && turns--);
  }

  /** What is shown, once it is there: asking for it loads it. */
  async #there() {
    if (!this.isConnected) throw new Error("<ai-act-checklist> is not in a page, so it has nothing to say.");
    const { promise } = this.#ready;
    this.#begin();
    await promise;
    // What was asked for before is rendered first.
    await this.#rendered();
    return this.#frame;
  }

  async report() {
    const frame = await this.#there();
    if (frame) return frame.call("report");
    const [code] = await whole(this.#lang(), this.#parts());
    return code.assess(this.#running.answers(), this.#running.asOf(), this.#lang());
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
    const problems = this.#running.load(text);
    await this.#rendered();
    // The second file knows more of what may be wrong.
    if (!this.#isWhole) return { problems };
    return { problems: (await program()).problems(text, this.#lang()) };
  }

  async reset() {
    const frame = await this.#there();
    if (frame) return frame.call("reset");
    this.#running.reset();
    await this.#rendered();
  }
}

/** A property for each attribute. `lang` is one of every element. */
for (const [property, name] of properties) {
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

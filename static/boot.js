// Starts the page. A file of its own, because the page's Content-Security-Policy allows no inline script.
import init from "./ai-act-checklist.js";

// Resolved from this file's address: a bare path would be resolved from the page's.
await init({ module_or_path: new URL("./ai-act-checklist_bg.wasm", import.meta.url) });

// What runs now has the start and the questions. The whole program is loaded while the first of them is read, without
// waiting for a click, so that later nothing is asked of the network. The two programs then pass on the work by
// themselves; src/ui/relay.rs lists the events.
const whole = "ai-act-checklist-whole";
const event = (name) => `${whole}-${name}`;
const tell = (news) => document.dispatchEvent(new Event(event(news)));
let loads = 0;
let news;

async function load() {
  news = undefined;
  // A new address each time: browsers may remember that a module could not be loaded.
  const again = loads++ ? `?${loads}` : "";
  try {
    const program = await import(`./${whole}.js${again}`);
    await program.default({ module_or_path: new URL(`./${whole}_bg.wasm${again}`, import.meta.url) });
    news = "here";
  } catch (error) {
    console.warn(error);
    news = "missing";
  }
  tell(news);
}

document.addEventListener(event("wanted"), load);
// Still loading: the answer comes with the news.
document.addEventListener(event("asked"), () => news && tell(news));
load();

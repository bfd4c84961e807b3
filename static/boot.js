// Starts the page. A file of its own, because the page's Content-Security-Policy allows no inline script.
import init from "./ai-act-checklist.js";

// Resolved from this file's address: a bare path would be resolved from the page's.
await init({ module_or_path: new URL("./ai-act-checklist_bg.wasm", import.meta.url) });

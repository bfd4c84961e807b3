// Chromium, spoken to by its own protocol through a pipe: no driver, no port, no package.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const flags = [
  "--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--disable-extensions", "--mute-audio", "--window-size=1280,900", "--remote-debugging-pipe",
  "--enable-blink-features=ForceEagerMeasureMemory", // or it is told at the next collection of garbage, whenever that is
];

function find() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  return process.env.CHROME ?? found ?? "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
}

/** Starts a browser with a profile of its own. `send(method, parameters, session)` asks it, `on(session, hear)` hears events. */
export async function open() {
  const profile = await mkdtemp(join(tmpdir(), "browser-"));
  // Root has no sandbox.
  const own = [`--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const child = spawn(find(), [...flags, ...own, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const waiting = new Map();
  const hearing = new Map();
  let [last, text] = [0, ""];
  const gone = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  child.on("error", gone);
  child.on("exit", () => gone(new Error("the browser ended")));
  child.stdio[3].on("error", gone);
  child.stdio[4].setEncoding("utf8").on("data", (more) => {
    const messages = (text + more).split("\0");
    text = messages.pop();
    for (const message of messages.map((it) => JSON.parse(it))) {
      const { id, error, result, sessionId } = message;
      if (id === undefined) {
        hearing.get(sessionId)?.(message);
        continue;
      }
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { method, resolve, reject });
      child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const close = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await send("Browser.close").catch(() => child.kill());
    if (child.exitCode === null) await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { send, on: (session, hear) => hearing.set(session, hear), close };
}

/** A page with storage and cache of its own. */
export async function page({ send, on }) {
  const { browserContextId } = await send("Target.createBrowserContext");
  const { targetId } = await send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const ask = (method, params) => send(method, params, sessionId);
  const run = async (expression) => {
    const { result, exceptionDetails } = await ask("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const close = async () => {
    await send("Target.closeTarget", { targetId });
    await send("Target.disposeBrowserContext", { browserContextId });
    on(sessionId, undefined);
  };
  return { ask, run, close, hear: (what) => on(sessionId, what) };
}

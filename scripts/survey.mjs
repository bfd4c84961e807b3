// Measures the built page beside SurveyJS with the same questions, in the same browser:
// node scripts/survey.mjs [FOLDER] [--runs NUMBER] [--json]
//
// FOLDER is a built one, dist unless said. Installs SurveyJS (scripts/survey/package.json) the first time; nothing else here needs it.
// Takes Chromium from CHROME or the PATH. What is measured and how stands in docs/performance.md, "Beside SurveyJS".
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { open, page } from "./browser.mjs";
import { questions } from "./survey/questions.mjs";

const own = fileURLToPath(new URL("survey/", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "9" }, json: { type: "boolean", default: false } },
});
const folder = resolve(positionals[0] ?? "dist");
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) fail(`--runs ${values.runs} is no number of runs`);
if (!existsSync(join(folder, "index.js"))) fail(`${folder} is no built page: scripts/build makes dist/`);

/** Answers about a tool that screens applications. What is not named here is answered "none", "no" or "not sure". */
const given = {
  what: "software",
  inside: "trained",
  output: "predictions",
  "narrow-groups": "neither",
  role: "uses",
  authority: "yes",
  "union-link": "established-in-union",
  users: "company",
  about: "individuals",
  data: "personal-data",
  areas: "area-work",
  work: "filters-applications",
};
/** How many questions are answered in each run. */
const count = 12;

/** Ours in three ways of being opened, and SurveyJS. Two are looked at whole, the others until the first question. */
const pages = [
  { id: "page", name: "the page, at its questions", file: "ours/questions.html", whole: true },
  { id: "survey", name: "SurveyJS", file: "survey/index.html", whole: true },
  { id: "plain", name: "SurveyJS, no conditions", file: "plain/index.html" },
  { id: "start", name: "the page, through its start", file: "ours/index.html" },
  { id: "embedded", name: "embedded, at its questions", file: "ours/embedded.html" },
];
const conditions = [
  { id: "fast", name: "unthrottled" },
  // What Lighthouse calls slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back.
  { id: "slow", name: "slow 4G, CPU 4 times slower", network: { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 }, cpu: 4 },
];

function fail(why) {
  console.error(`error: ${why}`);
  process.exit(1);
}

const say = (text) => console.error(`==> ${text}`);

// --- The two sites -----------------------------------------------------------------------------

function install() {
  if (existsSync(join(own, "node_modules/.package-lock.json"))) return;
  say("Installing SurveyJS (once)");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: own, stdio: ["ignore", "ignore", "inherit"] });
}

/** Everything compressed as a careful server does it: once, as small as it goes. */
function compress(place) {
  for (const name of readdirSync(place, { recursive: true })) {
    const file = join(place, name);
    if (!statSync(file).isFile()) continue;
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(file, brotliCompressSync(bytes, { params }));
  }
}

function ours(place) {
  // All but what no visit loads by itself.
  const unasked = /\/(?:demo|THIRD-PARTY-LICENSES\.txt|ai-act-checklist-(?:files|offline)[^/]*)$/;
  cpSync(folder, place, { recursive: true, filter: (name) => !unasked.test(name) });
  const html = readFileSync(join(place, "index.html"), "utf8");
  const begun = html.replace("<ai-act-checklist ", '<ai-act-checklist start="questions" ');
  if (begun === html) fail("index.html has no <ai-act-checklist> to begin at its questions");
  writeFileSync(join(place, "questions.html"), begun);
  cpSync(join(own, "embedded.html"), join(place, "embedded.html"));
}

/** As a site of today ships it: one minified script with what it uses, and the stylesheet of the package without the font in it. */
async function surveyjs(place, form) {
  const json = JSON.stringify(form);
  const need = createRequire(join(own, "package.json"));
  // Read sooner than an object that is written out.
  const contents = `export default JSON.parse(${JSON.stringify(json)});`;
  const plugin = {
    name: "questions",
    setup(build) {
      build.onResolve({ filter: /^\.\/survey\.json$/ }, () => ({ path: "survey.json", namespace: "questions" }));
      build.onLoad({ filter: /./, namespace: "questions" }, () => ({ contents, loader: "js" }));
    },
  };
  mkdirSync(place, { recursive: true });
  await need("esbuild").build({
    entryPoints: [join(own, "form.js")],
    outfile: join(place, "form.js"),
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    plugins: [plugin],
  });
  cpSync(join(own, "node_modules/survey-core/survey-core.fontless.min.css"), join(place, "survey.css"));
  cpSync(join(folder, "favicon.svg"), join(place, "favicon.svg"));
  cpSync(join(own, "page.html"), join(place, "index.html"));
}

async function serve(site) {
  // Compressed already; and apart from other pages, or the browser does not tell how much memory a page takes.
  const headers = {
    "": {
      "Content-Encoding": "br",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    },
  };
  const script = fileURLToPath(new URL("static-server.mjs", import.meta.url));
  const server = spawn(process.execPath, [script, site, "0", JSON.stringify(headers)], { stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise((heard, ended) => {
    server.stdout.once("data", (data) => heard(String(data)));
    server.once("exit", () => ended(new Error("the server ended")));
  });
  return { address: said.match(/http:\S+/)[0], stop: () => server.kill() };
}

// --- One run -----------------------------------------------------------------------------------

/** What no other process has in memory, of the largest page: other renderers are empty. Only Linux tells, and not everybody. */
async function privately(browser) {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    try {
      const lines = readFileSync(`/proc/${id}/smaps_rollup`, "utf8").matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm);
      return [...lines].reduce((total, [, size]) => total + Number(size) * 1024, 0);
    } catch {
      return 0;
    }
  });
  return Math.max(...sizes) || null;
}

async function visit(browser, address, { network, cpu }, whole) {
  const tab = await page(browser);
  const loading = new Set();
  let last = Date.now();
  tab.hear(({ method, params }) => {
    if (method === "Network.requestWillBeSent") loading.add(params.requestId);
    else if (method === "Network.loadingFinished" || method === "Network.loadingFailed") loading.delete(params.requestId);
    else return;
    last = Date.now();
  });
  const quiet = async () => {
    while (loading.size || Date.now() - last < 1500) await new Promise((resolve) => setTimeout(resolve, 100));
  };
  const memory = async () => {
    await tab.ask("HeapProfiler.collectGarbage");
    const [said, wasm] = [await tab.run("measured.memory()"), await tab.run("measured.wasm()")];
    // What the browser says leaves out the memory of WebAssembly.
    return { sum: said === null ? null : said + wasm, wasm, process: await privately(browser) };
  };
  try {
    await tab.ask("Page.enable");
    await tab.ask("Network.enable");
    await tab.ask("Page.bringToFront");
    await tab.ask("Page.addScriptToEvaluateOnNewDocument", { source: readFileSync(join(own, "watch.js"), "utf8") });
    if (network) {
      const { latency, download, upload } = network;
      const rates = { downloadThroughput: download, uploadThroughput: upload };
      await tab.ask("Network.emulateNetworkConditions", { offline: false, latency, ...rates });
    }
    if (cpu) await tab.ask("Emulation.setCPUThrottlingRate", { rate: cpu });
    await tab.ask("Page.navigate", { url: address });
    const { time, bytes } = await tab.run("measured.usable");
    if (!whole) return { time, bytes };
    await quiet();
    const all = await tab.run("measured.bytes()");
    const before = await memory();
    const answers = await tab.run(`measured.answer(${JSON.stringify(given)}, ${count})`);
    return { time, bytes, all, before, answers, after: await memory() };
  } finally {
    await tab.close();
  }
}

// --- All of them -------------------------------------------------------------------------------

const sum = (entries) => entries.reduce((total, { bytes }) => total + bytes, 0);

/** Median, lowest and highest of what there is. */
function spread(numbers) {
  const sorted = numbers.filter((it) => it != null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const middle = (sorted.length - 1) / 2;
  return { median: (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2, lowest: sorted[0], highest: sorted.at(-1) };
}

function summary(visits) {
  const answers = visits.flatMap((it) => it.answers ?? []);
  return {
    bytes: spread(visits.map((it) => sum(it.bytes))),
    allBytes: spread(visits.map((it) => it.all && sum(it.all))),
    time: spread(visits.map((it) => it.time)),
    tick: spread(answers.map((it) => it.tick)),
    next: spread(answers.map((it) => it.next)),
    answer: spread(answers.map((it) => it.tick + it.next)),
    memory: spread(visits.map((it) => it.before?.sum)),
    memoryAfter: spread(visits.map((it) => it.after?.sum)),
    wasm: spread(visits.map((it) => it.after?.wasm)),
    process: spread(visits.map((it) => it.after?.process)),
  };
}

const site = mkdtempSync(join(tmpdir(), "beside-"));
process.on("exit", () => rmSync(site, { recursive: true, force: true }));

install();
say("Finding the conditions of the questions (about half a minute)");
const form = await questions(folder);
await surveyjs(join(site, "survey"), form);
// The least that these questions take there: each asked of everybody.
await surveyjs(join(site, "plain"), JSON.parse(JSON.stringify(form, (key, value) => (key === "visibleIf" ? undefined : value))));
ours(join(site, "ours"));
compress(site);
const server = await serve(site);
const browser = await open();
const { product } = await browser.send("Browser.getVersion");
const found = new Map();
try {
  for (const condition of conditions) {
    // In turns, so that what else the machine does falls on all alike. The first round is to warm up and counts for nothing.
    for (let run = 0; run <= runs; run++) {
      say(`${condition.name}, ${run ? `run ${run} of ${runs}` : "to warm up"}`);
      for (const { id, file, whole } of pages) {
        const visited = await visit(browser, `${server.address}${file}`, condition, whole);
        const key = `${condition.id} ${id}`;
        if (run) found.set(key, [...(found.get(key) ?? []), visited]);
      }
    }
  }
} finally {
  await browser.close();
  server.stop();
}

const version = (name) => JSON.parse(readFileSync(join(own, "node_modules", name, "package.json"), "utf8")).version;
const versions = { "survey-core": version("survey-core"), "survey-js-ui": version("survey-js-ui") };
const results = conditions.map((condition) => ({
  ...condition,
  pages: Object.fromEntries(pages.map(({ id }) => [id, summary(found.get(`${condition.id} ${id}`))])),
}));

// --- What is said ------------------------------------------------------------------------------

const kilobytes = (value) => (value / 1000).toFixed(1);
const megabytes = (value) => (value / 1e6).toFixed(1);
const milliseconds = (value) => value.toFixed(value < 100 ? 1 : 0);
const lines = [
  ["ms to the first usable question", "time", milliseconds],
  ["KB that had arrived by then", "bytes", kilobytes],
  ["KB that a visit loads by itself", "allBytes", kilobytes],
  ["ms from a tick to paint", "tick", milliseconds],
  ["ms from Continue to the next question, painted", "next", milliseconds],
  ["ms for both, an answer", "answer", milliseconds],
  ["MB of memory, all loaded", "memory", megabytes],
  [`MB of memory, after ${count} answers`, "memoryAfter", megabytes],
  ["MB of these that WebAssembly takes", "wasm", megabytes],
  ["MB of the process, nobody else's", "process", megabytes],
];

if (values.json) {
  const survey = { questions: form.pages.flatMap((it) => it.elements).length, bytes: JSON.stringify(form).length };
  const visits = Object.fromEntries(found);
  console.log(JSON.stringify({ browser: product, versions, runs, answers: count, survey, results, visits }, null, 2));
} else {
  const { "survey-core": core, "survey-js-ui": ui } = versions;
  console.log(`${product}, survey-core ${core}, survey-js-ui ${ui}; median of ${runs} visits (lowest to highest)\n`);
  for (const { name, network, pages: by } of results) {
    const [mine, theirs] = [by.page, by.survey];
    console.log(`| ${[name, ...pages.map((it) => it.name), "page / SurveyJS"].join(" | ")} |\n|---|${"--:|".repeat(pages.length + 1)}`);
    for (const [what, of, unit] of lines) {
      // From this machine what is loaded in the background is there as soon as what is waited for.
      if (of === "bytes" && !network) continue;
      const cell = (it) => (it ? `${unit(it.median)} (${unit(it.lowest)} to ${unit(it.highest)})` : "");
      const ratio = mine[of] && theirs[of]?.median ? (mine[of].median / theirs[of].median).toFixed(2) : "";
      console.log(`| ${[what, ...pages.map(({ id }) => cell(by[id][of])), ratio].join(" | ")} |`);
    }
    console.log("");
  }
}

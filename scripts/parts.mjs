// Puts every part of the page in every state that it was met in onto one page, in light and in dark, and has axe-core look at it:
// node scripts/parts.mjs [FOLDER] [--to FILE, below FOLDER] [--pictures FOLDER] [--only TEXT]
//
// FOLDER is a built one, dist unless said; FILE is demo/parts.html in it unless said, and links to the stylesheets of FOLDER. Nothing of it is
// written by hand: the built page is gone through (scripts/parts/visits.mjs), and what stands there is copied (scripts/parts/list.mjs says which
// parts there are). So it cannot differ from the page. --only takes the visits whose names hold a text, to look at something quickly; what
// is missing then counts for nothing. Takes Chromium from CHROME or the PATH, and axe-core from AXE or where scripts/test has it installed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { open, page } from "./browser.mjs";
import { contrasts, exceptions, groups } from "./parts/list.mjs";
import { stored, visits } from "./parts/visits.mjs";

const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: "string" }, pictures: { type: "string" }, only: { type: "string" } },
});
const folder = resolve(positionals[0] ?? "dist");
const file = resolve(values.to ?? join(folder, "demo/parts.html"));
const axe = process.env.AXE ?? own("node_modules/axe-core/axe.min.js");
if (!existsSync(join(folder, "checklist-later.css"))) fail(`${folder} is no built page: scripts/build makes dist/`);
if (!existsSync(axe)) fail(`${axe} is not there: scripts/test installs axe-core, or say in AXE where it lies`);

/** Many are alike: more than these would hide the others. */
const most = 8;
const sheets = ["checklist.css", "checklist-later.css"];
const parts = groups.flatMap(([, list]) => list);
/** The page that the gallery is made from speaks one language and knows one window. */
const screen = { width: 1280, height: 900 };

function fail(why) {
  console.error(`error: ${why}`);
  process.exit(1);
}

const say = (text) => console.error(`==> ${text}`);

async function serve(place) {
  const child = spawn(process.execPath, [own("static-server.mjs"), place, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  return { address: /http:\S+/.exec(line)[0], stop: () => child.kill() };
}

/** The folder that holds both. */
function shared(one, other) {
  while (relative(one, other).startsWith("..")) one = dirname(one);
  return one;
}

/** How wide the window is, and whether the person prefers it dark. Nothing moves: a colour on its way is no colour. */
async function look(ask, width, scheme = "light") {
  await ask("Emulation.setDeviceMetricsOverride", { ...screen, width, deviceScaleFactor: 1, mobile: false });
  const features = [{ name: "prefers-color-scheme", value: scheme }, { name: "prefers-reduced-motion", value: "reduce" }];
  await ask("Emulation.setEmulatedMedia", { features });
}

// --- What is collected -------------------------------------------------------------------------

/** What runs before the page: what is stored, and which view the browser's history is at. */
function before({ work, view, others = {}, before = "" }) {
  const texts = Object.entries({ ...(work && { 1: work }), ...others }).map(([id, name]) => [`ai-act-checklist:system:${id}`, stored(name)]);
  return `
    if (location.protocol === "http:" && !sessionStorage.begun) {
      sessionStorage.begun = "yes";
      for (const [key, text] of ${JSON.stringify(texts)}) localStorage.setItem(key, text);
      ${view ? `history.replaceState({ aacView: ${JSON.stringify(view)} }, "");` : ""}
    }
    ${before}`;
}

/** Goes through one visit. Gives what was new in it; `known` has what was there before. */
async function visit(browser, address, it, known) {
  const { ask, run, close, hear } = await page(browser);
  const found = [];
  try {
    await look(ask, it.width ?? screen.width);
    await ask("Page.enable");
    await ask("Page.addScriptToEvaluateOnNewDocument", { source: before(it) });
    if (it.loading) {
      await ask("Fetch.enable", { patterns: [{ urlPattern: `*${it.loading.of}*` }] });
      // What hangs is never answered.
      hear(({ method, params }) => {
        if (method !== "Fetch.requestPaused" || it.loading.does === "hang") return;
        ask("Fetch.failRequest", { requestId: params.requestId, errorReason: "ConnectionFailed" }).catch(() => {});
      });
    }
    await ask("Page.navigate", { url: `${address}${it.hash ?? ""}` });
    const tools = readFileSync(own("parts/page.js"), "utf8");
    const seen = it.outside
      ? `[part=panel] ${it.loading.does === "fail" ? "button:not([hidden])" : "progress"}`
      : `.aac[data-view${it.view ? `="${it.view.split(" ")[0]}"` : ""}]:not([data-view=waiting])`;
    await run(`(async () => {
      if (document.readyState === "loading") await new Promise((done) => addEventListener("DOMContentLoaded", done, { once: true }));
      const { tools, collect, drawn, element, until, sheets } = (globalThis.taken = (${tools})());
      await until("the page", () => element()?.shadowRoot?.querySelector(${JSON.stringify(seen)}));
      ${it.outside || it.loading ? "" : `await until("all of it", () => sheets().length > 2);`}
      await drawn();
      const known = globalThis.known = ${JSON.stringify(known)};
      const found = globalThis.found = [];
      const snap = async (label) => {
        await drawn();
        for (const one of collect(${JSON.stringify(parts)}, known)) found.push({ ...one, label });
      };
      await snap("");
      const acts = ${it.acts?.toString() ?? "() => {}"};
      await acts({ ...tools, snap }, ${JSON.stringify(it.given ?? {})});
      await snap("");
    })()`).catch((error) => {
      // What was seen until then counts.
      found.failed = `${it.name}: ${error.message.split("\n")[0]}`;
    });
    const [got, all] = await run("[globalThis.found ?? [], globalThis.known ?? {}]");
    for (const one of got) {
      // The port is another each time.
      const html = one.html.replaceAll(address, "https://example.org/");
      found.push({ ...one, html, from: one.label ? `${it.name}: ${one.label}` : it.name });
    }
    Object.assign(known, all);
    if (it.dress) {
      found.dress = await run(`({ panel: [...taken.sheets()[0].cssRules].map((rule) => rule.cssText).join("\\n"),
        tokens: taken.tokens(), lang: taken.root().querySelector(".aac").lang })`);
    }
  } finally {
    await close();
  }
  return found;
}

// --- The gallery -------------------------------------------------------------------------------

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const idOf = (name) => `part-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/-$/, "")}`;

/** Words for what makes a state of a part, without what all its states have. */
function labels(samples) {
  const words = samples.map(({ key }) => new Set(key.split(" / ").flatMap((of) => of.split(" ")).filter((word) => !word.startsWith("“"))));
  const common = new Set([...words[0]].filter((word) => words.every((has) => has.has(word))));
  const told = (word) =>
    word
      .replace(/^\.is-|^\.aac-/, "")
      .replace(/^aria-(?:pressed|expanded|current|invalid)=(?:false|page)$/, (it) => (it.includes("page") ? "current" : "not " + it.split(/[-=]/)[1]))
      .replace(/^aria-(\w+)=true$/, "$1")
      .replace(/^(?:type|role)=/, "")
      .replaceAll("-", " ");
  return samples.map((_, at) => {
    // Which element it is says something of the part alone.
    const inner = new Set(samples[at].key.split(" / ").slice(1).map((of) => of.split(" ")[0]));
    const own = [...words[at]].filter((word) => !common.has(word) && !inner.has(word) && !/^(?:div|li|span|p|section)$/.test(word)).map(told);
    return [...new Set(own)].slice(0, 7).join(", ") || "plain";
  });
}

let copies = 0;

/** A sample in its surroundings, which have no box: the stylesheet finds it as in the page. */
function placed({ html, chain }, theme, lang, outside) {
  const open = chain.map(({ tag, class: name, data }) => {
    const more = Object.entries(data).map(([key, value]) => ` data-${key.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}="${escaped(value)}"`);
    return `<${tag} data-around${name ? ` class="${escaped(name)}"` : ""}${more.join("")}>`;
  });
  const inner = [...open, html, ...chain.map(({ tag }) => `</${tag}>`).reverse()].join("").replaceAll("~copy~", `-${++copies}`);
  if (outside) return `<div class="outside" data-theme="${theme}" lang="${lang}">${inner}</div>`;
  return `<div class="aac" data-theme="${theme}" data-setting="embedded" lang="${lang}" dir="ltr"><div class="sample">${inner}</div></div>`;
}

const both = (sample, wide, lang, outside) =>
  `<div class="sides${wide ? " wide" : ""}">${["light", "dark"].map((theme) => placed(sample, theme, lang, outside)).join("")}</div>`;

const row = (label, beside, sides) => `
        <div class="state">
          <p class="label"><b>${escaped(label)}</b> <span>${escaped(beside)}</span></p>
          ${sides}
        </div>`;

/** Rows in a tree of their own, as in the element: the stylesheets are made for that. */
const tree = (heading, id, dressed, rows) => `
    <section id="${id}">
      <h3>${heading}</h3>
      <div class="part">
        <template shadowrootmode="open">
          ${dressed}
          <style>${inside}</style>${rows.join("")}
        </template>
      </div>
    </section>`;

function section(part, samples, dress, links) {
  const told = labels(samples);
  const rows = samples.map((sample, at) => row(told[at], sample.from, both(sample, part.wide, dress.lang, part.outside)));
  const dressed = part.outside ? `<style>${dress.panel}</style>` : links;
  return tree(`${escaped(part.name)} <code>${escaped(part.at)}</code>`, idOf(part.name), dressed, rows);
}

/** Parts as they look under the mouse and with the focus. Their stylesheets are copies in which a mark does the same, in the same place. */
function movedSection(found, lang) {
  const looks = (text) => text.replaceAll(":hover", ":is(:hover,[data-shows=hover])").replaceAll(":focus-visible", ":is(:focus-visible,[data-shows=focus])");
  const dressed = sheets.map((name) => `<style>${looks(readFileSync(join(folder, name), "utf8"))}</style>`).join("");
  const wide = new Set(parts.filter((part) => part.wide).map(({ name }) => name));
  const rows = found.filter(({ shows }) => shows).map((sample) =>
    row(sample.part, sample.shows === "hover" ? "under the mouse" : "with the focus", both(sample, wide.has(sample.part), lang)));
  return tree("Under the mouse and with the focus", "moved", dressed, rows);
}

/** What the gallery itself says within a part: beside the stylesheets of the product, and before none of them. */
const inside = `
  :host { display: block !important; min-block-size: 0 !important; }
  .state { margin-block: 0 1.25rem; }
  .label { margin: 0 0 0.25rem; font-size: 0.8125rem; }
  .label span { color: light-dark(#4d5866, #a9b4c1); margin-inline-start: 0.5em; }
  .sides { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); align-items: start; }
  .sides.wide { grid-template-columns: minmax(0, 1fr); }
  .sample { padding: 0.75rem; min-inline-size: 0; }
  .outside { background: Canvas; color: CanvasText; border: 1px solid GrayText; }
  .outside[data-theme=light] { color-scheme: light; }
  .outside[data-theme=dark] { color-scheme: dark; }
  [data-around] { display: contents !important; }
  /* What lies over the page, or keeps its place in it, lies in its row here. */
  dialog, .aac-term-card:not([popover]) { position: static !important; margin: 0 !important; max-inline-size: 100% !important; }
  .aac .aac-sticky { position: static !important; max-block-size: none !important; }`;

const frame = `
  :root { color-scheme: light dark; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
  body { margin: 0; padding: clamp(0.5rem, 2vw, 2rem); background: light-dark(#ffffff, #12171d); color: light-dark(#16202c, #e6ebf1); line-height: 1.5; }
  h1 { margin: 0; font-size: 1.75rem; }
  h2 { margin: 3rem 0 1rem; font-size: 1.375rem; border-block-end: 1px solid; }
  h3 { margin: 2rem 0 0.5rem; font-size: 1.0625rem; }
  h3 code { font-size: 0.8125rem; font-weight: 400; color: light-dark(#4d5866, #a9b4c1); overflow-wrap: anywhere; }
  nav ul { list-style: none; margin: 0.25rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
  nav li { min-block-size: 1.5rem; }
  a { color: light-dark(#1d4e89, #8ab8ee); }
  table { table-layout: fixed; border-collapse: collapse; inline-size: 100%; font-size: 0.875rem; }
  th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; font-weight: 400; border-block-end: 1px solid light-dark(#d5dbe2, #323c47); overflow-wrap: anywhere; }
  td i { display: inline-block; inline-size: 1.5em; block-size: 1em; margin-inline-end: 0.5em; border: 1px solid light-dark(#6b7785, #8592a1); vertical-align: middle; }
  td b.bar { display: block; block-size: 0.75rem; max-inline-size: 100%; background: light-dark(#1d4e89, #8ab8ee); }
  @media (max-width: 40rem) { table, tbody, tr, td, th { display: block; border: 0; } thead { display: none; } tr { padding-block: 0.5rem; border-block-end: 1px solid; } }`;

/** How much two colours differ, as WCAG counts it. */
function contrast(...colours) {
  const [low, high] = colours
    .map((colour) => {
      const [red, green, blue] = colour.match(/[\d.]+/g).map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const hex = (colour) => `#${colour.match(/\d+/g).slice(0, 3).map((it) => Number(it).toString(16).padStart(2, "0")).join("")}`;

/** The tokens, and which pairs of colours differ too little. */
function tokens(all) {
  const by = new Map(all.map((token) => [token.name, token]));
  const low = [];
  const pairs = contrasts.map(([text, ground, least]) => {
    if (!by.has(text) || !by.has(ground)) fail(`there is no colour ${by.has(text) ? ground : text}`);
    const ratios = ["light", "dark"].map((theme) => {
      const ratio = contrast(by.get(text)[theme], by.get(ground)[theme]);
      if (ratio < least) low.push(`${text} on ${ground}, ${theme}: ${ratio.toFixed(2)}, and ${least} are needed`);
      return [theme, ratio];
    });
    const cells = ratios.map(([theme, ratio]) => {
      const [color, back] = [by.get(text)[theme], by.get(ground)[theme]].map(hex);
      return `<td><span style="color:${color};background:${back};padding:0 0.5em">${least === 3 ? '<span aria-hidden="true">▬</span>' : "Text"}</span> ${ratio.toFixed(2)}</td>`;
    });
    return `<tr><th scope="row">${text} on ${ground}</th>${cells.join("")}<td>${least}</td></tr>`;
  });
  const colours = all.filter(({ as }) => as === "color").map(({ name, light, dark }) =>
    `<tr><th scope="row"><code>--aac-${name}</code></th>${[light, dark].map((it) => `<td><i style="background:${hex(it)}"></i>${hex(it)}</td>`).join("")}</tr>`);
  const lengths = all.filter(({ as }) => as !== "color").map(({ name, as, written, value }) => {
    const drawn = as === "font-size" ? `<span style="font-size:${value}">Text</span>` : `<b class="bar" style="inline-size:${value}"></b>`;
    return `<tr><th scope="row"><code>--aac-${name}</code></th><td><code>${escaped(written)}</code></td><td>${value}</td><td>${drawn}</td></tr>`;
  });
  const table = (heads, rows) => `<table><thead><tr>${heads.map((it) => `<th scope="col">${it}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
  const html = `
    <section id="tokens">
      <h2>Tokens</h2>
      <h3>Colours</h3>${table(["Token", "Light", "Dark"], colours)}
      <h3>Contrast</h3>${table(["Pair", "Light", "Dark", "At least"], pairs)}
      <h3>Sizes and lengths</h3>${table(["Token", "Written", "In a window of 1280 px", "Drawn"], lengths)}
    </section>`;
  return { html, low };
}

function gallery(found, dress) {
  const up = relative(dirname(file), folder).split(sep).join("/") || ".";
  const links = sheets.map((name) => `<link rel="stylesheet" href="${up}/${name}">`).join("\n          ");
  const of = (part) => found.filter((it) => it.part === part.name && !it.shows).slice(0, part.most ?? most);
  const shown = groups.map(([name, list]) => [name, list.map((part) => [part, of(part)]).filter(([, samples]) => samples.length)]);
  const { html, low } = tokens(dress.tokens);
  const contents = shown.map(([name, list]) => `<p><b>${name}</b></p><ul>${list.map(([part]) => `<li><a href="#${idOf(part.name)}">${part.name}</a></li>`).join("")}</ul>`);
  const body = shown.map(([name, list]) => `\n    <h2>${name}</h2>${list.map(([part, samples]) => section(part, samples, dress, links)).join("")}`);
  const states = shown.flatMap(([, list]) => list).reduce((sum, [, samples]) => sum + samples.length, found.filter(({ shows }) => shows).length);
  const text = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>The parts of the checklist</title>
    <style>${frame}</style>
  </head>
  <body>
    <h1>The parts of the checklist</h1>
    <p>Made from the built page by <code>scripts/parts.mjs</code>: each part as it was met there, once for each state, in light and in dark.</p>
    <nav aria-label="Parts"><ul><li><a href="#tokens">Tokens</a></li><li><a href="#moved">Under the mouse and with the focus</a></li></ul>${contents.join("")}</nav>
    ${html}${body.join("")}
    <h2>Moved</h2>${movedSection(found, dress.lang)}
  </body>
</html>
`;
  return { text, low, states, count: shown.flatMap(([, list]) => list).length, empty: parts.filter((part) => !of(part).length) };
}

// --- What is checked ---------------------------------------------------------------------------

/** Rules on a page as a whole. The gallery is many pages beside each other: it has landmarks and headings of all of them. */
const whole = ["heading-order", "region", "page-has-heading-one", "empty-heading-order", "skip-link", "landmark-unique", "landmark-one-main",
  "landmark-no-duplicate-main", "landmark-no-duplicate-banner", "landmark-no-duplicate-contentinfo", "landmark-main-is-top-level",
  "landmark-banner-is-top-level", "landmark-contentinfo-is-top-level", "landmark-complementary-is-top-level"];

/** What the stylesheets name: classes of ours, and of states with the class that they are said of. */
function named() {
  const names = new Set();
  for (const sheet of sheets) {
    for (const [, name] of readFileSync(join(folder, sheet), "utf8").matchAll(/\.((?:aac-|is-)[\w-]+)/g)) names.add(name);
  }
  return [...names];
}

async function check(browser, address) {
  const { ask, run, close } = await page(browser);
  const wrong = [];
  try {
    await ask("Page.enable");
    await look(ask, screen.width);
    await ask("Page.navigate", { url: address });
    await run(`new Promise((done) => document.readyState === "complete" ? done() : addEventListener("load", done))`);
    const there = await run(`[...new Set([...document.querySelectorAll(".part")].flatMap((it) => [...it.shadowRoot.querySelectorAll("[class]")].flatMap((one) => [...one.classList])))]`);
    const missing = named().filter((name) => !there.includes(name) && !(name in exceptions));
    const needless = Object.keys(exceptions).filter((name) => there.includes(name) || !named().includes(name));
    const doubled = await run(`[...document.querySelectorAll(".part")].flatMap((it) => {
      const ids = [...it.shadowRoot.querySelectorAll("[id]")].map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    })`);
    await run(`${readFileSync(axe, "utf8")}; undefined`);
    for (const width of [1280, 320]) {
      for (const scheme of ["light", "dark"]) {
        say(`axe-core, ${width} px, ${scheme}`);
        await look(ask, width, scheme);
        const off = Object.fromEntries(whole.map((name) => [name, { enabled: false }]));
        const options = { rules: { "target-size": { enabled: true }, ...off }, resultTypes: ["violations"] };
        const found = await run(`(() => {
          const known = new Set(axe.getRules().map((it) => it.ruleId));
          const options = ${JSON.stringify(options)};
          for (const name of Object.keys(options.rules)) if (!known.has(name)) delete options.rules[name];
          return axe.run(document, options).then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map((node) => ({
            id, help, html: node.html, why: node.failureSummary,
            part: document.querySelector([node.target[0]].flat()[0])?.closest("section")?.querySelector("h3")?.firstChild.textContent.trim() ?? "the gallery itself",
          }))));
        })()`);
        for (const it of found) wrong.push({ ...it, where: `${width} px, ${scheme}` });
        const wide = await run(`(() => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          return [...document.querySelectorAll(".part")].filter((it) => [...it.shadowRoot.querySelectorAll("*")].some((one) => one.getBoundingClientRect().right > room + 1))
            .map((it) => [it.closest("section").querySelector("h3").firstChild.textContent.trim(),
              [...it.shadowRoot.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > room + 1).at(-1).outerHTML.slice(0, 160)]);
        })()`);
        for (const [part, html] of wide) wrong.push({ id: "wider than the window", help: "it scrolls sideways", part, html, why: "", where: `${width} px, ${scheme}` });
        if (values.pictures) await picture(ask, run, `${width}-${scheme}`);
      }
    }
    return { missing, needless, doubled, wrong };
  } finally {
    await close();
  }
}

async function picture(ask, run, name) {
  mkdirSync(values.pictures, { recursive: true });
  const height = Math.min(await run("document.documentElement.scrollHeight"), 16_000);
  const width = await run("innerWidth");
  const { data } = await ask("Page.captureScreenshot", { captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } });
  writeFileSync(join(values.pictures, `${name}.png`), Buffer.from(data, "base64"));
}

// --- All of it ---------------------------------------------------------------------------------

const site = await serve(folder);
const browser = await open();
let faults = 0;
try {
  const known = {};
  const found = [];
  const failed = [];
  let dress;
  const wanted = visits.filter(({ name }) => !values.only || name.includes(values.only));
  if (!wanted.length) throw new Error(`no visit has ${values.only} in its name`);
  const first = wanted.find((it) => !it.outside) ?? wanted[0];
  for (const it of wanted) {
    say(it.name);
    const got = await visit(browser, site.address, { ...it, dress: it === first }, known);
    found.push(...got);
    if (got.failed) failed.push(got.failed);
    dress ??= got.dress;
  }
  const { text, low, states, count, empty } = gallery(found, dress);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${count} parts in ${states} states: ${file}`);

  // It is served with its stylesheets, so from the folder that holds both.
  const both = relative(folder, file).startsWith("..") ? shared(folder, dirname(file)) : folder;
  const place = both === folder ? site : await serve(both);
  const { missing, needless, doubled, wrong } = await check(browser, place.address + relative(both, file).split(sep).join("/"));
  if (place !== site) place.stop();

  const fault = (line) => {
    faults++;
    console.log(line);
  };
  for (const line of failed) fault(`no way: ${line}`);
  for (const line of low) fault(`contrast: ${line}`);
  if (!values.only) {
    for (const { name, at } of empty) fault(`no part: ${name} (${at}) was met nowhere`);
    for (const name of missing) fault(`no class: .${name} of the stylesheets was met nowhere, and is no exception`);
    for (const name of needless) fault(`needless: .${name} is an exception, and need not be one`);
  }
  for (const id of doubled) fault(`twice: ${id}`);
  const by = new Map();
  for (const it of wrong) by.set(`${it.part}: ${it.id}`, [...(by.get(`${it.part}: ${it.id}`) ?? []), it]);
  for (const [key, all] of by) {
    fault(`axe-core: ${key}, ${all.length} times (${[...new Set(all.map((it) => it.where))].join("; ")}): ${all[0].help}`);
    const apart = [...new Map(all.map((one) => [one.html, one])).values()];
    for (const { html, why } of apart.slice(0, 3)) console.log(`    ${html.slice(0, 240)}\n    ${why.replaceAll("\n", "\n    ")}`);
  }
  console.log(faults ? `${faults} faults` : `axe-core finds nothing${values.only ? "" : ", and no class is missing"}`);
} finally {
  await browser.close();
  site.stop();
}
process.exit(faults ? 1 : 0);

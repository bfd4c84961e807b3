// After Trunk has built the program: everything around it. node scripts/bundle.mjs FOLDER
//
// Writes into the folder the scripts of the element, with sizes and digests of what they load; the edition in one file; the page
// that puts together the lines to paste; and what makes the folder a package for npm. Prints what to paste, with digests. The same input gives the same bytes.
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { customElements, elementTypes } from "./manifest.mjs";
import { contractTypes } from "./types.mjs";

const folder = resolve(process.argv[2] ?? "dist");
const root = fileURLToPath(new URL("..", import.meta.url));
const scripts = join(root, "static/embed");
const single = "ai-act-checklist-offline.html";
const target = "es2022";

const read = (name) => readFileSync(join(folder, name));
const write = (name, content) => writeFileSync(join(folder, name), content);
const hash = (kind, bytes, form) => createHash(kind).update(bytes).digest(form);
const digest = (kind, bytes) => `${kind}-${hash(kind, bytes, "base64")}`;

/** What the scripts say before words are there: it lies in them. */
const said = JSON.parse(read("words/panel.json").toString());
/** What is said of a frame on paper: only what makes frames needs it. */
const excerpts = JSON.stringify(Object.fromEntries(Object.entries(said).map(([lang, words]) => [lang, words.excerpt])));
for (const words of Object.values(said)) delete words.excerpt;
const panel = JSON.stringify(said);
rmSync(join(folder, "words/panel.json"));

/** What the scripts load. */
const loaded = [
  "ai-act-checklist.js",
  "ai-act-checklist_bg.wasm",
  "ai-act-checklist-later.wasm",
  "ai-act-checklist-files.js",
  "ai-act-checklist-files_bg.wasm",
  "checklist.css",
  "checklist-later.css",
  ...readdirSync(join(folder, "words")).sort().map((name) => `words/${name}`),
];
/** Words of every language, as the edition in one file has them, and what the script says before they are there. */
const packs = loaded.filter((name) => name.endsWith(".txt"));
// English first: the element speaks it where it is asked for a language that there are no words of.
const languages = packs.flatMap((name) => name.match(/^words\/(.+)-ask\.txt$/)?.[1] ?? []).sort((a, b) => (b === "en") - (a === "en"));

// What stands last in a stylesheet stands last in both.
for (const name of loaded.filter((name) => name.endsWith(".css"))) {
  const parts = [name, "preferences.css"].map((part) => readFileSync(join(root, "static", part), "utf8"));
  write(name, parts.join("\n"));
}

/** A program without what the linker noted for the split: browsers have no use for it. */
function withoutNotes(bytes) {
  const parts = [bytes.subarray(0, 8)];
  const number = (at) => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return [value, at];
    }
  };
  for (let begin = 8; begin < bytes.length; ) {
    const [size, body] = number(begin + 1);
    const end = body + size;
    const [length, name] = bytes[begin] === 0 ? number(body) : [0, body];
    if (!/^(linking$|reloc[.])/.test(bytes.toString("latin1", name, name + length))) parts.push(bytes.subarray(begin, end));
    begin = end;
  }
  return Buffer.concat(parts);
}
for (const name of loaded.filter((name) => name.endsWith(".wasm"))) write(name, withoutNotes(read(name)));

// Without what only a reader needs. The script of the program itself is put together with others below.
for (const name of loaded.filter((name) => name.endsWith(".css") || name === "ai-act-checklist-files.js")) {
  const loader = name.endsWith("css") ? "css" : "js";
  const settings = { loader, minify: true, charset: "utf8", legalComments: "none" };
  const { code } = await transform(read(name).toString(), loader === "js" ? { ...settings, target } : settings);
  write(name, code);
}

const common = { define: { PANEL: panel, EXCERPTS: excerpts }, bundle: true, format: "esm", target, minify: true, charset: "utf8", logLevel: "warning" };

// --- The program -------------------------------------------------------------------------------

/** What wasm-bindgen wrote. */
const generated = read("ai-act-checklist.js").toString();
/** It takes the second file in by a script of ours. */
const taken = {
  name: "taken",
  setup(bundle) {
    bundle.onResolve({ filter: /^PROGRAM$/ }, () => ({ path: "program", namespace: "generated" }));
    bundle.onLoad({ filter: /.*/, namespace: "generated" }, () => ({ contents: generated, resolveDir: scripts }));
    bundle.onResolve({ filter: /^\.\/__wasm_split\.js$/ }, () => ({ path: join(scripts, "later.js") }));
  },
};
await build({ ...common, entryPoints: { "ai-act-checklist": join(scripts, "program.js") }, outdir: folder, plugins: [taken] });

// --- The element -------------------------------------------------------------------------------

// The host's side of the frame and the annex come first: embed.js knows their digests.
const onDemand = { "frame-host": join(scripts, "frame.js"), annex: join(scripts, "annex.js") };
await build({ ...common, entryPoints: onDemand, outdir: folder });
loaded.push(...Object.keys(onDemand).map((name) => `${name}.js`));

// Of programs alone it is told how much of them has come.
const sizeOf = (name) => name.endsWith(".wasm") && { bytes: read(name).length };
const files = loaded.map((name) => [name, { ...sizeOf(name), integrity: digest("sha384", read(name)) }]);
await build({
  ...common,
  entryPoints: { embed: join(scripts, "embed.js"), frame: join(scripts, "frame-page.js") },
  outdir: folder,
  define: { ...common.define, FILES: JSON.stringify(Object.fromEntries(files)), LANGUAGES: JSON.stringify(languages) },
});

// --- The edition in one file -------------------------------------------------------------------

const inline = {
  name: "inline",
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/files\.js$/ }, () => ({ path: join(scripts, "files-inline.js") }));
    bundle.onResolve({ filter: /^DIST\// }, ({ path }) => ({ path: join(folder, path.slice("DIST/".length)) }));
  },
};
const { outputFiles } = await build({
  ...common,
  entryPoints: [join(scripts, "single.js")],
  loader: { ".css": "text" },
  plugins: [inline, taken],
  define: { ...common.define, LANGUAGES: JSON.stringify(languages) },
  write: false,
});
const script = outputFiles[0].text.trim();
const style = (await transform(readFileSync(join(root, "static/page.css"), "utf8"), { loader: "css", minify: true })).code.trim();
const parts = {
  SCRIPT_DIGEST: digest("sha256", script),
  // Those of the checklist too: in browsers that make no stylesheets as values they are elements.
  STYLE_DIGESTS: [style, read("checklist.css"), read("checklist-later.css")].map((text) => `'${digest("sha256", text)}'`).join(" "),
  SCRIPT: script,
  STYLE: style,
  ICON: read("favicon.svg").toString("base64"),
  WORDS: gzipSync(JSON.stringify(Object.fromEntries(packs.map((name) => [name.slice(6, -4), read(name).toString()]))), {
    level: 9,
  }).toString("base64"),
  PROGRAM: gzipSync(read("ai-act-checklist_bg.wasm"), { level: 9 }).toString("base64"),
  LATER: gzipSync(read("ai-act-checklist-later.wasm"), { level: 9 }).toString("base64"),
  WRITER: gzipSync(read("ai-act-checklist-files_bg.wasm"), { level: 9 }).toString("base64"),
};
const template = readFileSync(join(root, "static/single.html"), "utf8");
const places = /\b(SCRIPT_DIGEST|STYLE_DIGESTS|SCRIPT|STYLE|ICON|PROGRAM|LATER|WRITER|WORDS)\b/g;
write(single, template.replace(places, (name) => parts[name]));

// The page that offers it says what it is.
const fingerprint = hash("sha256", read(single), "hex");
const size = `${(read(single).length / 1_000_000).toFixed(1)} MB`;
const page = read("index.html").toString().replaceAll("SINGLE_SHA256", fingerprint).replaceAll("SINGLE_SIZE", size);
// The script that Trunk lets the browser load ahead, with the digest that embed.js asks for. Programs are fetched with theirs.
const ahead = /<link rel="modulepreload" href="\.\/([^"]+)"/g;
write("index.html", page.replace(ahead, (link, name) => `${link} integrity="${digest("sha384", read(name))}"`));

// --- The page that puts together what to paste --------------------------------------------------

/** What there is to know of the element from outside. */
const element = JSON.parse(readFileSync(join(root, "static/package/element.json"), "utf8"));
// What a property is where nobody sets it, the stylesheet says.
const stylesheet = readFileSync(join(root, "static/checklist.css"), "utf8");
for (const property of element.cssProperties) property.default ??= stylesheet.match(new RegExp(`^ +${property.name}: (.+);$`, "m"))?.[1];
const embedIntegrity = digest("sha384", read("embed.js"));
await build({
  ...common,
  entryPoints: [join(root, "static/demo/builder.js")],
  outdir: join(folder, "demo"),
  define: { INTEGRITY: JSON.stringify(embedIntegrity), LANGUAGES: JSON.stringify(languages), ELEMENT: JSON.stringify(element) },
});

// --- The package -------------------------------------------------------------------------------

const cargo = readFileSync(join(root, "Cargo.toml"), "utf8");
const [version, repository] = ["version", "repository"].map((name) => cargo.match(new RegExp(`^${name} = "(.+)"$`, "m"))[1]);
const description = "A checklist for the EU AI Act: a custom element and an assessment, in WebAssembly, without a server";
const manifest = {
  name: "ai-act-checklist",
  version,
  description,
  keywords: ["ai-act", "compliance", "iso-42001", "custom-element", "web-components", "webassembly"],
  license: "MIT OR Apache-2.0",
  repository: { type: "git", url: `git+${repository}.git` },
  type: "module",
  types: "./index.d.ts",
  exports: {
    ".": { types: "./index.d.ts", default: "./index.js" },
    "./element": { types: "./element.d.ts", default: "./embed.js" },
    "./contract": { types: "./contract.d.ts" },
    "./react": { types: "./react.d.ts" },
    "./vue": { types: "./vue.d.ts" },
    "./svelte": { types: "./svelte.d.ts" },
    "./*": "./*",
  },
  // The demonstrations stay out.
  files: ["*.css", "*.d.ts", "*.html", "*.js", "*.svg", "*.wasm", "custom-elements.json", "words", "LICENSE-*", "THIRD-PARTY-LICENSES.txt"],
  sideEffects: ["./embed.js", "./frame.js"],
  customElements: "custom-elements.json",
  engines: { node: ">=20" },
  publishConfig: { access: "public", provenance: true },
};
const writeJson = (name, value) => write(name, `${JSON.stringify(value, null, 2)}\n`);
writeJson("package.json", manifest);
writeJson("custom-elements.json", customElements(element));
for (const name of ["index.js", "index.d.ts"]) copyFileSync(join(root, "static/package", name), join(folder, name));
for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) copyFileSync(join(root, name), join(folder, name));
const types = { ...(await contractTypes(join(root, "docs/schema"))), ...elementTypes(element) };
for (const [name, text] of Object.entries(types)) write(name, text);

// --- What to paste -----------------------------------------------------------------------------

console.log(`
In a page, with your own copy of the folder at ./ai-act-checklist/:

  <script type="module" async src="ai-act-checklist/embed.js"
    integrity="${embedIntegrity}" crossorigin></script>
  <ai-act-checklist></ai-act-checklist>

demo/builder.html puts the lines together, with view, language and colours.

The edition in one file: ${single}, ${size}
  SHA-256 ${fingerprint}
`);

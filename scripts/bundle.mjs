// The scripts of the element, after Trunk has built the programs: node scripts/bundle.mjs FOLDER
// Writes embed.js and frame.js into the folder, with the sizes and digests of what they load.
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2] ?? "dist";
const source = fileURLToPath(new URL("../static/embed/", import.meta.url));

/** What the scripts load. */
const loaded = [
  "ai-act-checklist.js",
  "ai-act-checklist_bg.wasm",
  "ai-act-checklist-whole.js",
  "ai-act-checklist-whole_bg.wasm",
  "checklist.css",
];

export const digest = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

// What wasm-bindgen writes, and the stylesheet, without what only a reader needs.
for (const name of loaded.filter((name) => /\.(js|css)$/.test(name))) {
  const path = join(folder, name);
  const { code } = await transform(readFileSync(path, "utf8"), {
    loader: name.endsWith("css") ? "css" : "js",
    target: name.endsWith("css") ? undefined : "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
  });
  writeFileSync(path, code);
}

const files = loaded.map((name) => {
  const bytes = readFileSync(join(folder, name));
  return [name, { bytes: bytes.length, integrity: digest(bytes) }];
});

await build({
  entryPoints: { embed: join(source, "embed.js"), frame: join(source, "frame-page.js") },
  outdir: folder,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  define: { FILES: JSON.stringify(Object.fromEntries(files)) },
  logLevel: "warning",
});

// Sizes of a built folder against scripts/budgets.json and against the table in docs/performance.md:
// node scripts/size.mjs FOLDER [--write]. With --write the table is made anew.
// 1 KB is 1,000 bytes here, the stricter reading. Follows links, so that no new file goes uncounted.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [given, ...options] = process.argv.slice(2);
const folder = given ?? "dist";
const { budgets, parts } = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));

// What a file makes the browser load at once: in pages scripts, images and the links below; in scripts
// static imports and addresses beside the script; in styles imports and urls. Dynamic imports wait.
const loadingLinks = /\brel=["']?(?:stylesheet|modulepreload|preload|icon|manifest)\b/;

function links(name, text) {
  switch (extname(name)) {
    case ".html":
      return [...text.matchAll(/<(script|img|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+)[^>]*>/g)]
        .filter(([tag, element]) => element !== "link" || loadingLinks.test(tag))
        .map((match) => match[2]);
    case ".js":
    case ".mjs":
      return [
        ...text.matchAll(/\b(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g),
        ...text.matchAll(/new URL\(\s*["'`]([^"'`$]*[^"'`$.])["'`]\s*,\s*import\.meta\.url\s*\)/g),
      ].map((match) => match[1]);
    case ".css":
      return [...text.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)].map((match) => match[1]);
    default:
      return [];
  }
}

function reachable(entries) {
  const found = [...entries];
  // Grows while it is read.
  for (const name of found) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const link of links(name, text)) {
      if (/^(?:[a-z]+:|\/\/|#)/i.test(link)) continue;
      const target = normalize(join(dirname(name), link.split(/[?#]/, 1)[0]));
      if (!existsSync(join(folder, target))) throw new Error(`${name} loads ${link}, which is not in ${folder}/`);
      if (!found.includes(target)) found.push(target);
    }
  }
  return found;
}

function measure(name) {
  const bytes = readFileSync(join(folder, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, { params }).length];
}

const row = (name, sizes) => console.log(name.padEnd(36) + sizes.map((size) => String(size).padStart(12)).join(""));
const number = (value) => value.toLocaleString("en");
let over = false;

try {
  for (const { what, entries, brotli_bytes: budget, aim_bytes: aim } of budgets) {
    console.log(`${what}\n`);
    row("file", ["raw", "gzip 9", "brotli 11"]);
    const total = [0, 0, 0];
    for (const name of reachable(entries)) {
      const sizes = measure(name);
      sizes.forEach((size, column) => (total[column] += size));
      row(name, sizes.map(number));
    }
    row("sum", total.map(number));
    const sum = total[2];
    const share = Math.round((sum / budget) * 100);
    const aimed = aim ? `; the aim is ${number(aim)}` : "";
    console.log(`\n${number(sum)} of ${number(budget)} bytes, ${share} %${aimed}\n`);
    if (sum > budget) {
      console.error(`error: over budget by ${number(sum - budget)} bytes`);
      over = true;
    }
  }
} catch (error) {
  console.error(`error: ${error.message}`);
  console.error("Is the page built? scripts/build does it.");
  process.exit(1);
}

// --- The table of the documentation ------------------------------------------------------------

const documentation = new URL("../docs/performance.md", import.meta.url);
/** Compressors of other versions differ by some bytes; more is news that belongs in the table. */
const tolerance = 0.01;
const begin = "<!-- Sizes: scripts/size --write -->";
const end = "<!-- End of sizes -->";

const rows = parts.map((name) => [name, ...measure(name)]);
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = [
  line(["part", "raw", "gzip 9", "brotli 11"]),
  line(["---", "--:", "--:", "--:"]),
  ...rows.map(([name, ...sizes]) => line([`\`${name}\``, ...sizes.map(number)])),
].join("\n");

const text = readFileSync(documentation, "utf8");
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) {
  console.error(`error: docs/performance.md has no table between "${begin}" and "${end}"`);
  process.exit(1);
}
if (options.includes("--write")) {
  writeFileSync(documentation, `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`);
} else {
  const said = new Map(
    [...text.slice(from, to).matchAll(/^\| `(.+?)` \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|$/gm)].map(([, name, ...sizes]) => [
      name,
      sizes.map((size) => Number(size.replaceAll(",", ""))),
    ]),
  );
  for (const [name, ...sizes] of rows) {
    const close = sizes.every((size, column) => Math.abs(size - (said.get(name)?.[column] ?? 0)) <= size * tolerance);
    if (!close) {
      console.error(`error: docs/performance.md is not true of ${name}: run scripts/size --write, and look at what changed`);
      over = true;
    }
  }
}
process.exit(over ? 1 : 0);

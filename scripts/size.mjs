// Sizes of a built folder against scripts/budgets.json: node scripts/size.mjs FOLDER
// 1 KB is 1,000 bytes here, the stricter reading. Follows links, so that no new file goes uncounted.
import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2] ?? "dist";
const { budgets } = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));

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
process.exit(over ? 1 : 0);

// node scripts/licences.mjs TREE METADATA RUST OUT: scripts/licences calls it.
//
// TREE names the crates that are compiled into the programs, METADATA says where they lie. The same crates give the same bytes: the
// order is that of names and versions, no path and no day is in it. Fails where a text is missing, and names the crate.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [tree, metadata, rust, out] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const own = join(root, "scripts/licence-texts");
const ours = "ai-act-checklist";

const faults = [];
const read = (file) => readFileSync(file, "utf8").replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/^\n+|\s+$/g, "");

// --- Which crates ------------------------------------------------------------------------------

const known = new Map(JSON.parse(readFileSync(metadata, "utf8")).packages.map((it) => [`${it.name} ${it.version}`, it]));
const named = readFileSync(tree, "utf8").split("\n").flatMap((line) => {
  const [, name, version] = line.match(/^(\S+) v(\S+)/) ?? [];
  return name && name !== ours ? [`${name} ${version}`] : [];
});
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const crates = [...new Set(named)].sort(byName).flatMap((it) => {
  if (known.has(it)) return [known.get(it)];
  faults.push(`${it}: Cargo does not say where it lies`);
  return [];
});
if (!crates.length) faults.push("no crate is named: the list of Cargo is empty");

// --- Their texts -------------------------------------------------------------------------------

/** What a crate calls its licence. `/` is how older ones write `OR`. */
const expression = ({ license }) => license?.replace(/\s*\/\s*/g, " OR ") ?? "";
const choices = (it) => expression(it).split(" OR ");

/** Crates that ship no text and are taken under Apache-2.0, by the licence that they had when somebody looked. */
const apache = new Map(
  read(join(own, "under-apache-2.0.txt")).split("\n").filter((line) => line && !line.startsWith("#")).map((line) => {
    const [, name, said] = line.match(/^(\S+)\s+(.+)$/) ?? [];
    return [name, said];
  }),
);
const used = new Set();

function shipped({ manifest_path, license_file }) {
  const folder = dirname(manifest_path);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isFile() && /^(licen[cs]e|copying|copyright|notice|unlicense)/i.test(it.name) && !/\.(rs|html)$/.test(it.name))
    .map(({ name }) => name);
  if (license_file && !texts.includes(license_file)) texts.push(license_file);
  return texts.sort(byName).map((name) => read(join(folder, name))).filter(Boolean);
}

const renamed = ({ name, version, license }) =>
  faults.push(`${name} ${version}: it names its licence "${license}", and scripts/licence-texts/ another; look at both`);

/** What the repository of this project keeps for a crate that ships nothing. */
function kept(it) {
  if (apache.has(it.name)) {
    used.add(it.name);
    if (apache.get(it.name) !== expression(it) || !choices(it).includes("Apache-2.0")) {
      renamed(it);
    }
    return [read(join(root, "LICENSE-APACHE"))];
  }
  try {
    const [first, ...rest] = read(join(own, `${it.name}.txt`)).split("\n");
    used.add(it.name);
    if (first !== `Licence: ${it.license}`) renamed(it);
    return [rest.join("\n").trim()];
  } catch {
    return [];
  }
}

/** Texts by what they say, whatever their line breaks: each stands once. */
const numbers = new Map();
const texts = [];
function numberOf(text) {
  const says = text.replace(/\s+/g, " ");
  if (!numbers.has(says)) {
    texts.push(text);
    numbers.set(says, texts.length);
  }
  return numbers.get(says);
}

const lines = crates.map((it) => {
  if (!it.license && !it.license_file) faults.push(`${it.name} ${it.version}: it names no licence`);
  const found = shipped(it);
  const all = found.length ? found : kept(it);
  if (!all.length) faults.push(`${it.name} ${it.version}: it ships no text of its licence (${it.license}), and scripts/licence-texts/ has none`);
  const taken = !found.length && apache.has(it.name) ? ", taken under Apache-2.0" : "";
  return [`${it.name} ${it.version}`, `${it.license ?? "see its text"}${taken}`, [...new Set(all.map(numberOf))].sort((a, b) => a - b)];
});
const single = readdirSync(own).flatMap((name) => (name.startsWith("under-") ? [] : (name.match(/^(.+)\.txt$/)?.slice(1) ?? [])));
for (const name of [...apache.keys(), ...single]) {
  if (!used.has(name)) faults.push(`${name}: scripts/licence-texts/ has something for it, and it is not needed`);
}
// What the programs have of the language itself.
const [, version] = rust.match(/^rustc (\S+)/) ?? [];
if (!version) faults.push(`the version of Rust is not known from "${rust}"`);
lines.push([`Rust's standard library ${version}`, "MIT OR Apache-2.0, taken under Apache-2.0", [numberOf(read(join(root, "LICENSE-APACHE")))]]);

// --- Scripts -----------------------------------------------------------------------------------

// Nothing of node_modules lands in the scripts: they take in each other, what wasm-bindgen wrote, and built files.
for (const folder of ["static/embed", "static/package"]) {
  for (const name of readdirSync(join(root, folder)).filter((name) => name.endsWith(".js"))) {
    for (const [, from] of readFileSync(join(root, folder, name), "utf8").matchAll(/^\s*(?:import|export)\b[^"'\n]*?\bfrom\s*["']([^"']+)["']/gm)) {
      if (!/^(\.{1,2}\/|PROGRAM$|DIST\/)/.test(from)) faults.push(`${folder}/${name} takes in "${from}", whose licence is not written`);
    }
  }
}

if (faults.length) {
  for (const fault of faults) console.error(`error: ${fault}`);
  process.exit(1);
}

const rule = "=".repeat(80);
const wide = (at) => Math.max(...lines.map((line) => line[at].length)) + 2;
const [first, second] = [wide(0), wide(1)];
const table = lines.map(([name, licence, of]) => `${name.padEnd(first)}${licence.padEnd(second)}${of.join(", ")}`);
const bodies = texts.map((text, at) => `${rule}\nText ${at + 1}\n${rule}\n\n${text}\n`);
writeFileSync(
  out,
  `The programs of ai-act-checklist (*.wasm, and the same within ai-act-checklist-offline.html) and the scripts that
wasm-bindgen wrote for them hold work of others. This is the list: what it is, its licence, and which of the texts
below are its. A text that several have stands once. ai-act-checklist itself is under MIT or Apache-2.0: LICENSE-MIT,
LICENSE-APACHE. No other library is in its scripts and styles.

${table.join("\n")}

${bodies.join("\n")}`,
);
console.log(`${lines.length} parts by others, ${texts.length} texts of licences: ${out}`);

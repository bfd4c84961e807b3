// Holds the built folder, as the package that npm makes of it, against what others expect of one: node scripts/package.mjs FOLDER
// publint reads its fields and files, arethetypeswrong how its types are found, the compiler what React, Vue and Svelte make of them.
// Asks for nothing over the network.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const folder = resolve(process.argv[2] ?? "dist");
const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, "scripts/node_modules");
const work = mkdtempSync(join(tmpdir(), "package-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

function run(title, program, ...options) {
  console.log(`\n${title}`);
  try {
    execFileSync(program, options, { cwd: work, stdio: "inherit" });
  } catch {
    console.error(`error: ${title} found something`);
    process.exit(1);
  }
}

const packed = execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", work, folder], { encoding: "utf8" }).trim();
run("publint", join(tools, ".bin/publint"), join(work, packed), "--strict");
// For import alone: the package has no other form.
if (Number.parseInt(process.versions.node, 10) < 20) console.log("\nSKIPPED: arethetypeswrong needs Node.js 20 or newer");
else run("arethetypeswrong", join(tools, ".bin/attw"), join(work, packed), "--profile", "esm-only", "--format", "ascii", "--no-emoji");

// --- What the package names is in it -------------------------------------------------------------

execFileSync("tar", ["--extract", "--gzip", "--file", join(work, packed), "--directory", work]);
const manifest = JSON.parse(readFileSync(join(work, "package/package.json"), "utf8"));
const named = [...Object.values(manifest.exports).flatMap((it) => (typeof it === "string" ? [] : Object.values(it))), manifest.customElements];
const lost = [...named, ...manifest.sideEffects].filter((name) => !existsSync(join(work, "package", name)));
if (lost.length) {
  console.error(`error: the package names ${lost.join(", ")}, and has no such file`);
  process.exit(1);
}

// --- Types in frameworks -------------------------------------------------------------------------

const modules = join(work, "node_modules");
mkdirSync(modules);
// As they are installed beside it.
for (const name of readdirSync(tools)) if (!name.startsWith(".")) symlinkSync(join(tools, name), join(modules, name));
cpSync(join(work, "package"), join(modules, manifest.name), { recursive: true });
const samples = join(root, "tests/data/package/frameworks");
cpSync(samples, work, { recursive: true });
const settings = ["--noEmit", "--strict", "--target", "es2022", "--module", "preserve", "--lib", "es2022,dom,dom.iterable", "--jsx", "react-jsx"];
for (const name of readdirSync(samples)) run(`Types: ${name}`, process.execPath, join(tools, "typescript/bin/tsc"), ...settings, name);

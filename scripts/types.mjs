// TypeScript types of the contract, from its JSON Schemas.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";

/** Tuples as the compiler knows them, from before draft 2020-12. */
function older(schema) {
  if (Array.isArray(schema)) return schema.map(older);
  if (schema === null || typeof schema !== "object") return schema;
  const { prefixItems, ...rest } = schema;
  const all = prefixItems ? { ...rest, items: prefixItems, additionalItems: false } : rest;
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, older(value)]));
}

/** The declaration files by name. Each schema has one of its own, because two may name a part alike. */
export async function contractTypes(folder) {
  const files = {};
  const shapes = { Answers: "answers", Question: "questions", Report: "report", Summary: "summary" };
  for (const [name, file] of Object.entries(shapes)) {
    const schema = { ...older(JSON.parse(readFileSync(join(folder, `${file}.schema.json`), "utf8"))), title: name };
    files[`${file}.d.ts`] = await compile(schema, name, {
      bannerComment: `/** From docs/schema/${file}.schema.json. */`,
      cwd: folder,
      format: true,
      ignoreMinAndMaxItems: true,
    });
  }
  files["contract.d.ts"] = `/** The contract: docs/contract.md. */

import type { Report } from "./report.js";

${Object.entries(shapes).map(([name, file]) => `export type { ${name} } from "./${file}.js";`).join("\n")}

/** The tiers that answers allow. */
export type TierRange = Report["tier"];
`;
  return files;
}

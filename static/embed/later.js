// Stands in the place of the script by which wasm-split-cli would fetch the second file: ours is fetched by files.js with its
// digest, or lies in the page itself. scripts/bundle.mjs puts it in.

import { initSync, load } from "PROGRAM";

/** The second file, while it is waited for; and why it could not be taken in. */
let file, fault;

/** The program asks for its second file: that is the name it has for it. It says to a function of the program whether it is in. */
export async function __wasm_split_load_later(callback, data) {
  // What the first file lends to the second; it is there already, and this only hands it out.
  const first = initSync();
  fault = undefined;
  try {
    const imports = { __wasm_split: first };
    await (file instanceof Response ? WebAssembly.instantiateStreaming(file, imports) : WebAssembly.instantiate(file, imports));
  } catch (error) {
    fault = error;
  }
  first.__indirect_function_table.get(callback)(data, fault === undefined);
}

/** Take in the second file: a response of the type that browsers compile while it comes, or bytes. */
export async function later(source) {
  file = source;
  const done = await load();
  file = undefined;
  if (!done) throw fault;
}

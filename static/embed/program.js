// The program as the other scripts know it: what wasm-bindgen writes, and what takes in its second file.

export * from "PROGRAM";
export { default } from "PROGRAM";
export { later } from "./later.js";
export { annex, open as openAnnex } from "./room.js";

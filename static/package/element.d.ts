/** The element `<ai-act-checklist>`. Importing it makes the element known; nothing is loaded before one nears the window. */

import type { Answers, Report } from "./contract.js";

/** The attribute `view`. */
export type View =
  | "checker"
  | "classifier"
  | "obligations"
  | "coverage"
  | "mapping"
  | "timeline"
  | "penalties"
  | "documents"
  | "nis2";

/** All attributes in one, as the attribute `config` takes them as JSON. */
export interface Config {
  view?: View;
  lang?: string;
  theme?: "auto" | "light" | "dark";
  storage?: "local" | "session" | "none";
  start?: "home" | "questions" | string;
  "as-of"?: string;
}

/** Why it could not be shown. */
export interface Failure {
  schema: 1;
  code: "wasm" | "policy" | "network" | "status" | "type" | "altered" | "other";
  /** The cause, as the element shows it. */
  message: string;
}

/** A checklist in a page. Methods load it where it is not loaded yet. */
export interface AiActChecklistElement extends HTMLElement {
  view: string | null;
  theme: string | null;
  storage: string | null;
  start: string | null;
  asOf: string | null;
  /** An object is written to the attribute as JSON; reading gives that text. */
  get config(): string | null;
  set config(value: Config | string | null);
  /** In a frame of its own. */
  frame: boolean;
  /** Load at once, not when it nears the window. */
  eager: boolean;
  /** On a page of its own, whose title and address it uses. */
  standalone: boolean;
  /** The report on the answers, on the day that is shown. */
  report(): Promise<Report>;
  /** The answers. */
  answers(): Promise<Answers>;
  /** Take over answers. Gives back what of them cannot be read. */
  load(answers: Answers | string): Promise<{ problems: string[] }>;
  /** Forget everything, what is stored as well. */
  reset(): Promise<void>;
}

/** The events of the element. They bubble and cross shadow roots. */
export interface AiActChecklistEvents {
  /** It is there, with these answers. */
  "ai-act-checklist:ready": CustomEvent<Answers>;
  /** The answers are these now. */
  "ai-act-checklist:change": CustomEvent<Answers>;
  /** A result is shown, or changed while it is. */
  "ai-act-checklist:result": CustomEvent<Report>;
  /** It could not be shown. */
  "ai-act-checklist:error": CustomEvent<Failure>;
}

declare global {
  interface HTMLElementTagNameMap {
    "ai-act-checklist": AiActChecklistElement;
  }
  interface HTMLElementEventMap extends AiActChecklistEvents {}
  interface DocumentEventMap extends AiActChecklistEvents {}
}

/** The assessment without an interface: in the browser, in a worker, in Node.js. It reads a clock only where no day is given. */

import type { Answers, Question, Report, Summary, TierRange } from "./contract.js";

export type { Answers, Question, Report, Summary, TierRange } from "./contract.js";

/** A language of words and messages: English where none is given. */
export type Lang = "en" | "de";

/** A day: `YYYY-MM-DD`. */
export type Day = string;

/** What to ask next. */
export interface Next {
  /** The question, or `null` where no answer can change anything any more. */
  question: Question | null;
  /** What it is about: first the tier, then what only the duties turn on. */
  about: "tier" | "duties" | null;
  /** How many questions are open that are about the same. */
  open: number;
  /** The tiers that the answers so far allow. */
  tier: TierRange;
}

/**
 * The report on answers: tier, findings with their reasons, obligations, coverage.
 * Answers that cannot be read count as not given; `problems` names them.
 * @param answers The answers, or the text of a saved file.
 * @param asOf The day asked about; today where none is given.
 * @param lang The language of messages.
 * @throws When these are no answers, or the day is none. The message says what, where, and what to do.
 */
export function assess(answers: Answers | string, asOf?: Day, lang?: Lang): Promise<Report>;

/**
 * The short of answers: what a list of systems shows of each. Works out no reasons, in a fraction of the time of `assess`.
 * @throws When these are no answers, or the day is none.
 */
export function summary(answers: Answers | string, asOf?: Day, lang?: Lang): Promise<Summary>;

/** A provision of the law as data. The members differ by kind; docs/contract.md has them. */
export interface Provision {
  /** Its name, as reports have it. */
  id: string;
  /** Where it is written. */
  cite: string;
  [member: string]: unknown;
}

/** The law as data: what never changes of what a report names. */
export interface Law {
  /** The law that the rules encode. */
  edition: Report["edition"];
  /** Every rule, exceptions in `unless`. */
  rules: Provision[];
  /** Every obligation. */
  obligations: Provision[];
  /** Every row of the mapping to ISO/IEC 42001. */
  mapping: Provision[];
  /** The acts that changed the Regulation. */
  changes: { [member: string]: unknown }[];
  /** The obligations that no row rates, and why. */
  unrated: { [member: string]: unknown }[];
}

/** The law as data, with its words. */
export function law(lang?: Lang): Promise<Law>;

/**
 * The next question, in the order of asking.
 * @throws When these are no answers, or the day is none.
 */
export function next(answers: Answers | string, asOf?: Day, lang?: Lang): Promise<Next>;

/** Every question, with its words and options. */
export function questions(lang?: Lang): Promise<Question[]>;

/**
 * What of answers cannot be read, as sentences. It is carried along, and counts as not given.
 * @throws When these are no answers.
 */
export function problems(answers: Answers | string, lang?: Lang): Promise<string[]>;

/**
 * The formats of files on one system: the report to edit, a workbook, the task list, a calendar, the report as a page and as text, the
 * answers themselves, and the report of the contract.
 */
export type Format = "docx" | "xlsx" | "csv" | "ics" | "html" | "md" | "json" | "report";

/** The documents that are filled from answers: `docs/documents.md`. */
export type DocumentName =
  | "derogation"
  | "derogation-request"
  | "technical-documentation"
  | "instructions-for-use"
  | "declaration-of-conformity"
  | "registration"
  | "supplier-agreement"
  | "monitoring-plan"
  | "incident-report"
  | "fria"
  | "impact-assessment"
  | "oversight-plan"
  | "workers-information"
  | "persons-information"
  | "explanation"
  | "notices"
  | "risk-register"
  | "literacy-plan"
  | "ai-policy"
  | "statement-of-applicability"
  | "gpai-documentation"
  | "maturity-report"
  | "frameworks-report";

/** A document in a format: `fria.docx`. The risk register is a workbook as well. */
export type DocumentFormat = `${DocumentName}.${"docx" | "html" | "md"}` | "risk-register.xlsx";

/** The formats of files on several systems: `register` is a table with a row for each; there is no report of the contract. */
export type RegisterFormat = Exclude<Format, "report"> | "register";

/** Everything that somebody has worked on, as the page saves all systems to a file. */
export interface Everything {
  schema: 1;
  register: { organisation?: unknown; systems: { [id: string]: unknown } };
}

/** A file. */
export interface Written {
  /** What it is called, by the day that it is for. */
  name: string;
  /** Its media type. */
  type: string;
  /** What is in it: the same answers, day and language give the same bytes. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** The day and the language of a file. */
export interface Writing {
  /** The day asked about; today where none is given. */
  day?: Day;
  /** English where none is given. */
  lang?: Lang;
}

/**
 * A file on one system, or a document that is filled from the work on it. What writes files is a program of its own, which is loaded with the first of them.
 * @param answers The answers, or the text of a saved file.
 * @throws When there is no such format, these are no answers, or the day is none.
 */
export function write(format: Format | DocumentFormat, answers: Answers | string, options?: Writing): Promise<Written>;

/**
 * A file on several systems: systems that are archived are left out, and the file says so.
 * @param answers The answers of each, or the file of all systems that the page saves. A name comes from `system.name` of the answers.
 * @throws As for one; the message has the number of the answers that are none, from 1.
 */
export function write(format: RegisterFormat, answers: readonly (Answers | string)[] | Everything | string, options?: Writing): Promise<Written>;

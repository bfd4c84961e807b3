// What a template of Svelte is held against: type-checked by scripts/package.mjs, and never run.
import type { SvelteHTMLElements } from "svelte/elements";
import type {} from "ai-act-checklist/svelte";

type Props = SvelteHTMLElements["ai-act-checklist"];
export const props: Props = {
  view: "timeline",
  lang: "de",
  "as-of": "2027-12-02",
  frame: true,
  class: "wide",
  "onai-act-checklist:result": ({ detail }) => console.log(detail.tier.lowest),
  "on:ai-act-checklist:change": ({ detail }) => console.log(detail.answers),
};
// @ts-expect-error There is no such view.
export const wrong: Props = { view: "everything" };
// @ts-expect-error There is no such theme.
export const sepia: Props = { theme: "sepia" };

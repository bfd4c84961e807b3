// What a template of Vue is held against: type-checked by scripts/package.mjs, and never run.
import type { GlobalComponents } from "vue";
import type {} from "ai-act-checklist/vue";

type Props = InstanceType<GlobalComponents["ai-act-checklist"]>["$props"];
export const props: Props = {
  view: "timeline",
  lang: "de",
  "as-of": "2027-12-02",
  frame: true,
  class: "wide",
  "onAi-act-checklist:result": ({ detail }) => console.log(detail.tier.lowest),
};
// @ts-expect-error There is no such view.
export const wrong: Props = { view: "everything" };
// @ts-expect-error There is no such theme.
export const sepia: Props = { theme: "sepia" };

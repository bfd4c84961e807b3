// What somebody writes in React: type-checked by scripts/package.mjs, and never run.
import { useRef } from "react";
import type {} from "ai-act-checklist/react";
import type { AiActChecklistElement } from "ai-act-checklist/element";
import "ai-act-checklist/element";

export function Guide() {
  const checklist = useRef<AiActChecklistElement>(null);
  const hear = { "onai-act-checklist:result": ({ detail }: { detail: { tier: { lowest: string } } }) => console.log(detail.tier.lowest) };
  return (
    <>
      <ai-act-checklist ref={checklist} view="timeline" theme="dark" as-of="2027-12-02" frame style={{ "--aac-accent": "#123456" }} {...hear}>
        <p>The checklist needs JavaScript and WebAssembly.</p>
      </ai-act-checklist>
      <button onClick={async () => console.log((await checklist.current?.report())?.tier.highest)}>Report</button>
      {/* @ts-expect-error There is no such view. */}
      <ai-act-checklist view="everything" />
      {/* @ts-expect-error There is no such property. */}
      <ai-act-checklist style={{ "--aac-accents": "#123456" }} />
    </>
  );
}

// What editors, catalogues and frameworks read of the element, all of it from static/package/element.json: its Custom Elements
// Manifest, its TypeScript types, and those types as React, Vue and Svelte look for them.

/** The manifest, as https://github.com/webcomponents/custom-elements-manifest describes it. */
export function customElements(element) {
  const text = (type) => ({ type: { text: type } });
  const values = ({ values, open }) => [...Object.keys(values).map((name) => JSON.stringify(name)), ...(open ? ["string"] : [])].join(" | ");
  const typeOf = (attribute) => (attribute.switch ? "boolean" : attribute.values ? values(attribute) : "string");
  const about = ({ says, values }) =>
    values ? [says, ...Object.entries(values).map(([name, says]) => `- \`${name}\`: ${says}`)].join("\n") : says;
  const module = "embed.js";
  const declaration = {
    kind: "class",
    customElement: true,
    name: element.class,
    tagName: element.tag,
    summary: element.summary,
    superclass: { name: "HTMLElement" },
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: about(attribute),
      ...text(typeOf(attribute)),
      ...(attribute.default && { default: attribute.default }),
      ...(!attribute.inherited && { fieldName: propertyOf(attribute) }),
    })),
    members: [
      ...element.attributes
        .filter(({ inherited }) => !inherited)
        .map((attribute) => ({
          kind: "field",
          name: propertyOf(attribute),
          description: [attribute.says, attribute.property].filter(Boolean).join(" "),
          ...text(attribute.switch ? "boolean" : (attribute.set ?? "string | null")),
          attribute: attribute.name,
          reflects: true,
        })),
      ...element.methods.map(({ name, says, returns, takes = [] }) => ({
        kind: "method",
        name,
        description: says,
        parameters: takes.map(({ name, type }) => ({ name, ...text(type) })),
        return: text(returns),
      })),
    ],
    events: element.events.map(({ name, says, detail }) => ({ name, description: says, ...text(`CustomEvent<${detail}>`) })),
    slots: described(element.slots),
    cssProperties: element.cssProperties.map(({ name, says, kind, default: otherwise }) => ({
      name,
      description: says,
      syntax: { color: "<color>", "font-family": "*" }[kind] ?? "<length-percentage>",
      ...(otherwise && { default: otherwise }),
    })),
    cssParts: described(element.cssParts),
  };
  return {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path: module,
        declarations: [declaration],
        exports: [{ kind: "custom-element-definition", name: element.tag, declaration: { name: element.class, module } }],
      },
    ],
  };
}

const described = (all) => all.map(({ name, says }) => ({ name, description: says }));
const propertyOf = ({ name }) => name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
const quoted = (name) => (/^\w+$/.test(name) ? name : JSON.stringify(name));

/** The declaration files of the element, by name. The last three are asked for by name, so that nobody needs all frameworks. */
export function elementTypes(element) {
  const { tag, class: name, attributes } = element;
  const doc = (says, indent = "  ") => `${indent}/** ${says} */\n`;
  const union = ({ values, open }) =>
    [...Object.keys(values).map((name) => JSON.stringify(name)), ...(open ? ["(string & {})"] : [])].join(" | ");
  const typeOf = (attribute) =>
    attribute.name === "view" ? "View" : attribute.switch ? "boolean" : attribute.values ? union(attribute) : "string";
  const view = attributes.find(({ name }) => name === "view");
  const inConfig = attributes.filter((attribute) => attribute.name !== "config" && !attribute.switch);
  const member = (attribute) => {
    const { name, says, set, property, switch: isSwitch } = attribute;
    const named = propertyOf({ name });
    if (set) return `${doc(property)}  get ${named}(): string | null;\n  set ${named}(value: ${set});\n`;
    return `${doc(says)}  ${named}: ${isSwitch ? "boolean" : "string | null"};\n`;
  };

  const types = `/** The element \`<${tag}>\`. ${element.summary.replace(/^.*?[.] /, "")} */

import type { Answers, Report } from "./contract.js";

/** The attribute \`view\`. */
export type View =
${Object.entries(view.values).map(([name, says]) => `${doc(says)}  | ${JSON.stringify(name)}`).join("\n")};

/** All attributes in one, as the attribute \`config\` takes them as JSON. */
export interface Config {
${inConfig.map((it) => `${doc(it.says)}  ${quoted(it.name)}?: ${typeOf(it)};`).join("\n")}
}

/** The attributes of its own. */
export interface ${name}Attributes {
${attributes.map((it) => `${doc(it.says)}  ${quoted(it.name)}?: ${typeOf(it)};`).join("\n")}
}

/** Why it could not be shown. */
export interface Failure {
  schema: 1;
  code: "wasm" | "policy" | "network" | "status" | "type" | "altered" | "other";
  /** The cause, as the element shows it. */
  message: string;
}

/** A checklist in a page. Methods load it where it is not loaded yet. */
export interface ${name}Element extends HTMLElement {
${attributes.filter(({ inherited }) => !inherited).map(member).join("")}${element.methods
    .map(({ name, says, takes = [], returns }) => `${doc(says)}  ${name}(${takes.map(({ name, type }) => `${name}: ${type}`).join(", ")}): ${returns};\n`)
    .join("")}}

/** The events of the element. They bubble and cross shadow roots. */
export interface ${name}Events {
${element.events.map(({ name, says, detail }) => `${doc(says)}  ${JSON.stringify(name)}: CustomEvent<${detail}>;`).join("\n")}
}

/** Its custom properties. */
export type ${name}CssProperty =
${element.cssProperties.map(({ name, says }) => `${doc(says)}  | ${JSON.stringify(name)}`).join("\n")};

declare global {
  interface HTMLElementTagNameMap {
    ${JSON.stringify(tag)}: ${name}Element;
  }
  interface HTMLElementEventMap extends ${name}Events {}
  interface DocumentEventMap extends ${name}Events {}
}
`;

  const from = (...more) => `import type { ${[`${name}Attributes`, ...more].sort().join(", ")} } from "./element.js";`;
  const handlers = (prefix) =>
    `{ [Name in keyof ${name}Events as \`${prefix}\${Name}\`]?: (event: ${name}Events[Name]) => void }`;

  const react = `/** \`<${tag}>\` in React: \`import type {} from "ai-act-checklist/react"\`. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
${from(`${name}CssProperty`, `${name}Element`, `${name}Events`)}

type Handlers = ${handlers("on")};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      ${JSON.stringify(tag)}: DetailedHTMLProps<HTMLAttributes<${name}Element>, ${name}Element> & ${name}Attributes & Handlers;
    }
  }
  interface CSSProperties extends Partial<Record<${name}CssProperty, string | number>> {}
}
`;

  const vue = `/** \`<${tag}>\` in Vue: \`import type {} from "ai-act-checklist/vue"\`. */

import type { HTMLAttributes, PublicProps } from "vue";
${from(`${name}Element`, `${name}Events`)}

type Emit<Names extends keyof ${name}Events = keyof ${name}Events> = (name: Names, event: ${name}Events[Names]) => void;
type Handlers = { [Name in keyof ${name}Events as \`on\${Capitalize<Name>}\`]?: (event: ${name}Events[Name]) => void };

declare module "vue" {
  interface GlobalComponents {
    ${JSON.stringify(tag)}: new () => ${name}Element & {
      /** @deprecated For templates alone. */
      $props: Omit<HTMLAttributes, keyof ${name}Attributes> & ${name}Attributes & Handlers & PublicProps;
      /** @deprecated For templates alone. */
      $emit: Emit;
    };
  }
}
`;

  const svelte = `/** \`<${tag}>\` in Svelte: \`import type {} from "ai-act-checklist/svelte"\`. */

import type { HTMLAttributes } from "svelte/elements";
${from(`${name}Element`, `${name}Events`)}

type Handlers = ${handlers("on")} &
  ${handlers("on:")};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    ${JSON.stringify(tag)}: Omit<HTMLAttributes<${name}Element>, keyof ${name}Attributes> & ${name}Attributes & Handlers;
  }
}
`;

  return { "element.d.ts": types, "react.d.ts": react, "vue.d.ts": vue, "svelte.d.ts": svelte };
}

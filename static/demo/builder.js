// The page that puts together the lines to paste. scripts/bundle.mjs writes what it knows of the element (static/package/element.json),
// the digest of embed.js and the languages in the place of ELEMENT, INTEGRITY and LANGUAGES. It asks for nothing but files of this folder.

const { tag, attributes, cssProperties } = ELEMENT;
const folder = new URL("..", location.href).href;
const attribute = (name) => attributes.find((it) => it.name === name);
const $ = (id) => document.getElementById(id);

function make(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) key in made ? (made[key] = value) : made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// --- Fields ------------------------------------------------------------------------------------

/** The values of an attribute that there are in this copy. */
const valuesOf = (name) =>
  Object.entries(attribute(name).values).filter(([value]) => name !== "lang" || value === "auto" || LANGUAGES.includes(value));

for (const [value, says] of valuesOf("view")) {
  const radio = make("input", { type: "radio", name: "view", value, checked: value === attribute("view").default });
  $("views").append(make("label", { className: "card" }, radio, make("strong", {}, value), make("span", {}, says)));
}

const selects = { lang: "Language", theme: "Light or dark", storage: "How long the browser keeps answers", start: "Where it begins" };
for (const [name, label] of Object.entries(selects)) {
  const options = valuesOf(name).map(([value, says]) => make("option", { value }, says.replace(/[.]$/, "")));
  if (name === "lang") options.unshift(make("option", { value: "" }, "That of the page around"));
  const select = make("select", { id: name }, ...options);
  if (attribute(name).default) select.value = attribute(name).default;
  $("selects").append(make("p", { className: "field" }, make("label", { htmlFor: name }, label), select));
}

/** The schemes: the accent of each has a field of its own, because no one colour can be read on both grounds. */
const schemes = { light: "Accent where it is light", dark: "Accent where it is dark" };
for (const [scheme, label] of Object.entries(schemes)) {
  const text = make("input", { id: `accent-${scheme}`, type: "text", pattern: "#[0-9a-fA-F]{6}", spellcheck: false });
  const picker = make("input", { id: `pick-${scheme}`, type: "color" });
  picker.ariaLabel = `${label}: choose a colour`;
  picker.addEventListener("input", () => (text.value = picker.value));
  text.addEventListener("input", () => text.validity.valid && text.value && (picker.value = text.value));
  const field = make("div", { className: "colour", id: `colour-${scheme}` }, make("label", { htmlFor: text.id }, label), picker, text);
  $("accents").append(field);
}

/** Of the accent; these follow from it. */
const ofAccent = ["--aac-accent", "--aac-accent-strong", "--aac-on-accent", "--aac-accent-soft"];
const further = cssProperties.filter(({ name }) => !ofAccent.includes(name));
for (const { name, says, default: otherwise } of further) {
  const help = make("span", { className: "help", id: `${name}-help` }, says);
  const input = make("input", { id: name, type: "text", spellcheck: false, placeholder: otherwise?.startsWith("calc") ? "" : (otherwise ?? "") });
  input.setAttribute("aria-describedby", help.id);
  $("properties").append(make("p", { className: "field" }, make("label", { htmlFor: name }, make("code", {}, name)), input, help));
}

// --- Colours -----------------------------------------------------------------------------------

const probe = document.body.appendChild(make("span", { hidden: true }));
const canvas = make("canvas", { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });

/** A colour of CSS as red, green and blue, where the page is light or dark. */
function resolve(colour, scheme) {
  probe.style.colorScheme = scheme;
  probe.style.color = colour;
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
const hex = (rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
const mix = (one, other, share) => one.map((part, at) => part + (other[at] - part) * share);

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
const luminance = (rgb) => {
  const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
const ENOUGH = 4.5;
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

const defaultOf = (name) => cssProperties.find((it) => it.name === name).default;
const defaultAccent = Object.fromEntries(Object.keys(schemes).map((scheme) => [scheme, hex(resolve(defaultOf("--aac-accent"), scheme))]));
for (const scheme of Object.keys(schemes)) $(`accent-${scheme}`).value = $(`pick-${scheme}`).value = defaultAccent[scheme];

/** The colours of a scheme that follow from an accent. Where it is as it was, they are as they were. */
function accentColours(accent, scheme) {
  const chosen = $("on-accent").value;
  if (accent === defaultAccent[scheme] && !chosen) return Object.fromEntries(ofAccent.map((name) => [name, resolve(defaultOf(name), scheme)]));
  const rgb = resolve(accent, scheme);
  const on = chosen ? resolve(chosen, scheme) : contrast(rgb, WHITE) >= contrast(rgb, BLACK) ? WHITE : BLACK;
  const ground = resolve(own("--aac-page") ?? defaultOf("--aac-page"), scheme);
  return {
    "--aac-accent": rgb,
    // Away from the text on it.
    "--aac-accent-strong": mix(rgb, luminance(on) > 0.5 ? BLACK : WHITE, 0.25),
    "--aac-on-accent": on,
    "--aac-accent-soft": mix(rgb, ground, 0.9),
  };
}

/** What must be readable on what. */
const pairs = [
  ["Text on buttons", "--aac-on-accent", ["--aac-accent", "--aac-accent-strong"]],
  ["Links", "--aac-accent", ["--aac-page", "--aac-soft", "--aac-accent-soft"]],
  ["Text", "--aac-ink", ["--aac-page", "--aac-soft", "--aac-accent-soft"]],
  ["Quieter text", "--aac-quiet", ["--aac-page", "--aac-soft"]],
  ["What is grave", "--aac-bad", ["--aac-page", "--aac-bad-soft"]],
  ["What is to be looked at", "--aac-warn", ["--aac-page", "--aac-warn-soft"]],
  ["What is well", "--aac-good", ["--aac-page", "--aac-good-soft"]],
];

/** The least contrast of each, in a scheme. */
function checked(accent, scheme) {
  const colours = accentColours(accent, scheme);
  const of = (name) => colours[name] ?? resolve(own(name) ?? defaultOf(name), scheme);
  return pairs.map(([what, text, grounds]) => [what, Math.min(...grounds.map((ground) => contrast(of(text), of(ground))))]);
}

/** The nearest accent with which everything of it can be read, or nothing. */
function nearest(accent, scheme) {
  const towards = scheme === "light" ? BLACK : WHITE;
  for (let share = 0.02; share <= 1; share += 0.02) {
    const tried = hex(mix(resolve(accent, scheme), towards, share));
    if (checked(tried, scheme).slice(0, 2).every(([, ratio]) => ratio >= ENOUGH)) return tried;
  }
}

// --- What is chosen ----------------------------------------------------------------------------

/** A value of a custom property, where it is one. */
function own(name) {
  const value = $(name)?.value.trim();
  const { kind } = cssProperties.find((it) => it.name === name);
  return value && fits(kind, value) ? value : undefined;
}
const fits = (kind, value) => !/[<>;{}\\]/.test(value) && CSS.supports(kind === "length" ? "inline-size" : kind, value);

const usedSchemes = () => Object.keys(schemes).filter((scheme) => ["auto", scheme].includes($("theme").value));

function accentOf(scheme) {
  const { value, validity } = $(`accent-${scheme}`);
  return validity.valid && value ? value.toLowerCase() : defaultAccent[scheme];
}

/** Whether a view begins with the start: only there it matters where that is. */
const begins = (view) => ["checker", "classifier"].includes(view);

function chosen() {
  const given = new Map();
  const view = document.querySelector("input[name=view]:checked").value;
  const asked = { view, lang: $("lang").value, theme: $("theme").value, storage: $("storage").value };
  const question = $("question");
  if (begins(view)) asked.start = question.validity.valid && question.value ? question.value : $("start").value;
  asked["as-of"] = $("as-of").value;
  for (const [name, value] of Object.entries(asked)) {
    if (value && (name === "view" || value !== attribute(name).default)) given.set(name, value);
  }
  for (const name of ["frame", "eager"]) if ($(name).checked) given.set(name, "");
  return given;
}

/** The custom properties that are not as they were. A frame takes none. */
function properties() {
  const set = new Map();
  if ($("frame").checked) return set;
  const used = usedSchemes();
  if ($("on-accent").value || used.some((scheme) => accentOf(scheme) !== defaultAccent[scheme])) {
    const colours = used.map((scheme) => accentColours(accentOf(scheme), scheme));
    for (const name of ofAccent) {
      const [one, other] = colours.map((all) => hex(all[name]));
      set.set(name, other ? `light-dark(${one}, ${other})` : one);
    }
  }
  for (const { name } of further) if (own(name)) set.set(name, own(name));
  return set;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const address = () => {
  const given = $("address").value.trim() || folder;
  return given.endsWith("/") ? given : `${given}/`;
};

function lines(given, set) {
  const pin = $("pinned").checked ? `\n  integrity="${INTEGRITY}" crossorigin` : "";
  const all = [`<script type="module" async src="${escaped(address())}embed.js"${pin}></script>`];
  const rules = [...set].map(([name, value]) => `${name}: ${value};`);
  const height = $("height");
  if ($("room").checked && height.validity.valid && height.value) rules.unshift("display: block;", `min-block-size: ${height.value}rem;`);
  if (rules.length) all.push(["<style>", `  ${tag} {`, ...rules.map((rule) => `    ${rule}`), "  }", "</style>"].join("\n"));
  const named = [...given].map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join("");
  const needs = given.get("lang") === "de" ? "Die Checkliste braucht JavaScript und WebAssembly." : "The checklist needs JavaScript and WebAssembly.";
  all.push(`<${tag}${named}>\n  <p>${needs}</p>\n</${tag}>`);
  return all.join("\n");
}

// --- What is shown -----------------------------------------------------------------------------

let element;
let begun;

/** The element follows; what counts when it begins needs a new one. Nothing is kept of what is tried. */
function preview(given, set) {
  const now = JSON.stringify([given.get("start"), given.has("frame")]);
  if (now !== begun) {
    begun = now;
    const before = element;
    element = make(tag, {});
    element.setAttribute("storage", "none");
    before ? before.replaceWith(element) : $("stage").append(element);
    watching.disconnect();
    watching.observe(element);
  }
  for (const { name } of attributes) {
    if (["storage", "config", "standalone"].includes(name)) continue;
    if (given.has(name)) {
      if (element.getAttribute(name) !== given.get(name)) element.setAttribute(name, given.get(name));
    } else if (element.hasAttribute(name)) element.removeAttribute(name);
  }
  for (const { name } of cssProperties) element.style.setProperty(name, set.get(name) ?? "");
  $("stage").dataset.width = $("width").value;
}

const watching = new ResizeObserver(([{ contentRect }]) => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  $("measured").textContent = `It is ${Math.round(contentRect.height)} px high here, ${Math.ceil(contentRect.height / rem)} rem. Whatever you answer is kept nowhere.`;
});

function verdict() {
  const lists = $("frame").checked ? [] : usedSchemes().map((scheme) => {
    const accent = accentOf(scheme);
    const all = checked(accent, scheme);
    const items = all.filter(([, ratio], at) => at < 2 || ratio < ENOUGH).map(([what, ratio]) => {
      // Rounded down: what is shown as enough is enough.
      const said = `${what}, ${scheme}: ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
      return ratio >= ENOUGH
        ? make("li", {}, `${said}, enough`)
        : make("li", { className: "bad" }, `⚠ ${said}. Too little: WCAG asks for 4.5.`);
    });
    const better = all.slice(0, 2).some(([, ratio]) => ratio < ENOUGH) && nearest(accent, scheme);
    if (better) {
      const button = make("button", { type: "button", className: "quiet" }, `Use ${better} instead`);
      button.onclick = () => {
        $(`accent-${scheme}`).value = $(`pick-${scheme}`).value = better;
        show();
        say(`The accent is ${better} now. ${warnings() || "Everything can be read."}`);
        // The button is gone.
        $(`accent-${scheme}`).focus();
      };
      items.push(make("li", {}, button));
    }
    return make("ul", { ariaLabel: `Contrast, ${scheme}` }, ...items);
  });
  $("verdict").replaceChildren(...lists);
}
const warnings = () => [...$("verdict").querySelectorAll(".bad")].map((it) => it.textContent.replace("⚠ ", "")).join(" ");

let spoken = "";
/** Say something to those who do not see it, once. */
function say(text) {
  $("spoken").textContent = text;
}

function marks() {
  for (const { name, kind } of further) {
    const input = $(name);
    const value = input.value.trim();
    input.setAttribute("aria-invalid", String(value !== "" && !fits(kind, value)));
  }
  for (const id of ["question", "height", "accent-light", "accent-dark"]) $(id).setAttribute("aria-invalid", String(!$(id).validity.valid));
}

/** What a policy must allow: a folder by its address, or the site itself. */
function policy() {
  const [, scheme, rest] = address().match(/^([a-z][a-z0-9+.\-]*:)?(\/\/)?/i);
  const from = scheme ? address() : rest ? address().slice(2) : "'self'";
  return $("frame").checked ? `script-src ${from}; frame-src ${from}` : `script-src ${from} 'wasm-unsafe-eval'; connect-src ${from}`;
}

function show() {
  const [given, set] = [chosen(), properties()];
  const framed = given.has("frame");
  $("looks").disabled = framed;
  $("looks-off").hidden = !framed;
  for (const scheme of Object.keys(schemes)) $(`colour-${scheme}`).hidden = !usedSchemes().includes(scheme);
  $("height").disabled = !$("room").checked;
  $("start").disabled = $("question").disabled = !begins(given.get("view"));
  marks();
  verdict();
  preview(given, set);
  const text = lines(given, set);
  if ($("lines").value !== text) {
    $("lines").value = text;
    $("lines").rows = text.split("\n").length + 2;
    $("copied").textContent = "";
  }
  const [script, style] = ["Paste them where the checklist is to stand.", " Where your site forbids inline styles, put what stands between the style tags into its stylesheet."];
  $("lines-help").textContent = script + (text.includes("<style>") ? style : "");
  $("policy").textContent = policy();
}

async function copy() {
  const text = $("lines").value;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without TLS there is no clipboard to write to.
    $("lines").select();
    if (!document.execCommand("copy")) return "They could not be copied, and are selected: copy them by hand.";
  }
  return "Copied.";
}

$("address").value = folder;
$("digest").textContent = INTEGRITY;
$("choices").addEventListener("submit", (event) => event.preventDefault());
$("choices").addEventListener("input", show);
// Said once a choice is made, and not with every letter.
$("choices").addEventListener("change", () => {
  const now = warnings();
  if (now !== spoken) say(now || "Everything can be read.");
  spoken = now;
});
$("copy").addEventListener("click", async () => {
  // Emptied first, so that the same is said again.
  $("copied").textContent = "";
  const said = await copy();
  setTimeout(() => ($("copied").textContent = said), 50);
});
show();
spoken = warnings();
// The digest is that of the build. Whether this copy is still that, the browser can say.
fetch(`${folder}embed.js`, { integrity: INTEGRITY }).catch(() => {
  $("altered").textContent = "The embed.js of this copy is another, or could not be fetched: do not pin it.";
});

// Stylesheets, as values where the browser makes them, else as elements.

/** A stylesheet of a text. An element needs a policy that allows it, so it is the second choice. */
export function sheet(text) {
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  } catch {
    return Object.assign(document.createElement("style"), { textContent: text });
  }
}

/** Give a root these stylesheets, in the place of those that it had. */
export function dress(root, sheets) {
  if (sheets[0] instanceof CSSStyleSheet) return (root.adoptedStyleSheets = sheets);
  for (const child of [...root.children]) if (child.localName === "style") child.remove();
  root.prepend(...sheets.map((one) => one.cloneNode(true)));
}

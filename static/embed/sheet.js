// Stylesheets, as values where the browser makes them, else as elements.

/**
 * A stylesheet of a text. An element needs a policy that allows it, so it is the second choice; a link to the file of that text is the
 * third, for policies that allow files alone.
 * @param {object} [file] the properties of that link
 */
export function sheet(text, file) {
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  } catch {
    const style = Object.assign(document.createElement("style"), { textContent: text });
    return Object.assign(style, { file });
  }
}

/** Give a root these stylesheets, in the place of those that it had. */
export function dress(root, sheets) {
  if (sheets[0] instanceof CSSStyleSheet) return (root.adoptedStyleSheets = sheets);
  for (const child of [...root.children]) if (/^(style|link)$/.test(child.localName)) child.remove();
  const there = sheets.map((one) => one.cloneNode(true));
  root.prepend(...there);
  there.forEach((style, at) => {
    // What a policy forbids has no rules.
    const { file } = sheets[at];
    if (file && style.isConnected && !style.sheet) style.replaceWith(Object.assign(document.createElement("link"), { rel: "stylesheet", ...file }));
  });
}

// What runs in the page that the gallery is made from: a function that gives the helpers of a visit.
() => {
  const element = () => document.querySelector("ai-act-checklist");
  const root = () => element().shadowRoot;
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const drawn = () => pause(30).then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const seen = (it) => it.checkVisibility({ visibilityProperty: true });

  async function until(what, is) {
    for (const end = Date.now() + 8000; Date.now() < end; await pause(25)) {
      const found = is();
      if (found) return found;
    }
    throw new Error(`never there: ${what}`);
  }

  const see = (selector) => until(selector, () => [...root().querySelectorAll(selector)].find(seen));

  /** Waits for one of the selectors, and clicks the first of the first. */
  async function click(...selectors) {
    const it = await see(selectors.join(", "));
    it.click();
    await drawn();
  }

  async function fill(selector, value, event) {
    const it = await see(selector);
    it.value = value;
    for (const name of event) it.dispatchEvent(new Event(name, { bubbles: true }));
    await drawn();
  }

  const tools = {
    see,
    click,
    write: (selector, text) => fill(selector, text, ["input", "change"]),
    choose: (selector, value) => fill(selector, value, ["input", "change"]),
    async tick(selector, ...places) {
      for (const place of places) {
        [...root().querySelectorAll(selector)][place].click();
        await drawn();
      }
    },
    /** Opens what is folded: as many as said, or all. What comes only when it is opened may be folded, too. */
    async unfold(selector = "details", most = 24) {
      for (let round = 0; round < 2; round++) {
        const folded = [...root().querySelectorAll(`.aac-main :is(${selector}):not([open])`)].filter(seen).slice(0, most);
        for (const it of folded) it.open = true;
        await drawn();
      }
    },
    async load(selector, name, text) {
      const it = await see(selector);
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      it.files = files.files;
      it.dispatchEvent(new Event("change", { bubbles: true }));
      await pause(150);
      await drawn();
    },
    /** As if another tab stored this. */
    async elsewhere(text) {
      const [key, oldValue] = ["ai-act-checklist:system:1", localStorage["ai-act-checklist:system:1"]];
      localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent("storage", { key, oldValue, newValue: text, storageArea: localStorage }));
      await drawn();
    },
  };

  // --- What is collected -------------------------------------------------------------------------

  const said = ["aria-pressed", "aria-expanded", "aria-current", "aria-invalid", "aria-disabled", "role", "type"];
  const held = ["open", "disabled", "checked", "indeterminate", "hidden"];

  /** What makes an element look as it does, as words: its tag, its classes, its attributes and what it holds. */
  function state(it) {
    const words = [it.localName, ...[...it.classList].sort().map((name) => `.${name}`)];
    for (const name of said) if (it.hasAttribute(name) && !(name === "type" && it.matches("button"))) words.push(`${name}=${it.getAttribute(name)}`);
    for (const name of held) if (it[name] && name !== "hidden") words.push(name);
    if (it.matches(":popover-open")) words.push("open");
    if (it.matches("textarea, input:not([type=radio], [type=checkbox]), select") && it.value) words.push("filled");
    return words.join(" ");
  }

  /** Stands behind every id and name of a copy; each place of the gallery puts a number of its own there. */
  const mark = "~copy~";

  /** As it is now: what elements hold and attributes do not say becomes attributes. */
  function frozen(it, keep, shows, target) {
    const copy = it.cloneNode(true);
    if (shows) {
      const moved = !target || copy.matches(target) ? copy : copy.querySelector(target);
      moved.setAttribute("data-shows", shows);
      // The mouse is over whatever holds what it is over.
      for (let at = moved; shows === "hover" && at !== copy; ) (at = at.parentElement).setAttribute("data-shows", shows);
    }
    const pairs = [[it, copy]];
    const gone = [];
    for (const [from, to] of pairs) {
      for (const [at, child] of [...from.children].entries()) pairs.push([child, to.children[at]]);
      if (from.matches("input[type=radio], input[type=checkbox]")) to.toggleAttribute("checked", from.checked);
      else if (from.matches("input:not([type=file])")) to.setAttribute("value", from.value);
      else if (from.matches("textarea")) to.textContent = from.value;
      else if (from.matches("option")) to.toggleAttribute("selected", from.selected);
      else if (from.matches(":popover-open")) to.removeAttribute("popover");
      else if (from.matches("slot")) to.textContent = "";
      // Of many that are alike a few are enough: entries, rows, options. Cells of a row are not.
      const many = from.children.length > keep + 1 && !from.matches("tr, svg, svg *, label, p, .aac-matrix *, .aac-bar, fieldset");
      if (!many) continue;
      const like = new Map();
      for (const [at, child] of [...from.children].entries()) {
        const classes = new Set([child, ...child.querySelectorAll("[class]")].flatMap((one) => [...one.classList]));
        const key = [child.localName, ...[...classes].sort()].join(" ");
        like.set(key, (like.get(key) ?? 0) + 1);
        // Of the first kind several, so that it is seen how they stand together; of another kind one.
        if (like.get(key) > (like.keys().next().value === key ? keep : 1) && !child.selected) gone.push(to.children[at]);
      }
    }
    for (const child of gone) child.remove();
    const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    // A name that stands outside comes along.
    for (const named of [copy, ...copy.querySelectorAll("[aria-labelledby]")]) {
      const by = named.getAttribute("aria-labelledby");
      if (!by || by.split(" ").every((id) => copy.id === id || copy.querySelector(`#${CSS.escape(id)}`))) continue;
      named.setAttribute("aria-label", by.split(" ").map((id) => root().getElementById(id)?.textContent ?? "").join(" ").trim());
      named.removeAttribute("aria-labelledby");
    }
    // Ids and names of their own for each copy, and no reference to what is not in it.
    const ids = new Set([copy, ...copy.querySelectorAll("[id]")].map(({ id }) => id));
    for (const one of [copy, ...copy.querySelectorAll("*")]) {
      for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"]) {
        const there = (one.getAttribute(name) ?? "").split(" ").filter((id) => id && ids.has(id));
        if (there.length) one.setAttribute(name, there.map((id) => id + mark).join(" "));
        else one.removeAttribute(name);
      }
      for (const name of ["id", "name"]) if (one.getAttribute(name)) one.setAttribute(name, one.getAttribute(name) + mark);
    }
    return copy.outerHTML;
  }

  const structural = /^(?:ul|ol|li|section|p|article)$/;

  /** What it stands in, without what else stands there, so that the stylesheet finds it: tags and classes up to the root. */
  function around(it) {
    const chain = [];
    for (let at = it.parentElement; at && !at.matches(".aac"); at = at.parentElement) {
      const { className, dataset, localName } = at;
      if (!className && !structural.test(localName)) continue;
      // Of what it was as a whole only the styles are wanted.
      const tag = structural.test(localName) ? localName : "div";
      chain.unshift({ tag, class: typeof className === "string" ? className : "", data: { ...dataset } });
    }
    return chain;
  }

  /** What of these parts can be seen and was not there before. */
  function collect(parts, known) {
    const found = [];
    for (const { name, at, by, text, keep = 3, outside, moved } of parts) {
      if (name in known === false) known[name] = [];
      for (const it of root().querySelectorAll(at)) {
        if (!seen(it)) continue;
        const inner = by ? [...it.querySelectorAll(by)].map(state) : [];
        const words = text ? [`“${it.querySelector(text)?.textContent.trim().replace(/\s+/g, "_")}`] : [];
        const key = [state(it), ...new Set(inner), ...words].join(" / ");
        if (known[name].includes(key)) continue;
        known[name].push(key);
        const chain = outside ? [] : around(it);
        found.push({ part: name, key, html: frozen(it, keep), chain });
        if (moved === undefined || known[`${name}, moved`] || (moved && !it.matches(moved) && !it.querySelector(moved))) continue;
        known[`${name}, moved`] = [key];
        for (const shows of ["hover", "focus"]) found.push({ part: name, key, shows, html: frozen(it, keep, shows, moved), chain });
      }
    }
    return found;
  }

  // --- What the gallery is dressed with ----------------------------------------------------------

  /** The stylesheets that are adopted: that of the element, and the two of the checklist. */
  const sheets = () => [...root().adoptedStyleSheets];

  /** The custom properties of the first stylesheet, as they are written and as they come out in light and in dark. */
  function tokens() {
    const host = sheets().flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.selectorText === ":host");
    const names = [...new Set(host.flatMap((rule) => [...rule.style]))].filter((name) => name.startsWith("--aac-"));
    const probe = (theme) => {
      const ground = Object.assign(document.createElement("div"), { className: "aac" });
      ground.dataset.theme = theme;
      const it = ground.appendChild(document.createElement("p"));
      root().append(ground);
      const out = {};
      for (const name of names) {
        it.removeAttribute("style");
        const written = getComputedStyle(element()).getPropertyValue(name);
        const as = written.startsWith("light-dark") || written.startsWith("#") ? "color" : /-size/.test(name) ? "font-size" : "inline-size";
        it.style.setProperty(as, `var(${name})`);
        if (as === "inline-size") it.style.setProperty("max-inline-size", "none");
        out[name] = { as, written, value: getComputedStyle(it)[as === "font-size" ? "fontSize" : as === "color" ? "color" : "inlineSize"] };
      }
      ground.remove();
      return out;
    };
    const [light, dark] = [probe("light"), probe("dark")];
    return names.map((name) => ({ name: name.slice("--aac-".length), ...light[name], light: light[name].value, dark: dark[name].value }));
  }

  return { sheets, tokens, tools, collect, drawn, see, root, element, until };
}

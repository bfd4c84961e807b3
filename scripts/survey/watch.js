// Runs in each measured page before its own scripts, and tells what somebody in front of it would see. Times are milliseconds since the
// navigation began.
(() => {
  const root = () => document.querySelector("ai-act-checklist")?.shadowRoot ?? document.getElementById("survey");
  const find = (...selectors) => selectors.map((it) => root()?.querySelector(it)).find(Boolean);
  const fields = () => [...(root()?.querySelectorAll("input:is([type=radio], [type=checkbox]):enabled") ?? [])];
  const seen = (element) => element?.getBoundingClientRect().height > 0;
  /** The name of the question that is shown. */
  const shown = () => {
    const [first] = fields();
    return seen(first) ? (first.closest("[data-name]")?.dataset.name ?? first.name) : undefined;
  };
  const frame = () => new Promise(requestAnimationFrame);
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  /** After the frame that is being made is painted: what is posted in it comes next. */
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });

  /** The time at which something was painted that is looked for in each frame. */
  async function when(what, of) {
    for (const end = performance.now() + 60_000; performance.now() < end; ) {
      await frame();
      if (what()) return painted();
    }
    throw new Error(`${of} never came`);
  }

  const bytes = () => {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return entries.map(({ name, responseEnd, encodedBodySize }) => ({ name, end: responseEnd, bytes: encodedBodySize }));
  };

  /** The first question, and whether its first option reacts. A start page is left as soon as it can be. */
  async function usable() {
    const begin = () => find("[data-action=begin]");
    await when(() => shown() || seen(begin()), "the first question");
    begin()?.click();
    const time = await when(shown, "the first question");
    const [first] = fields();
    first.click();
    await when(() => fields()[0]?.checked, "the first tick");
    fields()[0].click();
    return { time, bytes: bytes().filter(({ end }) => end <= time) };
  }

  /** How long a tick and going on take until they are painted, for so many questions. `given` is what to answer. */
  async function answer(given, count) {
    const times = [];
    for (let at = 0; at < count; at++) {
      const name = shown();
      const options = fields();
      const wanted = [given[name], "none", "no", "unsure"];
      const option = wanted.map((value) => options.find((it) => value && it.value === value)).find(Boolean);
      // Frames come at their own pace: a click falls anywhere between two.
      await wait(100 + Math.random() * 50);
      let begun = performance.now();
      option.click();
      const tick = (await when(() => fields().some((it) => it.checked), "a tick")) - begun;
      await wait(100 + Math.random() * 50);
      begun = performance.now();
      find("[data-action=continue]", ".sd-navigation__next-btn").click();
      const next = (await when(() => shown() && shown() !== name, `what follows ${name}`)) - begun;
      times.push({ name, tick, next });
    }
    return times;
  }

  // The memory of a program is seen only by who made it.
  const memories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      for (const it of Object.values((made.instance ?? made).exports)) if (it instanceof WebAssembly.Memory) memories.add(it);
      return made;
    };
  }
  const wasm = () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  const memory = async () => (await performance.measureUserAgentSpecificMemory?.())?.bytes ?? null;

  globalThis.measured = { usable: usable(), bytes, answer, wasm, memory };
  // Told where it is asked for, not as a fault of the page.
  globalThis.measured.usable.catch(() => {});
})();

// As Turbo, instant.page and their like do: links are fetched, and only what stands in the body is put in place. Going back shows the page
// as it was kept, and that is a copy.
const kept = new Map();
let here = location.href;

/** A script that the parser did not run runs when it is made anew. */
function run(script) {
  const again = document.createElement("script");
  for (const { name, value } of script.attributes) again.setAttribute(name, value);
  again.textContent = script.textContent;
  return again;
}

async function put(address) {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
  document.title = page.title;
  for (const script of page.head.querySelectorAll("script[src]")) {
    if (![...document.scripts].some(({ src }) => src === script.src)) document.head.append(run(script));
  }
  document.body.replaceWith(document.adoptNode(page.body));
  for (const script of document.body.querySelectorAll("script")) script.replaceWith(run(script));
}

function leave(address) {
  kept.set(here, document.body.cloneNode(true));
  here = address;
}

addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  leave(link.href);
  history.pushState({}, "", link.href);
  put(link.href);
});

addEventListener("popstate", () => {
  const before = kept.get(location.href);
  leave(location.href);
  before ? document.body.replaceWith(before) : put(location.href);
});

window.heard = [];
for (const name of ["ready", "change", "result", "error"]) {
  addEventListener(`ai-act-checklist:${name}`, ({ target, detail }) => heard.push({ name, by: target.id, detail }));
}

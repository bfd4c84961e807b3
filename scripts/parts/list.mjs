// What a gallery of the parts shows: which parts there are, by groups, and what is left out of it and why.

/**
 * @typedef {object} Part
 * @property {string} name its heading
 * @property {string} at the selector that finds it
 * @property {string} [by] what within it makes another state of it; the part's own classes and attributes always do
 * @property {string} [text] what within it makes another state of it by what it says
 * @property {number} [most] how many states are shown at most; 8 unless said
 * @property {number} [keep] how many like children are shown, where there are more; 3 unless said
 * @property {boolean} [wide] one below the other, as it needs the room
 * @property {string} [moved] what within it is also shown under the mouse and with the focus; "" is the part itself
 * @property {boolean} [outside] it stands beside the checklist, in the element, which has a style of its own
 */

/** @type {[string, Part[]][]} */
export const groups = [
  ["Around every view", [
    { name: "Header", at: ".aac-header", by: ".aac-which, button.aac-brand" },
    {
      name: "Navigation", at: ".aac-around", by: ".aac-places button[aria-current]", most: 3, keep: 9, wide: true,
      moved: ".aac-places button:not([aria-current])",
    },
    { name: "Navigation, behind a button", at: ".aac-around:has(.aac-menu)", by: ".aac-menu, .aac-places", most: 2, keep: 9, moved: ".aac-menu" },
    { name: "Name of the page", at: ".aac-brand", moved: "button" },
    { name: "Result so far", at: ".aac-strip", by: ".aac-bar li", most: 4 },
    { name: "Footer", at: ".aac-footer" },
    { name: "Which system", at: ".aac-which" },
    { name: "Waiting for what is to come", at: "[data-view=waiting] .aac-column" },
    { name: "The element, before and instead", at: "[part=panel]", by: "progress, button", outside: true },
  ]],
  ["Buttons and links", [
    { name: "Button", at: ".aac-button", moved: "" },
    { name: "Button without colour", at: ".aac-button.is-quiet", moved: "", most: 2 },
    { name: "Button of what cannot be taken back", at: ".aac-button.is-grave", moved: "", most: 2 },
    { name: "Link that acts", at: "button.aac-link", moved: "", most: 6 },
    { name: "Citation", at: "a.aac-cite", moved: "", most: 3 },
    { name: "Row of actions", at: ".aac-actions", most: 4 },
    { name: "Term of the law", at: ".aac-terms", moved: ".aac-term", most: 1 },
    { name: "Term, its meaning open", at: ".aac-term-card", most: 1 },
  ]],
  ["Text", [
    { name: "Heading and lead", at: "h1 + .aac-lead, .aac-lead", most: 3 },
    { name: "Hint", at: ".aac-hint", most: 3 },
    { name: "Weak and strong", at: ".aac-weak, .aac-strong, .aac-quiet, .aac-names, .aac-lines", most: 12 },
    { name: "Error", at: ".aac-error", most: 3 },
    { name: "Tag", at: ".aac-tag", most: 30 },
    { name: "Facts", at: ".aac-facts", most: 2 },
    { name: "List", at: "ul.aac-list, ul.aac-plain", most: 3 },
    { name: "Swatch", at: ".aac-swatch", most: 6 },
    { name: "Fold", at: "details", by: ":scope > summary", most: 2, moved: ":scope > summary" },
  ]],
  ["Notices and notes", [
    { name: "Notice", at: ".aac-notice", most: 20, text: "p" },
    { name: "Note", at: ".aac-note" },
    { name: "What is needed first", at: ".aac-needed", most: 2 },
    { name: "Saved work", at: ".aac-saved", by: "[data-action]" },
    { name: "Error summary", at: ".aac-problem" },
    { name: "Dialog", at: "dialog[open]" },
    { name: "Contradiction", at: ".aac-contradiction" },
  ]],
  ["A question", [
    { name: "Choice", at: ".aac-choice", by: "input, .aac-doubt, .aac-hint, .aac-settled", most: 16, moved: "input" },
    { name: "Doubt", at: ".aac-doubt", moved: "" },
    { name: "Choices", at: ".aac-group", keep: 4 },
    { name: "Choices, apart", at: ".aac-choices.is-apart, .aac-or", most: 2 },
    { name: "Explanation", at: ".aac-explain", by: "ul", most: 4 },
    { name: "Topics", at: ".aac-topics", by: "li", most: 3, keep: 2 },
    { name: "Source", at: ".aac-source", most: 2 },
    { name: "A question, whole", at: ".aac-asking", wide: true, most: 2, keep: 3 },
    { name: "Line above a question", at: ".aac-topic", most: 1 },
  ]],
  ["Where it stands", [
    { name: "Bar", at: ".aac-bar", by: "li", most: 8 },
    { name: "Ladder", at: ".aac-ladder", by: "li", most: 8, keep: 6 },
    { name: "Answers", at: ".aac-summary", by: "div", most: 4, wide: true },
  ]],
  ["The result", [
    { name: "Headline", at: ".aac-headline", most: 3 },
    { name: "Finding", at: ".aac-card", by: ".aac-tag, .aac-weak, .aac-exceptions", most: 8 },
    { name: "Exceptions", at: ".aac-exceptions", most: 2 },
    { name: "Because", at: ".aac-because", most: 3 },
    { name: "What is open", at: ".aac-open", most: 2 },
    { name: "What if", at: ".aac-what-if", most: 2 },
    { name: "Other routes", at: ".aac-routes", most: 3 },
    { name: "The day", at: ".aac-day", most: 1 },
    { name: "To take along", at: ".aac-keep", most: 2 },
    { name: "Files of documents", at: ".aac-files, .aac-taken", most: 3 },
    { name: "A link to copy", at: ".aac-link-out", by: "[role=status] > *", most: 2 },
    { name: "To load", at: ".aac-load", most: 1 },
    { name: "Two columns", at: ".aac-result", wide: true, most: 1, keep: 1 },
    { name: "Beside the result", at: "section.aac-beside, aside.aac-beside, div.aac-beside", most: 1 },
  ]],
  ["Fields", [
    {
      name: "Field", at: ".aac-field", by: "input, select, textarea, .aac-hint, .aac-error", most: 20,
      moved: "input, select, textarea",
    },
    { name: "Tick", at: ".aac-tick", moved: "" },
    { name: "Box to tick, with its words", at: ".aac-check", by: "input", moved: "input" },
    { name: "Scale", at: ".aac-scale", by: ":checked", most: 6, keep: 6, moved: "input" },
    { name: "Filters", at: ".aac-filters", most: 1 },
    { name: "What is filtered", at: ".aac-filtered", by: "[data-action], p", most: 3 },
    { name: "Fields together", at: ".aac-form", most: 2, wide: true },
  ]],
  ["Obligations", [
    {
      name: "Obligation", at: ".aac-entry", most: 12,
      by: ":scope > .aac-tick, :scope > details, .aac-entry-marks > *, [aria-invalid]",
    },
    { name: "Share", at: ".aac-share", most: 3 },
    { name: "Days", at: ".aac-times", by: ":scope > li", most: 3 },
    { name: "Theme", at: ".aac-theme", most: 1, keep: 1 },
    { name: "Not yours", at: ".aac-duties-closed", most: 1, keep: 2 },
    { name: "Fines", at: ".aac-fines .aac-table, .aac-table:has(.aac-sum)", most: 3, wide: true },
  ]],
  ["ISO/IEC 42001", [
    { name: "Starting points and keys", at: ".aac-starts, .aac-keys", most: 2 },
    { name: "Scope", at: ".aac-scope", most: 1 },
    { name: "Clause to rate", at: ".aac-rate", by: ":scope > details, .aac-form, .aac-error", most: 5 },
    { name: "Chapter", at: ".aac-chapter", most: 1, keep: 1 },
    { name: "Figure", at: ".aac-figure", most: 4 },
    { name: "Figures", at: ".aac-figures, .aac-sticky", most: 2, keep: 6 },
    { name: "Statement of applicability", at: ".aac-statement", wide: true, most: 1 },
    { name: "Articles", at: ".aac-articles", wide: true, most: 1 },
    { name: "How it is counted", at: ".aac-counting", wide: true, most: 1, keep: 9 },
    { name: "Row of the mapping", at: ".aac-row", by: ":scope > details, .aac-tag", most: 6 },
    { name: "Steps", at: ".aac-steps", most: 1 },
    { name: "Claims", at: ".aac-claims", wide: true, by: ".aac-tag", most: 4 },
    { name: "Cases", at: ".aac-cases", wide: true, most: 1 },
    { name: "Groups", at: ".aac-groups", most: 2, keep: 1 },
    { name: "Clause by clause", at: ".aac-clause-table", wide: true, most: 1 },
  ]],
  ["Guides", [
    { name: "Clocks", at: ".aac-clocks", most: 1, wide: true },
    { name: "Side by side", at: ".aac-beside-table", most: 1, wide: true },
    { name: "Levels of fines", at: ".aac-levels-table", most: 1, wide: true },
    { name: "Calendar", at: ".aac-calendar .aac-times", by: ":scope > li, .aac-marks", most: 3 },
    { name: "Glossary", at: ".aac-glossary", most: 1, wide: true },
    { name: "Offers", at: ".aac-offers", most: 4, keep: 2, wide: true },
  ]],
  ["Kept and taken over", [
    { name: "As it is stored", at: ".aac-raw", most: 1 },
    { name: "Text to copy", at: ".aac-copy", most: 2 },
    { name: "What would change", at: ".aac-changes", by: ".aac-was, details", most: 3 },
    { name: "Room", at: ".aac-room", most: 1 },
  ]],
  ["The register", [
    { name: "New system", at: ".aac-adding", by: "input, .aac-error", most: 3 },
    { name: "All systems", at: ".aac-portfolio", most: 1, wide: true },
    { name: "Systems", at: ".aac-systems", by: "tr, .aac-form", most: 3, wide: true },
    { name: "Details, what a description mentions", at: ".aac-mentions", most: 1 },
    { name: "From a file", at: ".aac-bring", by: "[data-action], [role=alert], .aac-plan", most: 4, wide: true },
    { name: "Systems of a file", at: ".aac-plan", by: ":scope > li, .aac-messages", most: 3 },
    { name: "Columns of a file", at: ".aac-bring-columns", most: 1 },
    { name: "Take all along", at: ".aac-take-all", most: 1 },
  ]],
  ["Documents", [
    { name: "Document, offered", at: ".aac-offer", most: 4 },
    { name: "Part to fill in", at: ".aac-part", most: 3, by: ":scope > summary > .aac-quiet" },
    { name: "Field with its help", at: ".aac-blank", by: ".aac-hint, textarea", most: 3 },
    { name: "What it gives", at: ".aac-gives", most: 1 },
    { name: "Covered", at: ".aac-covered", most: 2, wide: true, keep: 2 },
    { name: "Rows", at: ".aac-compared .aac-rows, .aac-form-page .aac-rows, .aac-rows", most: 3, wide: true },
    { name: "Comparison", at: ".aac-compared", most: 1, wide: true, keep: 2 },
  ]],
  ["Risks, maturity, readiness", [
    { name: "Risk", at: ".aac-entry.is-plain", by: ":scope > details, .aac-tag", most: 6 },
    { name: "Matrices", at: ".aac-matrices", most: 1, keep: 9, wide: true },
    { name: "Overall", at: ".aac-overall", most: 2 },
    { name: "Radar", at: ".aac-at-a-glance", most: 2 },
    { name: "Themes", at: ".aac-themes-table", most: 2, wide: true },
    { name: "Levels", at: ".aac-levels", most: 2 },
    { name: "Steps to readiness", at: ".aac-readiness-steps", most: 2, keep: 2 },
    { name: "Readiness", at: ".aac-readiness > .aac-share", most: 1 },
  ]],
];

const paper = "drawn for paper alone, where tests/web/paper.rs looks at it";

/** Classes of the stylesheets that the gallery does without, and why. */
export const exceptions = {
  "aac-paper": paper,
  "aac-document": paper,
  "aac-sheet": paper,
  "aac-cover": paper,
  "aac-bars": paper,
};

/** Pairs of colours that stand on each other, and how much they differ at least: 4.5 for text, 3 for edges and marks. */
export const contrasts = [
  ...["ink", "quiet", "accent", "accent-strong", "bad", "warn", "good"].flatMap((text) => [[text, "page", 4.5], [text, "soft", 4.5]]),
  ...["ink", "quiet", "accent"].map((text) => [text, "accent-soft", 4.5]),
  ...["bad", "warn", "good"].flatMap((name) => [[name, `${name}-soft`, 4.5], ["ink", `${name}-soft`, 4.5], ["accent", `${name}-soft`, 4.5]]),
  ...["accent", "accent-strong"].map((ground) => ["on-accent", ground, 4.5]),
  // A tag that says yes; the buttons of what cannot be taken back and of doubt.
  ...["ink", "bad", "warn"].map((ground) => ["page", ground, 4.5]),
  ...["edge", "focus"].flatMap((mark) => [[mark, "page", 3], [mark, "soft", 3]]),
];

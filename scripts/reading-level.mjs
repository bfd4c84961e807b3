// How hard the texts of static/words/ are to read, written to docs/reading-level.md:
// node scripts/reading-level.mjs [--check]. With --check nothing is written, and it fails where the page is out of date.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const page = new URL("docs/reading-level.md", root);
const check = process.argv.includes("--check");

/** Files of patterns and terms: nobody reads them as sentences. */
const patterns = ["language", "glossary"];
/** Texts of fewer words are names. */
const leastWords = 4;
/** A sentence of more words is long. */
const mostWords = 25;
/** Shorter sentences are not listed: what makes them hard is their terms of the law, which stay. */
const leastListed = 16;
const listed = 20;

/** What a file of words holds, entry by entry: `[id, text]`. Reads the forms of TOML that the files have. */
function entriesOf(name, text) {
  const entries = [];
  const counts = new Map();
  let at = 0;
  let path = [];

  const fail = (what) => {
    throw new Error(`${name}.toml, line ${text.slice(0, at).split("\n").length}: ${what}`);
  };
  const skip = (pattern) => {
    pattern.lastIndex = at;
    at += pattern.exec(text)?.[0].length ?? 0;
  };
  const blank = () => skip(/(?:\s|#[^\n]*)*/y);
  const take = (wanted) => {
    if (!text.startsWith(wanted, at)) fail(`no ${wanted}`);
    at += wanted.length;
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? fail("not a form that is read here");
    at += found[0].length;
    return found;
  };
  const unescaped = (body) =>
    body.replace(/\\(?:u([0-9A-Fa-f]{4})|(\s*\n\s*)|(.))/g, (_, code, line, letter) => {
      if (code) return String.fromCharCode(Number.parseInt(code, 16));
      if (line) return "";
      return { n: "\n", t: "\t" }[letter] ?? letter;
    });
  const string = () => {
    if (text.startsWith('"""', at)) return unescaped(match(/"""\n?((?:[^\\]|\\[^])*?)"""/y)[1]);
    if (text[at] === "'") return match(/'([^'\n]*)'/y)[1];
    return unescaped(match(/"((?:[^"\\\n]|\\.)*)"/y)[1]);
  };
  const key = () => {
    const parts = [];
    do {
      skip(/[ \t]*/y);
      parts.push(text[at] === '"' ? string() : match(/[\w-]+/y)[0]);
      skip(/[ \t]*/y);
    } while (text[at] === "." && ++at);
    return parts;
  };
  const value = (id) => {
    blank();
    if (text[at] === "[") {
      at += 1;
      for (let place = 1; ; place += 1) {
        blank();
        if (text[at] === "]") break;
        value([...id, place]);
        blank();
        if (text[at] === ",") at += 1;
      }
      at += 1;
    } else if (text[at] === "{") {
      at += 1;
      for (;;) {
        blank();
        if (text[at] === "}") break;
        pair(id);
        blank();
        if (text[at] === ",") at += 1;
      }
      at += 1;
    } else if (text[at] === '"' || text[at] === "'") {
      entries.push([id.join("."), string()]);
    } else {
      match(/[\w.:+-]+/y);
    }
  };
  const pair = (within) => {
    const id = [...within, ...key()];
    blank();
    take("=");
    value(id);
  };

  for (blank(); at < text.length; blank()) {
    if (text.startsWith("[[", at)) {
      at += 2;
      const id = key();
      take("]]");
      const place = (counts.get(id.join(".")) ?? 0) + 1;
      counts.set(id.join("."), place);
      path = [...id, place];
    } else if (text[at] === "[") {
      at += 1;
      path = key();
      take("]");
    } else {
      pair(path);
    }
  }
  return entries.map(([id, said]) => [`${name}.${id}`, said]);
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember";
/** Points that end no sentence, each made another sign. */
const noEnd = [
  [/\b(Arts?|Abs|Nr|No|Buchst|Ziff|UAbs|Rn|Anm|vgl|cf|bzw|ggf|etc|Dr|St|Mio|Mrd|ca|ff|evtl|inkl|max|min)\. /g, "$1\u2024 "],
  [/\b(z|d|u|o|s|e|i)\.([  ]?)(B|h|a|Ä|g|e|O|U)\./g, "$1\u2024$2$3\u2024"],
  [new RegExp(`\\b(\\d{1,2})\\. (?=${months})`, "g"), "$1\u2024 "],
];

function sentencesOf(text) {
  let said = text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");
  for (const [pattern, instead] of noEnd) said = said.replace(pattern, instead);
  return said
    .split(/\n+|(?<=[.!?…]["'”“’»)]*) +(?=["'„“‘«(]*[\p{Lu}\d{])/u)
    .map((sentence) => sentence.replaceAll("\u2024", ".").trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** What is said as a word: a place that is filled counts as one, and so does a number with all that belongs to it. */
const wordsOf = (sentence) => sentence.match(/\{[^}]*\}|[\p{L}\p{N}][\p{L}\p{N}'’.,()/&-]*/gu) ?? [];
const lettersOf = (word) => word.match(/\p{L}/gu)?.length ?? 0;

const syllables = {
  en(part) {
    const word = part.toLowerCase();
    if (word.length <= 3) return 1;
    const spoken = word
      .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e|[^aeiou]le(?=s$))$/, (end) => (/^[^l]*le$/.test(end) ? end : ""))
      .replace(/^y/, "");
    const groups = spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0;
    // Two vowels that are two syllables.
    const apart = spoken.match(/(?<![ctsg])ia|(?<![ctsgx])io(?!u)|iu|[^gq]ua|eo(?!u)|eas?$|crea|[aeiou]ing/g)?.length ?? 0;
    return Math.max(1, groups + Math.min(apart, 1));
  },
  de(part) {
    return Math.max(1, part.toLowerCase().match(/ei|ai|au|eu|äu|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 0);
  },
};

/** Syllables of a word: those of its letters. Short forms in capitals are spelt, numbers and places count as one. */
function syllablesOf(word, lang) {
  if (word.startsWith("{")) return 1;
  const parts = word.match(/\p{L}+/gu) ?? [];
  const spoken = parts.map((part) => {
    if (part.length <= 4 && part === part.toUpperCase() && !/^[IVX]+$/.test(part)) return part.length;
    return syllables[lang](part);
  });
  return Math.max(1, spoken.reduce((sum, count) => sum + count, 0));
}

/** Flesch Reading Ease, in German as Amstad fitted it: 100 is very easy, 0 very hard. */
const ease = {
  en: (words, said) => 206.835 - 1.015 * words - 84.6 * (said / words),
  de: (words, said) => 180 - words - 58.5 * (said / words),
};

function measured(id, sentence, lang) {
  const words = wordsOf(sentence);
  const said = words.reduce((sum, word) => sum + syllablesOf(word, lang), 0);
  const long = words.filter((word) => !word.startsWith("{") && lettersOf(word) > 6).length;
  return { id, sentence, words: words.length, long, said, ease: ease[lang](words.length, said) };
}

function sentencesIn(lang, name) {
  const text = readFileSync(new URL(`static/words/${lang}/${name}.toml`, root), "utf8");
  return entriesOf(name, text)
    .filter(([, said]) => wordsOf(said).length >= leastWords)
    .flatMap(([id, said]) => sentencesOf(said).map((sentence) => measured(id, sentence, lang)))
    .filter(({ words }) => words > 0);
}

/** The value that a share of all are at or below. */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const sum = (values) => values.reduce((all, value) => all + value, 0);
const whole = (value) => String(Math.round(value));
const percent = (part, of) => `${((100 * part) / of).toFixed(1)} %`;

function row(name, all) {
  const lengths = all.map(({ words }) => words);
  const eases = all.map((each) => each.ease);
  const cells = [
    name,
    all.length,
    quantile(lengths, 0.5),
    quantile(lengths, 0.9),
    percent(lengths.filter((words) => words > mostWords).length, all.length),
    percent(sum(all.map(({ long }) => long)), sum(lengths)),
    whole(quantile(eases, 0.5)),
    whole(quantile(eases, 0.1)),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** By one order on every machine. */
const before = (one, other) => (one < other ? -1 : Number(one > other));
const harder = (one, other) =>
  Math.round(100 * (one.ease - other.ease)) || before(one.id, other.id) || before(one.sentence, other.sentence);

function hardest(all) {
  const seen = new Set();
  const once = ({ sentence }) => !seen.has(sentence) && seen.add(sentence);
  return all.filter(({ words }) => words >= leastListed).sort(harder).filter(once).slice(0, listed);
}

function chapter(lang, title) {
  const names = readdirSync(new URL(`static/words/${lang}/`, root))
    .filter((file) => file.endsWith(".toml"))
    .map((file) => file.replace(".toml", ""))
    .filter((name) => !patterns.includes(name))
    .sort(before);
  const files = names.map((name) => [name, sentencesIn(lang, name)]).filter(([, all]) => all.length > 0);
  const everything = files.flatMap(([, all]) => all);
  const lines = hardest(everything).map((each, place) => {
    const sentence = each.sentence.replaceAll("|", "\\|");
    return `${place + 1}. \`${each.id}\` (${each.words} words, ${whole(each.ease)}): ${sentence}`;
  });
  return `## ${title}

| File | Sentences | Words, median | Words, worst tenth | Over ${mostWords} words | Long words | Ease, median | Ease, worst tenth |
|---|--:|--:|--:|--:|--:|--:|--:|
${files.map(([name, all]) => row(`\`${name}\``, all)).join("\n")}
${row("**All**", everything)}

The ${listed} hardest:

${lines.join("\n")}
`;
}

const written = `# Reading level

Written by \`node scripts/reading-level.mjs\` from \`static/words/\`. Run it again after changing a text;
\`node scripts/reading-level.mjs --check\` fails where this page is out of date. It needs Node and nothing else.

- Every text of ${leastWords} words or more counts, labels included; shorter ones are names. Files of patterns and terms (${patterns.map((name) => `\`${name}\``).join(", ")}) do not.
- A sentence ends at a point, a question mark, an exclamation mark or the end of its line. A place in braces is one word.
- Long words have more than six letters.
- Ease is Flesch Reading Ease: 206.835 - 1.015 × words per sentence - 84.6 × syllables per word. In German as Amstad fitted it:
  180 - words per sentence - 58.5 × syllables per word. Syllables are estimated from the letters. 100 is very easy, 30 is a text for
  graduates; a short sentence with a term of the law in it falls below 0. Values compare within one language, not between the two.
- Words, worst tenth: nine sentences in ten are at most that long. Ease, worst tenth: one sentence in ten is at most that easy.
- The hardest are those of lowest ease among sentences of ${leastListed} words or more. Shorter ones are hard by their terms alone, and terms of the law stay.

What the numbers do not see is read aloud: whether a manager would say it.

${chapter("en", "English")}
${chapter("de", "German")}`;

if (check) {
  let there = "";
  try {
    there = readFileSync(page, "utf8");
  } catch {
    // Not there is out of date.
  }
  if (there !== written) {
    console.error("docs/reading-level.md is out of date: run node scripts/reading-level.mjs.");
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, written);
}

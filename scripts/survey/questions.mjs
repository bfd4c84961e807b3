// Our questions as SurveyJS takes them: questions(FOLDER) gives the JSON of a survey.
//
// Titles, help, options and their order are those that the package gives. The package has no conditions as data: which question is asked
// follows from the rules. So conditions are found by trying: each option of each question is given as the only answer, and the report says
// which questions can still change an outcome. What an answer closes by itself becomes a condition. What only several answers close
// together does not, so the survey asks more than the page does.
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

/** Any day, but the same one each time. */
const day = "2027-12-02";

const literal = (option) => `'${option}'`;
const anyOf = (question, options) => `{${question}} anyof [${options.map(literal).join(",")}]`;
const all = (parts) => (parts.length > 1 ? parts.map((part) => `(${part})`).join(" and ") : parts[0]);

export async function questions(folder) {
  const { assess, questions: list } = await import(pathToFileURL(resolve(folder, "index.js")));
  const asked = await list();
  const open = async (answers) => new Set((await assess({ schema: 1, answers }, day)).open.map(({ question }) => question));
  const atFirst = await open({});

  /** Of each question, by option: what is open if that is all that was answered. */
  const after = new Map();
  for (const { id, options } of asked) {
    const answers = [];
    for (const option of options) answers.push([option.id, await open({ [id]: option.id === "unsure" ? "unsure" : [option.id] })]);
    after.set(id, answers);
  }

  /** The conditions of a question: parts that must all be met. Earlier questions only, as whoever writes a survey by hand refers to them. */
  function conditions(id, earlier) {
    const ways = earlier.flatMap((gate) => {
      const leaving = after.get(gate).filter(([, left]) => left.has(id)).map(([option]) => option);
      const closing = after.get(gate).filter(([, left]) => !left.has(id)).map(([option]) => option);
      return [{ gate, leaving, closing }];
    });
    if (atFirst.has(id)) {
      return ways.filter(({ closing }) => closing.length).map(({ gate, leaving, closing }) => {
        // The shorter way to say it, where what closes stands alone.
        if (closing.length === 1 && closing[0] === "none") return `{${gate}} noneof ['none']`;
        return `{${gate}} empty or ${anyOf(gate, leaving)}`;
      });
    }
    const opening = ways.filter(({ leaving }) => leaving.length).map(({ gate, leaving }) => anyOf(gate, leaving));
    return opening.length ? [opening.join(" or ")] : [];
  }

  // What is asked for each use of Annex III is a page of its own, so that what all of it waits for stands once.
  const pages = [];
  asked.forEach((question, at) => {
    const name = [question.page, ...question.id.split("@").slice(1)].join(" ");
    if (pages.at(-1)?.name !== name) pages.push({ name, parts: [] });
    pages.at(-1).parts.push({ question, when: conditions(question.id, asked.slice(0, at).map(({ id }) => id)) });
  });
  return {
    showQuestionNumbers: false,
    questionsOnPageMode: "questionPerPage",
    pageNextText: "Continue",
    pagePrevText: "Back",
    pages: pages.map(({ name, parts }) => {
      // What all of them wait for, for the page.
      const shared = parts[0].when.filter((part) => parts.every(({ when }) => when.includes(part)));
      const elements = parts.map(({ question, when }) => element(question, when.filter((part) => !shared.includes(part))));
      return { name, ...(shared.length && { visibleIf: all(shared) }), elements };
    }),
  };
}

function element({ id, kind, title, help, options }, when) {
  return {
    type: kind === "one" ? "radiogroup" : "checkbox",
    name: id,
    title,
    ...(help && { description: help }),
    isRequired: true,
    ...(when.length && { visibleIf: all(when) }),
    choices: options.map((option) => ({
      value: option.id,
      // A choice has no line of its own for help.
      text: option.help ? `${option.label}. ${option.help}` : option.label,
      ...(kind === "many" && option.id === "none" && { isExclusive: true }),
    })),
  };
}

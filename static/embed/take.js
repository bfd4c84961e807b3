// Makes a file of the work and hands it to the browser, and reads workbooks. The program that does both is loaded when the first is asked for; after
// that nothing is asked of the network.

/** By when a file was surely fetched, in milliseconds: some browsers ask where to put it first. */
const FETCHED = 60_000;

/**
 * @param {Element} stage where the program is shown that asked: it is told the name of the file, or that there is none
 * @param {Promise<any>} program the program that writes files, with the words of the language
 * @param {string} text the answers, or the file of all systems
 */
export async function take(stage, program, format, text, asOf, lang) {
  const tell = (name, detail) => stage.dispatchEvent(new CustomEvent(name, { detail }));
  try {
    const [name, type, bytes] = (await program).write(format, text, asOf, lang);
    const href = URL.createObjectURL(new Blob([bytes], { type }));
    const link = Object.assign(document.createElement("a"), { href, download: name, hidden: true });
    // Not every browser follows a link that stands nowhere.
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(href), FETCHED);
    tell("aac-taken", name);
  } catch (error) {
    console.warn(error);
    tell("aac-untaken", format);
  }
}

/** Has the sheets of a workbook read, and tells them as JSON, or why there are none. */
export async function readWorkbook(stage, program, bytes) {
  const tell = (name, detail) => stage.dispatchEvent(new CustomEvent(name, { detail }));
  try {
    tell("aac-sheets", (await program).sheets(bytes));
  } catch (error) {
    console.warn(error);
    tell("aac-no-sheets", String(error?.message ?? error));
  }
}

// What the learner has answered so far. It outlives a reload and a change of language in this tab, where the browser
// allows that, and nothing else; nothing is sent.

/**
 * @typedef {object} Answers
 * @property {string} run  says nothing but whose file is whose
 * @property {string} learner  a name of the learner's choice, or empty
 * @property {Record<string, string>} guesses  by the name of what is true
 * @property {Partial<Record<import("./values.js").Curve, number[]>>} sketch
 * @property {Record<"before" | "after", Record<string, string>>} quiz
 * @property {string[]} opened  steps whose answer was opened: what was guessed there stays
 * @property {boolean} shown  whether the quiz's results were shown
 */

const NAME = "srfl-lesson";
const LETTERS = "bcdfghjklmnpqrstvwxz";
const LETTERS_OF_RUN = 12;

/** A name by chance, of letters alone: spreadsheets take "1e5" for a number. */
function newRun() {
  const bytes = crypto.getRandomValues(new Uint8Array(LETTERS_OF_RUN));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** @returns {Answers} */
function nothing() {
  return { run: newRun(), learner: "", guesses: {}, sketch: {}, quiz: { before: {}, after: {} }, opened: [], shown: false };
}

/** What this tab knows. @returns {Answers} */
export function recall() {
  const fresh = nothing();
  try {
    // Whatever the tab holds has our own shape, or an older version's: what that lacks is empty.
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? "{}");
    return { ...fresh, ...kept, quiz: { ...fresh.quiz, ...kept.quiz } };
  } catch {
    return fresh;
  }
}

/** @param {Answers} answers */
export function remember(answers) {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(answers));
  } catch {
    // Blocked or full: then it lasts until the page is left.
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Then there is nothing in it either.
  }
}

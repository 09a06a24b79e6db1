// What is wrong with the user's files, in words that say what to do.

export class Problem extends Error {
  /** @param {string} message  a sentence without its end: "That cannot be used: …" goes before it */
  constructor(message) {
    super(message);
    this.name = "Problem";
  }
}

/** A problem of one file among many: the others may do without it. */
export class BadFile extends Problem {}

/**
 * What no name may have: control characters, halves of characters, line and paragraph separators, and what
 * turns the text around it. Joiners, combining marks, and other invisible letters belong to names.
 */
export const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

const EVERY = new RegExp(UNSHOWABLE, "gu");

/** Longest name in a sentence, in characters. */
const LONGEST = 80;

/**
 * A name from outside, short enough for a sentence and without what would break it.
 *
 * @param {string} name
 */
export function shown(name) {
  const plain = [...name.replace(EVERY, "�")];
  return plain.length > LONGEST ? `…${plain.slice(1 - LONGEST).join("")}` : plain.join("");
}

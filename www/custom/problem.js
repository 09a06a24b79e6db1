// What is wrong with the user's files, in words that say what to do.

export class Problem extends Error {
  /** @param {string} message  a sentence without its end: "That cannot be used: …" goes before it */
  constructor(message) {
    super(message);
    this.name = "Problem";
  }
}

/**
 * A name from outside, short enough for a sentence and without what would break it.
 *
 * @param {string} name
 */
export function shown(name) {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "�");
  return plain.length > 80 ? `…${plain.slice(-79)}` : plain;
}

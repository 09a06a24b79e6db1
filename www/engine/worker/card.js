// What a model's card says of its files.

import { text } from "../../text/index.js";
import { Failure } from "../protocol.js";

/**
 * Names and lengths of a card's weights and, if present, its other files; the engine checks the card itself.
 *
 * @param {string} name
 * @param {string} json
 */
export function namedFiles(name, json) {
  /** @type {{file?: unknown, bytes?: unknown, logits?: any, shadows?: any} | null} */
  let card;
  try {
    card = JSON.parse(json);
  } catch {
    throw new Failure("model", text.errors.card(name));
  }
  const { file, bytes, logits, shadows } = card ?? {};
  const named = (/** @type {any} */ one) => (typeof one?.file === "string" && typeof one.bytes === "number" ? one : undefined);
  return {
    file: typeof file === "string" ? file : `${name}.safetensors`,
    size: typeof bytes === "number" ? bytes : undefined,
    logits: named(logits),
    shadows: named(shadows),
  };
}

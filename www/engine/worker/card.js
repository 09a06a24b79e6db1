// What a model's card says of its files.

import { text } from "../../text/index.js";
import { Failure } from "../protocol.js";

/**
 * Names and lengths of a card's weights and, if present, logits; the engine checks the card itself.
 *
 * @param {string} name
 * @param {string} json
 */
export function namedFiles(name, json) {
  /** @type {{file?: unknown, bytes?: unknown, logits?: any} | null} */
  let card;
  try {
    card = JSON.parse(json);
  } catch {
    throw new Failure("model", text.errors.card(name));
  }
  const { file, bytes, logits } = card ?? {};
  return {
    file: typeof file === "string" ? file : `${name}.safetensors`,
    size: typeof bytes === "number" ? bytes : undefined,
    logits: typeof logits?.file === "string" && typeof logits.bytes === "number" ? logits : undefined,
  };
}

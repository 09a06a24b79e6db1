// Where a picture comes from: a file, the clipboard, a drop, or the page's own images.

import { decodePicture } from "../custom/decode.js";
import { headOf, kindOf } from "../custom/kinds.js";
import { BadFile, shown } from "../custom/problem.js";
import { messageOf } from "../engine/protocol.js";
import { IMAGE } from "../generated/schema.js";
import { text } from "../text/index.js";
import { labelOf, pixelsOf } from "../views/images.js";
import { MOST_SIDE } from "./stage.js";

/** One photograph may be as large as phones make them: of so many pixels it takes about 260 MB to decode. */
const MOST = { bytes: 60_000_000, pixels: 64_000_000, side: MOST_SIDE };

/** A picture's name, and the picture or what is wrong with it. @typedef {{picture: ImageBitmap} | {problem: string}} Opened */

/** @param {File} file @param {string} [name] @returns {Promise<Opened>} */
export async function openFile(file, name = file.name) {
  const kind = kindOf("", (await headOf(file)) ?? new Uint8Array());
  if (kind !== undefined && kind !== "picture") return { problem: text.picture.not_a_picture(shown(name)) };
  try {
    return { picture: await decodePicture({ path: name, file }, MOST) };
  } catch (error) {
    return { problem: text.picture.refused(error instanceof BadFile ? error.message : messageOf(error)) };
  }
}

/** The first picture among files, otherwise the first file. @param {DataTransfer | null} transfer */
export function fileIn(transfer) {
  const files = [...(transfer?.files ?? [])];
  return files.find(({ type }) => type.startsWith("image/")) ?? files[0];
}

/**
 * The clipboard's picture; undefined where there is none.
 *
 * @returns {Promise<File | undefined | null>}  null: the browser gives it only to those who press its keys
 */
export async function pasted() {
  const { clipboard } = navigator;
  if (clipboard?.read === undefined) return null;
  try {
    for (const item of await clipboard.read()) {
      const type = item.types.find((one) => one.startsWith("image/"));
      if (type !== undefined) return new File([await item.getType(type)], text.picture.pasted, { type });
    }
    return undefined;
  } catch {
    return null;
  }
}

/**
 * One of the training images, by chance: of the class to forget, or of the images to forget, where that is known.
 *
 * @param {Pick<import("../app/state.js").State, "shown" | "settings" | "limits">} state
 * @returns {Promise<{image: ImageData, label: string, index: number}>}
 */
export async function pageImage({ shown: run, settings: form, limits }) {
  const { data, set, forget, train } = run?.settings ?? form;
  const own = data === "own";
  const classes = run?.classes ?? limits.classes;
  const wanted = set === "class" ? classes.indexOf(forget) : -1;
  const every = Array.from({ length: train }, (_, index) => index);
  const listed = wanted < 0 ? (run?.forgetSet?.images ?? []) : every.filter((index) => labelOf(index, own) === wanted);
  const among = listed.length > 0 ? listed : every;
  const index = among[Math.floor(Math.random() * among.length)];
  const image = new ImageData(new Uint8ClampedArray(await pixelsOf(index, own)), IMAGE.side);
  return { image, label: classes[labelOf(index, own)], index };
}

// A link to what is on screen, and the code that embeds it.

import { embedCode, linkTo } from "../settings/address.js";
import { text } from "../text/index.js";
import { FIGURES, SIZES, THEMES } from "../settings/parameters.js";
import { find, make, setText } from "../views/dom.js";

/** @typedef {import("../settings/parameters.js").View} View */

/**
 * @param {Readonly<View>} view
 * @returns {import("../app/state.js").View}
 */
export function shareView(view) {
  const section = find("#share");
  const figure = /** @type {HTMLSelectElement} */ (find("#share-figure"));
  const size = /** @type {HTMLSelectElement} */ (find("#share-size"));
  const theme = /** @type {HTMLSelectElement} */ (find("#share-theme"));
  for (const value of FIGURES) figure.append(make("option", { value, selected: value === view.figure }, text.settings.figures[value]));
  for (const value of SIZES) size.append(make("option", { value, selected: value === view.size }, text.settings.sizes[value]));
  for (const value of THEMES) theme.append(make("option", { value, selected: value === view.theme }, text.settings.themes[value]));
  const code = /** @type {HTMLTextAreaElement} */ (find("textarea", section));
  const said = find(".said", section);

  /** @type {import("../settings/settings.js").Settings | undefined} */
  let settings;
  const chosen = () => ({
    ...view,
    // An embedded page shares itself as it is; the whole page shares what is chosen here.
    figure: view.embed ? view.figure : /** @type {View["figure"]} */ (figure.value),
    size: view.embed ? view.size : /** @type {View["size"]} */ (size.value),
    theme: view.embed ? view.theme : /** @type {View["theme"]} */ (theme.value),
  });
  const link = () => (settings === undefined ? "" : linkTo(location.href, settings, { ...view, autostart: false, debug: false }));
  const embed = () => (settings === undefined ? "" : embedCode(location.href, settings, chosen()));
  const show = () => {
    code.value = embed();
  };
  figure.addEventListener("change", show);
  size.addEventListener("change", show);
  theme.addEventListener("change", show);

  /** @param {string} what @param {string} copied */
  const copy = async (what, copied) => {
    try {
      await navigator.clipboard.writeText(copied);
      setText(said, text.share.copied(what));
    } catch {
      // No clipboard here, as in a frame that may not write to it: the user copies by hand.
      code.value = copied;
      code.hidden = false;
      code.focus();
      code.select();
      setText(said, text.share.by_hand(what));
    }
  };
  find("#copy-link").addEventListener("click", () => void copy(text.share.link, link()));
  const copyEmbed = /** @type {HTMLButtonElement} */ (find("#copy-embed"));
  copyEmbed.addEventListener("click", () => void copy(text.share.code, embed()));

  return (state) => {
    if (state.settings === settings) return;
    ({ settings } = state);
    // An embedded page has only CIFAR-10: the figure would show other images.
    copyEmbed.disabled = settings.data === "own";
    show();
    setText(said, "");
  };
}

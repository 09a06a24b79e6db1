// A link to what is on screen, and the code that embeds it.

import { embedCode, linkTo } from "../settings/address.js";
import { FIGURES, THEMES } from "../settings/parameters.js";
import { find, make, setText } from "../views/dom.js";

/** @typedef {import("../settings/parameters.js").View} View */

/**
 * @param {Readonly<View>} view
 * @returns {import("../app/state.js").View}
 */
export function shareView(view) {
  const section = find("#share");
  const figure = /** @type {HTMLSelectElement} */ (find("#share-figure"));
  const theme = /** @type {HTMLSelectElement} */ (find("#share-theme"));
  for (const { value, label } of FIGURES) figure.append(make("option", { value, selected: value === view.figure }, label));
  for (const { value, label } of THEMES) theme.append(make("option", { value, selected: value === view.theme }, label));
  const code = /** @type {HTMLTextAreaElement} */ (find("textarea", section));
  const said = find(".said", section);

  /** @type {import("../settings/settings.js").Settings | undefined} */
  let settings;
  const chosen = () => ({
    ...view,
    // An embedded page gives on what it is; the whole page gives what is chosen here.
    figure: view.embed ? view.figure : /** @type {View["figure"]} */ (figure.value),
    theme: view.embed ? view.theme : /** @type {View["theme"]} */ (theme.value),
  });
  const link = () => (settings === undefined ? "" : linkTo(location.href, settings, { ...view, autostart: false, debug: false }));
  const embed = () => (settings === undefined ? "" : embedCode(location.href, settings, chosen()));
  const show = () => {
    code.value = embed();
  };
  figure.addEventListener("change", show);
  theme.addEventListener("change", show);

  /** @param {string} what @param {string} text */
  const copy = async (what, text) => {
    try {
      await navigator.clipboard.writeText(text);
      setText(said, `${what} is copied.`);
    } catch {
      // No clipboard here, as in a frame that may not write to it: the reader's own hand can.
      code.value = text;
      code.hidden = false;
      code.focus();
      code.select();
      setText(said, `The browser gives no clipboard here. ${what} is selected below: copy it with Ctrl+C.`);
    }
  };
  find("#copy-link").addEventListener("click", () => void copy("The link", link()));
  const copyEmbed = /** @type {HTMLButtonElement} */ (find("#copy-embed"));
  copyEmbed.addEventListener("click", () => void copy("The embed code", embed()));

  return (state) => {
    if (state.settings === settings) return;
    ({ settings } = state);
    // An embedded page has CIFAR-10 alone: the figure would be of other images.
    copyEmbed.disabled = settings.data === "own";
    show();
    setText(said, "");
  };
}

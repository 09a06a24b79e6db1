// The page as an embedded figure: the controls in one row, what is drawn, and a caption.

import { linkTo } from "../settings/address.js";
import { CLASSES } from "../generated/schema.js";
import { forgetName, methodName, text } from "../text/index.js";
import { find, make, setText } from "../views/dom.js";
import { compactFigure } from "./compact.js";

/**
 * @param {Readonly<import("../settings/parameters.js").View>} view
 * @param {(settings: import("../settings/settings.js").Settings) => void} change
 * @returns {import("../app/state.js").View}
 */
export function embedView(view, change) {
  document.documentElement.dataset.embed = view.figure;
  // Controls come before what they control, for the eye and for the keyboard.
  const stage = find(".stage");
  const panel = find(".panel");
  stage.prepend(panel);
  const title = make("h1");
  const rest = make("span");
  const whole = make("a", { target: "_blank", rel: "noopener", "data-control": "share" }, text.share.whole_page);
  // Its networks are recorded, whatever a run would forget.
  const blind = view.figure === "blind";
  const hidden = (/** @type {string[]} */ ...names) => names.every((name) => view.hide.includes(name));
  const options = CLASSES.map((name) => make("option", { value: name }, name));
  const select = make("select", { id: "class-select" }, ...options);
  panel.hidden = hidden("class", "start", "pause", "step", "stop", "reset", "replay", "status", "device");
  const classes = make("label", { class: "embed-class", "data-control": "class" }, make("span", {}, text.share.forget), select);
  panel.prepend(classes);

  /** @type {import("../app/state.js").View} */
  let drawMore;
  if (view.size === "full") {
    const caption = make("header", { class: "embed-caption" }, make("span", { "data-control": "caption" }, title, rest), whole);
    caption.hidden = hidden("caption", "share");
    stage.prepend(caption);
    drawMore = ({ settings }) => setText(rest, blind ? ` ${text.share.blind}` : text.share.caption_about(methodName(settings.method)));
  } else {
    drawMore = compactFigure(view, { title, whole });
  }

  /** @type {import("../settings/settings.js").Settings | undefined} */
  let drawn;
  select.addEventListener("change", () => {
    if (drawn !== undefined) change({ ...drawn, forget: select.value });
  });
  return (state) => {
    const { settings } = state;
    drawMore(state);
    if (settings === drawn) return;
    drawn = settings;
    select.value = settings.forget;
    classes.hidden = settings.set !== "class";
    setText(title, blind ? text.share.blind_title : text.share.caption(forgetName(settings)));
    whole.href = linkTo(location.href, settings, { ...view, embed: false, hide: [], allow: [], figure: "curve", size: "compact" });
  };
}

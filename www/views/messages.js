// Alerts, each with a way to continue, and notices.

import { text } from "../text/index.js";
import { differences } from "../settings/settings.js";
import { settingsChanged } from "../app/state.js";
import { find, make } from "./dom.js";

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function alertView(runner) {
  const box = find("#alert");
  /** @type {import("../app/state.js").Alert | null} */
  let drawn = null;
  return ({ alert }) => {
    if (alert === drawn) return;
    drawn = alert;
    box.hidden = alert === null;
    if (alert === null) {
      box.replaceChildren();
      return;
    }
    const actions = alert.remedies.map(({ remedy, label }) => {
      const button = make("button", { type: "button", "data-action": remedy }, label);
      button.addEventListener("click", () => runner.remedy(remedy));
      return button;
    });
    const { title, advice } = text.errors.kinds[/** @type {keyof typeof text.errors.kinds} */ (alert.kind)] ?? text.errors.kinds.internal;
    box.replaceChildren(
      make("p", {}, make("b", {}, title)),
      make("p", {}, alert.message, " ", advice),
      make("div", { class: "actions" }, ...actions),
    );
    // The run may have been started further down the page.
    box.scrollIntoView({ block: "nearest" });
  };
}

/**
 * @param {import("../run/runner.js").Runner} runner
 * @param {() => void} dismiss
 * @returns {import("../app/state.js").View}
 */
export function noticeView(runner, dismiss) {
  const box = find("#notice");
  let drawn = "";
  return (state) => {
    const { notices, shown, stage, settings, queue } = state;
    // A comparison's runs differ from the form by themselves.
    const changed = queue.base === null && settingsChanged(state) && shown !== null ? differences(shown.settings, settings) : [];
    const under = stage === "running" || stage === "pausing" || stage === "paused";
    const key = JSON.stringify([notices, changed, under]);
    if (key === drawn) return;
    drawn = key;
    const paragraphs = notices.map((notice) => make("p", {}, notice));
    const actions = [];
    if (changed.length > 0) {
      paragraphs.push(make("p", {}, text.notices.changed(changed.join(", "), under)));
      if (under) {
        const button = make("button", { type: "button", "data-action": "anew" }, text.notices.start_new);
        button.addEventListener("click", () => runner.startAnew());
        actions.push(button);
      }
    }
    if (notices.length > 0) {
      const button = make("button", { type: "button", "data-action": "dismiss" }, text.notices.dismiss);
      button.addEventListener("click", dismiss);
      actions.push(button);
    }
    box.hidden = paragraphs.length === 0;
    box.classList.toggle("changed", notices.length === 0);
    box.replaceChildren(...paragraphs, make("div", { class: "actions" }, ...actions));
  };
}

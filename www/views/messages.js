// What the reader has to know: faults with a way on, and notices.

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
    box.replaceChildren(make("p", {}, alert.message), make("div", { class: "actions" }, ...actions));
    // Started from further down the page, it may be out of sight.
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
    const paragraphs = notices.map((text) => make("p", {}, text));
    const actions = [];
    if (changed.length > 0) {
      const what = changed.join(", ");
      paragraphs.push(
        make(
          "p",
          {},
          under
            ? `Changed: ${what}. The run under way keeps its own settings. A new run takes the new ones and replaces this curve.`
            : `Changed: ${what}. The next run takes it and replaces this curve.`,
        ),
      );
      if (under) {
        const button = make("button", { type: "button", "data-action": "anew" }, "Start a new run");
        button.addEventListener("click", () => runner.startAnew());
        actions.push(button);
      }
    }
    if (notices.length > 0) {
      const button = make("button", { type: "button", "data-action": "dismiss" }, "Dismiss");
      button.addEventListener("click", dismiss);
      actions.push(button);
    }
    box.hidden = paragraphs.length === 0;
    box.replaceChildren(...paragraphs, make("div", { class: "actions" }, ...actions));
  };
}

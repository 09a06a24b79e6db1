// Alerts, each with a way to continue, and notices.

import { text } from "../text/index.js";
import { differences, nothingPicked } from "../settings/settings.js";
import { settingsChanged } from "../app/state.js";
import { find, make, makeButton, whenChanged } from "./dom.js";

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function alertView(runner) {
  const box = find("#alert");
  return whenChanged(
    ({ alert }) => [alert],
    ({ alert }) => {
      box.hidden = alert === null;
      box.replaceChildren();
      if (alert === null) return;
      const actions = alert.remedies.map(({ remedy, label }) => makeButton({ "data-action": remedy }, label, () => runner.remedy(remedy)));
      const { kinds } = text.errors;
      const { title, advice } = kinds[/** @type {keyof typeof kinds} */ (alert.kind)] ?? kinds.internal;
      box.append(
        make("p", {}, make("b", {}, title)),
        make("p", {}, alert.message.replace(/[^.!?…]$/, "$&."), " ", advice),
        make("div", { class: "actions" }, ...actions),
      );
      // The run may have been started further down the page.
      box.scrollIntoView({ block: "nearest" });
    },
  );
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
    const startable = under && !nothingPicked(settings);
    const key = JSON.stringify([notices, changed, under, startable]);
    if (key === drawn) return;
    drawn = key;
    const paragraphs = notices.map((notice) => make("p", {}, notice));
    const actions = [];
    if (changed.length > 0) {
      paragraphs.push(make("p", {}, text.notices.changed(changed.join(", "), under)));
      if (startable) actions.push(makeButton({ "data-action": "anew" }, text.notices.start_new, () => runner.startAnew()));
    }
    if (notices.length > 0) actions.push(makeButton({ "data-action": "dismiss" }, text.notices.dismiss, dismiss));
    box.hidden = paragraphs.length === 0;
    box.classList.toggle("changed", notices.length === 0);
    box.replaceChildren(...paragraphs, make("div", { class: "actions" }, ...actions));
  };
}

// Saves the site on this machine for visits without a network, for those who ask for it.

import { text } from "../text/index.js";
import { make, setText } from "../views/dom.js";

/** Size of all files of the site, MB. A test compares it with them. */
export const MEGABYTES = 22;

/**
 * A button, and what came of it.
 *
 * @param {HTMLElement} holder
 */
export function offlineControl(holder) {
  // An embedded figure stores nothing on its visitors' machines, and an insecure page cannot.
  if (!("serviceWorker" in navigator) || window.parent !== window) return;
  const said = make("span", { role: "status" });
  const button = make("button", { type: "button", id: "keep-offline" }, text.offline.save(MEGABYTES));
  holder.append(button, " ", said);

  const saved = () => {
    button.hidden = true;
    setText(said, text.offline.saved);
  };
  const fail = (/** @type {string} */ why) => {
    button.disabled = false;
    setText(said, text.offline.failed(why));
  };
  /** @param {ServiceWorkerRegistration} registration */
  const follow = (registration) => {
    const worker = registration.installing ?? registration.waiting;
    if (worker === null) {
      if (registration.active !== null) saved();
      return;
    }
    const look = () => {
      if (worker.state === "redundant") {
        if (registration.active === null) fail(text.offline.no_room);
      } else if (worker.state === "installed" && registration.active !== null) {
        setText(said, text.offline.newer);
      } else if (worker.state === "activated") {
        saved();
      }
    };
    worker.addEventListener("statechange", look);
    look();
  };
  const address = new URL("../../offline.js", import.meta.url);

  button.addEventListener("click", () => {
    button.disabled = true;
    setText(said, text.offline.downloading);
    navigator.serviceWorker.register(address).then(follow, (error) => fail(String(error.message)));
  });
  // If it is saved already, the browser looks for a newer version by itself.
  navigator.serviceWorker.getRegistration(address).then(
    (registration) => {
      if (registration === undefined) return;
      if (registration.active !== null) saved();
      follow(registration);
      registration.addEventListener("updatefound", () => follow(registration));
    },
    () => {
      // Private windows, for example: pressing the button shows the reason.
    },
  );
}

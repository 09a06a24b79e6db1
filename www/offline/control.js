// Keeping the site on this machine for visits without a network, for those who ask for it.

import { make, setText } from "../views/dom.js";

/** What is kept, in MB: all files of the site. A test compares it with them. */
export const MEGABYTES = 22;

/**
 * A button and what it came to.
 *
 * @param {HTMLElement} holder
 */
export function offlineControl(holder) {
  // An embedded figure keeps nothing on its readers' machines, nor can an insecure page.
  if (!("serviceWorker" in navigator) || window.parent !== window) return;
  const said = make("span", { role: "status" });
  const button = make("button", { type: "button", id: "keep-offline" }, `Keep for offline use (${MEGABYTES} MB)`);
  holder.append(button, " ", said);

  const kept = () => {
    button.hidden = true;
    setText(said, "Kept on this machine: it opens without a network.");
  };
  const fail = (/** @type {string} */ why) => {
    button.disabled = false;
    setText(said, `It could not be kept: ${why}. Nothing has changed; try again.`);
  };
  /** @param {ServiceWorkerRegistration} registration */
  const follow = (registration) => {
    const worker = registration.installing ?? registration.waiting;
    if (worker === null) {
      if (registration.active !== null) kept();
      return;
    }
    const look = () => {
      if (worker.state === "redundant") {
        if (registration.active === null) fail("a file could not be fetched, or there is no room for it");
      } else if (worker.state === "installed" && registration.active !== null) {
        setText(said, "A newer version is kept, too; it opens once all tabs of this site are closed.");
      } else if (worker.state === "activated") {
        kept();
      }
    };
    worker.addEventListener("statechange", look);
    look();
  };
  const address = new URL("../../offline.js", import.meta.url);

  button.addEventListener("click", () => {
    button.disabled = true;
    setText(said, "Fetching all files …");
    navigator.serviceWorker.register(address).then(follow, (error) => fail(String(error.message)));
  });
  // Where it is kept already, the browser looks for a newer version by itself.
  navigator.serviceWorker.getRegistration(address).then(
    (registration) => {
      if (registration === undefined) return;
      if (registration.active !== null) kept();
      follow(registration);
      registration.addEventListener("updatefound", () => follow(registration));
    },
    () => {
      // Private windows and the like: the button says what comes of it.
    },
  );
}

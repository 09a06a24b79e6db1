// Saves the site on this machine for visits without a network, for those who ask for it.

import { text } from "../text/index.js";
import { make, makeButton, setText } from "../views/dom.js";

/** Size of all files of the site, MB. A test compares it with them. */
export const MEGABYTES = 25;

/** A service worker that says nothing for so long is of an older version, ms. */
const SILENCE = 5000;

/**
 * A button, and what came of it.
 *
 * @param {HTMLElement} holder
 */
export function offlineControl(holder) {
  // An embedded figure stores nothing on its visitors' machines, and an insecure page cannot.
  if (window.parent !== window || !allowed()) return;
  const said = make("span", { role: "status" });
  const address = new URL("../../offline.js", import.meta.url);

  /** Another project of this host may have a worker for all its paths, ours among them. @param {ServiceWorkerRegistration} registration */
  const isOurs = ({ active, installing, waiting }) => [active, installing, waiting].some((worker) => worker?.scriptURL === address.href);

  /** Whether a newer version waits, which counts more than what an older worker answers, perhaps later. */
  let newer = false;
  /** Says what is there, file by file. @param {ServiceWorker} worker */
  const tell = async (worker) => {
    const missing = await missingFiles(worker);
    save.hidden = true;
    remove.hidden = false;
    if (newer) return;
    setText(said, missing === 0 ? text.offline.saved : missing === undefined ? text.offline.older : text.offline.incomplete(missing));
  };
  const fail = (/** @type {string} */ why) => {
    save.disabled = false;
    setText(said, text.offline.failed(why));
  };
  /** @param {ServiceWorkerRegistration} registration */
  const follow = (registration) => {
    const { active } = registration;
    const worker = registration.installing ?? registration.waiting;
    if (worker === null) {
      // One that failed at once is gone already.
      if (active === null) fail(text.offline.not_whole);
      else void tell(active);
      return;
    }
    const look = () => {
      if (worker.state === "redundant") {
        if (registration.active === null) fail(text.offline.not_whole);
      } else if (worker.state === "installed" && registration.active !== null) {
        newer = true;
        setText(said, text.offline.newer);
      } else if (worker.state === "activated") {
        newer = false;
        void tell(worker);
      }
    };
    worker.addEventListener("statechange", look);
    look();
  };
  const save = makeButton({ id: "keep-offline" }, text.offline.save(MEGABYTES), async () => {
    save.disabled = true;
    setText(said, text.offline.downloading);
    try {
      follow(await navigator.serviceWorker.register(address));
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  });
  // The page lets go of the worker only when it is loaded anew: start-guard.js does both.
  const remove = makeButton({ id: "remove-offline", hidden: true }, text.offline.remove, () => dispatchEvent(new Event("srfl-unsave")));
  holder.append(save, " ", said, " ", remove);
  // If it is saved already, the browser looks for a newer version by itself.
  navigator.serviceWorker.getRegistration(address).then(
    (registration) => {
      if (registration === undefined || !isOurs(registration)) return;
      if (registration.active !== null) void tell(registration.active);
      follow(registration);
      registration.addEventListener("updatefound", () => follow(registration));
    },
    () => {
      // Private windows, for example: pressing the button shows the reason.
    },
  );
}

/** Whether the browser lets this page have a service worker: some forbid even to look for one. */
function allowed() {
  try {
    return "serviceWorker" in navigator && navigator.serviceWorker !== undefined;
  } catch {
    return false;
  }
}

/**
 * How many of the site's files a service worker lacks; undefined where it does not tell.
 *
 * @param {ServiceWorker} worker
 * @returns {Promise<number | undefined>}
 */
function missingFiles(worker) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, SILENCE, undefined);
    worker.postMessage("missing", [port2]);
  });
}

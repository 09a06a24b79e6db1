// Leaving the page in mid-run asks first: the run would be lost.

/** @typedef {import("./state.js").Store} Store */

/** Stages of a run that is not over. @type {ReadonlySet<import("./state.js").Stage>} */
const UNDER_WAY = new Set(["running", "pausing", "paused", "stopping", "assessing", "retraining"]);

/**
 * Not in a frame: what is around it is not this page's to hold back.
 *
 * @param {Store} store
 */
export function askBeforeLeaving(store) {
  if (window.parent !== window) return;
  const ask = (/** @type {Event} */ event) => event.preventDefault();
  let asking = false;
  store.listen(() => {
    const { stage, shown } = store.state;
    const wanted = UNDER_WAY.has(stage) && shown?.source === "live";
    if (wanted === asking) return;
    asking = wanted;
    // A page that always listens cannot be kept for the way back to it.
    if (wanted) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  });
}

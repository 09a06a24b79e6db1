// A part of the page whose module loads when it comes near, so that the first view does without it.

import { whenNear } from "../app/draw-queue.js";

/** Distance from the visible part at which the module is loaded. */
const NEAR = "600px";

/**
 * @param {Element} section
 * @param {() => Promise<() => import("../app/state.js").View>} load
 * @returns {import("../app/state.js").View}
 */
export function lateView(section, load) {
  /** @type {import("../app/state.js").View | undefined} */
  let view;
  let loading = false;
  /** @type {Readonly<import("../app/state.js").State> | undefined} */
  let latest;
  whenNear(section, NEAR, async (near) => {
    if (!near || loading) return;
    loading = true;
    const make = await load().catch(() => undefined);
    // Without a connection: the next time that it comes near.
    loading = make !== undefined;
    view = make?.();
    if (latest !== undefined) view?.(latest);
  });
  return (state) => {
    latest = state;
    view?.(state);
  };
}

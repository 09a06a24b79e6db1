// When something is drawn: in turn, and in one frame only as many as are quick, so that no frame takes long.

/** After this long, ms, what is left waits for the next frame. A frame costs layout and painting, too, so small drawings
 * share one. */
const FRAME_MS = 4;

/** Drawings that wait for a frame. @type {Set<() => void>} */
const waiting = new Set();
let asked = false;

/**
 * Draws in a later frame, or in this one if it calls from a quick drawing; once, however often it is called before.
 *
 * @param {() => void} draw
 */
export function drawSoon(draw) {
  waiting.add(draw);
  ask();
}

/** Settles once nothing is waiting to be drawn. @returns {Promise<void>} */
export async function drawn() {
  while (waiting.size > 0) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

function ask() {
  if (asked || waiting.size === 0) return;
  asked = true;
  requestAnimationFrame(() => {
    const end = performance.now() + FRAME_MS;
    /** One that asks for itself, as what moves does, goes on in the next frame. @type {Set<() => void>} */
    const done = new Set();
    try {
      for (let [next] = waiting; next !== undefined && !done.has(next); [next] = waiting) {
        waiting.delete(next);
        done.add(next);
        next();
        if (performance.now() >= end) break;
      }
    } finally {
      // Also after a drawing that throws.
      asked = false;
      ask();
    }
  });
}

/**
 * Tells when an element comes near the visible part of the page, and when it leaves.
 *
 * @param {Element} element
 * @param {string} rootMargin  how near
 * @param {(near: boolean) => void} tell
 */
export function whenNear(element, rootMargin, tell) {
  const watch = new IntersectionObserver((changes) => tell(changes.at(-1)?.isIntersecting === true), { rootMargin });
  watch.observe(element);
}

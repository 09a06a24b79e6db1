// When something is drawn: one drawing per frame, in turn, so that no frame takes long.

/** Drawings that wait for their own frame. @type {Set<() => void>} */
const waiting = new Set();
let asked = false;

/**
 * Draws in a later frame of its own; once, however often it is called before.
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
    asked = false;
    const [next] = waiting;
    waiting.delete(next);
    // Before the drawing, which may throw.
    ask();
    next();
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

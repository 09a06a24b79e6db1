import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";

import { count } from "../../www/text/format.js";
import { drawSoon, drawn as allDrawn } from "../../www/app/draw-queue.js";

/** Frames that were asked for. @type {(() => void)[]} */
let asked = [];
Object.assign(globalThis, { requestAnimationFrame: (/** @type {() => void} */ draw) => asked.push(draw) });

/** Lets one frame pass, and gives how many were asked for. */
function frame() {
  const frames = asked;
  asked = [];
  for (const draw of frames) draw();
  return frames.length;
}

describe("drawing", () => {
  /** @type {string[]} */
  let drawn = [];
  const a = () => void drawn.push("a");
  const b = () => void drawn.push("b");

  beforeEach(() => {
    drawn = [];
  });

  test("takes a frame for each drawing, in their order", () => {
    drawSoon(a);
    drawSoon(b);
    assert.deepEqual(drawn, []);
    assert.equal(frame(), 1);
    assert.deepEqual(drawn, ["a"]);
    assert.equal(frame(), 1);
    assert.deepEqual(drawn, ["a", "b"]);
    assert.equal(frame(), 0);
  });

  test("draws once, and asks for one frame, however often it is called", () => {
    for (let k = 0; k < 3; k += 1) drawSoon(a);
    assert.equal(frame(), 1);
    assert.equal(frame(), 0);
    assert.deepEqual(drawn, ["a"]);
  });

  test("gives what a drawing asks for a frame of its own", () => {
    const both = () => {
      a();
      drawSoon(b);
      drawSoon(a);
    };
    drawSoon(both);
    assert.deepEqual([frame(), frame(), frame(), frame()], [1, 1, 1, 0]);
    assert.deepEqual(drawn, ["a", "b", "a"]);
  });

  test("says when all is drawn", async () => {
    await allDrawn();
    drawSoon(() => drawSoon(b));
    let over = false;
    const waited = allDrawn().then(() => (over = true));
    for (const left of [true, false]) {
      frame();
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      assert.equal(over, !left);
    }
    await waited;
    assert.deepEqual(drawn, ["b"]);
  });

  test("goes on after a drawing that fails", () => {
    drawSoon(() => {
      throw new Error("no chart");
    });
    drawSoon(b);
    assert.throws(frame, /no chart/);
    assert.equal(frame(), 1);
    assert.deepEqual(drawn, ["b"]);
  });
});

test("counts are written as the browser's own formatter writes them", () => {
  const own = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  for (const value of [0, 0.4, 0.5, 7, 99.5, 999, 999.5, 1000, 78_042, 999_999, 1_234_567.8, 4_294_967_295]) {
    assert.equal(count(value), own.format(value));
  }
});

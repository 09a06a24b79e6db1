import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";

import { count } from "../../www/text/format.js";
import { drawSoon, drawn as allDrawn } from "../../www/app/draw-queue.js";

/** Frames that were asked for. @type {(() => void)[]} */
let asked = [];
let clock = 0;
Object.assign(globalThis, { requestAnimationFrame: (/** @type {() => void} */ draw) => asked.push(draw) });
performance.now = () => clock;

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
  /** Of a slow drawing, ms. */
  const SLOW = 10;
  const a = () => {
    drawn.push("a");
    clock += SLOW;
  };
  const b = () => {
    drawn.push("b");
    clock += SLOW;
  };
  const quick = () => void drawn.push("quick");

  beforeEach(() => {
    drawn = [];
  });

  test("takes a frame for each slow drawing, in their order", () => {
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

  test("lets quick drawings share a frame, also what they ask for, up to a slow one", () => {
    drawSoon(() => {
      quick();
      drawSoon(quick);
    });
    drawSoon(a);
    drawSoon(quick);
    assert.equal(frame(), 1);
    assert.deepEqual(drawn, ["quick", "a"]);
    assert.equal(frame(), 1);
    assert.equal(frame(), 0);
    assert.deepEqual(drawn, ["quick", "a", "quick"]);
  });

  test("draws what asks for itself once a frame", () => {
    const move = () => {
      quick();
      if (drawn.length < 3) drawSoon(move);
    };
    drawSoon(move);
    for (let frames = 1; frames <= 3; frames += 1) {
      assert.equal(frame(), 1);
      assert.equal(drawn.length, frames);
    }
    assert.equal(frame(), 0);
  });

  test("gives what a slow drawing asks for a frame of its own", () => {
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
    drawSoon(() => {
      a();
      drawSoon(b);
    });
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
    assert.deepEqual(drawn, ["a", "b"]);
  });

  test("goes on after a drawing that fails", () => {
    drawSoon(() => {
      throw new Error("no chart");
    });
    drawSoon(b);
    assert.throws(frame, /no chart/);
    assert.deepEqual(drawn, []);
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

// Which networks are still to be asked about the user's picture, and when: with a worker that answers by hand.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";

import { Failure } from "../../www/engine/protocol.js";
import { answersShown, PictureAsker, unanswered } from "../../www/run/picture.js";
import { DEFAULTS } from "../../www/settings/settings.js";

const PIXELS = new Uint8Array(3 * 32 * 32);

/** @param {{gold?: number[] | null, fail?: () => Error | undefined}} [answers] */
function bench({ gold = [0, 1], fail = () => undefined } = {}) {
  /** @type {{whose: string[]}[]} */
  const calls = [];
  /** @type {unknown[]} */
  const failures = [];
  /** @type {any} */
  const client = {
    dead: false,
    async call(/** @type {string} */ command, /** @type {{whose: string[]}} */ input) {
      calls.push(input);
      assert.equal(command, "answers");
      const error = fail();
      if (error !== undefined) throw error;
      return Object.fromEntries(input.whose.map((name) => [name, name === "gold" ? gold : [1, 0]]));
    },
  };
  /** @type {any} */
  const shown = { source: "live", settings: DEFAULTS, history: { step: 0 }, retrained: false };
  /** @type {any} */
  const store = {
    state: { stage: "ready", shown, picture: null, model: null },
    update(/** @type {object} */ change) {
      Object.assign(store.state, change);
      asker.atRest();
    },
  };
  const asker = new PictureAsker(
    store,
    () => client,
    (error) => failures.push(error),
  );
  const settled = () => setImmediate();
  return { asker, store, calls, failures, client, settled };
}

test("the networks are asked once the picture is in sight, gold after the others, which do not wait for its download", async () => {
  const { asker, store, calls, settled } = bench();
  asker.show(PIXELS);
  await settled();
  assert.equal(calls.length, 0, "out of sight");
  assert.deepEqual(unanswered(store.state), ["original", "unlearned", "gold"]);
  asker.watch(true);
  await settled();
  assert.deepEqual(
    calls.map(({ whose }) => whose),
    [["original", "unlearned"], ["gold"]],
  );
  assert.deepEqual(unanswered(store.state), []);
  assert.deepEqual(answersShown(store.state).gold?.probabilities, [0, 1]);
  // Once gold is loaded, all at once.
  asker.show(new Uint8Array(PIXELS));
  await settled();
  assert.deepEqual(calls.at(-1)?.whose, ["original", "unlearned", "gold"]);
});

test("after a step the student alone is asked, in a run without waiting for rest", async () => {
  const { asker, store, calls, settled } = bench();
  asker.watch(true);
  asker.show(PIXELS);
  await settled();
  store.state.stage = "running";
  store.state.shown.history.step = 7;
  asker.atRest();
  await settled();
  assert.equal(calls.length, 2, "a run is not disturbed");
  await asker.inRun(true);
  assert.deepEqual(calls.at(-1)?.whose, ["unlearned"]);
  assert.equal(answersShown(store.state).unlearned?.step, 7);
});

test("another run is asked anew, and what the former one answered is not shown", async () => {
  const { asker, store, calls, settled } = bench();
  asker.watch(true);
  asker.show(PIXELS);
  await settled();
  store.state.shown = { ...store.state.shown, history: { step: 0 } };
  assert.deepEqual(answersShown(store.state), {});
  asker.atRest();
  await settled();
  assert.deepEqual(
    calls.slice(2).flatMap(({ whose }) => whose),
    ["original", "unlearned", "gold"],
  );
});

test("gold that was retrained here answers in place of the former", async () => {
  const { asker, store, calls, settled } = bench({ gold: null });
  asker.watch(true);
  asker.show(PIXELS);
  await settled();
  assert.equal(store.state.picture.gold, false);
  assert.deepEqual(unanswered(store.state), [], "there is none to ask");
  store.state.shown = { ...store.state.shown, retrained: true };
  assert.deepEqual(unanswered(store.state), ["gold"]);
  asker.atRest();
  await settled();
  assert.deepEqual(calls.at(-1)?.whose, ["gold"]);
});

test("a recorded run, a removed picture, and a picture out of sight are not asked about", async () => {
  const { asker, store, calls, settled } = bench();
  store.state.shown.source = "recorded";
  asker.watch(true);
  asker.show(PIXELS);
  await settled();
  store.state.shown.source = "live";
  asker.show(null);
  await settled();
  assert.deepEqual(calls, []);
  assert.deepEqual(answersShown(store.state), {});
});

test("a problem is said once and not asked about again, until there is another picture", async () => {
  let bad = true;
  const { asker, store, calls, failures, settled } = bench({ fail: () => (bad ? new Failure("network", "no answer") : undefined) });
  asker.watch(true);
  asker.show(PIXELS);
  await settled();
  assert.equal(store.state.picture.problem, "no answer");
  asker.atRest();
  await settled();
  assert.equal(calls.length, 1);
  bad = false;
  asker.show(new Uint8Array(PIXELS));
  await settled();
  assert.deepEqual(unanswered(store.state), []);
  assert.deepEqual(failures, []);
});

test("a dead worker is a failure of the page, and the next one is asked", async () => {
  let dead = true;
  const { asker, store, failures, settled } = bench({ fail: () => (dead ? new Failure("panic", "dead", { fatal: true }) : undefined) });
  asker.watch(true);
  asker.show(PIXELS);
  await settled();
  assert.equal(failures.length, 1);
  dead = false;
  asker.atRest();
  await settled();
  assert.deepEqual(unanswered(store.state), []);
});

// The original's logits of the published images: with them a run begins without a pass over all
// images, and without them it begins all the same.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";

import { events, open, root, stage, waitForEvent } from "../harness.mjs";

const LOGITS = "/www/models/resnet8.logits.safetensors";
const CARD = "/www/models/resnet8.json";
const SMALL = "device=cpu&forget=cat&batch=4&train=100&test=100&steps=2&every=2&seed=1&autostart=1";

describe("the original's logits", () => {
  const here = stage("off");

  afterEach(() => here.server.faults.clear());

  /**
   * A small run: what it says of its beginning, and the console's warnings.
   *
   * @param {string} [query]
   */
  async function run(query = SMALL) {
    const { page, problems, close } = await open(here.browser, "about:blank");
    /** @type {string[]} */
    const warnings = [];
    page.on("console", (message) => {
      if (message.type() === "warning") warnings.push(message.text());
    });
    await page.goto(`${here.server.address}/?${query}`);
    await waitForEvent(page, "done");
    const [first] = await events(page, "eval");
    const teacher = (await events(page, "progress")).filter(({ phase }) => phase === "teacher");
    const steps = await events(page, "step");
    await close();
    return { first, teacher, steps, warnings, problems };
  }

  test("are taken as they are published: no image is looked at before the first point", { timeout: 120_000 }, async () => {
    const { first, teacher, steps, warnings, problems } = await run();
    assert.ok(here.server.requests.includes(LOGITS));
    assert.deepEqual(teacher, []);
    assert.deepEqual([first.step, steps.length], [0, 2]);
    assert.deepEqual([warnings, problems], [[], []]);
  });

  /** @type {[string, string, import("../harness.mjs").Fault, RegExp][]} */
  const faults = [
    ["missing", LOGITS, { status: 404 }, /resnet8\.logits\.safetensors.*404/],
    ["cut off", LOGITS, { change: (bytes) => bytes.subarray(0, bytes.length >> 1) }, /resnet8\.logits\.safetensors.*bytes/],
    [
      "altered",
      LOGITS,
      {
        change: (bytes) => {
          bytes[bytes.length >> 1] ^= 1;
          return bytes;
        },
      },
      /resnet8\.logits\.safetensors.*SHA-256/,
    ],
    [
      "of other weights",
      CARD,
      { change: withCard(({ logits }) => (logits.weights = "0".repeat(64))) },
      /resnet8\.logits\.safetensors.*weights/,
    ],
  ];

  for (const [name, path, fault, words] of faults) {
    test(`${name}, they are computed, and the run is the same`, { timeout: 180_000 }, async () => {
      const good = await run();
      here.server.faults.set(path, fault);
      const { first, teacher, steps, warnings } = await run();
      assert.equal(teacher.at(-1).done, 100);
      assert.match(warnings.join(), words);
      // On another processor than that of the file an image may fall to the other side.
      for (const key of ["facc_train", "racc_train", "facc_test", "racc_test"]) {
        assert.ok(Math.abs(first[key] - good.first[key]) < 0.11, `${key}: ${first[key]}, ${good.first[key]}`);
      }
      assert.ok(Math.abs(steps[0].loss - good.steps[0].loss) < 1e-3 * steps[0].loss, `${steps[0].loss}, ${good.steps[0].loss}`);
    });
  }

  test("of other images are not taken, nor where the card names none", { timeout: 120_000 }, async () => {
    here.server.faults.set(CARD, { change: withCard(({ logits }) => (logits.images = "0".repeat(64))) });
    const other = await run();
    assert.equal(other.teacher.at(-1).done, 100);
    assert.match(other.warnings.join(), /of other images/);
    here.server.faults.set(CARD, { change: withCard((card) => delete card.logits) });
    here.server.requests.length = 0;
    const none = await run();
    assert.equal(none.teacher.at(-1).done, 100);
    assert.ok(!here.server.requests.includes(LOGITS));
    assert.deepEqual(none.warnings, []);
  });

  test("that the network here does not give are not believed, whatever the card says", { timeout: 120_000 }, async () => {
    // Every row is the one of the image before.
    const bytes = readFileSync(join(root, LOGITS));
    const from = 8 + Number(bytes.readBigUInt64LE());
    const moved = Buffer.concat([bytes.subarray(0, from), bytes.subarray(-40), bytes.subarray(from, -40)]);
    const sha256 = createHash("sha256").update(moved).digest("hex");
    here.server.faults.set(LOGITS, { change: () => moved });
    here.server.faults.set(CARD, { change: withCard(({ logits }) => (logits.sha256 = sha256)) });
    const { teacher, warnings, steps } = await run();
    assert.match(warnings.join(), /differ from the network's/);
    assert.equal(teacher.at(-1).done, 100);
    assert.equal(steps.length, 2);
  });
});

/**
 * @param {(card: any) => unknown} change
 * @returns {(bytes: Buffer) => Buffer}
 */
function withCard(change) {
  return (bytes) => {
    const card = JSON.parse(bytes.toString());
    change(card);
    return Buffer.from(JSON.stringify(card));
  };
}

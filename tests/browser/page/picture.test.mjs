// The user's own picture: where it comes from, what the networks see of it, and what they answer, live.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeTo, events, eventually, INSECURE_HOST, launch, open, root, says, screenshot, stage, waitForEvent } from "../harness.mjs";
import { pngOf } from "../png.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const SMALL = "device=cpu&workers=1&batch=8&train=200&test=100&seed=1";
const MODULE = "/www/picture/view.js";
const CAMERA = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

const RED = [200, 0, 0];
const GREEN = [0, 160, 0];
const BLUE = [0, 0, 220];
const WHITE = [255, 255, 255];

/** Brings the section into sight, and waits for its module. @param {Page} page */
async function comeToPicture(page) {
  await comeTo(page, "#picture");
  await page.locator("#picture-file:enabled").waitFor();
}

/** @param {Page} page @param {Buffer} buffer @param {string} [name] @param {string} [mimeType] */
const choose = (page, buffer, name = "picture.png", mimeType = "image/png") =>
  page.locator("#picture-input").setInputFiles({ name, mimeType, buffer });

/** The color of a pixel, as the networks see the picture. @param {Page} page @param {number} x @param {number} y */
const seenAt = (page, x, y) =>
  page.evaluate(
    ([left, top]) => {
      const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector(".picture-seen canvas"));
      return [...(canvas.getContext("2d")?.getImageData(left, top, 1, 1).data ?? [])].slice(0, 3);
    },
    [x, y],
  );

/** @param {readonly number[]} seen @param {readonly number[]} color @param {string} what */
function near(seen, color, what) {
  assert.ok(
    seen.every((value, k) => Math.abs(value - color[k]) <= 12),
    `${what}: ${seen}, not ${color}`,
  );
}

/** Waits until the corners are of these colors: upper left, upper right, lower left, lower right. @param {Page} page @param {readonly (readonly number[])[]} colors */
const seesCorners = (page, colors) =>
  eventually(async () => {
    for (const [k, color] of colors.entries()) near(await seenAt(page, k % 2 === 0 ? 4 : 27, k < 2 ? 4 : 27), color, `corner ${k}`);
  });

/**
 * A picture that the browser draws and encodes: quarters of red, green, blue, and nothing.
 *
 * @param {Page} page
 * @param {string} type
 * @param {{width?: number, height?: number}} [size]
 */
async function quarters(page, type, { width = 400, height = 400 } = {}) {
  const address = await page.evaluate(
    ({ type: kind, width: wide, height: high, colors }) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: wide, height: high });
      const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      for (const [k, color] of colors.entries()) {
        pen.fillStyle = `rgb(${color.join(" ")})`;
        pen.fillRect(((k % 2) * wide) / 2, k < 2 ? 0 : high / 2, wide / 2, high / 2);
      }
      return canvas.toDataURL(kind, 0.95);
    },
    { type, width, height, colors: [RED, GREEN, BLUE] },
  );
  return Buffer.from(address.split(",")[1], "base64");
}

/** A JPEG that says how the camera was held. @param {Buffer} jpeg @param {number} orientation */
function turned(jpeg, orientation) {
  const exif = Buffer.from("45786966000049492a0008000000010012010300010000000000000000000000", "hex");
  exif.writeUInt16LE(orientation, 24);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** A part of an ISO media file. @param {string} type @param {Buffer} content */
function box(type, content) {
  const head = Buffer.from(`0000${type}`, "latin1");
  head.writeUInt32BE(content.length + 8);
  return Buffer.concat([head, content]);
}

/** Hands the section an event with a file in it. @param {Page} page @param {"paste" | "drop"} type @param {Buffer} bytes */
const give = (page, type, bytes) =>
  page.evaluate(
    ([kind, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], "given.png", { type: "image/png" }));
      const about = { bubbles: true, cancelable: true };
      const event =
        kind === "paste"
          ? new ClipboardEvent("paste", { ...about, clipboardData: transfer })
          : new DragEvent("drop", { ...about, dataTransfer: transfer });
      const target = /** @type {Element} */ (document.querySelector(kind === "paste" ? "body" : "#picture h2"));
      target.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [type, bytes.toString("base64")],
  );

/** Every probability of each network, as shown. @param {Page} page @returns {Promise<Record<string, string[]>>} */
const answers = (page) =>
  page.evaluate(() => {
    const heads = [...document.querySelectorAll(".picture-table thead th")].map((head) => head.firstChild?.textContent ?? "");
    const rows = [...document.querySelectorAll(".picture-table tbody tr:not(.top)")];
    return Object.fromEntries(heads.map((name, k) => [name, rows.map((row) => row.querySelectorAll("td .value")[k].textContent ?? "")]));
  });

/** What the roll's table says of an image. @param {Page} page @param {number} row  0: as the teacher answers, 2: as the student does */
const rolled = (page, row) =>
  page.evaluate((at) => {
    const cells = document.querySelectorAll("#roll details tbody tr")[at].children;
    return [...cells].slice(2).map((cell) => cell.textContent ?? "");
  }, row);

/** A training image of the page's as a PNG, pixel by pixel. @param {Page} page @param {number} index */
async function trainingImage(page, index) {
  const pixels = await page.evaluate(async (at) => {
    const column = new Image();
    column.src = "www/data/cifar10/train-000.png";
    await column.decode();
    const pen = /** @type {CanvasRenderingContext2D} */ (
      Object.assign(document.createElement("canvas"), { width: 32, height: 32 }).getContext("2d")
    );
    pen.drawImage(column, 0, 32 * at, 32, 32, 0, 0, 32, 32);
    return [...pen.getImageData(0, 0, 32, 32).data];
  }, index);
  return pngOf(32, (x, y) => pixels.slice(4 * (32 * y + x), 4 * (32 * y + x) + 3));
}

/** Tracks of the camera that are still live. @param {Page} page */
const liveTracks = (page) =>
  page.evaluate(() => /** @type {any} */ (window).srflTracks.filter((/** @type {any} */ track) => track.readyState === "live").length);

/** Remembers every track that the page gets. @param {Page} page */
async function watchTracks(page) {
  await page.addInitScript(() => {
    /** @type {MediaStreamTrack[]} */
    const all = [];
    Object.assign(window, { srflTracks: all });
    const { mediaDevices } = navigator;
    if (mediaDevices === undefined) return;
    const get = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await get(wanted);
      all.push(...stream.getTracks());
      return stream;
    };
  });
  await page.reload();
}

describe("the user's own picture", () => {
  const here = stage("off");

  test("is taken from files of many kinds, upright and on white", { timeout: 120_000 }, async () => {
    here.server.requests.length = 0;
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.waitForTimeout(500);
    assert.ok(!here.server.requests.includes(MODULE), "its module waits until it comes near");
    await comeToPicture(page);

    // What is transparent is white.
    await choose(page, await quarters(page, "image/png"));
    await seesCorners(page, [RED, GREEN, BLUE, WHITE]);
    await says(page, ".picture-said", /^picture\.png: move the square/);
    await says(page, ".picture-next", /^The networks are not loaded yet/);

    // Black is what JPEG has in place of nothing. Held upside down, and on its side.
    const jpeg = await quarters(page, "image/jpeg", { width: 600, height: 400 });
    const black = [0, 0, 0];
    await choose(page, jpeg, "photo.jpg", "image/jpeg");
    await seesCorners(page, [RED, GREEN, BLUE, black]);
    await choose(page, turned(jpeg, 3), "photo.jpg", "image/jpeg");
    await seesCorners(page, [black, BLUE, GREEN, RED]);
    await choose(page, turned(jpeg, 6), "photo.jpg", "image/jpeg");
    await seesCorners(page, [BLUE, RED, black, GREEN]);
    // Larger than what is kept, on its side: the shape stays.
    await choose(page, turned(await quarters(page, "image/jpeg", { width: 6000, height: 1000 }), 6), "wide.jpg", "image/jpeg");
    await seesCorners(page, [BLUE, RED, black, GREEN]);

    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="#00a000"/></svg>';
    await choose(page, Buffer.from(svg), "drawing.svg", "image/svg+xml");
    await seesCorners(page, [GREEN, GREEN, GREEN, GREEN]);
    // Two frames of one pixel, red and then green.
    const frame = "21f904000a0000002c00000000010001000002";
    const gif = `47494638396101000100f00000c8000000a00021ff0b4e45545343415045322e300301000000${frame}02440100${frame}024c01003b`;
    await choose(page, Buffer.from(gif, "hex"), "moving.gif", "image/gif");
    await seesCorners(page, [RED, RED, RED, RED]);

    // Nothing of it leaves the page, and nothing is compiled for it.
    const sent = here.server.requests.filter((path) => /picture\.png|photo|wasm$/.test(path));
    assert.deepEqual(sent, []);
    assert.doesNotMatch(page.url(), /photo|picture/);
    await page.locator(".picture-remove").click();
    await page.locator(".picture-body").waitFor({ state: "hidden" });
    await says(page, ".picture-said", /is removed/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("may be a photograph of 48 megapixels", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await comeToPicture(page);
    const photo = await quarters(page, "image/jpeg", { width: 8064, height: 6048 });
    await choose(page, photo, "huge.jpg", "image/jpeg");
    await seesCorners(page, [RED, GREEN, BLUE, [0, 0, 0]]);
    assert.deepEqual(problems, []);
    await close();
  });

  test("that cannot be used is refused with a reason, and what was there stays", { timeout: 60_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/`);
    await comeToPicture(page);
    const good = await quarters(page, "image/png");
    await choose(page, good);
    await seesCorners(page, [RED, GREEN, BLUE, WHITE]);
    // As phones make them, as far as their size.
    const sizes = box("ispe", Buffer.from("000000000000040000000300", "hex"));
    const heic = Buffer.concat([
      box("ftyp", Buffer.from("heic\0\0\0\0mif1heic", "latin1")),
      box("meta", Buffer.concat([Buffer.alloc(4), box("iprp", box("ipco", sizes))])),
      Buffer.alloc(2000, 1),
    ]);
    const enormous = Buffer.from(pngOf(32, () => RED));
    enormous.writeUInt32BE(60_000, 16);
    enormous.writeUInt32BE(60_000, 20);
    for (const [bytes, name, wanted] of /** @type {[Buffer, string, RegExp][]} */ ([
      [heic, "phone.heic", /phone\.heic is of type hei[cf], which this browser cannot decode, or is damaged: save it as PNG or JPEG/],
      [good.subarray(0, 60), "cut.png", /cut\.png is damaged or cut off/],
      [Buffer.alloc(0), "none.png", /none\.png is empty/],
      [Buffer.from("%PDF-1.7\n%…"), "scan.pdf", /scan\.pdf is not a picture: choose a photograph/],
      [Buffer.from("just words, nothing else"), "words.png", /words\.png is not an image/],
      [enormous, "enormous.png", /60000 × 60000 pixels: at most 64 million/],
    ])) {
      await choose(page, bytes, name);
      await says(page, ".picture-said.problem", wanted);
    }
    await seesCorners(page, [RED, GREEN, BLUE, WHITE]);
    await checkAccessibility(page);
    await close();
  });

  test("is pasted and dropped, there alone", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await comeToPicture(page);
    const red = pngOf(64, () => RED);
    // The browser tells the section only a frame later that it is in sight.
    await eventually(async () => {
      await comeToPicture(page);
      assert.equal(await give(page, "paste", red), true);
    });
    await seesCorners(page, [RED, RED, RED, RED]);
    await says(page, ".picture-said", /^The pasted picture: move/);
    assert.equal(
      await give(
        page,
        "drop",
        pngOf(64, () => BLUE),
      ),
      true,
    );
    await seesCorners(page, [BLUE, BLUE, BLUE, BLUE]);
    await says(page, ".picture-said", /^given\.png: move/);
    assert.equal(await page.locator("#own").getAttribute("open"), null, "it is not taken for images of a class");

    // With the clipboard of this machine: by the button, and by keys.
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.bringToFront();
    await page.evaluate(
      async (base64) => {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        await navigator.clipboard.write([new ClipboardItem({ "image/png": new Blob([content], { type: "image/png" }) })]);
      },
      pngOf(64, () => GREEN).toString("base64"),
    );
    await page.locator("#picture-paste").click();
    await seesCorners(page, [GREEN, GREEN, GREEN, GREEN]);
    await choose(page, red);
    await seesCorners(page, [RED, RED, RED, RED]);
    await page.locator(".picture-area").focus();
    await page.keyboard.press("ControlOrMeta+v");
    await seesCorners(page, [GREEN, GREEN, GREEN, GREEN]);
    await page.evaluate(() => navigator.clipboard.writeText("no picture"));
    await page.locator("#picture-paste").click();
    await says(page, ".picture-said.problem", /no picture in the clipboard/);

    // Far from it a paste is none of its business.
    await page.evaluate(() => scrollTo(0, 0));
    await eventually(async () => assert.equal(await give(page, "paste", red), false), 2000);
    assert.deepEqual(problems, []);
    await close();
  });

  test("is cropped by mouse, keys, and slider", { timeout: 60_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/`);
    await comeToPicture(page);
    // The middle of a wide picture shows all quarters.
    await choose(page, await quarters(page, "image/png", { width: 800, height: 400 }));
    await seesCorners(page, [RED, GREEN, BLUE, WHITE]);
    const area = page.locator(".picture-area");
    await area.focus();
    for (let k = 0; k < 8; k += 1) await page.keyboard.press("ArrowLeft");
    await seesCorners(page, [RED, RED, BLUE, BLUE]);
    await says(page, ".picture-crop [role=status]", /begins 0% from the left and 0% from the top; its side is 100%/);
    // Closer, and to the corner below on the right.
    await page.getByLabel("Zoom").fill("0.6");
    await area.focus();
    for (let k = 0; k < 150; k += 1) await page.keyboard.press(k % 3 === 0 ? "ArrowDown" : "ArrowRight");
    await seesCorners(page, [WHITE, WHITE, WHITE, WHITE]);
    // A click centers the square; a drag moves it.
    const place = await page.locator(".picture-canvas").boundingBox();
    assert.ok(place !== null);
    await page.mouse.click(place.x + 0.25 * place.width, place.y + 0.35 * place.height);
    await seesCorners(page, [RED, RED, RED, RED]);
    await page.mouse.move(place.x + 0.25 * place.width, place.y + 0.35 * place.height);
    await page.mouse.down();
    await page.mouse.move(place.x + 0.75 * place.width, place.y + 0.35 * place.height, { steps: 5 });
    await page.mouse.up();
    await seesCorners(page, [GREEN, GREEN, GREEN, GREEN]);
    await page.keyboard.press("-");
    for (let k = 0; k < 20; k += 1) await page.keyboard.press("-");
    await eventually(async () => assert.equal(Number(await page.getByLabel("Zoom").inputValue()), 0));
    assert.deepEqual(problems, []);
    await close();
  });

  test(
    "is answered as the same training image is, by all three networks, and anew while the network trains",
    { timeout: 240_000 },
    async () => {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SMALL}&steps=6&every=2`, { height: 1100 });
      await comeToPicture(page);
      const index = Number(await page.locator("#roll .card").first().getAttribute("data-image"));
      const image = await trainingImage(page, index);
      await choose(page, image);
      await page.getByRole("button", { name: "Load the networks" }).click();
      await says(page, "#picture .sentence", /^Before unlearning: \w+ \d+%\. Gold, which never saw a cat: \w+ \d+%\.$/);
      await says(page, "#status", /^Ready\. This is the original, at step 0\./);
      const first = await answers(page);
      assert.deepEqual(Object.keys(first), ["original", "unlearned", "gold"]);
      assert.deepEqual(first.unlearned, first.original, "nothing is unlearned yet");
      assert.notDeepEqual(first.gold, first.original);

      // Live: at evaluations before the end, too.
      await page.locator(".picture-act", { hasText: "Start" }).click();
      /** @type {Set<string>} */
      const steps = new Set();
      await eventually(async () => {
        steps.add(await page.locator(".picture-table thead th").nth(1).innerText());
        assert.equal((await events(page, "done")).length, 1);
      }, 120_000);
      assert.ok(steps.size >= 3, [...steps].join("; "));
      await says(page, ".picture-table thead", /unlearned step 6/);
      await waitForEvent(page, "verdict", { timeout: 100_000 });
      await says(page, "#picture .sentence", /^Before unlearning: \w+ \d+%\. After 6 steps: \w+ \d+%\. Gold, /);
      const last = await answers(page);
      assert.deepEqual(last.original, first.original);
      assert.deepEqual(last.gold, first.gold);
      assert.notDeepEqual(last.unlearned, first.unlearned);
      await page.locator("#roll details summary").click();
      assert.equal(Number(await page.locator("#roll .card").first().getAttribute("data-image")), index);
      await eventually(async () => assert.deepEqual(await rolled(page, 0), last.original));
      assert.deepEqual(await rolled(page, 2), last.unlearned);
      await comeToPicture(page);
      await checkAccessibility(page);
      await screenshot(page, "picture-live");

      // After a reset as before.
      await page.locator("#reset").click();
      await comeToPicture(page);
      await eventually(async () => assert.deepEqual(await answers(page), first));

      // After the worker has died, too.
      await page.goto(`${here.server.address}/?${SMALL}&steps=6&every=2&debug=1`);
      await comeToPicture(page);
      await choose(page, image);
      await page.getByRole("button", { name: "Load the networks" }).click();
      await eventually(async () => assert.deepEqual(await answers(page), first), 60_000);
      await page.evaluate(() => /** @type {any} */ (window).srfl.terminateWorker());
      await choose(
        page,
        pngOf(32, () => RED),
      );
      await says(page, ".picture-next", /have stopped answering: see the message at the top/);
      await page.locator("#alert button").first().click();
      await comeToPicture(page);
      await choose(page, image);
      await eventually(async () => assert.deepEqual((await answers(page)).original, first.original), 60_000);

      // Gold as the network that unlearns: its answers in the roll are those that gold gave above.
      await page.goto(`${here.server.address}/?${SMALL}&steps=1&every=1&model=resnet8-without-cat`);
      await comeToPicture(page);
      await choose(page, image);
      await page.getByRole("button", { name: "Load the networks" }).click();
      await eventually(async () => assert.deepEqual((await answers(page)).original, first.gold), 60_000);
      await page.locator("#roll details summary").click();
      assert.equal(Number(await page.locator("#roll .card").first().getAttribute("data-image")), index);
      await eventually(async () => assert.deepEqual(await rolled(page, 0), first.gold));
      assert.deepEqual(problems, []);
      await close();
    },
  );

  test("can be one of the page's images, and without gold that is said", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SMALL}&set=picked&photos=3,13&model=resnet8`);
    await comeToPicture(page);
    await page.locator("#picture-example").click();
    await says(page, ".picture-said", /^Training image \d+ of the page, of class \w+\.$/);
    await page.getByRole("button", { name: "Load the networks" }).click();
    await says(page, ".picture-next", /Gold does not answer here/);
    assert.deepEqual(Object.keys(await answers(page)), ["original", "unlearned"]);
    await says(page, "#picture .sentence", /^Before unlearning: \w+ \d+%\.$/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("is an embedded figure, which fits a column and a phone", { timeout: 120_000 }, async () => {
    for (const [size, width, colorScheme, most] of /** @type {[string, number, "light" | "dark", number][]} */ ([
      ["compact", 660, "dark", 560],
      ["compact", 360, "light", 1170],
      ["full", 660, "light", 1100],
      ["full", 360, "dark", 1700],
    ])) {
      const { page, problems, close } = await open(here.browser, `${here.server.address}/?embed=1&figure=picture&size=${size}&${SMALL}`, {
        width,
        colorScheme,
      });
      await page.locator("#picture-example:enabled").click();
      await page.getByRole("button", { name: "Load the networks" }).click();
      await says(page, "#picture .sentence", /^Before unlearning: .* Gold, /);
      await checkAccessibility(page);
      const { high, wide } = await page.evaluate(() => ({
        high: document.querySelector("main")?.getBoundingClientRect().height ?? 0,
        wide: document.documentElement.scrollWidth,
      }));
      assert.ok(wide <= width, `${wide} pixels wide`);
      assert.ok(high <= most, `${size}, ${width}: ${high} pixels high`);
      await screenshot(page, `picture-embedded-${size}-${width}`);
      assert.deepEqual(problems, []);
      await close();
    }
  });

  test("moves nothing when its module comes", { timeout: 60_000 }, async () => {
    for (const width of [360, 1280]) {
      const { page, close } = await open(here.browser, `${here.server.address}/`, { width, height: 740 });
      await page.locator("#chart-accuracy .plot > svg").waitFor();
      const high = () => page.locator("#picture").evaluate((section) => section.getBoundingClientRect().height);
      const before = await high();
      await comeToPicture(page);
      assert.equal(await high(), before, `at ${width} pixels`);
      await close();
    }
  });
});

describe("the camera", () => {
  const here = stage("off", { switches: CAMERA });

  test("is asked for on a click, and is off once it is stopped, out of sight, or replaced", { timeout: 180_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${SMALL}`, { height: 1000 });
    await watchTracks(page);
    await comeToPicture(page);
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).srflTracks.length), 0);
    await page.locator("#picture-camera").click();
    await says(page, ".picture-said", /^The camera is on\./);
    assert.equal(await liveTracks(page), 1);
    // Chromium's own is green, with a clock.
    await eventually(async () => assert.ok((await seenAt(page, 2, 16))[1] > 60));
    await page.getByRole("button", { name: "Load the networks" }).click();
    await says(page, "#picture .sentence", /^Before unlearning: .* Gold, /);
    // Frame by frame: the clock moves.
    const pixels = () => page.locator(".picture-seen canvas").evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
    const frame = await pixels();
    await eventually(async () => assert.notEqual(await pixels(), frame));
    const given = JSON.stringify(await answers(page));
    await eventually(async () => assert.notEqual(JSON.stringify(await answers(page)), given), 30_000);
    await checkAccessibility(page);

    await page.getByRole("button", { name: "Stop the camera" }).click();
    await says(page, ".picture-said", /^The camera is off/);
    assert.equal(await liveTracks(page), 0);
    const kept = await pixels();
    await page.waitForTimeout(500);
    assert.equal(await pixels(), kept, "the last frame stays");

    await page.locator("#picture-camera").click();
    await eventually(async () => assert.equal(await liveTracks(page), 1));
    await choose(
      page,
      pngOf(64, () => RED),
    );
    await seesCorners(page, [RED, RED, RED, RED]);
    assert.equal(await liveTracks(page), 0, "another source was chosen");

    await page.locator("#picture-camera").click();
    await says(page, ".picture-said", /^The camera is on\./);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await eventually(async () => assert.equal(await liveTracks(page), 0));
    await comeToPicture(page);
    await says(page, ".picture-said", /turned off because it was out of sight/);
    assert.ok(!here.server.requests.some((path) => path.includes("blob")));
    assert.deepEqual(problems, []);
    await close();
  });

  test("that is denied, missing, busy, insecure, or kept from a frame is said, with what to do", { timeout: 120_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/`);
    for (const [name, wanted] of /** @type {[string, RegExp][]} */ ([
      ["NotAllowedError", /blocks the camera for this page\. Allow it in the browser's settings/],
      ["NotFoundError", /finds no camera here/],
      ["NotReadableError", /another program may be using it/],
    ])) {
      await page.goto(`${here.server.address}/`);
      await page.evaluate((error) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", error));
      }, name);
      await comeToPicture(page);
      await page.locator("#picture-camera").click();
      await says(page, ".picture-said.problem", wanted);
    }
    const { port } = new URL(here.server.address);
    await page.goto(`http://${INSECURE_HOST}:${port}/`);
    await comeToPicture(page);
    await page.locator("#picture-camera").click();
    await says(page, ".picture-said.problem", /only on https pages/);
    await page.locator("#picture-paste").click();
    await says(page, ".picture-said.problem", /press Ctrl\+V/);
    await close();
  });

  test(
    "is kept from a frame that the page around it does not give it to, and given to one that it does",
    { timeout: 120_000 },
    async () => {
      // localhost and 127.0.0.1 are different sites to a browser: a frame of the same one has what its page has.
      const around = createServer(({ url }, response) => {
        const figure = `<srfl-figure figure="picture"${url === "/given" ? ' allow="camera"' : ""}></srfl-figure>`;
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.end(`<!doctype html><script async src="${here.server.address}/www/srfl-figure.js"></script>${figure}`);
      });
      await /** @type {Promise<void>} */ (
        new Promise((resolve) => {
          around.listen(0, "127.0.0.1", resolve);
        })
      );
      const { port } = /** @type {import("node:net").AddressInfo} */ (around.address());
      const address = `http://127.0.0.1:${port}`;
      for (const [path, allow, wanted] of /** @type {[string, string, RegExp][]} */ ([
        ["/", "clipboard-write", /The page around this figure, or the browser, blocks the camera.*allow="camera"/],
        ["/given", "clipboard-write; camera", /The camera is on/],
      ])) {
        const { page, close } = await open(here.browser, `${address}${path}`);
        const frame = page.frameLocator("iframe");
        await frame.locator("#picture-camera:enabled").click();
        await says(frame, ".picture-said", wanted);
        assert.equal(await page.locator("iframe").getAttribute("allow"), allow);
        await close();
      }
      around.closeAllConnections();
      around.close();
    },
  );

  test("denied by the user is said, and the page goes on", { timeout: 60_000 }, async () => {
    const browser = await launch("off", ["--use-fake-device-for-media-stream", "--deny-permission-prompts"]);
    const { page, problems, close } = await open(browser, `${here.server.address}/`);
    await comeToPicture(page);
    await page.locator("#picture-camera").click();
    await says(page, ".picture-said.problem", /blocks the camera for this page/);
    await choose(
      page,
      pngOf(64, () => RED),
    );
    await seesCorners(page, [RED, RED, RED, RED]);
    assert.deepEqual(problems, []);
    await close();
    await browser.close();
  });
});

test("the page's policy is as strict as before", async () => {
  const html = await readFile(join(root, "index.html"), "utf8");
  assert.match(html, /img-src 'self' data:;/);
  assert.doesNotMatch(html, /media-src|blob:/);
});

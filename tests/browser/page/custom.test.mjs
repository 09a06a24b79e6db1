// Custom images and networks: chosen, previewed, used, and rejected.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { comeTo, events, eventually, open, root, says, screenshot, stage, started, textOf, waitForEvent } from "../harness.mjs";

const RUN = "device=cpu&batch=4&steps=4&every=2&seed=1&forget=cat";
const CARD = "/www/models/resnet8.json";
const IMAGE_BYTES = 3072;

/** @typedef {import("../harness.mjs").Page} Page */

/**
 * The first images of a file of the page's, as bytes (height, width, RGB).
 *
 * @param {Page} page
 * @param {string} file
 * @param {number} count
 */
async function published(page, file, count) {
  const bytes = await page.evaluate(async ([name, n]) => {
    const bitmap = await createImageBitmap(await (await fetch(`www/data/cifar10/${name}`)).blob(), { colorSpaceConversion: "none" });
    const canvas = new OffscreenCanvas(32, 32 * n);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, 32, 32 * n);
    return Array.from(data.filter((_, at) => at % 4 !== 3));
  }, /** @type {const} */ ([file, count]));
  return Array.from({ length: count }, (_, k) => bytes.slice(k * IMAGE_BYTES, (k + 1) * IMAGE_BYTES));
}

/** Image k of the published subset is of class k % 10. @param {number[][]} images */
function binary(images) {
  return Buffer.concat(
    images.map((bytes, k) => {
      const planes = [0, 1, 2].flatMap((channel) => bytes.filter((_, at) => at % 3 === channel));
      return Buffer.from([k % 10, ...planes]);
    }),
  );
}

/** A PNG of an image's bytes. @param {Page} page @param {number[]} bytes @param {{width: number, height: number}} [size] */
async function png(page, bytes, { width, height } = { width: 32, height: 32 }) {
  const content = await page.evaluate(async ([rgb, w, h]) => {
    const canvas = new OffscreenCanvas(32, 32);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const data = context.createImageData(32, 32);
    for (let p = 0; p < 1024; p++) data.data.set([rgb[3 * p], rgb[3 * p + 1], rgb[3 * p + 2], 255], 4 * p);
    context.putImageData(data, 0, 0);
    const large = new OffscreenCanvas(w, h);
    const drawn = /** @type {OffscreenCanvasRenderingContext2D} */ (large.getContext("2d"));
    drawn.imageSmoothingEnabled = false;
    const side = Math.min(w, h);
    drawn.drawImage(canvas, (w - side) / 2, (h - side) / 2, side, side);
    return Array.from(new Uint8Array(await (await large.convertToBlob()).arrayBuffer()));
  }, /** @type {const} */ ([bytes, width, height]));
  return Buffer.from(content);
}

/** The names of a file of tensors, and what it says of each. @param {Buffer} bytes @returns {Record<string, {dtype: string, shape: number[], data_offsets: [number, number]}>} */
function header(bytes) {
  return JSON.parse(bytes.toString("utf8", 8, 8 + Number(bytes.readBigUInt64LE())));
}

/**
 * The same tensors under other names, with a whole number under each of those that are added.
 *
 * @param {Buffer} bytes
 * @param {(name: string) => string} rename
 * @param {string[]} [added]
 */
function renamed(bytes, rename, added = []) {
  const body = bytes.subarray(8 + Number(bytes.readBigUInt64LE()));
  const entries = Object.entries(header(bytes)).map(([name, entry]) => [rename(name), entry]);
  for (const [k, name] of added.entries()) {
    const at = body.length + 8 * k;
    entries.push([name, { dtype: "I64", shape: [], data_offsets: [at, at + 8] }]);
  }
  const json = JSON.stringify(Object.fromEntries(entries));
  const text = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, body, Buffer.alloc(8 * added.length)]);
}

/** torchvision's name of a tensor. @param {string} name */
function torchName(name) {
  return name
    .replace(/^stem\./, "")
    .replace("stage", "layer")
    .replace(/^head/, "fc")
    .replace("shortcut.conv", "downsample.0")
    .replace("shortcut.bn", "downsample.1")
    .replace(/first\.(conv|bn)/, "$11")
    .replace(/second\.(conv|bn)/, "$12")
    .replace(/^(conv|bn)\./, "$11.");
}

/** @param {Page} page */
async function accuracies(page) {
  const evals = await events(page, "eval");
  return evals.map(({ step, facc_train, racc_train, facc_test, racc_test }) => [step, facc_train, racc_train, facc_test, racc_test]);
}

describe("custom images and networks", () => {
  const here = stage("off");

  /**
   * The accuracies of the published network's run on the published images, its teacher's logits
   * computed here like those of custom networks: the ones in the file differ in their last bits.
   *
   * @param {Page} page
   */
  async function publishedRun(page) {
    here.server.faults.set(CARD, {
      change: (bytes) => Buffer.from(JSON.stringify({ ...JSON.parse(bytes.toString()), logits: undefined })),
    });
    await page.goto(`${here.server.address}/?${RUN}&train=100&test=100&autostart=1`);
    await waitForEvent(page, "done", { timeout: 120_000 });
    here.server.faults.delete(CARD);
    here.server.requests.length = 0;
    return accuracies(page);
  }

  /** Kept logits are of the published network and images alone. */
  function noLogits() {
    assert.deepEqual(
      here.server.requests.filter((path) => path.includes("logits")),
      [],
    );
  }

  test("CIFAR-10's own files give the run that the published ones give", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, "about:blank");
    const expected = await publishedRun(page);
    const [train, test_] = [await published(page, "train-000.png", 100), await published(page, "test-000.png", 100)];

    await page.goto(`${here.server.address}/?${RUN}`);
    await page.locator("#own > summary").click();
    await page.locator("#own-files").setInputFiles([
      { name: "data_batch_1.bin", mimeType: "application/octet-stream", buffer: binary(train) },
      { name: "test_batch.bin", mimeType: "application/octet-stream", buffer: binary(test_) },
    ]);
    await page.locator("#own-use").waitFor();
    await says(page, "#own-preview", /10 classes, 100 training and 100 test images/);
    await eventually(async () => assert.equal(await page.locator(".own-class .image").count(), 80));
    await comeTo(page, "#own");
    await screenshot(page, "own-preview");
    await checkAccessibility(page);
    await Promise.all([page.waitForURL(/data=own/), page.locator("#own-use").click()]);
    await page.locator("#start:enabled").waitFor();
    await says(page, "#sentence", /on your images/);
    await page.locator("#start").click();
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    assert.deepEqual(await accuracies(page), expected);
    noLogits();
    await eventually(async () => assert.ok(await page.locator("#save-recording").isDisabled(), "it would show other images"));
    await screenshot(page, "own-run");

    // They are there at the next visit, until the user leaves them.
    await page.reload();
    await page.locator("#own > summary").click();
    await Promise.all([page.waitForURL(/data=cifar10/), page.locator("#own-leave-images").click()]);
    await says(page, "#images-line", /CIFAR-10/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("a folder of pictures: two classes, any size", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const images = await published(page, "train-000.png", 250);
    const folder = mkdtempSync(join(tmpdir(), "srfl-own-"));
    const pets = join(folder, "pets");
    for (const [name, label] of /** @type {const} */ ([
      ["cat", 3],
      ["Dog", 5],
    ])) {
      mkdirSync(join(pets, name), { recursive: true });
      for (let k = 0; k < 20; k++) {
        const size = k % 2 === 0 ? { width: 32, height: 32 } : { width: 320, height: 96 };
        writeFileSync(join(pets, name, `${String(k).padStart(2, "0")}.png`), await png(page, images[10 * k + label], size));
      }
    }
    writeFileSync(join(pets, "readme.txt"), "cats and dogs");
    await page.locator("#own > summary").click();
    await page.locator("#own-folders").setInputFiles(pets);
    await page.locator("#own-use").waitFor();
    await says(page, "#own-preview", /2 classes, 32 training and 8 test images/);
    await says(page, "#own-preview", /1 file that is not an image was left out/);
    await says(page, "#own-preview", /every fifth image of a class is held out/);
    await page.setViewportSize({ width: 360, height: 900 });
    await comeTo(page, "#own-preview");
    await screenshot(page, "own-folder-360");
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await Promise.all([page.waitForURL(/data=own/), page.locator("#own-use").click()]);
    await page.locator("#start:enabled").click();
    await waitForEvent(page, "verdict", { timeout: 120_000 });
    await eventually(async () => assert.equal(await page.locator("#class-picker input").count(), 2, "only the classes that are there"));
    // Unscaled or doubled from 32 by 32 by whole pixels, each is what it was, so the original knows most.
    const [[, facc, racc]] = await accuracies(page);
    assert.ok(facc > 0.5 && racc > 0.5, `${facc} ${racc}`);
    const kept = await page.evaluate(async () => {
      const { load: read } = await import(new URL("www/custom/store.js", location.href).href);
      const { train } = await read("images");
      return { labels: [...train.labels.slice(0, 4)], pixels: [...new Uint8Array(await train.pixels.slice(0, 3072).arrayBuffer())] };
    });
    assert.deepEqual(kept.labels, [3, 5, 3, 5]);
    assert.deepEqual(kept.pixels, images[3], "a picture of 32 by 32 pixels is taken as it is");
    assert.deepEqual(problems, []);
    rmSync(folder, { recursive: true });
    await close();
  });

  test(
    "a network by PyTorch's names gives the run that the published one gives, and is saved under them",
    { timeout: 240_000 },
    async () => {
      const { page, problems, close } = await open(here.browser, "about:blank");
      const expected = await publishedRun(page);

      await page.goto(`${here.server.address}/?${RUN}&train=100&test=100`);
      const buffer = renamed(readFileSync(join(root, "www/models/resnet8.safetensors")), torchName, ["bn1.num_batches_tracked"]);
      await page.locator("#own > summary").click();
      await page.locator("#own-files").setInputFiles([{ name: "mine.safetensors", mimeType: "application/octet-stream", buffer }]);
      await page.locator("#own-use").waitFor({ timeout: 60_000 });
      await says(page, "#own-preview", /A resnet8, all 47 tensors matched, 78,714 parameters/);
      await says(page, "#own-preview", /Not used, since its answers do not depend on them: bn1\.num_batches_tracked\./);
      await page.locator("#own-preview summary").click();
      await page.getByRole("row", { name: "layer2.0.downsample.1.running_var stage2.0.shortcut.bn.running_var" }).waitFor();
      await comeTo(page, "#own");
      await screenshot(page, "own-network");
      await checkAccessibility(page);
      await Promise.all([page.waitForURL(/model=own/), page.locator("#own-use").click()]);
      await page.locator("#start:enabled").click();
      await waitForEvent(page, "verdict", { timeout: 120_000 });
      assert.deepEqual(await accuracies(page), expected);
      noLogits();
      await says(page, "#model-line", /your own, mine\.safetensors, a resnet8 with 78,714 parameters/);
      await page.locator("#share > summary").click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-network:enabled").click()]);
      const saved = header(readFileSync(await download.path()));
      assert.deepEqual(
        Object.keys(saved).sort(),
        Object.keys(header(buffer))
          .filter((name) => !name.endsWith("tracked"))
          .sort(),
      );
      assert.deepEqual(saved["layer1.0.conv1.weight"].shape, [16, 16, 3, 3]);

      await page.locator("#own > summary").click();
      await Promise.all([page.waitForURL(/model=resnet8/), page.locator("#own-leave-network").click()]);
      for (const [content, wanted] of /** @type {[Buffer, RegExp][]} */ ([
        [buffer.subarray(0, buffer.length - 1), /mine\.safetensors cannot be used: it is no safetensors file, or was cut off/],
        [renamed(buffer, (name) => name.replace("layer2", "block2")), /no place is there for|known are resnet8/],
        [renamed(buffer, (name) => `net${name}`), /neither conv1\.weight nor stem\.conv\.weight/],
      ])) {
        await page.locator("#own > summary").evaluate((summary) => summary.parentElement?.setAttribute("open", ""));
        await page
          .locator("#own-files")
          .setInputFiles([{ name: "mine.safetensors", mimeType: "application/octet-stream", buffer: content }]);
        await page.getByText(wanted).waitFor({ timeout: 60_000 });
        await says(page, "#own-said", /^That cannot be used: .*[^.]\. The page is as it was\.$/);
      }
      assert.deepEqual(problems, []);
      await close();
    },
  );

  test("a network of PyTorch's goes through the page and back, and answers the same", { timeout: 240_000 }, async (t) => {
    const python = ["python3", "/usr/bin/python3"].find((name) => spawnSync(name, ["-c", "import torch, PIL"]).status === 0);
    if (python === undefined) {
      t.skip("PyTorch is not installed: apt install python3-torch python3-pil");
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), "srfl-foreign-"));
    const [network, changed, recording] = ["network.safetensors", "changed.safetensors", "run.json"].map((name) => join(folder, name));
    const run = (/** @type {string[]} */ ...args) =>
      spawnSync(python, ["tests/reference/foreign.py", ...args], { cwd: root, encoding: "utf8" });
    const made = run("make", network);
    assert.equal(made.status, 0, made.stderr);
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}&train=100&test=100`);
    await page.locator("#own > summary").click();
    await page.locator("#own-files").setInputFiles(network);
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    await says(page, "#own-preview", /A resnet20, all /);
    await Promise.all([page.waitForURL(/model=own/), page.locator("#own-use").click()]);
    await page.locator("#start:enabled").click();
    await waitForEvent(page, "verdict", { timeout: 180_000 });
    await page.locator("#share > summary").click();
    for (const [button, path] of [
      ["#save-recording", recording],
      ["#save-network", changed],
    ]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`${button}:enabled`).click()]);
      copyFileSync(await download.path(), path);
    }
    const { stdout, stderr } = run("check", changed, recording);
    const difference = Number(stdout.trim() || NaN);
    assert.ok(difference < 1e-4, `a probability differs by ${difference}: ${stderr}`);
    t.diagnostic(`largest difference of a probability: ${difference}`);
    assert.deepEqual(problems, []);
    rmSync(folder, { recursive: true });
    await close();
  });

  test("what cannot be read is refused in words, and the page stays as it was", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const [bytes] = await published(page, "train-000.png", 1);
    const good = await png(page, bytes);
    const before = await says(page, "#sentence", /^Recorded/);
    const folder = mkdtempSync(join(tmpdir(), "srfl-own-"));
    await page.locator("#own > summary").click();
    const noise = Buffer.from(good);
    noise.fill(7, 60, good.length - 20);
    for (const [k, [name, content, wanted]] of /** @type {[string, Buffer, RegExp][]} */ ([
      ["cut.png", good.subarray(0, 60), /cut\.png is damaged or cut off: the browser cannot decode it/],
      ["noise.png", noise, /noise\.png is damaged or cut off/],
      [
        "cut.jpg",
        Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 32, 0, 32, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]),
        /cut\.jpg is (not an image|damaged)/,
      ],
      [
        "bomb.png",
        Buffer.concat([good.subarray(0, 16), Buffer.from([0, 0, 255, 255, 0, 0, 255, 255]), good.subarray(24)]),
        /65535 × 65535 pixels: at most 40 million/,
      ],
    ]).entries()) {
      const one = join(folder, `case${k}`);
      mkdirSync(join(one, "cat"), { recursive: true });
      writeFileSync(join(one, "cat", name), content);
      await page.locator("#own-folders").setInputFiles(one);
      await page.getByText(wanted).waitFor();
      await says(page, "#own-said", /^That cannot be used: .*\. The page is as it was\.$/);
      assert.equal(await page.locator("#own-use").count(), 0);
    }
    assert.equal(await textOf(page, "#sentence"), before);
    assert.doesNotMatch(page.url(), /data=own/);

    // Dropped on the page, wherever: the same.
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "data_batch_1.bin"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText("data_batch_1.bin has 1 bytes").waitFor();
    assert.deepEqual(problems, []);
    rmSync(folder, { recursive: true });
    await close();
  });

  test("another tab's network is not what this one runs", { timeout: 240_000 }, async () => {
    const small = "train=100&test=100";
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}&${small}`);
    /** @param {Page} tab @param {string} name @param {string} weights */
    const use = async (tab, name, weights) => {
      const buffer = renamed(readFileSync(join(root, `www/models/${weights}.safetensors`)), torchName);
      await tab.locator("#own").evaluate((details) => details.setAttribute("open", ""));
      await tab.locator("#own-files").setInputFiles([{ name, mimeType: "application/octet-stream", buffer }]);
      await Promise.all([tab.waitForURL(/model=own/), tab.locator("#own-use").click({ timeout: 60_000 })]);
      await says(tab, "#model-line", new RegExp(`your own, ${name}`));
    };
    await use(page, "knows-cat.safetensors", "resnet8");
    const other = await page.context().newPage();
    await other.goto(`${here.server.address}/?${RUN}&${small}`);
    await started(other);
    await use(other, "never-saw-one.safetensors", "resnet8-without-cat");

    await page.locator("#start:enabled").click();
    await waitForEvent(page, "done", { timeout: 120_000 });
    const [[, facc]] = await accuracies(page);
    assert.ok(facc > 0.5, `it runs the network that the page names: ${facc}`);
    await says(page, "#model-line", /your own, knows-cat\.safetensors/);

    // At the next visit, this tab has the other network, and says so once.
    await page.reload();
    await page.getByText("Another tab has replaced your own network: this page uses never-saw-one.safetensors now.").waitFor();
    await says(page, "#model-line", /your own, never-saw-one\.safetensors/);
    await page.locator("#start:enabled").click();
    await waitForEvent(page, "done", { timeout: 120_000 });
    assert.equal((await accuracies(page))[0][1], 0);
    await page.reload();
    await says(page, "#model-line", /your own, never-saw-one\.safetensors/);
    assert.equal(await page.getByText(/Another tab has replaced/).count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });

  test("another tab's images are not what this one runs on", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const images = await published(page, "train-000.png", 200);
    /** @param {Page} tab @param {number[]} wanted  labels */
    const use = async (tab, wanted) => {
      const some = images.map((bytes, k) => /** @type {const} */ ([k % 10, bytes])).filter(([label]) => wanted.includes(label));
      const buffer = Buffer.concat(
        some.map(([label, bytes]) => {
          const planes = [0, 1, 2].flatMap((channel) => bytes.filter((_, at) => at % 3 === channel));
          return Buffer.from([label, ...planes]);
        }),
      );
      await tab.locator("#own").evaluate((details) => details.setAttribute("open", ""));
      const name = `${wanted.join("-")}.bin`;
      await tab.locator("#own-files").setInputFiles([{ name, mimeType: "application/octet-stream", buffer }]);
      await Promise.all([tab.waitForURL(/data=own/), tab.locator("#own-use").click()]);
      await says(tab, "#images-line", new RegExp(`your own, ${name}`));
    };
    await use(page, [3, 5]);
    const other = await page.context().newPage();
    await other.goto(`${here.server.address}/?${RUN}`);
    await started(other);
    await use(other, [8, 9]);

    await page.locator("#start:enabled").click();
    await waitForEvent(page, "done", { timeout: 120_000 });
    const [[, facc, racc]] = await accuracies(page);
    assert.ok(facc > 0.5 && racc > 0.5, `cats and dogs: ${facc} ${racc}`);
    await page.reload();
    await page.getByText("Another tab has replaced your own images: this page uses 8-9.bin now.").waitFor();
    assert.deepEqual(problems, []);
    await close();
  });

  test("an address that asks for images that are not there says so", { timeout: 60_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/?data=own&${RUN}`);
    await page.getByText(/asks for your own images, but this browser stores no images of yours\. CIFAR-10 is used/).waitFor();
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.goto(`${here.server.address}/?embed=1&data=own`);
    await page.getByText(/an embedded figure offers only CIFAR-10/).waitFor();
    await close();
  });
});

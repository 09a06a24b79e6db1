// Folders and files as people have them, in a browser: every format that it decodes, what lies beside the
// pictures, names of any script, and what is dropped by mistake.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";

import { eventually, open, root, says, stage, textOf } from "../harness.mjs";
import { pngOf } from "../png.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const RUN = "device=cpu&batch=4&steps=4&every=2&seed=1&forget=cat";

/** A folder of these files, each by its path. @param {Record<string, Buffer | string>} files */
function folderOf(files) {
  const around = mkdtempSync(join(tmpdir(), "srfl-files-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(around, "a", dirname(path)), { recursive: true });
    writeFileSync(join(around, "a", path), content);
  }
  after(() => rmSync(around, { recursive: true }));
  return join(around, "a");
}

/** @param {string} folder @param {number} [n] @returns {Record<string, Buffer>} */
function pictures(folder, n = 20) {
  const color = (/** @type {number} */ k) => (/** @type {number} */ x, /** @type {number} */ y) => [
    (9 * k + 3 * x) % 256,
    (5 * y) % 256,
    k,
  ];
  return Object.fromEntries(Array.from({ length: n }, (_, k) => [`${folder}/${String(k).padStart(2, "0")}.png`, pngOf(32, color(k))]));
}

/** An image of 40 by 30 pixels, red, as the browser writes it. @param {Page} page @param {string} type */
async function red(page, type) {
  const bytes = await page.evaluate(async (wanted) => {
    const canvas = new OffscreenCanvas(40, 30);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.fillStyle = "#f00";
    context.fillRect(0, 0, 40, 30);
    return Array.from(new Uint8Array(await (await canvas.convertToBlob({ type: wanted, quality: 0.9 })).arrayBuffer()));
  }, type);
  return Buffer.from(bytes);
}

/** A BMP of 4 by 4 red pixels, or what follows its file header. @param {boolean} whole */
function bmp(whole) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(4, 4);
  // In an icon, the height counts the mask, too.
  header.writeInt32LE(whole ? 4 : 8, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.from(Array.from({ length: 16 }, () => [0, 0, 255, 255]).flat());
  if (!whole) return Buffer.concat([header, pixels, Buffer.alloc(16)]);
  const file = Buffer.alloc(14);
  file.write("BM");
  file.writeUInt32LE(54 + pixels.length, 2);
  file.writeUInt32LE(54, 10);
  return Buffer.concat([file, header, pixels]);
}

/** A BMP of 2 by 2 red pixels, with the header that OS/2 gave it. */
function bmpOfOs2() {
  const head = [0x42, 0x4d, 42, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 12, 0, 0, 0, 2, 0, 2, 0, 1, 0, 24, 0];
  const row = [0, 0, 255, 0, 0, 255, 0, 0];
  return Buffer.from([...head, ...row, ...row]);
}

function ico() {
  const image = bmp(false);
  const directory = Buffer.from([0, 0, 1, 0, 1, 0, 4, 4, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 22, 0, 0, 0]);
  directory.writeUInt32LE(image.length, 14);
  return Buffer.concat([directory, image]);
}

/** One red pixel, then one blue. */
const GIF = Buffer.from(
  "47494638396101000100800100ff00000000ff21f90400640000002c000000000100010000020244010021f90400640000002c0000000001000100000202" +
    "4c01003b",
  "hex",
);

/** @param {Page} page @param {string} folder */
async function choose(page, folder) {
  await page.locator("#own").evaluate((details) => details.setAttribute("open", ""));
  await page.locator("#own-folders").setInputFiles(folder);
}

/** @param {Page} page @param {string} name @param {Buffer | string} content */
async function drop(page, name, content) {
  const bytes = [...Buffer.from(content)];
  await page.evaluate(([file, all]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(all)], file));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, /** @type {const} */ ([name, bytes]));
}

describe("files as people have them", () => {
  const here = stage("off");

  test("what the browser decodes is a picture, whatever its name and its header", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const [jpeg, webp, png] = [await red(page, "image/jpeg"), await red(page, "image/webp"), await red(page, "image/png")];
    // A standard JPEG may have fill bytes before a marker.
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    const filled = Buffer.concat([jpeg.subarray(0, frame), Buffer.from([0xff, 0xff, 0xff]), jpeg.subarray(frame)]);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="red"/></svg>';
    const odd = {
      "fill.jpg": filled,
      "a.jfif": jpeg,
      "b.JPE": jpeg,
      c: jpeg,
      "d.txt": jpeg,
      "e.png": jpeg,
      "f.webp": webp,
      "g.jpg": webp,
      "h.apng": png,
      "i.gif": GIF,
      "j.bmp": bmp(true),
      "k.ico": ico(),
      "l.svg": svg,
      "m.bin": jpeg,
      "n.bmp": bmpOfOs2(),
    };
    const all = Object.entries(odd).map(([name, content]) => [`cat/00-${name}`, content]);
    const folder = folderOf({ ...Object.fromEntries(all), ...pictures("cat", 6), ...pictures("dog") });
    await choose(page, folder);
    await page.locator("#own-use").waitFor();
    await says(page, "#own-preview", /2 classes, 33 training and 8 test images/);
    assert.doesNotMatch(await textOf(page, "#own-preview"), /left out/);
    await Promise.all([page.waitForURL(/data=own/), page.locator("#own-use").click()]);
    await page.locator("#start:enabled").waitFor();
    const corners = await page.evaluate(async () => {
      const { customImages } = await import(new URL("www/custom/in-use.js", location.href).href);
      const { train, test: held } = customImages();
      const found = [];
      for (const { labels, pixels } of [train, held]) {
        const bytes = new Uint8Array(await pixels.arrayBuffer());
        for (const [k, label] of labels.entries()) if (label === 3) found.push([...bytes.subarray(3072 * k, 3072 * k + 3)]);
      }
      return found;
    });
    const reds = corners.filter(([r, g, b]) => r > 240 && g < 20 && b < 20);
    assert.equal(reds.length, Object.keys(odd).length, JSON.stringify(corners));
    assert.deepEqual(problems, []);
    await close();
  });

  test("hidden folders, layouts, and a few bad files do not stand in the way", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const [picture] = Object.values(pictures("x", 1));
    await choose(
      page,
      folderOf({
        ...pictures("cat/train"),
        ...pictures("dog/train"),
        ...pictures("cat/test", 6),
        ...pictures("dog/test", 6),
        "dog/train/.ipynb_checkpoints/1-checkpoint.png": picture,
        ".git/objects/1.png": picture,
        "cat/train/Thumbs.db": "x",
        "cat/train/empty.jpg": "",
        "dog/test/cut.png": picture.subarray(0, 60),
        "dog/test/pointer.png": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
      }),
    );
    await page.locator("#own-use").waitFor();
    await says(page, "#own-preview", /2 classes, 40 training and 12 test images/);
    await says(
      page,
      "#own-preview",
      /3 files that cannot be read were left out: a\/cat\/train\/empty\.jpg is empty; a\/dog\/test\/cut\.png is damaged .*; a\/dog\/test\/pointer\.png is a Git LFS pointer/,
    );
    await says(page, "#own-preview", /2 images in hidden or system folders were left out/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("names of any script become classes", { timeout: 400_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const names = ["caf\u00e9", "גן\u200f", "گل\u200cسرخ", `${"🌹".repeat(20)}…${"🌹".repeat(19)}`, "👩\u200d🌾"];
    // As macOS writes it, and nearly as long as a name can be.
    const folder = folderOf(
      Object.assign({}, ...["cafe\u0301", names[1], names[2], "🌹".repeat(63), names[4]].map((name) => pictures(name))),
    );
    await choose(page, folder);
    await page.locator("#own-make").waitFor();
    await eventually(async () => assert.deepEqual(await page.locator(".own-class b").allInnerTexts(), names));
    assert.deepEqual(problems, []);
    await close();
  });

  test("what is dropped by mistake is called what it is, and a recorded run is opened", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    for (const [name, content, words] of /** @type {[string, Buffer | string, RegExp][]} */ ([
      ["model.pth", Buffer.from("PK\x03\x04....archive/data.pkl"), /model\.pth is a PyTorch file.*save_file/],
      ["net.onnx", "x", /net\.onnx is an ONNX file/],
      ["model.h5", Buffer.from([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]), /model\.h5 is an HDF5 file/],
      ["resnet.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", /resnet\.safetensors is a Git LFS pointer/],
      ["resnet.safetensors", "<!DOCTYPE html><title>Sign in</title>", /resnet\.safetensors is a web page/],
      ["resnet.safetensors", "", /resnet\.safetensors is empty/],
      ["model_best.pth.tar", Buffer.from("PK\x03\x04....archive/data.pkl"), /model_best\.pth\.tar is a PyTorch file/],
      ["srfl-comparison.json", '{"format": "srfl-comparison", "version": 1}', /is a saved comparison/],
      ["notes.md", "# Notes", /there is nothing in it that can be read/],
    ])) {
      await drop(page, name, content);
      await says(page, "#own-said", words);
      await says(page, "#own-said", /^That cannot be used: .*\. The page is as it was\.$/);
    }
    await drop(page, "mine.json", readFileSync(join(root, "www/recorded/automobile.json")));
    await says(page, "#own-said", /^mine\.json is shown\.$/);
    await says(page, "#sentence", /automobile/);
    await drop(page, "broken.json", '{"format":"srfl-recording","version":1}');
    await says(page, "#own-said", /broken\.json cannot be shown: it has version 1/);
    assert.deepEqual(problems, []);
    await close();
  });
});

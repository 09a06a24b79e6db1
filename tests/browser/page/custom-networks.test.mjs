// Files of several networks, and networks that normalize their images themselves.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { events, open, root, says, screenshot, stage, textOf, waitForEvent } from "../harness.mjs";

/** @typedef {import("../harness.mjs").Page} Page */

const RUN = "device=cpu&batch=4&steps=4&every=2&seed=1&forget=cat&train=100&test=100";

/** A tensor: its name, its type, its shape, and its bytes. @typedef {[string, string, number[], Buffer]} Tensor */

/** @param {string} name @param {number[]} values @returns {Tensor} */
function floats(name, ...values) {
  return [name, "F32", [values.length], Buffer.from(Float32Array.from(values).buffer)];
}

/** A published network's tensors under these names. @param {string} file @param {string} before @returns {Tensor[]} */
function network(file, before) {
  const bytes = readFileSync(join(root, `www/models/${file}.safetensors`));
  const start = 8 + Number(bytes.readBigUInt64LE());
  /** @type {Record<string, {dtype: string, shape: number[], data_offsets: [number, number]}>} */
  const header = JSON.parse(bytes.toString("utf8", 8, start));
  return Object.entries(header)
    .filter(([name]) => name !== "__metadata__")
    .map(
      ([
        name,
        {
          dtype,
          shape,
          data_offsets: [from, to],
        },
      ]) => [before + name, dtype, shape, bytes.subarray(start + from, start + to)],
    );
}

/** @param {Tensor[]} tensors */
function safetensors(tensors) {
  let at = 0;
  /** @type {Record<string, unknown>} */
  const header = {};
  for (const [name, dtype, shape, bytes] of tensors) {
    header[name] = { dtype, shape, data_offsets: [at, at + bytes.length] };
    at += bytes.length;
  }
  const json = JSON.stringify(header);
  const text = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, ...tensors.map(([, , , bytes]) => bytes)]);
}

/** torchvision's resnet18 with ten classes, as it is before it learns. @returns {Tensor[]} */
function torchvisions() {
  let state = 1;
  const noise = () => (state = (state * 48271) % 2147483647) / 2147483647 - 0.5;
  /** @type {Tensor[]} */
  const tensors = [];
  /** @param {string} name @param {number[]} shape @param {() => number} value */
  const add = (name, shape, value) => {
    const values = Float32Array.from({ length: shape.reduce((all, side) => all * side, 1) }, value);
    tensors.push([name, "F32", shape, Buffer.from(values.buffer)]);
  };
  /** @param {string} conv @param {string} bn @param {[number, number, number]} shape  outputs, inputs, side */
  const unit = (conv, bn, [out, inputs, side]) => {
    const scale = Math.sqrt(24 / (inputs * side * side));
    add(`${conv}.weight`, [out, inputs, side, side], () => scale * noise());
    for (const [name, value] of /** @type {const} */ ([
      ["weight", 1],
      ["bias", 0],
      ["running_mean", 0],
      ["running_var", 1],
    ])) {
      add(`${bn}.${name}`, [out], () => value);
    }
    tensors.push([`${bn}.num_batches_tracked`, "I64", [], Buffer.alloc(8)]);
  };
  unit("conv1", "bn1", [64, 3, 7]);
  for (const layer of [1, 2, 3, 4]) {
    const [before, out] = [layer === 1 ? 64 : 32 << (layer - 1), 32 << layer];
    for (const block of [0, 1]) {
      const name = `layer${layer}.${block}`;
      unit(`${name}.conv1`, `${name}.bn1`, [out, block === 0 ? before : out, 3]);
      unit(`${name}.conv2`, `${name}.bn2`, [out, out, 3]);
      if (layer > 1 && block === 0) unit(`${name}.downsample.0`, `${name}.downsample.1`, [out, before, 1]);
    }
  }
  add("fc.weight", [10, 512], () => noise() / 10);
  add("fc.bias", [10], () => 0);
  return tensors;
}

/** @param {Page} page @param {Buffer} buffer */
async function choose(page, buffer) {
  await page.locator("#own").evaluate((details) => details.setAttribute("open", ""));
  await page.locator("#own-files").setInputFiles([{ name: "mine.safetensors", mimeType: "application/octet-stream", buffer }]);
}

/** Uses what is in the preview, runs it, and gives the first accuracies. @param {Page} page */
async function run(page) {
  await Promise.all([page.waitForURL(/model=own/), page.locator("#own-use").click()]);
  await page.locator("#start:enabled").click();
  await waitForEvent(page, "done", { timeout: 120_000 });
  const [{ facc_train, racc_train }] = await events(page, "eval");
  return [facc_train, racc_train];
}

describe("networks from elsewhere", () => {
  const here = stage("off");

  test("of two networks in a file the chosen one runs", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const file = safetensors([...network("resnet8", "student."), ...network("resnet8-without-cat", "teacher.")]);
    await choose(page, file);
    await page.locator(".own-network").first().waitFor({ timeout: 60_000 });
    assert.deepEqual(await page.locator(".own-network").allInnerTexts(), [
      "The network student: a resnet8, 78,714 parameters",
      "The network teacher: a resnet8, 78,714 parameters",
    ]);
    await says(page, "#own-said", /The file holds 2 networks\. Which one is to forget\?/);
    assert.equal(await page.locator("#own-use").count(), 0, "not before one is chosen");
    await screenshot(page, "own-networks");
    await checkAccessibility(page);

    await page.locator(".own-network", { hasText: "teacher" }).click();
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    await says(
      page,
      "#own-preview",
      /mine\.safetensors \(teacher\).*This is the network teacher\. Also in the file, and not used: the network student\./s,
    );
    assert.doesNotMatch(await textOf(page, "#own-preview"), /do not depend on/);
    const [facc, racc] = await run(page);
    assert.ok(facc === 0 && racc > 0.5, `the teacher has never seen a cat: ${facc} ${racc}`);

    await choose(page, file);
    await page.locator(".own-network", { hasText: "student" }).click();
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    const [other] = await run(page);
    assert.ok(other > 0.5, `the student knows cats: ${other}`);
    assert.deepEqual(problems, []);
    await close();
  });

  test("torchvision's ResNet-18, with its larger first convolution, is trained and judged", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}&frozen_norm=batch`);
    await choose(page, safetensors(torchvisions()));
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    await says(page, "#own-preview", /resnet18-imagenet/);
    const [, racc] = await run(page);
    assert.ok(racc < 0.5, `it has learned nothing: ${racc}`);
    const losses = (await events(page, "step")).map(({ loss }) => loss);
    assert.ok(losses.length === 4 && losses.every(Number.isFinite), `${losses}`);
    await screenshot(page, "own-torchvision");
    assert.deepEqual(problems, []);
    await close();
  });

  test("an exponential average beside the network, and one network that fits", { timeout: 120_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const base = network("resnet8", "");
    await choose(page, safetensors([...base, ...network("resnet8", "ema."), floats("n_averaged", 3)]));
    await page.locator(".own-network").first().waitFor({ timeout: 60_000 });
    assert.deepEqual(await page.locator(".own-network").allInnerTexts(), [
      "The network without a prefix: a resnet8, 78,714 parameters",
      "The network ema: a resnet8, 78,714 parameters",
    ]);
    // Without its head the other one is none.
    const headless = network("resnet8", "ema.").filter(([name]) => !name.startsWith("ema.head"));
    await choose(page, safetensors([...base, ...headless, floats("temperature", 2)]));
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    await says(page, "#own-preview", /This is the network without a prefix\. Also in the file, and not used: the network ema\./);
    await says(page, "#own-preview", /Not used, since srfl does not know what they are: temperature\. If its answers depend on them/);
    assert.deepEqual(problems, []);
    await close();
  });

  test("a network's own normalization is used", { timeout: 240_000 }, async () => {
    const { page, problems, close } = await open(here.browser, `${here.server.address}/?${RUN}`);
    const inside = network("resnet8", "model.");
    await choose(
      page,
      safetensors([floats("normalize.mean", 0.4914, 0.4822, 0.4465), floats("normalize.std", 0.2023, 0.1994, 0.201), ...inside]),
    );
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    await says(
      page,
      "#own-preview",
      /its own constants, normalize\.mean and normalize\.std: means 0\.4914, 0\.4822, 0\.4465 and standard deviations 0\.2023, 0\.1994, 0\.2010/,
    );
    await says(page, "#own-preview", /Every tensor of the file is used\./);
    const narrow = await run(page);
    // Constants of no use: it sees nearly black images, and knows nothing.
    await choose(page, safetensors([floats("normalize.mean", 250, 250, 250), floats("normalize.std", 1, 1, 1), ...inside]));
    await page.locator("#own-use").waitFor({ timeout: 60_000 });
    await says(page, "#own-preview", /means 0\.9804, 0\.9804, 0\.9804 and standard deviations 0\.0039/);
    const wrong = await run(page);
    assert.ok(narrow[1] > 0.5 && wrong[1] < 0.4, `${narrow} ${wrong}`);
    assert.deepEqual(problems, []);
    await close();
  });
});

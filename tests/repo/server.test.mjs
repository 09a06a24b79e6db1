// script/server, as it is called.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const script = join(root, "script/server");

describe("script/server", () => {
  /** @type {import("node:child_process").ChildProcess} */
  let server;
  let address = "";

  before(async () => {
    server = spawn(script, ["--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    address = await firstLine(server).then((line) => /http:\S+/.exec(line)?.[0] ?? line);
  });

  after(() => server.kill());

  for (const [path, type] of [
    ["index.html", "text/html; charset=utf-8"],
    ["script/serve.mjs", "text/javascript; charset=utf-8"],
    ["package.json", "application/json"],
    ["pkg/srfl_bg.wasm", "application/wasm"],
    ["www/data/cifar10/train-000.png", "image/png"],
    ["www/models/resnet8.safetensors", "application/octet-stream"],
  ]) {
    test(`${path} is ${type}`, async () => {
      const response = await fetch(`${address}/${path}`);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-type"), type);
      assert.equal(response.headers.get("cache-control"), "no-cache");
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), readFileSync(join(root, path)));
    });
  }

  test("/ is the page", async () => {
    const response = await fetch(address);
    assert.equal(await response.text(), readFileSync(join(root, "index.html"), "utf8"));
  });

  test("an unchanged file is not sent again", async () => {
    const first = await fetch(`${address}/package.json`);
    await first.arrayBuffer();
    /** @type {Record<string, string>} */
    const condition = {};
    const etag = first.headers.get("etag");
    const modified = first.headers.get("last-modified");
    if (etag !== null) condition["if-none-match"] = etag;
    if (modified !== null) condition["if-modified-since"] = modified;
    const again = await fetch(`${address}/package.json`, { headers: condition });
    assert.equal(again.status, 304);
  });

  for (const path of [
    "/nothing-here",
    "/.git/config",
    "/src/",
    "/../../../../../etc/passwd",
    "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/www/%00",
  ]) {
    test(`${path} is not found`, async () => {
      assert.equal(await rawStatus(address, path), 404);
    });
  }

  test("a port in use is said in words", async () => {
    const other = createServer();
    await new Promise((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve(undefined));
    });
    const { port } = /** @type {import("node:net").AddressInfo} */ (other.address());
    const run = spawnSync(script, ["--host", "127.0.0.1", "--port", String(port)], {
      encoding: "utf8",
    });
    other.close();
    assert.equal(run.status, 1);
    assert.match(run.stderr, new RegExp(`port ${port} is in use.*--port ${port + 1}`));
  });
});

test("a bad option is said in words", () => {
  for (const args of [["--port", "http"], ["--port"], ["--prot", "1"], ["--with", "perl"]]) {
    const run = spawnSync(script, args, { encoding: "utf8" });
    assert.equal(run.status, 2, args.join(" "));
    assert.match(run.stderr, /^error: /);
  }
});

/**
 * The status for a path as it stands: fetch would resolve its dots.
 *
 * @param {string} address
 * @param {string} path
 * @returns {Promise<number | undefined>}
 */
function rawStatus(address, path) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<string>}
 */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
      if (out.includes("\n")) resolve(out);
    });
    child.on("exit", (code) => reject(new Error(`script/server ended with ${code}`)));
  });
}

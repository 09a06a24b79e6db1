// Figures on a page that is isolated from other origins (Cross-Origin-Embedder-Policy: require-corp): what the host of
// the figures must send for that.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";

import { serveFile } from "../../../script/serve.mjs";
import { eventually, launch, open, root } from "../harness.mjs";

const SMALL = 'device="cpu" batch="4" train="100" test="100" steps="4000" every="2000"';

/** @param {import("node:http").RequestListener} answer */
async function listen(answer) {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: /** @type {import("node:net").AddressInfo} */ (server.address()).port };
}

describe("on an isolated page", () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** What the site's server sends with every file. @type {Record<string, string>} */
  let sent = {};
  /** @type {import("node:http").Server[]} */
  const servers = [];
  let [site, blog, post] = ["", "", ""];

  before(async () => {
    browser = await launch("off");
    const files = await listen((request, response) => {
      for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
      void serveFile(root, request, response);
    });
    const pages = await listen((_, response) => {
      response.writeHead(200, {
        "content-type": "text/html",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
      response.end(post);
    });
    servers.push(files.server, pages.server);
    // To a browser two sites.
    site = `http://localhost:${files.port}`;
    blog = `http://127.0.0.1:${pages.port}/`;
  });
  after(async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** @param {string} figure */
  async function read(figure) {
    post = `<!doctype html><title>An isolated page</title><link rel="icon" href="data:," />${figure}`;
    const reader = await open(browser, blog);
    assert.equal(await reader.page.evaluate(() => crossOriginIsolated), true);
    return reader;
  }
  const element = () => `<script async src="${site}/www/srfl-figure.js"></script><srfl-figure id="one" ${SMALL}></srfl-figure>`;

  test("a host that sends both headers has its figures shown, and run, with their events", { timeout: 200_000 }, async () => {
    sent = { "cross-origin-embedder-policy": "require-corp", "cross-origin-resource-policy": "cross-origin" };
    const { page, problems, close } = await read(element());
    const frame = page.frameLocator("#one iframe");
    await frame.locator("#chart-accuracy .plot > svg").waitFor();
    await page.evaluate(() => {
      document.querySelector("#one")?.addEventListener("srfl", (event) => {
        const { type } = /** @type {CustomEvent} */ (event).detail;
        if (type === "step") document.title = "a step";
      });
    });
    await frame.locator("#start:enabled").click();
    await page.waitForFunction(() => document.title === "a step", undefined, { timeout: 120_000 });
    assert.deepEqual(problems, []);
    await close();
  });

  for (const [what, headers] of /** @type {[string, Record<string, string>][]} */ ([
    ["no header", {}],
    ["the embedder's policy alone", { "cross-origin-embedder-policy": "require-corp" }],
    ["the resource's policy alone", { "cross-origin-resource-policy": "cross-origin" }],
  ])) {
    test(`with ${what} the browser shows no figure`, { timeout: 60_000 }, async () => {
      sent = headers;
      const { page, close } = await read(`<iframe id="frame" src="${site}/?embed=1" title="A figure"></iframe>`);
      // The browser's own page stands in its place.
      await eventually(async () => assert.match(page.frames()[1].url(), /^chrome-error:/));
      await close();
    });
  }

  test("without headers, <iframe credentialless> shows it in browsers that know it", { timeout: 120_000 }, async () => {
    sent = {};
    const { page, close } = await read(`<iframe credentialless id="frame" src="${site}/?embed=1" title="A figure" height="600"></iframe>`);
    await page.frameLocator("#frame").locator("#chart-accuracy .plot > svg").waitFor();
    await close();
  });
});

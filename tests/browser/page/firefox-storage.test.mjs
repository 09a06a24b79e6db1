// An embedded figure in Firefox, which may forbid a frame of another site every storage and channel.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";

import puppeteer from "puppeteer-core";

import { startServer } from "../harness.mjs";

const FIREFOX = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path !== undefined && existsSync(path));
const FIGURE = 'forget="cat" device="cpu" workers="1" batch="4" train="100" test="100" steps="2" every="2" seed="1"';

/** What network.cookie.cookieBehavior means: https://searchfox.org/firefox-main/source/netwerk/cookie/nsICookieService.idl */
const POLICIES = { 1: "no storage in frames of other sites", 2: "no storage at all", 3: "no storage for sites never visited" };

describe(
  "an embedded figure in Firefox",
  { skip: FIREFOX === undefined ? "Firefox is not installed: apt install firefox-esr" : false },
  () => {
    /** @type {Awaited<ReturnType<typeof startServer>>} */
    let server;
    /** @type {import("node:http").Server} */
    let blog;
    let address = "";

    before(async () => {
      server = await startServer();
      const article = `<!doctype html><title>A blog</title><script>
        window.said = [];
        addEventListener("srfl", ({ detail }) => window.said.push(detail));
      </script><script async src="${server.address}/www/srfl-figure.js"></script>
      <body style="max-width: 700px"><srfl-figure ${FIGURE}></srfl-figure>`;
      blog = createServer((_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(article);
      });
      blog.listen(0, "127.0.0.1");
      await once(blog, "listening");
      // localhost and 127.0.0.1 are different sites to a browser.
      address = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (blog.address()).port}/`;
    });
    after(() => {
      blog.closeAllConnections();
      blog.close();
      server.close();
    });

    for (const [behavior, meaning] of Object.entries(POLICIES)) {
      test(`has its height, events, and commands with ${meaning}`, { timeout: 200_000 }, async (t) => {
        const firefox = await puppeteer.launch({
          browser: "firefox",
          executablePath: FIREFOX,
          headless: true,
          extraPrefsFirefox: { "network.cookie.cookieBehavior": Number(behavior) },
        });
        t.after(() => firefox.close());
        const page = await firefox.newPage();
        await page.setViewport({ width: 900, height: 900 });
        await page.goto(address);
        const heightOf = () =>
          /** @type {any} */ (document.querySelector("srfl-figure"))?.shadowRoot?.querySelector("iframe")?.offsetHeight ?? 0;
        // A frame that tells nothing keeps the height of its style, which is not that of its content.
        await page.waitForFunction(
          () => {
            const frame = /** @type {any} */ (document.querySelector("srfl-figure"))?.shadowRoot?.querySelector("iframe");
            return frame !== null && frame !== undefined && /^\d+(\.\d+)?px$/.test(frame.style.height) && frame.offsetHeight > 250;
          },
          { timeout: 60_000 },
        );
        await page.evaluate(() => /** @type {any} */ (document.querySelector("srfl-figure")).start());
        await page.waitForFunction(
          () => /** @type {any} */ (window).said.some((/** @type {any} */ { type }) => type === "done" || type === "error"),
          { timeout: 150_000 },
        );
        /** @type {any[]} */
        const said = await page.evaluate(() => /** @type {any} */ (window).said);
        assert.deepEqual(
          said.filter(({ type }) => type === "error"),
          [],
        );
        assert.equal(said.filter(({ type }) => type === "step").length, 2);
        t.diagnostic(`height ${await page.evaluate(heightOf)} px`);
      });
    }
  },
);

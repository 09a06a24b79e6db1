// The page in WebKit, where it can be installed: the same digits as in Chromium on one worker.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";

import { digits, events, launch, open, startServer, waitForEvent } from "../harness.mjs";
import { CAT, MAP, withMap } from "../recorded-map.mjs";
import { launchWebKit, missing } from "../webkit.mjs";

const RUN = "device=cpu&workers=1&batch=4&train=100&test=100&steps=4&every=2&seed=1&forget=cat";

// The page's events, kept for the test from before its first script: WebDriver has no init scripts.
const RECORDER = `<script>
  window.srflEvents = [];
  window.addEventListener("srfl", ({ detail }) => window.srflEvents.push(structuredClone(detail)));
  window.addEventListener("error", ({ message }) => window.srflEvents.push({ type: "uncaught", message }));
</script>`;

describe("in WebKit", { skip: missing }, () => {
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  /** @type {Awaited<ReturnType<typeof launchWebKit>>} */
  let webkit;

  before(async () => {
    server = await startServer();
    webkit = await launchWebKit();
  });
  after(async () => {
    await webkit.close();
    server.close();
  });

  /** @param {string} type */
  async function until(type) {
    await webkit.until(
      `return window.srflEvents?.some(({ type }) => type === "${type}" || type === "error" || type === "uncaught")`,
      200_000,
    );
    /** @type {any[]} */
    const all = JSON.parse(await webkit.evaluate("return JSON.stringify(window.srflEvents)"));
    assert.deepEqual(
      all.filter((event) => event.type === "error" || event.type === "uncaught"),
      [],
    );
    return all;
  }

  test("a run and its verdict, to the same digits as in Chromium", { timeout: 400_000 }, async (t) => {
    const chromium = await launch("off");
    const { page, close } = await open(chromium, `${server.address}/?${RUN}&autostart=1`);
    await waitForEvent(page, "verdict", { timeout: 150_000 });
    const expected = digits(await events(page));
    await close();
    await chromium.close();

    const recording = (/** @type {Buffer} */ bytes) => Buffer.from(String(bytes).replace("<head>", `<head>${RECORDER}`));
    // The policy of the page's own head forbids inline scripts; this one comes before it.
    server.faults.set("/index.html", { change: recording });
    await webkit.open(`${server.address}/?${RUN}&autostart=1`);
    server.faults.clear();
    const all = await until("verdict");
    assert.deepEqual(digits(all), expected);
    await webkit.until('return /Accuracy says/.test(document.querySelector("#verdict .line")?.textContent)');
    t.diagnostic(`${webkit.version}: ${await webkit.evaluate('return document.querySelector("#device-line").textContent')}`);
  });

  test("the blind test is played", { timeout: 100_000 }, async () => {
    await webkit.open(`${server.address}/?embed=1&figure=blind&blind=cat:7`);
    await webkit.until('return document.querySelector("#blind .tests button") !== null');
    await webkit.evaluate(`
      document.querySelector("#blind [data-test=relearning] button").click();
      document.querySelector("#blind input[name=blind-gold]").click();
      document.querySelector("#blind form button").click();`);
    await webkit.until('return /is gold/.test(document.querySelector("#blind .result h3")?.textContent)');
    assert.match(await webkit.evaluate('return document.querySelector("#blind .result").textContent'), /Your tests left only [ABC]/);
  });

  test("the map of the territory is drawn from a recording, and read by keys", { timeout: 100_000 }, async () => {
    server.faults.set(CAT, withMap(MAP));
    await webkit.open(`${server.address}/?embed=1&figure=map&size=full`);
    await webkit.until('return /^Cat has 25%/.test(document.querySelector("#map .sentence")?.textContent)');
    server.faults.delete(CAT);
    await webkit.evaluate(`
      const grid = document.querySelector("#map .map-grid");
      grid.focus();
      grid.dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true }));`);
    await webkit.until('return /^original cat 100%/.test(document.querySelector("#map .map-said")?.textContent)');
    const names = await webkit.evaluate(
      'return [...document.querySelectorAll("#map .unlearned .names span")].map(({ textContent }) => textContent).sort().join()',
    );
    assert.equal(names, "bird,deer,dog,frog");
  });

  test("what brings the class back is shown from a recording", { timeout: 100_000 }, async () => {
    await webkit.open(`${server.address}/?embed=1&figure=recovery&size=full`);
    await webkit.until('return document.querySelectorAll("#recovery [data-attack]").length === 5');
    const place = 'document.querySelector("#recovery [data-attack=rounding] output").textContent';
    const first = await webkit.evaluate(`return ${place}`);
    await webkit.evaluate(`
      const slider = document.querySelector("#recovery [data-attack=rounding] input");
      slider.value = slider.max;
      slider.dispatchEvent(new Event("input", { bubbles: true }));`);
    assert.notEqual(await webkit.evaluate(`return ${place}`), first);
  });

  test("an embedded figure takes the height of its content, runs, and reports", { timeout: 200_000 }, async (t) => {
    const attributes = RUN.replaceAll(/(\w+)=([^&]+)&?/g, '$1="$2" ');
    const article = `<!doctype html><title>A blog</title><script>
        window.srflEvents = [];
        addEventListener("srfl", ({ detail }) => window.srflEvents.push(detail));
      </script><script async src="${server.address}/www/srfl-figure.js"></script>
      <body style="max-width: 700px"><srfl-figure ${attributes}></srfl-figure>`;
    const blog = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(article);
    });
    t.after(() => {
      blog.closeAllConnections();
      blog.close();
    });
    blog.listen(0, "127.0.0.1");
    await once(blog, "listening");
    const { port } = /** @type {import("node:net").AddressInfo} */ (blog.address());
    await webkit.open(`http://127.0.0.1:${port}/`);
    const height = 'return document.querySelector("srfl-figure").shadowRoot?.querySelector("iframe").offsetHeight > 250';
    await webkit.until(height);
    await webkit.evaluate('document.querySelector("srfl-figure").start()');
    const all = await until("done");
    assert.equal(all.filter(({ type }) => type === "step").length, 4);
  });

  test("the lesson goes from its first step to the next, each with its figure", { timeout: 120_000 }, async () => {
    await webkit.open(`${server.address}/lesson/?lang=en`);
    const drawn = (/** @type {string} */ selector) =>
      webkit.until(
        `const step = [...document.querySelectorAll(".step")].find((one) => one.checkVisibility());
         return step?.querySelector("srfl-figure")?.shadowRoot?.querySelector("iframe")?.contentDocument?.querySelector("${selector}") != null`,
      );
    await drawn("#chart-classes .bar");
    await webkit.evaluate('document.querySelector(".next").click()');
    await webkit.until("return /step=2/.test(location.search)");
    await drawn("#roll .card .column");
  });
});

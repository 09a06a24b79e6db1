// The page in Firefox, where it can be installed: the CPU's path, the same numbers as in Chromium, and a second
// implementation of WebGPU (wgpu and naga) on Mesa's software Vulkan.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import puppeteer from "puppeteer-core";

import { digits, eventually, events, launch, open, root, startServer, waitForEvent } from "../harness.mjs";
import { CAT, MAP, withMap } from "../recorded-map.mjs";

const FIREFOX = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path !== undefined && existsSync(path));
// Mesa's software Vulkan, which Firefox's WebGPU runs on here.
const DRIVERS = "/usr/share/vulkan/icd.d";
const LAVAPIPE = (existsSync(DRIVERS) ? readdirSync(DRIVERS) : [])
  .filter((file) => /^lvp_icd.*\.json$/.test(file))
  .map((file) => join(DRIVERS, file))[0];
const RUN = "device=cpu&batch=4&train=100&test=100&steps=4&every=2&seed=1&forget=cat";

/** @typedef {import("puppeteer-core").Page} Page */

describe(
  "in Firefox",
  { skip: FIREFOX === undefined ? "Firefox is not installed: apt install firefox-esr, or FIREFOX=/path" : false },
  () => {
    /** @type {Awaited<ReturnType<typeof startServer>>} */
    let server;
    /** @type {import("puppeteer-core").Browser} */
    let firefox;
    /** With WebGPU. @type {import("puppeteer-core").Browser | undefined} */
    let withGpu;

    before(async () => {
      server = await startServer();
      firefox = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
    });
    after(async () => {
      await firefox.close();
      await withGpu?.close();
      server.close();
    });

    /** @param {string} query @param {import("puppeteer-core").Browser} [browser] */
    async function visit(query, browser = firefox) {
      const page = await browser.newPage();
      /** @type {string[]} */
      const problems = [];
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      await page.evaluateOnNewDocument(() => {
        const recorded = /** @type {any} */ (window);
        recorded.srflEvents = [];
        window.addEventListener("srfl", (event) => recorded.srflEvents.push(structuredClone(/** @type {CustomEvent} */ (event).detail)));
      });
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${server.address}/?${query}`);
      return { page, problems };
    }

    /** @param {Page} page @param {string} type @param {boolean} [again]  @returns {Promise<any[]>} */
    async function until(page, type, again = true) {
      await page.waitForFunction(
        (wanted) => /** @type {any} */ (window).srflEvents.some((/** @type {any} */ one) => one.type === wanted || one.type === "error"),
        { timeout: 400_000 },
        type,
      );
      /** @type {any[]} */
      const all = await page.evaluate(() => /** @type {any} */ (window).srflEvents);
      // Now and then a worker of Firefox's stops for good (docs/browsers.md): the user is told, and reloads the page.
      if (again && /was silent for/.test(all.at(-1).message)) {
        await page.reload();
        return until(page, type, false);
      }
      // What came before says how far it got.
      const last = all.slice(-8).map((one) => JSON.stringify(one).slice(0, 200));
      assert.ok(!all.some((one) => one.type === "error"), last.join("\n"));
      return all;
    }

    test("the blind test is played", { timeout: 100_000 }, async () => {
      const { page, problems } = await visit("embed=1&figure=blind&blind=cat:7");
      await page.waitForSelector("#blind .tests button");
      await page.click("#blind [data-test=relearning] button");
      await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector("#blind input[name=blind-gold]")).click());
      await page.click("#blind form button");
      await page.waitForSelector("#blind .result h3");
      assert.match(await page.$eval("#blind .result", ({ textContent }) => textContent ?? ""), /Your tests left only [ABC]/);
      assert.deepEqual(problems, []);
      await page.close();
    });

    test("the map of the territory is drawn from a recording", { timeout: 120_000 }, async () => {
      server.faults.set(CAT, withMap(MAP));
      const { page, problems } = await visit("");
      // Again and again: what loads above it moves it away.
      await page.waitForFunction(
        () => {
          document.querySelector("#map")?.scrollIntoView({ behavior: "instant" });
          return /^Cat has 25%/.test(document.querySelector("#map .sentence")?.textContent ?? "");
        },
        { timeout: 60_000 },
      );
      await page.focus("#map .map-grid");
      await page.keyboard.press("1");
      await page.waitForFunction(() => /^original cat 100%/.test(document.querySelector("#map .map-said")?.textContent ?? ""));
      const names = await page.$$eval("#map .unlearned .names span", (all) => all.map(({ textContent }) => textContent));
      assert.deepEqual(names.sort(), ["bird", "deer", "dog", "frog"]);
      assert.deepEqual(problems, []);
      server.faults.delete(CAT);
      await page.close();
    });

    test("what brings the class back is shown from a recording", { timeout: 120_000 }, async () => {
      const { page, problems } = await visit("embed=1&figure=recovery&size=full");
      await page.waitForFunction(() => document.querySelectorAll("#recovery [data-attack]").length === 5);
      const place = () => page.$eval("#recovery [data-attack=rounding] output", ({ textContent }) => textContent);
      const first = await place();
      await page.focus("#recovery [data-attack=rounding] input");
      await page.keyboard.press("End");
      assert.notEqual(await place(), first);
      assert.deepEqual(problems, []);
      await page.close();
    });

    test("a run and its verdict on the CPU, to the same digits as in Chromium", { timeout: 300_000 }, async (t) => {
      const chromium = await launch("off");
      const { page: other, close } = await open(chromium, `${server.address}/?${RUN}&autostart=1`);
      await waitForEvent(other, "verdict", { timeout: 150_000 });
      const expected = digits(await events(other));
      await close();
      await chromium.close();

      const { page, problems } = await visit(`${RUN.replace("device=cpu", "device=auto")}&autostart=1`);
      const all = await until(page, "verdict");
      assert.deepEqual(digits(all), expected);
      await page.waitForSelector("#chart-accuracy .plot > svg");
      await eventually(async () =>
        assert.match(await page.$eval("#verdict .line", (element) => element.textContent ?? ""), /Accuracy says/),
      );
      t.diagnostic(`${await firefox.version()}: ${await page.$eval("#device-line", (element) => element.textContent ?? "")}`);
      assert.deepEqual(problems, []);
      await page.close();
    });

    test(
      "WebGPU gives the CPU's losses with our kernels, and no read-back waits for the browser's clock",
      { timeout: 900_000, skip: LAVAPIPE === undefined ? "no software Vulkan: apt install mesa-vulkan-drivers" : false },
      async (t) => {
        withGpu = await puppeteer.launch({
          browser: "firefox",
          executablePath: FIREFOX,
          headless: true,
          protocolTimeout: 600_000,
          env: { ...process.env, VK_ICD_FILENAMES: LAVAPIPE, VK_DRIVER_FILES: LAVAPIPE },
          extraPrefsFirefox: { "dom.webgpu.enabled": true, "dom.webgpu.workers.enabled": true, "gfx.webgpu.ignore-blocklist": true },
        });
        const losses = async (/** @type {string} */ device, /** @type {import("puppeteer-core").Browser} */ browser) => {
          const { page, problems } = await visit(`${RUN.replace("device=cpu", `device=${device}`)}&autostart=1`, browser);
          const all = await until(page, "done");
          const line = await page.$eval("#device-line", (element) => element.textContent ?? "");
          assert.deepEqual(problems, []);
          await page.close();
          const steps = all.filter(({ type }) => type === "step");
          assert.equal(steps.length, 4);
          return { ready: all.find(({ type }) => type === "ready"), steps, line };
        };
        const cpu = await losses("cpu", firefox);
        const gpu = await losses("gpu", withGpu);
        t.diagnostic(gpu.line);
        t.diagnostic(`steps: ${gpu.steps.map(({ ms, submit_ms }) => `${ms.toFixed(0)} ms, ${submit_ms.toFixed(0)} to submit`).join("; ")}`);
        assert.equal(gpu.ready.device, "gpu");
        assert.match(gpu.line, /this page's own kernels, the faster ones here/);
        assert.match(gpu.line, /self-test passed/i);
        const readback = Number(gpu.line.match(/read back in ([\d.]+) ms/)?.[1]);
        // The clock's period is 100 ms; other programs on the machine take some of what is left.
        assert.ok(readback < 50, gpu.line);
        for (const [i, { loss }] of cpu.steps.entries()) {
          assert.ok(Math.abs(gpu.steps[i].loss - loss) <= 1e-3 * Math.abs(loss) + 1e-5, `${gpu.steps[i].loss} for ${loss}`);
        }
      },
    );

    test("workers share a run where its WebAssembly can wait, and elsewhere one makes it", { timeout: 300_000 }, async (t) => {
      /** @param {number} workers */
      const run = async (workers) => {
        const { page, problems } = await visit(`${RUN}&workers=${workers}&autostart=1`);
        const all = await until(page, "done");
        const line = await eventually(async () => {
          const text = await page.$eval("#device-line", (element) => element.textContent ?? "");
          assert.match(text, /one thread|workers/);
          return text;
        });
        assert.deepEqual(problems, []);
        await page.close();
        return { digits: digits(all), line };
      };
      const [one, two] = [await run(1), await run(2)];
      const page = await firefox.newPage();
      const canWait = await page.evaluate(() => "Suspending" in WebAssembly);
      await page.close();
      t.diagnostic(`promise integration: ${canWait}`);
      assert.match(two.line, canWait ? /2 workers/ : /one thread/);
      assert.deepEqual(two.digits, one.digits);
    });

    test("a custom network is read, stored and used", { timeout: 200_000 }, async () => {
      const { page, problems } = await visit(RUN);
      await page.click("#own > summary");
      const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await page.$("#own-files"));
      await input.uploadFile(join(root, "www/models/resnet8.safetensors"));
      await page.waitForSelector("#own-use", { timeout: 60_000 });
      await Promise.all([page.waitForNavigation({ timeout: 60_000 }), page.click("#own-use")]);
      assert.match(page.url(), /model=own/);
      await page.waitForSelector("#start:not([disabled])");
      await page.click("#start");
      const all = await until(page, "done");
      assert.equal(all.filter(({ type }) => type === "step").length, 4);
      assert.deepEqual(problems, []);
      await page.close();
    });
  },
);

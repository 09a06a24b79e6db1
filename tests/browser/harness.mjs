// A real Chromium on the page as it is served, with a way to break files and to read what happens.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

import { chromium } from "playwright-core";

import { contentType, filePath, serveFile } from "../../script/serve.mjs";

export const root = join(import.meta.dirname, "../..");

const cache = process.env.SRFL_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "srfl");
const screenshots = join(cache, "screenshots");

export const INSECURE_HOST = "insecure.test";

/** @typedef {import("playwright-core").Page} Page */

/**
 * What the server does to a file instead of sending it as it is.
 *
 * @typedef {{status: number} | {type: string} | {change: (bytes: Buffer) => Buffer}} Fault
 */

/**
 * Serves the repository on a free port, below a path where one is given. A fault holds for every
 * request until it is deleted, those of workers included.
 *
 * @param {{below?: string}} [options]
 */
export async function startServer({ below = "" } = {}) {
  /** @type {Map<string, Fault>} */
  const faults = new Map();
  /** @type {string[]} */
  const requests = [];
  /** Files that were sent whole, without those that the browser had. @type {string[]} */
  const sent = [];
  const server = createServer((request, response) => {
    const { url = "/" } = request;
    // Outside the path there is nothing.
    request.url = url.startsWith(below) ? url.slice(below.length) : "/nothing";
    const path = filePath(request.url) ?? "";
    requests.push(path);
    response.on("finish", () => {
      if (response.statusCode === 200) sent.push(path);
    });
    const fault = faults.get(path);
    if (fault === undefined) {
      void serveFile(root, request, response);
    } else if ("status" in fault) {
      response.writeHead(fault.status, { "content-type": "text/plain" }).end("broken by a test\n");
    } else {
      void serveChanged(path, fault, response);
    }
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    })
  );
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    faults,
    requests,
    sent,
    address: `http://localhost:${port}${below}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {string} path
 * @param {{change?: (bytes: Buffer) => Buffer, type?: string}} fault
 * @param {import("node:http").ServerResponse} response
 */
async function serveChanged(path, { change = (bytes) => bytes, type = contentType(path) }, response) {
  const bytes = change(await readFile(join(root, path)));
  // No validator: the whole file must be fetched again once the fault is gone.
  response.writeHead(200, { "cache-control": "no-store", "content-length": bytes.length, "content-type": type }).end(bytes);
}

/**
 * WebGPU without any adapter, on Chromium's software one, or on this machine's GPU.
 *
 * @typedef {"off" | "software" | "hardware"} WebGpu
 */

/** On Linux Chromium leaves Vulkan alone unless it is asked for it, and without a display takes its software adapter. */
const VULKAN = ["--enable-features=Vulkan", "--use-angle=vulkan", "--disable-vulkan-surface"];

/** @type {Record<WebGpu, string[]>} */
const GPU_SWITCHES = {
  off: ["--disable-gpu"],
  software: ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"],
  hardware: ["--enable-unsafe-webgpu", "--ignore-gpu-blocklist", ...(process.platform === "linux" ? VULKAN : [])],
};

/**
 * @param {WebGpu} webgpu
 * @param {string[]} [more]  further switches
 */
export async function launch(webgpu, more = []) {
  return chromium.launch(launchOptions(webgpu, more));
}

/**
 * A browser that stores what a user's does: contexts of `launch` are private windows, whose cache
 * takes no large files.
 */
export async function launchProfile() {
  const folder = mkdtempSync(join(tmpdir(), "srfl-profile-"));
  const context = await chromium.launchPersistentContext(folder, launchOptions("off", []));
  const close = async () => {
    await context.close();
    // Its last processes may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { context, close };
}

/** DejaVu's fonts where they are installed, so that no other font changes a layout that a test measures. */
const DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
/** @type {Record<string, string>} */
const FONTS = existsSync(DEJAVU) ? { FONTCONFIG_FILE: join(import.meta.dirname, "fonts.conf") } : {};

/**
 * @param {WebGpu} webgpu
 * @param {string[]} more
 */
function launchOptions(webgpu, more) {
  const executablePath = process.env.CHROME ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(`no browser at ${executablePath}: set CHROME to the path of Chrome or Chromium`);
  }
  return {
    executablePath,
    // Playwright's own headless switch takes a build of Chromium that is not the installed one.
    headless: false,
    env: { ...process.env, ...FONTS },
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // The runs of several pages share a browser; a page in the background must go on at full speed.
      "--disable-renderer-backgrounding",
      "--disable-background-timer-throttling",
      "--disable-backgrounding-occluded-windows",
      ...GPU_SWITCHES[webgpu],
      // A name that is no secure context, as when the page is opened from another machine.
      `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
      ...more,
    ],
  };
}

/**
 * A server and a browser for a suite's tests, there from before the first until after the last.
 *
 * @param {Parameters<typeof launch>[0]} webgpu
 * @param {{below?: string, switches?: string[]}} [options]
 */
export function stage(webgpu, { below, switches } = {}) {
  const here = /** @type {{server: Awaited<ReturnType<typeof startServer>>, browser: import("playwright-core").Browser}} */ ({});
  before(async () => {
    here.server = await startServer({ below });
    here.browser = await launch(webgpu, switches);
  });
  after(async () => {
    await here.browser.close();
    here.server.close();
  });
  return here;
}

/**
 * Adds up what moves in a page that is opened after this: its cumulative layout shift.
 *
 * @param {Page} page
 * @returns {Promise<() => Promise<number>>}  what has moved so far
 */
export async function watchMoves(page) {
  await page.addInitScript(() => {
    const all = /** @type {any} */ (globalThis);
    all.moved = 0;
    const seen = (/** @type {PerformanceObserverEntryList} */ list) => {
      for (const entry of list.getEntries()) all.moved += /** @type {any} */ (entry).value;
    };
    new PerformanceObserver(seen).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => /** @type {any} */ (globalThis).moved);
}

/**
 * Opens the page and records what it says.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address  of the page, with its query
 * @param {{width?: number, height?: number, scale?: number, colorScheme?: "light" | "dark"}} [view]
 */
export async function open(browser, address, { width = 1280, height = 900, scale = 1, colorScheme = "light" } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  /** @type {string[]} */
  const problems = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  await page.addInitScript(() => {
    const recorded = /** @type {any} */ (window);
    recorded.srflEvents = [];
    window.addEventListener("srfl", (event) => {
      const { detail } = /** @type {CustomEvent} */ (event);
      recorded.srflEvents.push({ ...structuredClone(detail), at: performance.now() });
    });
  });
  page.on("crash", () => problems.push("the page's process crashed"));
  // Whoever opens or reloads one of our documents, or waits for another, goes on when it can be used.
  for (const name of /** @type {const} */ (["goto", "reload", "waitForURL"])) {
    const plain = /** @type {(...values: any[]) => Promise<any>} */ (page[name].bind(page));
    page[name] = async (/** @type {any[]} */ ...values) => {
      const response = await plain(...values);
      await started(page);
      return response;
    };
  }
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}

/**
 * Waits until a document's modules have run, which its `load` event does not wait for, or until it says that they cannot.
 * Other documents have nothing to wait for.
 *
 * @param {Page} page
 */
export async function started(page) {
  const done = () =>
    document.querySelector('script[src*="start-guard.js"]') === null ||
    document.documentElement.dataset.started !== undefined ||
    document.querySelector(".start-failed") !== null;
  await page.waitForFunction(done, null, { timeout: 10_000 }).catch(() => {
    // What a test waits for next says what is missing.
  });
}

/**
 * @param {Page} page
 * @param {string} [type]
 * @returns {Promise<any[]>}  the `srfl` events so far
 */
export async function events(page, type) {
  const all = await page.evaluate(() => /** @type {any} */ (window).srflEvents);
  return type === undefined ? all : all.filter((/** @type {any} */ event) => event.type === type);
}

/**
 * Waits for an event. An `error` event that is not waited for ends the wait.
 *
 * @param {Page} page
 * @param {string} type
 * @param {{timeout?: number, count?: number}} [options]
 * @returns {Promise<any>}  the last of that type
 */
export async function waitForEvent(page, type, { timeout = 60_000, count = 1 } = {}) {
  const handle = await page
    .waitForFunction(
      ([wanted, times]) => {
        /** @type {any[]} */
        const all = /** @type {any} */ (window).srflEvents;
        const found = all.filter((event) => event.type === wanted);
        if (found.length >= Number(times)) return found.at(-1);
        const error = all.find((event) => event.type === "error");
        return wanted !== "error" && error ? error : undefined;
      },
      /** @type {[string, number]} */ ([type, count]),
      { timeout, polling: 100 },
    )
    .catch(async (cause) => {
      const seen = (await events(page)).map((event) => event.type);
      const alert = await textOf(page, "#alert").catch(() => "");
      throw new Error(`no ${count} "${type}" event(s) within ${timeout / 1000} s; seen: ` + `${summary(seen)}; alert: "${alert}"`, {
        cause,
      });
    });
  const event = await handle.jsonValue();
  if (event.type !== type) throw new Error(`an error event, not "${type}": ${event.message}`);
  return event;
}

/**
 * Waits for a run to end well after an error, which waitForEvent would take for the end.
 *
 * @param {Page} page
 * @param {number} timeout
 */
export async function waitForEnd(page, timeout) {
  await page.waitForFunction(() => /** @type {any} */ (window).srflEvents.some((/** @type {any} */ e) => e.type === "done"), undefined, {
    timeout,
    polling: 100,
  });
}

/** @param {string[]} types */
function summary(types) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, n]) => `${n} ${type}`).join(", ") || "none";
}

/**
 * What stands there now, which may be older than what has happened: see `says`.
 *
 * @param {Pick<Page, "locator">} page  or a frame of it
 * @param {string} selector
 */
export async function textOf(page, selector) {
  return (await page.locator(selector).first().innerText({ timeout: 5_000 })).trim();
}

/**
 * Checks until it holds. What an event or a click brings is drawn in a later frame, one thing a
 * frame, and what a file brings later still: on a busy machine that may be a while.
 *
 * @template T
 * @param {() => Promise<T>} check  throws while it does not hold
 * @param {number} [timeout]
 * @returns {Promise<T>}
 */
export async function eventually(check, timeout = 20_000) {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

/** What a measure is; throws unless it stays so for half a second. @param {() => Promise<number>} measure */
async function staying(measure) {
  const first = await measure();
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  assert.equal(await measure(), first);
  return first;
}

/**
 * Waits until a measure stays as it is, as the height of a page does once all of it is drawn.
 *
 * @param {() => Promise<number>} measure
 * @returns {Promise<number>}
 */
export async function settled(measure) {
  return eventually(() => staying(measure));
}

/**
 * Waits until the page says what it should, and gives all that it says there.
 *
 * @param {Pick<Page, "locator">} page  or a frame of it
 * @param {string} selector
 * @param {RegExp} pattern
 * @param {string} [why]
 */
export async function says(page, selector, pattern, why) {
  return eventually(async () => {
    const text = await textOf(page, selector);
    assert.match(text, pattern, why === undefined ? undefined : `${why}: ${text}`);
    return text;
  });
}

/** What the alert says, once there is one. @param {Page} page */
export async function alertOf(page) {
  return says(page, "#alert", /./);
}

/**
 * @param {Page} page
 * @param {string} name
 */
export async function screenshot(page, name) {
  mkdirSync(screenshots, { recursive: true });
  // Charts are drawn once they are nearly in sight.
  for (const chart of await page.locator(".plot:visible").all()) {
    await chart.scrollIntoViewIfNeeded();
    await page.waitForTimeout(100);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}

/**
 * Fails when the record of a step or an evaluation is not as documented.
 *
 * @param {any} event
 * @param {"cpu" | "gpu"} device
 */
export function checkRecord(event, device) {
  const name = `${event.type} event of step ${event.step}`;
  assert.ok(Number.isInteger(event.step), name);
  assert.equal(event.device, device, name);
  for (const key of ["facc_train", "racc_train", "facc_test", "racc_test"]) {
    assert.ok(event[key] >= 0 && event[key] <= 1, `${name}: ${key} is ${event[key]}`);
  }
  assert.ok(event.ms > 0, `${name}: ms is ${event.ms}`);
  const terms = ["loss", "kl_forget", "cosine", "kl_retain"];
  if (event.step === 0) {
    for (const key of terms) assert.equal(event[key], null, `${name}: ${key}`);
    return;
  }
  for (const key of terms) assert.ok(Number.isFinite(event[key]), `${name}: ${key} is ${event[key]}`);
  const loss = event.kl_forget - event.cosine + event.kl_retain;
  assert.ok(Math.abs(event.loss - loss) < 1e-4 * Math.max(1, Math.abs(loss)), `${name}: loss`);
  if (event.type === "step") {
    assert.ok(event.submit_ms >= 0 && event.submit_ms <= event.ms + 1, `${name}: submit_ms`);
  }
}

/** What depends on the machine's speed and on how much it did before. */
const OF_THE_MACHINE = new Set(["ms", "submit_ms", "memory", "at", "time"]);

/**
 * What a run on the CPU says of itself, without times: the same in every browser, for any number of workers.
 *
 * @param {readonly any[]} all  events
 */
export function digits(all) {
  const figures = all.filter(({ type }) => type === "step" || type === "eval" || type === "verdict" || type === "recovery");
  return figures.map((event) => Object.fromEntries(Object.entries(event).filter(([name]) => !OF_THE_MACHINE.has(name))));
}

/**
 * Brings an element into sight, as a reader does: again if the page moves it away meanwhile, as it does while sections that
 * came near, or figures, grow to their height.
 *
 * @param {Pick<Page, "locator">} within  or a frame of it
 * @param {string} selector
 */
export async function comeTo(within, selector) {
  const element = within.locator(selector);
  await eventually(async () => {
    await element.scrollIntoViewIfNeeded({ timeout: 5000 });
    await staying(async () => Math.round((await element.boundingBox())?.y ?? NaN));
  }, 60_000);
}

/**
 * Brings a chart into sight until it is drawn, which it is only there.
 *
 * @param {Pick<Page, "locator">} within  or a frame of it
 * @param {string} chart  selector
 */
export async function comeNear(within, chart) {
  await eventually(async () => {
    await within.locator(`${chart} .plot`).first().scrollIntoViewIfNeeded({ timeout: 5000 });
    await within.locator(`${chart} .plot > svg`).first().waitFor({ timeout: 1000 });
  }, 60_000);
}

/**
 * Brings a chart into sight and waits until its longest line has so many points.
 *
 * @param {Page} page
 * @param {string} chart  selector
 * @param {number} least
 * @param {number} [most]  fewer than those of an older drawing that may still stand there
 */
export async function hasPoints(page, chart, least, most = Infinity) {
  await comeNear(page, chart);
  await eventually(async () => {
    const points = await page.evaluate((selector) => {
      const paths = [...document.querySelectorAll(`${selector} svg path`)];
      return Math.max(0, ...paths.map((path) => path.getAttribute("d")?.match(/[MLC]/g)?.length ?? 0));
    }, chart);
    assert.ok(points >= least && points <= most, `${chart}: ${points} points, not ${least} to ${most}`);
  });
}

/**
 * @param {number[]} values
 * @param {number} p  0 to 1
 */
export function percentile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
}

// Behind script/bench: drives bench.html and the page in a real Chromium, runs PyTorch if it is
// installed, and writes the results. script/bench --help explains its use.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { events, launch, launchProfile, open, root, startServer, waitForEvent } from "../tests/browser/harness.mjs";
import { CONTENDERS } from "./page/contenders.js";
import { markdown } from "./page/tables.js";
import { FILE as DOCS, RESULTS, withTables } from "./docs.mjs";

/** @typedef {import("./page/results.js").Results} Results */
/** @typedef {import("./page/results.js").Extras} Extras */

/** The page's times are medians over this many visits. */
const VISITS = 3;
/** Those of the first chart, which are short and vary more. */
const FIRST_VISITS = 7;
/** Steps of the run during which the page's main thread is watched. */
const WATCHED = 20;

const { device, only, rounds, steps, batch, out } = options();
const wanted = (/** @type {string} */ name) => only === undefined || only.includes(name);

const server = await startServer();
try {
  const results = await bench();
  console.log(`\n${markdown(results)}`);
  const json = `${JSON.stringify(results, null, 2)}\n`;
  if (out !== undefined) {
    writeFileSync(out, json);
    console.error(`\nWritten: ${out}`);
  } else if (only !== undefined) {
    console.error("\nNothing was written: this is a part of the whole.");
  } else {
    mkdirSync(dirname(RESULTS), { recursive: true });
    writeFileSync(RESULTS, json);
    writeFileSync(DOCS, withTables(readFileSync(DOCS, "utf8"), results));
    console.error("\nWritten: bench/results.json and the tables of docs/performance.md");
  }
} catch (error) {
  // The browser may crash, and a GPU's driver with it.
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  server.close();
}

function options() {
  const { values } = parseArgs({
    options: {
      device: { type: "string", default: "software" },
      only: { type: "string" },
      rounds: { type: "string" },
      steps: { type: "string" },
      batch: { type: "string" },
      out: { type: "string" },
    },
  });
  const usage = (/** @type {string} */ what) => {
    console.error(`error: ${what}; see script/bench --help`);
    process.exit(2);
  };
  if (!["software", "gpu", "cpu"].includes(values.device)) usage(`--device takes software, gpu or cpu, not ${values.device}`);
  const names = values.only?.split(",");
  const known = [...CONTENDERS.map(({ id }) => id), "page", "first-chart", "pytorch", "run"];
  const strange = names?.find((name) => !known.includes(name));
  if (strange !== undefined) usage(`there is no ${strange}`);
  const whole = (
    /** @type {"rounds" | "steps" | "batch"} */ name,
    /** @type {number} */ least,
    /** @type {number} */ most,
    /** @type {number} */ usual,
  ) => {
    const value = values[name] === undefined ? usual : Number(values[name]);
    if (!Number.isInteger(value) || value < least || value > most) usage(`--${name} takes ${least} to ${most}`);
    return value;
  };
  if (values.batch !== undefined && names === undefined) usage("--batch is for a part of the whole: give --only, too");
  const slow = values.device === "software";
  return {
    device: /** @type {"software" | "gpu" | "cpu"} */ (values.device),
    only: names,
    // The loss after three steps is compared, and medians exclude the first step: two is the minimum.
    rounds: whole("rounds", 2, 50, slow ? 2 : 10),
    steps: whole("steps", 1, 5000, slow ? 2 : 30),
    batch: whole("batch", 1, 64, 64),
    out: values.out,
  };
}

/** @returns {Promise<Results>} */
async function bench() {
  // Before the browser and after it, since a machine has slow and fast phases.
  const before = pytorch();
  const browser = await launch(device === "gpu" ? "hardware" : device === "cpu" ? "off" : "software", ["--js-flags=--expose-gc"]);
  /** @type {Results} */
  let results;
  try {
    results = await inBrowser(browser);
    results.browser = `${browser.browserType().name()} ${browser.version()}`;
  } finally {
    await browser.close().catch(() => {});
  }
  const after = "failed" in before ? before : pytorch();
  results.commit = commit();
  results.versions = { srfl: locked("srfl"), burn: locked("burn"), ...results.versions };
  if (!("failed" in after)) results.versions.PyTorch = after.version;
  results.extras = {
    wasm: wasm(),
    page: await page(),
    gpu_page: await gpuPage(),
    first_chart: await firstChart(),
    pytorch: pooled(before, after),
    whole: await defaultRuns(),
  };
  return results;
}

/**
 * Everything that bench.html measures.
 *
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<Results>}
 */
async function inBrowser(browser) {
  const contenders = CONTENDERS.map(({ id, device: needs }) => ({ id, needs }))
    .filter(({ id, needs }) => wanted(id) && (needs === "cpu" || device !== "cpu"))
    .map(({ id }) => id);
  const query = new URLSearchParams({
    contenders: contenders.join(","),
    rounds: String(rounds),
    steps: String(steps),
    batch: String(batch),
    autostart: "1",
  });
  const { page: tab, problems } = await open(browser, `${server.address}/bench.html?${query}`);
  let last = "";
  for (;;) {
    const [done] = await events(tab, "bench");
    if (done !== undefined) return done.results;
    const failed = problems.find((problem) => problem.startsWith("uncaught"));
    if (failed !== undefined) throw new Error(`bench.html failed: ${failed}`);
    const said = await tab.locator("#said").innerText();
    if (said !== last) console.error(said);
    last = said;
    await tab.waitForTimeout(500);
  }
}

/** @returns {Extras["wasm"]} */
function wasm() {
  const module = readFileSync(join(root, "pkg/srfl_bg.wasm"));
  const { optimised } = JSON.parse(readFileSync(join(root, "pkg/manifest.json"), "utf8"));
  console.error("Compressing the wasm …");
  return { bytes: module.length, gzip: gzipSync(module, { level: 9 }).length, brotli: brotliCompressSync(module).length, optimised };
}

/**
 * The page as users see it, on the CPU.
 *
 * @returns {Promise<Extras["page"]>}
 */
async function page() {
  if (!wanted("page")) return { failed: "not measured in this run" };
  const { context, close } = await launchProfile();
  /** @param {string} query @param {(tab: import("playwright-core").Page) => Promise<number>} measure */
  const visit = async (query, measure) => {
    const tab = await context.newPage();
    tab.setDefaultTimeout(300_000);
    await tab.addInitScript(watch);
    await tab.goto(`${server.address}/?device=cpu&${query}`);
    const ms = await measure(tab);
    await tab.close();
    return ms;
  };
  try {
    console.error("The page: a visit that fills the cache …");
    await visit("autostart=1", (tab) => at(tab, "eval"));
    const ready_ms = [];
    const first_point_ms = [];
    for (let round = 0; round < VISITS; round += 1) {
      console.error(`The page: visits ${round + 1} of ${VISITS} …`);
      ready_ms.push(await visit("autostart=1", (tab) => at(tab, "ready")));
      first_point_ms.push(
        await visit("", async (tab) => {
          const start = tab.locator("#start:enabled");
          await start.waitFor();
          await tab.waitForTimeout(1000);
          const clicked = await tab.evaluate(() => performance.now());
          await start.click();
          return (await at(tab, "eval")) - clicked;
        }),
      );
    }
    console.error(`The page: a run of ${WATCHED} steps …`);
    const longest_block_ms = await visit(`steps=${WATCHED}&every=10&autostart=1`, async (tab) => {
      await at(tab, "done");
      return tab.evaluate(() => Math.max(0, .../** @type {any} */ (window).srflBlocks));
    });
    return { ready_ms, first_point_ms, longest_block_ms, steps: WATCHED };
  } catch (error) {
    return { failed: error instanceof Error ? error.message.split("\n")[0] : String(error) };
  } finally {
    await close();
  }
}

/**
 * The page on a GPU: from Start to the first point, after an earlier run has created the pipelines.
 *
 * @returns {Promise<Extras["gpu_page"]>}
 */
async function gpuPage() {
  if (!wanted("page")) return { failed: "not measured in this run" };
  if (device === "cpu") return { failed: "this run had no GPU" };
  const browser = await launch(device === "gpu" ? "hardware" : "software");
  try {
    console.error("The page on a GPU: a run that creates the pipelines …");
    const { page: tab } = await open(browser, `${server.address}/?device=gpu&steps=1&every=1&autostart=1`);
    await waitForEvent(tab, "done", { timeout: 300_000 });
    const first_point_ms = [];
    for (let round = 0; round < VISITS; round += 1) {
      console.error(`The page on a GPU: starts ${round + 1} of ${VISITS} …`);
      const seen = await events(tab, "eval");
      await tab.locator(`#class-picker input[value=${["dog", "frog", "cat"][round]}]`).check({ force: true });
      const clicked = await tab.evaluate(() => performance.now());
      await tab.locator("#start:enabled").click();
      const { at: came, step } = await waitForEvent(tab, "eval", { count: seen.length + 1, timeout: 300_000 });
      if (step !== 0) throw new Error(`the first point is at step ${step}`);
      first_point_ms.push(came - clicked);
      await waitForEvent(tab, "done", { count: round + 2, timeout: 300_000 });
    }
    return { first_point_ms };
  } catch (error) {
    return { failed: error instanceof Error ? error.message.split("\n")[0] : String(error) };
  } finally {
    await browser.close().catch(() => {});
  }
}

/**
 * From the navigation to the first chart in sight, with nothing in the cache, on two networks and a processor
 * four times slower.
 *
 * @returns {Promise<NonNullable<Extras["first_chart"]>>}
 */
async function firstChart() {
  if (!wanted("page") && !wanted("first-chart")) return { failed: "not measured in this run" };
  /** @param {number} kilobits  a second @param {number} latency  ms */
  const visit = async (kilobits, latency) => {
    const browser = await launch("off");
    try {
      const { page: tab } = await open(browser, "about:blank");
      const session = await tab.context().newCDPSession(tab);
      const [downloadThroughput, uploadThroughput] = [kilobits * 125, kilobits * 125];
      await session.send("Network.emulateNetworkConditions", { offline: false, latency, downloadThroughput, uploadThroughput });
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await tab.addInitScript(() => {
        let frames = 0;
        const look = () => {
          const all = [...document.querySelectorAll("#chart-accuracy .plot svg")];
          const drawn = all.some((chart) => chart.getBoundingClientRect().height > 0);
          const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
          // A frame's callbacks come before it is painted: the chart is in sight in the frame after.
          if (drawn) frames += 1;
          if (frames > 1 && painted) /** @type {any} */ (window).srflChart = performance.now();
          else requestAnimationFrame(look);
        };
        look();
      });
      await tab.goto(server.address);
      const handle = await tab.waitForFunction(() => /** @type {any} */ (window).srflChart, undefined, { polling: 50 });
      return /** @type {number} */ (await handle.jsonValue());
    } finally {
      await browser.close();
    }
  };
  try {
    console.error("The first chart …");
    const [fast_ms, slow_ms] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let round = 0; round < FIRST_VISITS; round += 1) {
      fast_ms.push(await visit(10_000, 100));
      slow_ms.push(await visit(1600, 150));
    }
    return { fast_ms, slow_ms };
  } catch (error) {
    return { failed: error instanceof Error ? error.message.split("\n")[0] : String(error) };
  }
}

/**
 * Default runs from Start to the verdict: with one worker, with two, on the software adapter a short one; and
 * the first one's steps and evaluations in PyTorch.
 *
 * @returns {Promise<import("./page/results.js").Whole[]>}
 */
async function defaultRuns() {
  if (!wanted("run")) return [];
  /** @typedef {import("./page/results.js").Whole} Whole */
  const none = { steps: 0, steps_ms: NaN, images: [], evaluations_ms: NaN, verdict_ms: null, total_ms: null };
  /** @param {Whole["id"]} id @param {string} query @param {"off" | "software" | "hardware"} webgpu @param {"verdict" | "done"} last @returns {Promise<Whole>} */
  const run = async (id, query, webgpu, last) => {
    console.error(`A default run: ${id} …`);
    const browser = await launch(webgpu);
    try {
      const { page: tab } = await open(browser, `${server.address}/?${query}`);
      await tab.locator("#start:enabled").waitFor();
      await tab.waitForTimeout(3000);
      const clicked = await tab.evaluate(() => performance.now());
      await tab.locator("#start").click();
      const end = await waitForEvent(tab, last, { timeout: 900_000 });
      const all = (await events(tab)).filter(({ step }) => step > 0);
      const of = (/** @type {string} */ type) => all.filter((event) => event.type === type);
      const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0);
      return {
        id,
        steps: of("step").length,
        steps_ms: sum(of("step").map(({ ms }) => ms)),
        images: of("eval").map(({ images }) => sum(Object.values(images))),
        evaluations_ms: sum(of("eval").map(({ ms }) => ms)),
        verdict_ms: of("verdict")[0]?.ms ?? null,
        total_ms: end.at - clicked,
        failed: null,
      };
    } catch (error) {
      return { id, ...none, failed: error instanceof Error ? error.message.split("\n")[0] : String(error) };
    } finally {
      await browser.close().catch(() => {});
    }
  };
  const runs = [await run("cpu", "device=cpu&workers=1", "off", "verdict"), await run("cpu-2", "device=cpu&workers=2", "off", "verdict")];
  if (device === "software") runs.push(await run("gpu", "device=gpu&steps=10&every=10", "software", "done"));
  if (device === "gpu") runs.push(await run("gpu", "device=gpu", "hardware", "verdict"));
  const [first] = runs;
  if (first.failed === null) runs.push(inPytorch(first));
  return runs;
}

/** The same steps and evaluations. @param {import("./page/results.js").Whole} run @returns {import("./page/results.js").Whole} */
function inPytorch({ steps: count, images }) {
  const nothing = { steps: count, images, verdict_ms: null, total_ms: null };
  const made = runPytorch("A default run: PyTorch on one thread …", ["--steps", String(count), "--evaluate", images.join(",")]);
  if ("failed" in made) return { id: "pytorch", ...nothing, steps_ms: NaN, evaluations_ms: NaN, failed: made.failed };
  const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0);
  return { id: "pytorch", ...nothing, steps_ms: sum(made.ms), evaluations_ms: sum(made.evaluation_ms), failed: null };
}

/** Runs in the page, before its own scripts. */
function watch() {
  const recorded = /** @type {any} */ (window);
  recorded.srflFirst = {};
  recorded.srflBlocks = [];
  window.addEventListener("srfl", (event) => {
    recorded.srflFirst[/** @type {CustomEvent} */ (event).detail.type] ??= performance.now();
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorded.srflBlocks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/**
 * When an event came for the first time, ms since the navigation.
 *
 * @param {import("playwright-core").Page} tab
 * @param {string} type
 */
async function at(tab, type) {
  const handle = await tab.waitForFunction(
    (name) => {
      const { error, [name]: found } = /** @type {any} */ (window).srflFirst;
      return error === undefined ? found : Promise.reject(new Error("the page reported an error"));
    },
    type,
    { polling: 50 },
  );
  return /** @type {Promise<number>} */ (handle.jsonValue());
}

/** @returns {Extras["pytorch"]} */
function pytorch() {
  if (!wanted("pytorch")) return { failed: "not measured in this run" };
  const made = runPytorch("PyTorch on one thread …", ["--steps", "20"]);
  return "failed" in made ? made : { ms: made.ms, version: made.version };
}

/**
 * @param {string} said
 * @param {string[]} args  of tests/reference/step.py
 * @returns {{ms: number[], evaluation_ms: number[], version: string} | {failed: string}}
 */
function runPytorch(said, args) {
  const pythons = [process.env.PYTHON, "python3", "/usr/bin/python3"].filter((name) => name !== undefined);
  const python = pythons.find((name) => {
    try {
      execFileSync(name, ["-c", "import torch, numpy, PIL"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
  if (python === undefined) {
    const failed = "no python3 with PyTorch, numpy and Pillow is installed";
    // At once, not after the twenty minutes of the rest.
    const how = "apt-get install python3-torch python3-numpy python3-pil, or set PYTHON to one that has them";
    console.error(`PyTorch is not measured: ${failed} (${how})`);
    return { failed };
  }
  console.error(said);
  try {
    return JSON.parse(execFileSync(python, ["tests/reference/step.py", "--threads", "1", ...args], { cwd: root, encoding: "utf8" }));
  } catch (error) {
    return { failed: `tests/reference/step.py failed: ${error instanceof Error ? error.message.split("\n")[0] : error}` };
  }
}

/**
 * @param {Extras["pytorch"]} before
 * @param {Extras["pytorch"]} after
 * @returns {Extras["pytorch"]}
 */
function pooled(before, after) {
  if ("failed" in before) return before;
  return "failed" in after ? after : { ...after, ms: [...before.ms, ...after.ms] };
}

/** The commit, and whether the files match it, except for those that this script writes. */
function commit() {
  if (!existsSync(join(root, ".git"))) return "unknown";
  const git = (/** @type {string[]} */ ...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--", ".", ":!bench/results.json", ":!docs/performance.md");
  return `${git("rev-parse", "--short=12", "HEAD")}${changed === "" ? "" : " with changes"}`;
}

/** The version of a crate. @param {string} name */
function locked(name) {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  return new RegExp(`^name = "${name}"\nversion = "(.*)"`, "m").exec(lock)?.[1] ?? "unknown";
}

// The benchmark's arithmetic: medians, ratios, goals and tables, on figures made up here.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { CONTENDERS } from "../../bench/page/contenders.js";
import { median, spread, times } from "../../bench/page/statistics.js";
import { difference, goals } from "../../bench/page/goals.js";
import { markdown, tables } from "../../bench/page/tables.js";
import { normalized } from "../../bench/page/worker/inputs.js";
import { half, readTensors } from "../../bench/page/worker/tensors.js";

/** @typedef {import("../../bench/page/results.js").Results} Results */
/** @typedef {import("../../bench/page/results.js").Training} Training */
/** @typedef {import("../../bench/page/results.js").Run} Run */

const COUNTS = { dispatches: 300, submits: 4, pipelines: 0, uploads: 3, uploaded: 4000, readbacks: 1, read: 16, memory: 1e6 };
const LOSSES = [0.5, 0.4, 0.3, 0.25];

/** @param {string} id @param {number} ms @param {Partial<Training>} [change] @returns {Training} */
function training(id, ms, change = {}) {
  return {
    id,
    about: "",
    setup_ms: 1,
    warm_ms: 1,
    ms: [ms, ms, ms],
    losses: LOSSES,
    forward_ms: [ms / 3],
    counts: null,
    failed: null,
    ...change,
  };
}

/** @param {string} id @param {number} ms @param {Partial<Run>} [change] @returns {Run} */
function run(id, ms, change = {}) {
  return {
    id,
    open_ms: 1,
    warm_ms: 1,
    ms: [ms, ms],
    submit_ms: [8, 12],
    counts: null,
    pipelines: 0,
    batch: 64,
    wasm_memory: [1e6, 1e6],
    gpu_memory: [0, 0],
    evaluation: { ms: 9 * ms, images: 3000 },
    failed: null,
    ...change,
  };
}

/** @param {Partial<Results>} [change] @returns {Results} */
function results(change = {}) {
  return {
    format: "srfl-bench",
    version: 1,
    date: "2026-01-02T03:04:05Z",
    commit: "abc",
    adapter: { vendor: "maker", architecture: "", description: "", fallback: false },
    browser: "Chromium 1",
    cores: 2,
    versions: { "jax-js": "0.1" },
    task: { batch: 64, rate: 0.01, rounds: 3, steps: 2 },
    training: [
      training("srfl-gpu", 10),
      training("srfl-cpu", 40),
      training("tfjs-webgpu", 120),
      training("jax-webgpu", 15),
      training("jax-wasm", 4000),
    ],
    runs: [
      run("srfl-gpu", 20, { counts: COUNTS }),
      run("srfl-gpu-burn", 90, { counts: { ...COUNTS, dispatches: 700 } }),
      run("srfl-cpu", 60),
    ],
    ...change,
  };
}

/** @param {Results} of @param {RegExp} what */
function goal(of, what) {
  const found = goals(of).filter((one) => what.test(one.what));
  assert.equal(found.length, 1, String(what));
  return found[0];
}

describe("figures", () => {
  test("a median of an even number lies between the middle two; the order does not matter", () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 1, 2, 4]), 3);
    assert.ok(Number.isNaN(median([])));
  });

  test("the spread is a part of the median", () => {
    assert.equal(spread([8, 10, 13]), 0.5);
    assert.ok(Number.isNaN(spread([])));
  });

  test("a ratio has as many digits as mean something", () => {
    assert.deepEqual([0.734, 4.08, 12.34, 123.4, NaN].map(times), ["0.73×", "4.08×", "12.3×", "123×", "–"]);
  });
});

describe("goals", () => {
  test("are met and not met by the ratio of the medians", () => {
    const all = results();
    assert.deepEqual(
      [goal(all, /step against TensorFlow.js WebGPU/).met, goal(all, /step against TensorFlow.js WebGPU/).found],
      [true, "12.0× faster"],
    );
    assert.deepEqual([goal(all, /against jax-js WebGPU/).met, goal(all, /against jax-js WebGPU/).found], [false, "1.50× faster"]);
    assert.equal(goal(all, /against jax-js WASM/).met, true);
    assert.equal(goal(all, /^WebGPU sRFL step/).met, true);
    assert.equal(goal(all, /^wasm-side submission/).found, "10.0 ms");
    assert.equal(goal(all, /^wasm-side submission/).met, true);
  });

  test("a peer that failed says why, and none is met without a result", () => {
    const failed = training("jax-webgpu", 1, { ms: [], losses: [], failed: "no adapter" });
    const all = results({ training: [training("srfl-gpu", 10), failed] });
    assert.deepEqual(goal(all, /against jax-js WebGPU/), {
      what: "WebGPU training step against jax-js WebGPU",
      goal: "at least 2 times faster",
      found: "no adapter",
      met: null,
    });
    assert.equal(goal(all, /step against TensorFlow.js WebGPU/).found, "not measured in this run");
    for (const { met } of goals(results({ training: [], runs: [] }))) assert.equal(met, null);
  });

  test("a ratio of networks that do not compute the same is none", () => {
    const off = training("tfjs-webgpu", 120, { losses: [0.5, 0.4, 0.3, 0.252] });
    const all = results({ training: [training("srfl-gpu", 10), training("srfl-cpu", 40), off] });
    assert.ok(Math.abs(difference(all, off) - 0.002) < 1e-9);
    const { met, found } = goal(all, /step against TensorFlow.js WebGPU/);
    assert.equal(met, null);
    assert.match(found, /do not agree.*2\.0e-3/);
  });

  test("uploads, readbacks and pipelines spoil a steady step", () => {
    const steady = (/** @type {Partial<typeof COUNTS>} */ counts, pipelines = 0) =>
      goal(results({ runs: [run("srfl-gpu", 20, { counts: { ...COUNTS, ...counts }, pipelines })] }), /^steady/).met;
    assert.equal(steady({}), true);
    assert.equal(steady({ uploaded: 2 * 64 * 3072 }), false);
    assert.equal(steady({ readbacks: 2 }), false);
    assert.equal(steady({ read: 16_384 }), false);
    assert.equal(steady({}, 1), false);
  });

  test("dispatches are held against Burn's", () => {
    assert.deepEqual([goal(results(), /^dispatches/).met, goal(results(), /^dispatches/).found], [true, "300 against 700"]);
    const alone = goal(results({ runs: [run("srfl-gpu", 20, { counts: COUNTS })] }), /^dispatches/);
    assert.deepEqual([alone.met, alone.found], [null, "300; with Burn's kernels: not measured in this run"]);
  });

  test("memory is judged over 2,000 steps and no fewer", () => {
    assert.equal(goal(results(), /^memory.*CPU/).met, null);
    const long = (/** @type {[number, number]} */ wasm_memory) =>
      goal(results({ runs: [run("srfl-cpu", 1, { ms: Array.from({ length: 2000 }, () => 1), wasm_memory })] }), /^memory.*CPU/).met;
    assert.equal(long([1e6, 1.01e6]), true);
    assert.equal(long([1e6, 1.03e6]), false);
  });

  test("what only script/bench sees", () => {
    const extras = {
      wasm: { bytes: 12e6, gzip: 2.9e6, brotli: 2.6e6, optimised: true },
      page: { ready_ms: [1400, 1600, 1450], first_point_ms: [900, 1200, 1100], longest_block_ms: 0, steps: 20 },
      gpu_page: { first_point_ms: [900, 3100, 2900] },
      pytorch: { ms: [40, 40, 40], version: "2" },
    };
    const all = results({ extras });
    const met = (/** @type {RegExp} */ what) => goal(all, what).met;
    assert.deepEqual(
      [met(/^the wasm/), met(/^opening the page/), met(/^Start to.*CPU/), met(/^Start to.*GPU/), met(/^longest block/)],
      [false, true, false, true, true],
    );
    assert.equal(goal(all, /^longest block/).found, "none over 50 ms");
    assert.equal(goal(all, /^CPU sRFL step against PyTorch/).found, "1.50× as long");
    const shared = { runs: [run("srfl-cpu", 60), run("srfl-cpu-2", 30)] };
    const two = /two workers against PyTorch/;
    assert.deepEqual(
      [goal(results({ ...shared, extras }), two).found, goal(results({ ...shared, extras }), two).met],
      ["0.75× as long", true],
    );
    /** @param {Partial<import("../../bench/page/results.js").Whole>} change */
    const whole = (change) => ({
      ...{ id: /** @type {const} */ ("cpu"), steps: 300, steps_ms: 80_000, images: [424, 3000], evaluations_ms: 20_000 },
      ...{ verdict_ms: 2500, total_ms: 103_000, failed: null, ...change },
    });
    const runs = [
      whole({}),
      whole({ id: "cpu-2", steps_ms: 30_000, verdict_ms: 3100 }),
      whole({ id: "pytorch", steps_ms: 100_000, evaluations_ms: 0 }),
    ];
    const default_runs = results({ extras: { ...extras, whole: runs } });
    const found = (/** @type {RegExp} */ what) => [goal(default_runs, what).met, goal(default_runs, what).found];
    assert.deepEqual(found(/^a default run on the CPU/), [false, "1.00× as long"]);
    assert.deepEqual(found(/^a default run with two workers/), [true, "0.50× as long"]);
    assert.deepEqual(found(/^evaluations in/), [false, "20.0%"]);
    assert.deepEqual(found(/^verdict.* on the CPU/), [true, "2.5 s"]);
    assert.deepEqual(found(/^verdict.* with two workers/), [false, "3.1 s"]);
    const table = tables(default_runs).find(({ title }) => title.startsWith("A default run"));
    assert.deepEqual(table?.rows[0].slice(0, 5), ["srfl CPU", "300", "80.0 s", "2 of 3,424 images", "20.0 s"]);
    // Of other batches no ratio is made.
    assert.equal(goal(results({ runs: [run("srfl-cpu-2", 42, { batch: 4 })], extras }), two).met, null);
    const quick = results({ extras: { ...extras, wasm: { ...extras.wasm, optimised: false } } });
    assert.equal(goal(quick, /^the wasm/).met, null);
  });
});

describe("tables", () => {
  test("each step stands against ours on the same kind of device", () => {
    const table = tables(results()).find(({ title }) => title.startsWith("A training step"));
    const cells = Object.fromEntries((table?.rows ?? []).map(([name, step]) => [name, step]));
    assert.deepEqual(cells, {
      "srfl WebGPU": "1.00×",
      "srfl CPU": "1.00×",
      "TensorFlow.js WebGPU": "12.0×",
      "jax-js WebGPU": "1.50×",
      "jax-js WASM": "100×",
    });
  });

  test("every row has as many cells as its table has columns, failed ones too", () => {
    const failed = run("srfl-gpu", 1, { failed: "lost" });
    for (const { head, rows } of tables(results({ runs: [failed, run("srfl-cpu", 1)] }))) {
      for (const row of rows) assert.equal(row.length, head.length, row[0]);
    }
  });

  test("as Markdown no message breaks a row", () => {
    const failed = training("tfjs-wasm", 1, { ms: [], failed: "no | kernel\nfor it" });
    const text = markdown(results({ training: [failed] }));
    assert.match(text, /^\| TensorFlow\.js WASM \|.*no \\\| kernel for it \|$/m);
    assert.match(text, /^2026-01-02, commit abc; .*adapter: maker; jax-js 0\.1; /);
  });

  test("contenders have names of their own", () => {
    const text = markdown(results({ training: CONTENDERS.map(({ id }) => training(id, 1)) }));
    for (const name of ["srfl WebGPU, Burn's kernels", "TensorFlow.js WASM", "TensorFlow.js CPU"]) {
      assert.ok(text.includes(`| ${name} |`), name);
    }
  });
});

describe("inputs", () => {
  test("half precision, its smallest and its largest", () => {
    const cases = {
      0x3c00: 1,
      0xc000: -2,
      0x3555: 0.333251953125,
      0x0001: 2 ** -24,
      0x03ff: 1023 * 2 ** -24,
      0x7bff: 65504,
      0x7c00: Infinity,
    };
    for (const [bits, value] of Object.entries(cases)) assert.equal(half(Number(bits)), value);
    assert.ok(Number.isNaN(half(0x7e00)));
  });

  test("a safetensors file", () => {
    const header = new TextEncoder().encode(
      JSON.stringify({
        __metadata__: { by: "test" },
        a: { dtype: "F16", shape: [2], data_offsets: [0, 4] },
        b: { dtype: "F32", shape: [1, 1], data_offsets: [4, 8] },
      }),
    );
    const file = new Uint8Array(8 + header.length + 8);
    const view = new DataView(file.buffer);
    view.setBigUint64(0, BigInt(header.length), true);
    file.set(header, 8);
    view.setUint16(8 + header.length, 0x3c00, true);
    view.setUint16(10 + header.length, 0xc000, true);
    view.setFloat32(12 + header.length, 0.25, true);
    const tensors = readTensors(file);
    assert.deepEqual([...tensors.keys()], ["a", "b"]);
    assert.deepEqual(tensors.get("a"), { shape: [2], values: Float32Array.of(1, -2) });
    assert.deepEqual(tensors.get("b"), { shape: [1, 1], values: Float32Array.of(0.25) });
  });

  test("pixels go to their channel, normalized as in the core", () => {
    const pixels = new Uint8Array(2 * 1024 * 4);
    pixels.set([255, 0, 51, 255], 4 * (1024 + 7));
    const values = normalized(pixels, 2);
    assert.equal(values.length, 2 * 3 * 1024);
    const at = (/** @type {number} */ channel) => values[(3 + channel) * 1024 + 7];
    const wanted = [(1 - 0.4914) / 0.247, -0.4822 / 0.2435, (0.2 - 0.4465) / 0.2616];
    for (const [channel, value] of wanted.entries()) assert.ok(Math.abs(at(channel) - value) < 1e-6);
  });
});

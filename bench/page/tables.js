// Results as tables: for the page, for the clipboard, and for docs/performance.md.

import { contender, nameOf } from "./contenders.js";
import { text } from "../../www/text/index.js";
import { median, spread, times } from "./statistics.js";
import { bytes, difference, goals, TOLERANCE } from "./goals.js";

/** @typedef {import("./results.js").Results} Results */
/** @typedef {{title: string, head: string[], rows: string[][]}} Table */

/** @param {Results} results @returns {Table[]} */
export function tables(results) {
  return [goalTable(results), trainingTable(results), runTable(results), wholeTable(results)].filter(({ rows }) => rows.length > 0);
}

/** @param {Results} results @returns {Table} */
function goalTable(results) {
  const rows = goals(results).map(({ what, goal, found, met }) => [
    what,
    met === null ? "not measured" : met ? "met" : "not met",
    found,
    goal,
  ]);
  return { title: "Goals", head: ["what", "goal", "result", "the goal is"], rows };
}

/** Each contender against ours on the same kind of device. @param {Results} results @returns {Table} */
function trainingTable(results) {
  const medianOf = (/** @type {string} */ id, /** @type {"ms" | "forward_ms"} */ key) =>
    median(results.training.find((one) => one.id === id)?.[key] ?? []);
  const rows = results.training.map((one) => {
    const ours = `srfl-${contender(one.id).device}`;
    const off = difference(results, one);
    return [
      nameOf(contender(one.id)),
      times(median(one.ms) / medianOf(ours, "ms")),
      part(spread(one.ms)),
      times(median(one.forward_ms) / medianOf(ours, "forward_ms")),
      one.counts === null ? "–" : String(one.counts.dispatches),
      one.failed ?? (off <= TOLERANCE ? "agrees" : `differs by ${off.toExponential(1)}`),
    ];
  });
  return {
    title: "A training step, as many times as long as ours on the same kind of device",
    head: ["library", "step", "spread", "forward", "dispatches a step", "loss after three steps"],
    rows,
  };
}

/** @param {Results} results @returns {Table} */
function runTable(results) {
  const own = (/** @type {string} */ id) => median(results.training.find((one) => one.id === id)?.ms ?? []);
  const rows = results.runs.map((run) => {
    const { counts, failed } = run;
    if (failed !== null) return [nameOf(contender(run.id)), failed, ...Array.from({ length: 7 }, () => "–")];
    return [
      nameOf(contender(run.id)),
      times(median(run.ms) / own(`srfl-${contender(run.id).device}`)),
      part(spread(run.ms)),
      part(median(run.submit_ms) / median(run.ms)),
      counts === null ? "–" : String(counts.dispatches),
      counts === null ? "–" : `${bytes(counts.uploaded)} in ${counts.uploads}`,
      counts === null ? "–" : `${bytes(counts.read)} in ${counts.readbacks}`,
      counts === null ? "–" : bytes(run.gpu_memory[1]),
      bytes(run.wasm_memory[1]),
    ];
  });
  return {
    title: "An sRFL step, as many times as long as the training step above",
    head: ["device", "step", "spread", "fraction spent submitting", "dispatches", "uploaded", "read back", "GPU buffers", "wasm memory"],
    rows,
  };
}

/** @param {Results} results @returns {Table} */
function wholeTable({ extras }) {
  const names = { cpu: "srfl CPU", "cpu-2": "srfl CPU, 2 workers", gpu: "srfl WebGPU", pytorch: "PyTorch, one native thread" };
  const seconds = (/** @type {number | null} */ ms) => (ms === null ? "–" : `${(ms / 1000).toFixed(1)} s`);
  const rows = (extras?.whole ?? []).map((run) => {
    if (run.failed !== null) return [names[run.id], run.failed, ...Array.from({ length: 6 }, () => "–")];
    const images = run.images.reduce((sum, count) => sum + count, 0);
    return [
      names[run.id],
      String(run.steps),
      seconds(run.steps_ms),
      `${run.images.length} of ${images.toLocaleString("en-US")} images`,
      seconds(run.evaluations_ms),
      part(run.evaluations_ms / (run.steps_ms + run.evaluations_ms)),
      seconds(run.verdict_ms),
      seconds(run.total_ms),
    ];
  });
  return {
    title: "A default run, on the software adapter a shorter one",
    head: ["device", "steps", "took", "evaluations", "took", "share of both", "verdict", "Start to verdict, or to the end"],
    rows,
  };
}

/** @param {number} fraction */
function part(fraction) {
  return Number.isFinite(fraction) ? `${(100 * fraction).toFixed(fraction < 0.1 ? 1 : 0)}%` : "–";
}

/** Where and when, in a sentence. @param {Results} results */
export function provenance({ adapter, browser, cores, versions, commit, date, task }) {
  const name = adapter === null ? "no WebGPU adapter" : `${adapterWords(adapter)}${adapter.fallback ? " (software)" : ""}`;
  const libraries = Object.entries(versions).map(([library, version]) => `${library} ${version}`);
  return `${date.slice(0, 10)}, commit ${commit}; ${browser}, ${cores} logical cores, WebGPU adapter: ${name}; ${libraries.join(", ")}; batch ${task.batch}, ${task.rounds} rounds, ${task.steps} turns of sRFL steps.`;
}

/** @param {NonNullable<Results["adapter"]>} adapter */
export function adapterWords({ vendor, architecture, description }) {
  return description || [vendor, architecture].filter(Boolean).join(" ") || text.bench.unnamed;
}

/** @param {Results} results */
export function markdown(results) {
  const parts = tables(results).map(({ title, head, rows }) => {
    const lines = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`);
    return `**${title}**\n\n${lines.join("\n")}`;
  });
  return [provenance(results), ...parts].join("\n\n");
}

/** @param {string} words */
function cell(words) {
  return words.replace(/\s+/g, " ").replaceAll("|", "\\|");
}

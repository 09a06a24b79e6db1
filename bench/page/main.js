// bench.html: what to measure, the measurement, and the results.

import { findAdapter } from "../../www/engine/device.js";
import { columnHead, find, make, rowOf, setText, tableOf } from "../../www/views/dom.js";
import { canWait } from "../../www/engine/worker/exchange.js";
import { translateDocument } from "../../www/text/document.js";
import { text, unspoken } from "../../www/text/index.js";
import { CONTENDERS, contender, nameOf } from "./contenders.js";
import { measureRuns, measureTraining } from "./measure.js";
import { peersThere } from "./libraries.js";
import { adapterWords, markdown, provenance, tables } from "./tables.js";

/** @typedef {import("./results.js").Results} Results */
/** @typedef {import("./contenders.js").Contender} Contender */

const TASK = { batch: 64, rate: 0.01 };
/** An unlearning run as on the page, and one that is small enough for a software adapter. */
const WHOLE = { batch: 64, train: 2000, test: 1000 };
const SMALL = { batch: 64, train: 100, test: 100 };

translateDocument();
const address = new URLSearchParams(location.search);
/** For script/bench --batch. */
const batch = Number(address.get("batch") ?? WHOLE.batch);
const form = /** @type {HTMLFormElement} */ (find("#plan"));
const start = /** @type {HTMLButtonElement} */ (find("#start"));
const stop = /** @type {HTMLButtonElement} */ (find("#stop"));
const said = find("#said");
const [rounds, steps] = ["#rounds", "#steps"].map((selector) => /** @type {HTMLInputElement} */ (find(selector)));

const [adapter, peers] = await Promise.all([findAdapter(navigator.gpu), peersThere()]);
/** @type {Results | undefined} */
let results;

if (unspoken !== "") setText(said, unspoken);
setText(find("#adapter"), adapter === null ? text.bench.no_adapter : text.bench.adapter(adapterWords(adapter), adapter.fallback));
for (const input of [rounds, steps]) input.value = address.get(input.id) ?? input.value;
const asked = address.get("contenders")?.split(",");
for (const one of CONTENDERS) find("#contenders").append(choice(one));
const boxes = [...find("#contenders").querySelectorAll("input")];

/** @param {Contender} one */
function choice(one) {
  const why = absent(one);
  // Burn's kernels, for comparison, and what takes minutes are measured only on request.
  const usual = one.ours && one.kernels === undefined && !(one.device === "gpu" && adapter?.fallback);
  const input = make("input", { type: "checkbox", name: "contender", value: one.id, disabled: why !== null });
  input.checked = why === null && (asked?.includes(one.id) ?? usual);
  return make("label", {}, input, make("span", {}, why === null ? nameOf(one) : `${nameOf(one)} (${why})`));
}

/** Why a contender cannot be measured here. @param {Contender} one */
function absent({ ours, library, device, workers }) {
  if (workers !== undefined && !canWait) return text.bench.absent.waiting;
  if (device === "gpu" && adapter === null) return text.bench.absent.adapter;
  return ours || library in peers ? null : text.bench.absent.server;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void measure();
});

async function measure() {
  const abort = new AbortController();
  const halt = () => abort.abort();
  stop.addEventListener("click", halt, { once: true });
  start.disabled = true;
  stop.disabled = false;
  const chosen = CONTENDERS.filter(({ id }) => boxes.some(({ value, checked }) => checked && value === id));
  const plan = {
    training: chosen.filter(({ workers }) => workers === undefined).map(({ id }) => id),
    runs: chosen.filter(({ ours }) => ours).map(({ id }) => id),
    task: TASK,
    rounds: Number(rounds.value),
    steps: Number(steps.value),
    size: (/** @type {string} */ id) =>
      contender(id).kernels !== undefined && adapter?.fallback ? { ...SMALL, batch } : { ...WHOLE, batch },
    say: (/** @type {string} */ words) => setText(said, text.bench.busy(words)),
    signal: abort.signal,
  };
  try {
    const training = await measureTraining(plan);
    results = {
      format: "srfl-bench",
      version: 1,
      date: new Date().toISOString(),
      commit: "as served",
      adapter: adapter && {
        vendor: adapter.vendor,
        architecture: adapter.architecture,
        description: adapter.description,
        fallback: adapter.fallback,
      },
      browser: browserName(),
      cores: navigator.hardwareConcurrency,
      versions: peers,
      task: { ...TASK, rounds: plan.rounds, steps: plan.steps },
      training,
      runs: await measureRuns(plan),
    };
    setText(said, abort.signal.aborted ? text.bench.stopped : text.bench.measured);
    show(results);
    window.dispatchEvent(new CustomEvent("srfl", { detail: { type: "bench", results } }));
  } finally {
    stop.removeEventListener("click", halt);
    start.disabled = false;
    stop.disabled = true;
  }
}

function browserName() {
  const { userAgent } = navigator;
  return (
    /(Firefox|Edg|Chrome)\/[\d.]+/.exec(userAgent)?.[0].replace("/", " ") ?? /Version\/[\d.]+ Safari/.exec(userAgent)?.[0] ?? userAgent
  );
}

/** @param {Results} shown */
function show(shown) {
  find("#results").replaceChildren(
    make("p", { class: "fine" }, provenance(shown)),
    ...tables(shown).flatMap(({ title, head, rows }) => [
      make("h2", {}, title),
      make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title }, tableOf(head.map(columnHead), rows.map(line))),
    ]),
  );
  find("#copying").hidden = false;
  find("#text").textContent = asText(shown);
}

/** @param {string[]} row */
function line(row) {
  const element = rowOf(row);
  for (const cell of element.querySelectorAll("td")) cell.classList.toggle("words", String(cell.textContent).length > 12);
  return element;
}

/** @param {Results} shown */
function asText(shown) {
  return `${markdown(shown)}\n\n\`\`\`json\n${JSON.stringify(shown)}\n\`\`\`\n`;
}

find("#copy").addEventListener("click", async () => {
  const copied = find("#copied");
  if (results === undefined) return;
  try {
    await navigator.clipboard.writeText(asText(results));
    setText(copied, text.bench.copied);
  } catch {
    // No clipboard here, as in an insecure page: the user copies by hand.
    const area = /** @type {HTMLTextAreaElement} */ (find("#text"));
    area.focus();
    area.select();
    setText(copied, text.bench.by_hand);
  }
});

if (address.get("autostart") === "1") form.requestSubmit();

// See start-guard.js.
document.documentElement.dataset.started = "";

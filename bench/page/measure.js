// The measurement: opens the contenders, warms up each, then takes turns in alternating order, so that
// a machine that slows down slows all of them.

import { messageOf } from "../../www/engine/protocol.js";
import { BenchWorker } from "./contender-worker.js";
import { contender, nameOf } from "./contenders.js";
import { median } from "./statistics.js";
import { text } from "../../www/text/index.js";

/** @typedef {import("./results.js").Training} Training */
/** @typedef {import("./results.js").Run} Run */
/** @typedef {import("./messages.js").Task} Task */
/** @typedef {import("./messages.js").RunSize} RunSize */

/** A turn lasts this long, ms, or TURN_STEPS steps; at least one step. */
const TURN = 1500;
const TURN_STEPS = 5;

/**
 * A turn of sRFL steps is longer: submitting one takes milliseconds, while a software adapter uses the
 * cores, so the median of two means little.
 */
const SRFL_TURN = 10_000;

/** With fewer turns of a run than this, each has as many steps as fit into it. */
const FEW = 10;

/** Images of the evaluation that is timed. */
const EVALUATED = 3000;

/** A contender that is silent for this long, seconds, is left out. */
const PATIENCE = 300;

/**
 * @typedef {object} Plan
 * @property {string[]} training  contenders by id
 * @property {string[]} runs  contenders of ours by id
 * @property {Task} task
 * @property {number} rounds
 * @property {number} steps  turns of an sRFL run on each device, at least one step each
 * @property {(id: string) => RunSize} size
 * @property {(said: string) => void} say
 * @property {AbortSignal} signal
 */

/**
 * One contender with its worker.
 *
 * @template {{id: string, failed: string | null}} T
 */
class Seat {
  worker = new BenchWorker();
  facts;
  #signal;

  /** @param {T} facts @param {AbortSignal} signal */
  constructor(facts, signal) {
    this.facts = facts;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.worker.end(text.bench.ended.stopped));
  }

  get name() {
    return nameOf(contender(this.facts.id));
  }

  /** Does `work`, unless this contender has failed; an error makes it fail. @param {() => Promise<void>} work */
  async attempt(work) {
    if (this.facts.failed !== null || this.#signal.aborted) return;
    try {
      await work();
    } catch (error) {
      this.facts.failed = messageOf(error);
      this.worker.end(this.facts.failed);
    }
  }
}

/**
 * @param {Plan} plan
 * @returns {Promise<Training[]>}
 */
export async function measureTraining({ training, task, rounds, say, signal }) {
  const seats = training.map((id) => {
    /** @type {Training} */
    const facts = { id, about: "", setup_ms: 0, warm_ms: 0, ms: [], losses: [], forward_ms: [], counts: null, failed: null };
    return new Seat(facts, signal);
  });
  for (const seat of seats) {
    const { worker, facts, name } = seat;
    await seat.attempt(async () => {
      say(`${name}: ${text.bench.opening}`);
      const { ms, about } = await worker.call("open", { contender: facts.id, task }, PATIENCE);
      Object.assign(facts, { setup_ms: ms, about });
      say(`${name}: ${text.bench.first_step}`);
      const step = await worker.call("step", null, PATIENCE);
      facts.warm_ms = step.ms;
      facts.losses.push(step.loss);
    });
  }
  await inTurns(seats, rounds, async ({ worker, facts, name }, round) => {
    say(`${name}: ${text.bench.rounds(round + 1, rounds)}`);
    await turn(async () => {
      const { ms, loss, counts } = await worker.call("step", null, PATIENCE);
      facts.ms.push(ms);
      facts.losses.push(loss);
      if (contender(facts.id).device === "gpu") facts.counts = counts;
      return ms;
    });
  });
  for (const seat of seats) {
    await seat.attempt(async () => {
      say(`${seat.name}: ${text.bench.first_forward}`);
      const { loss } = await seat.worker.call("forward", null, PATIENCE);
      // The loss that a further step would start from: after three steps it is the one to compare.
      seat.facts.losses.push(loss);
    });
  }
  await inTurns(seats, 2, async ({ worker, facts, name }) => {
    say(`${name}: ${text.bench.forward}`);
    await turn(async () => {
      const { ms } = await worker.call("forward", null, PATIENCE);
      facts.forward_ms.push(ms);
      return ms;
    });
  });
  for (const { worker } of seats) worker.end(text.bench.ended.done);
  return seats.map(({ facts }) => facts);
}

/**
 * sRFL steps, the devices taking turns, then one evaluation each.
 *
 * @param {Plan} plan
 * @returns {Promise<Run[]>}
 */
export async function measureRuns({ runs, steps, size, say, signal }) {
  const seats = runs.map((id) => {
    /** @type {Run} */
    const facts = {
      id,
      open_ms: 0,
      warm_ms: 0,
      ms: [],
      submit_ms: [],
      counts: null,
      pipelines: 0,
      batch: size(id).batch,
      wasm_memory: [0, 0],
      gpu_memory: [0, 0],
      evaluation: null,
      failed: null,
    };
    return new Seat(facts, signal);
  });
  for (const seat of seats) {
    const { worker, facts, name } = seat;
    await seat.attempt(async () => {
      say(`${name}: ${text.bench.preparing}`);
      const { ms } = await worker.call("openRun", { contender: facts.id, size: size(facts.id) }, 2 * PATIENCE);
      facts.open_ms = ms;
      say(`${name}: ${text.bench.first_srfl}`);
      facts.warm_ms = (await worker.call("srflStep", null, PATIENCE)).ms;
      // The first step creates the optimizer's moments, so the second one is the first typical step.
      await worker.call("srflStep", null, PATIENCE);
    });
  }
  await inTurns(seats, steps, async ({ worker, facts, name }, round) => {
    say(`${name}: ${text.bench.turns(round + 1, steps)}`);
    const step = async () => {
      const { ms, submit_ms, memory, counts } = await worker.call("srflStep", null, PATIENCE);
      if (facts.ms.length === 0) [facts.wasm_memory[0], facts.gpu_memory[0]] = [memory, counts.memory];
      [facts.wasm_memory[1], facts.gpu_memory[1]] = [memory, counts.memory];
      facts.ms.push(ms);
      facts.submit_ms.push(submit_ms);
      facts.pipelines += counts.pipelines;
      if (contender(facts.id).device === "gpu") facts.counts = counts;
      return ms;
    };
    // Many turns, as for the memory goal, have one step each.
    if (steps < FEW) await turn(step, SRFL_TURN);
    else await step();
  });
  for (const seat of seats) {
    const { worker, facts, name } = seat;
    await seat.attempt(async () => {
      const { train, test } = size(facts.id);
      // Nothing is reported for fewer images than the page uses.
      if (train + test < EVALUATED) return;
      say(`${name}: ${text.bench.evaluating(train + test)}`);
      facts.evaluation = await worker.call("evaluate", { train, test }, 2 * PATIENCE);
    });
    worker.end(text.bench.ended.done);
  }
  return seats.map(({ facts }) => facts);
}

/**
 * @template {{id: string, failed: string | null}} T
 * @param {Seat<T>[]} seats
 * @param {number} rounds
 * @param {(seat: Seat<T>, round: number) => Promise<void>} work
 */
async function inTurns(seats, rounds, work) {
  for (let round = 0; round < rounds; round += 1) {
    for (const seat of round % 2 === 0 ? seats : [...seats].reverse()) await seat.attempt(() => work(seat, round));
  }
}

/** @param {() => Promise<number>} work  resolves to its ms @param {number} [time]  ms */
async function turn(work, time = TURN) {
  const ms = [];
  do ms.push(await work());
  while (ms.length < TURN_STEPS && median(ms) * (ms.length + 1) < time);
}

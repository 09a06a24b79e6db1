// Measures: opens the contenders, warms each up, then takes turns in alternating order, so that a
// machine that slows down slows all of them.

import { BenchWorker } from "./contender-worker.js";
import { contender, nameOf } from "./contenders.js";
import { median } from "./statistics.js";

/** @typedef {import("./results.js").Training} Training */
/** @typedef {import("./results.js").Run} Run */
/** @typedef {import("./messages.js").Task} Task */
/** @typedef {import("./messages.js").RunSize} RunSize */

/** A turn goes on for this long, ms, or for TURN_STEPS steps; at least one. */
const TURN = 1500;
const TURN_STEPS = 5;

/**
 * A turn of sRFL steps: longer, since submitting one takes milliseconds, in which an adapter of
 * software takes the cores, so that the median of two says little.
 */
const SRFL_TURN = 10_000;

/** With fewer turns of a run than this, each is of as many steps as fit into it. */
const FEW = 10;

/** Images of the evaluation that is timed. */
const EVALUATED = 3000;

/** Without a word for this long, seconds, a contender is left out. */
const PATIENCE = 300;

/**
 * @typedef {object} Plan
 * @property {string[]} training  contenders by id
 * @property {string[]} runs  contenders of ours by id
 * @property {Task} task
 * @property {number} rounds
 * @property {number} steps  turns of an sRFL run on each device, of a step at least
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
    signal.addEventListener("abort", () => this.worker.end("stopped"));
  }

  get name() {
    return nameOf(contender(this.facts.id));
  }

  /** Does `work`, unless this contender has failed; what it throws is why it fails. @param {() => Promise<void>} work */
  async attempt(work) {
    if (this.facts.failed !== null || this.#signal.aborted) return;
    try {
      await work();
    } catch (error) {
      this.facts.failed = error instanceof Error ? error.message : String(error);
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
      say(`${name}: opening`);
      const { ms, about } = await worker.call("open", { contender: facts.id, task }, PATIENCE);
      Object.assign(facts, { setup_ms: ms, about });
      say(`${name}: first step`);
      const step = await worker.call("step", null, PATIENCE);
      facts.warm_ms = step.ms;
      facts.losses.push(step.loss);
    });
  }
  await inTurns(seats, rounds, async ({ worker, facts, name }, round) => {
    say(`${name}: steps, round ${round + 1} of ${rounds}`);
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
      say(`${seat.name}: first forward pass`);
      const { loss } = await seat.worker.call("forward", null, PATIENCE);
      // What a further step would begin with: after three steps it is the loss that is compared.
      seat.facts.losses.push(loss);
    });
  }
  await inTurns(seats, 2, async ({ worker, facts, name }) => {
    say(`${name}: forward passes`);
    await turn(async () => {
      const { ms } = await worker.call("forward", null, PATIENCE);
      facts.forward_ms.push(ms);
      return ms;
    });
  });
  for (const { worker } of seats) worker.end("it is done");
  return seats.map(({ facts }) => facts);
}

/**
 * sRFL steps, the devices in turns, then an evaluation each.
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
      say(`${name}: preparing an unlearning run`);
      const { ms } = await worker.call("openRun", { contender: facts.id, size: size(facts.id) }, 2 * PATIENCE);
      facts.open_ms = ms;
      say(`${name}: first sRFL step`);
      facts.warm_ms = (await worker.call("srflStep", null, PATIENCE)).ms;
      // Moments of the optimiser are made in the first step, so that the second is the first alike.
      await worker.call("srflStep", null, PATIENCE);
    });
  }
  await inTurns(seats, steps, async ({ worker, facts, name }, round) => {
    say(`${name}: sRFL steps, turn ${round + 1} of ${steps}`);
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
    // Many turns, as for the memory, are of one step each.
    if (steps < FEW) await turn(step, SRFL_TURN);
    else await step();
  });
  for (const seat of seats) {
    const { worker, facts, name } = seat;
    await seat.attempt(async () => {
      const { train, test } = size(facts.id);
      // No figure is made of fewer images than the page's, so none are waited for.
      if (train + test < EVALUATED) return;
      say(`${name}: evaluation of ${train + test} images`);
      facts.evaluation = await worker.call("evaluate", { train, test }, 2 * PATIENCE);
    });
    worker.end("it is done");
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

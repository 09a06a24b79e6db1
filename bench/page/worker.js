// The worker of one contender: it runs the commands of messages.js, one at a time.

import { errorFacts } from "../../www/engine/protocol.js";
import { contender } from "./contenders.js";
import { countsSince, dropUnused, watchGpu } from "./worker/counts.js";
import { inputs } from "./worker/inputs.js";

/** @typedef {import("./messages.js").BenchCommands} BenchCommands */
/** @typedef {import("./worker/library.js").Trainer} Trainer */
/** @typedef {Awaited<ReturnType<typeof import("./worker/ours.js").openRun>>} Run */

const scope =
  /** @type {DedicatedWorkerGlobalScope & {srflPanic?: (message: string) => void, srflLog?: (level: string, message: string) => void}} */ (
    /** @type {unknown} */ (self)
  );

/** @type {Trainer | undefined} */
let trainer;
/** @type {Run | undefined} */
let run;
/** The current command: after a panic it never settles by itself. */
let current = 0;

/** @type {{[K in keyof BenchCommands]: (input: Parameters<BenchCommands[K]>[0]) => Promise<ReturnType<BenchCommands[K]>>}} */
const handlers = {
  async open({ contender: id, task }) {
    const which = contender(id);
    const given = await inputs(task);
    const [opened, { ms }] = await measured(async () => (await opener(which.library))(which, given));
    trainer = opened;
    return { ms, about: trainer.about };
  },

  async step() {
    const [loss, facts] = await measured(() => there(trainer).step());
    return { loss, ...facts };
  },

  async forward() {
    const [loss, facts] = await measured(() => there(trainer).forward());
    return { loss, ...facts };
  },

  async openRun({ contender: id, size }) {
    const { openRun } = await import("./worker/ours.js");
    const [opened, { ms }] = await measured(() => openRun(contender(id), size));
    run = opened;
    return { ms, about: run.about };
  },

  async srflStep() {
    const [{ submit_ms }, { ms, counts }] = await measured(() => there(run).step());
    await dropUnused();
    return { ms, counts: { ...counts, memory: countsSince().memory }, submit_ms, memory: there(run).memory() };
  },

  async evaluate({ train, test }) {
    const record = await there(run).evaluate();
    return { ms: record.ms, images: train + test };
  },
};

/**
 * @param {string} library
 * @returns {Promise<(which: import("./contenders.js").Contender, given: import("./worker/inputs.js").Inputs) => Promise<Trainer>>}
 */
async function opener(library) {
  switch (library) {
    case "TensorFlow.js":
      return (await import("./worker/tfjs.js")).openTfjs;
    case "jax-js":
      return (await import("./worker/jax.js")).openJax;
    default:
      return (await import("./worker/ours.js")).openOurs;
  }
}

/**
 * @template T
 * @param {T | undefined} opened
 */
function there(opened) {
  if (opened === undefined) throw new Error("nothing is open yet");
  return opened;
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<[T, {ms: number, counts: import("./messages.js").Counts}]>}
 */
async function measured(work) {
  const before = countsSince();
  const started = performance.now();
  const result = await work();
  return [result, { ms: performance.now() - started, counts: countsSince(before) }];
}

/** @param {import("../../www/engine/protocol.js").AnswerMessage} answer */
function post(answer) {
  scope.postMessage(answer);
}

/** @param {unknown} error */
function fail(error) {
  post({ type: "answer", id: current, ok: false, error: errorFacts(error) });
}

scope.srflPanic = fail;
scope.srflLog = (level, message) => {
  if (level === "error") fail(message);
};
scope.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  fail(event.reason);
});
scope.addEventListener(
  "message",
  async (/** @type {MessageEvent<import("../../www/engine/protocol.js").CommandMessage>} */ { data: { id, command, input } }) => {
    current = id;
    try {
      const handler = /** @type {(input: unknown) => Promise<unknown>} */ (handlers[/** @type {keyof BenchCommands} */ (command)]);
      post({ type: "answer", id, ok: true, value: await handler(input) });
    } catch (error) {
      fail(error);
    }
  },
);

watchGpu();

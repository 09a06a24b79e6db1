// The protocol between the page and the worker: every command, every event, in this one file.
//
// The page sends {id, command, input}; the worker answers {type: "answer", id, ok, value | error}.
// It also sends the events of WorkerEvent. One command runs at a time; only "requestStop" may
// come while another is pending. After "fatal" the worker answers nothing any more.

/** @typedef {import("../run/history.js").RunRecord} RunRecord */
/** @typedef {import("../run/history.js").EvalRecord} EvalRecord */
/** @typedef {import("../generated/schema.js").RunConfig} RunConfig */
/** @typedef {import("../verdict/assessment.js").Assessment} Assessment */
/** What comes back of what was forgotten without training. @typedef {import("../../pkg/srfl.js").Recovery} Recovery */
/** @typedef {import("./device.js").DeviceChoice} DeviceChoice */
/** @typedef {import("./device.js").DeviceDecision} DeviceDecision */

/** A model's facts; test_accuracy is on all of CIFAR-10's test images, null for a custom network. @typedef {import("../../pkg/srfl.js").ModelFacts} ModelFacts */
/** How a custom file was read: pairs of the file's tensor names and srfl's, and the unused tensors. @typedef {import("../../pkg/srfl.js").AdoptedFacts} Adopted */
/** What a published network learned of custom classes; accuracies are fractions. @typedef {import("../../pkg/srfl.js").Learned} Learned */
/** @typedef {import("../custom/images.js").Part} Part */
/** fallen_back: this page's own kernels failed it, so Burn's are used. @typedef {import("../../pkg/srfl.js").SelfTestFacts} SelfTest */
/** The kernel choice on the adapter: milliseconds of one convolution and its gradients. @typedef {import("../../pkg/srfl.js").KernelChoice} KernelTrial */
/** What pixels from 0 to 1 are normalized with, by channel. @typedef {{mean: number[], std: number[]}} Normalization */
/** A network among several in a file. @typedef {{name: string, preset: string, parameters: number}} Candidate */
/** @typedef {import("../custom/images.js").CustomImages} CustomImages */
/** The training images that a run forgets: positions, true classes, and the classes that the original was taught. @typedef {import("../../pkg/srfl.js").ForgetSet} ForgetSet */
/** What gold gets right, and its answers to the training images to forget, in their order. @typedef {import("../../pkg/srfl.js").GoldLevel} GoldLevel */
/** @typedef {import("../run/history.js").Example} Example */
/** A network of a run. @typedef {import("../../pkg/srfl.js").Whose} Whose */
/** What a network answers to a grid of images in the plane of three training images. @typedef {import("../../pkg/srfl.js").Territory} Territory */

/**
 * A custom network, read from a file.
 *
 * @typedef {object} CustomNetwork
 * @property {1} version
 * @property {string} file  its name
 * @property {Blob} bytes
 * @property {number} [classes]  number of outputs; ten if missing
 * @property {string} preset  the srfl architecture that it matches
 * @property {number} parameters
 * @property {[string, string][]} matched  each tensor's name in the file, and here
 * @property {string[]} leftOut  unused tensors, which do not change its answers
 * @property {string[]} [unknown]  unused tensors, which may change its answers
 * @property {string} [network]  what stands before its names in the file; of a file of several
 * @property {string[]} [others]  the same of the others
 * @property {Adopted["input"]} [input]  its own normalization; CIFAR-10's usual one if missing
 */

/**
 * The device of a run: at first what was chosen, then what it is called and which kernels it has once it is open,
 * how many workers share a step once that is known, and how a GPU passed its self-test.
 *
 * @typedef {DeviceDecision & {name?: string, trial?: KernelTrial | null, workers?: number, selfTest?: SelfTest}} DeviceFacts
 */

/**
 * What a run is prepared from.
 *
 * @typedef {object} Preparation
 * @property {DeviceChoice} choice
 * @property {string} model  a published network, or "own"
 * @property {CustomImages} [images]  custom ones, as the page shows them: another tab may have stored others
 * @property {CustomNetwork} [network]  the custom one, if it is "own"
 * @property {number} [workers]  for one run on the CPU; if undefined, as many as fit
 * @property {string | null} [gold]  the published network retrained without what the run forgets
 * @property {RunConfig} config
 */

/**
 * What a prepared run is about, beside its records.
 *
 * @typedef {object} Prepared
 * @property {string[]} classes  their names, by label
 * @property {ForgetSet} forgetSet
 * @property {GoldLevel | null} gold  as its card says, or as it was retrained; null: not known yet
 * @property {boolean} retrained  whether gold was retrained here
 */

/** @typedef {{train: number, test: number}} Sizes */

/**
 * The results of several steps.
 *
 * @typedef {object} Stretch
 * @property {RunRecord[]} records
 * @property {number} memory  bytes of the wasm memory
 * @property {number} ms  duration of the call
 * @property {number} workers  that took part
 */

/**
 * Every command: what it takes, what it gives.
 *
 * @typedef {object} Commands
 * @property {(input: Preparation) => Stretch & Prepared} prepare  everything up to a run's step 0, each part reported by a "known" event; what was done before is not repeated
 * @property {(input: {module: WebAssembly.Module, index: number, ports: (MessagePort | null)[]}) => null} join  only from worker to worker: this one joins the runs of the sender, and is the index-th of them
 * @property {(input: {file: string, bytes: Uint8Array<ArrayBuffer>, classes: number, network?: string}) => Adopted | {networks: Candidate[]}} adopt  reads a custom network with this many outputs; if the file holds several, network names one
 * @property {(input: {base: string, classes: string[], train: Part, test: Part, steps: number, batch: number, seed: number}) => {model: ModelFacts, learned: Learned, bytes: Uint8Array<ArrayBuffer>}} transfer  teaches a published network the classes of custom images
 * @property {(input: {steps: number}) => Stretch} run
 * @property {(input: null) => Stretch} reset  back to the original, step 0
 * @property {(input: {bytes: Uint8Array<ArrayBuffer>, step: number}) => Stretch} importWeights
 * @property {(input: null) => Uint8Array<ArrayBuffer>} exportWeights  the student, as safetensors of single precision
 * @property {(input: null) => Uint8Array<ArrayBuffer>} exportNetwork  the same, under the names that the network came with
 * @property {(input: {gold: string | null, relearn_steps: number}) => Assessment} assess  assesses the current student; gold: a published network retrained without what the run forgets, for runs that have not been retrained here
 * @property {(input: {gold: string | null, relearn_steps: number}) => Recovery} recover  tries to bring back what the current student forgot, without training it; takes what assess takes
 * @property {(input: {gold: string | null}) => null} takeGold  only from worker to worker: loads what assess and recover are about to need
 * @property {(input: null) => GoldLevel} retrain  makes gold for the current run, here: the original trained again without what it forgets
 * @property {(input: {images: number[]}) => Example[]} show  these training images are the evaluations' examples from now on; as the student sees them now
 * @property {(input: null) => null} requestStop  a pending prepare, run, assess, recover, transfer or retrain ends soon
 * @property {(input: null) => number[][]} corners  good corners for the current run's maps: three training images each
 * @property {(input: {whose: readonly Whose[], gold: string | null, pixels: Uint8Array<ArrayBuffer>}) => Partial<Record<Whose, number[] | null>>} answers  the probabilities that networks give a picture of 32 by 32 pixels; null: there is no gold. gold: as in assess
 * @property {(input: {whose: Whose, gold: string | null, corners: number[], side: number}) => Territory | null} map  a network's territory; null: there is no gold. gold: as in assess
 */

/** @typedef {keyof Commands} CommandName */

/** @typedef {{message: string, kind: string}} ErrorFacts */

/**
 * What takes long. "wasm", "model" and "data" count bytes, "teacher" and "evaluate" images,
 * "step", "relearn" and "retrain" steps, "prepare" pieces of a method's work; the others have no count (total 0).
 *
 * @typedef {"wasm" | "compile" | "model" | "device" | "selftest" | "data" | "teacher" | "prepare" | "evaluate" | "step" | "relearn" | "retrain"} Phase
 */

/** @typedef {{type: "progress", phase: Phase, done: number, total: number}} ProgressEvent */
/** What a preparation found out so far. @typedef {{type: "known", device?: DeviceFacts, version?: string, model?: ModelFacts}} KnownEvent */
/** @typedef {{type: "checkpoint", step: number, bytes: Uint8Array<ArrayBuffer>}} CheckpointEvent */
/** @typedef {{type: "fatal", error: ErrorFacts}} FatalEvent */
/** Asks for another worker of this name, which obeys the port instead of the page. @typedef {{type: "recruit", name: string, port: MessagePort}} RecruitEvent */
/**
 * "alive": the worker holds its lock and has been started; "beat": it is still at work.
 *
 * @typedef {ProgressEvent | KnownEvent | CheckpointEvent | FatalEvent | RecruitEvent | {type: "alive"} | {type: "beat"}} WorkerEvent
 */

/** @typedef {{id: number, command: string, input: unknown}} CommandMessage */
/**
 * @typedef {{type: "answer", id: number, ok: true, value: unknown}
 *   | {type: "answer", id: number, ok: false, error: ErrorFacts}} AnswerMessage
 */
/** @typedef {WorkerEvent | AnswerMessage} WorkerMessage */

/** An error whose message is a sentence for the user. */
export class Failure extends Error {
  /**
   * @param {string} kind  "config", "data", "model", "device", "busy", "state", "stopped", "diverged", "network",
   *   "worker", "panic" or "internal"
   * @param {string} message
   * @param {{fatal?: boolean}} [options]  fatal: the worker is dead
   */
  constructor(kind, message, { fatal = false } = {}) {
    super(message);
    this.name = "Failure";
    this.kind = kind;
    this.fatal = fatal;
  }
}

/**
 * Nothing where work was ended on request: the run is unchanged.
 *
 * @param {unknown} error
 * @returns {null}
 */
export function unlessStopped(error) {
  if (error instanceof Failure && error.kind === "stopped") return null;
  throw error;
}

/**
 * The facts of anything thrown, to send from the worker to the page.
 *
 * @param {unknown} error
 * @returns {ErrorFacts}
 */
export function errorFacts(error) {
  if (typeof error !== "object" || error === null) {
    return { message: String(error), kind: "internal" };
  }
  const { message, kind, name } = /** @type {{message?: unknown, kind?: unknown, name?: unknown}} */ (error);
  const words = typeof message === "string" && message !== "" ? message : String(name ?? error);
  return { message: words, kind: typeof kind === "string" ? kind : "internal" };
}

/** @param {unknown} error */
export function messageOf(error) {
  return errorFacts(error).message;
}

/**
 * Pending commands of a worker, by default of the page's; each one is raced against a fatal error.
 *
 * @template {{[name in keyof C]: (input: any) => unknown}} [C=Commands]
 */
export class Calls {
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Failure) => void}>} */
  #pending = new Map();
  #next = 1;
  /** @type {Failure | undefined} */
  #fatal;
  #post;

  /** @param {(message: CommandMessage, transfer?: Transferable[]) => void} post */
  constructor(post) {
    this.#post = post;
  }

  /** How many commands wait for an answer. */
  get waiting() {
    return this.#pending.size;
  }

  /**
   * @template {Extract<keyof C, string>} K
   * @param {K} command
   * @param {Parameters<C[K]>[0]} input
   * @param {Transferable[]} [transfer]
   * @returns {Promise<ReturnType<C[K]>>}
   */
  call(command, input, transfer) {
    if (this.#fatal !== undefined) return Promise.reject(this.#fatal);
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#post({ id, command, input }, transfer);
    });
  }

  /** @param {AnswerMessage} answer */
  settle(answer) {
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    this.#pending.delete(answer.id);
    if (answer.ok) pending.resolve(answer.value);
    else pending.reject(new Failure(answer.error.kind, answer.error.message));
  }

  /**
   * Rejects everything pending and everything to come. Only the first error counts: the others are
   * consequences.
   *
   * @param {Failure} error
   */
  fail(error) {
    this.#fatal ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#fatal);
    this.#pending.clear();
  }
}

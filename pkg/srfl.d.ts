/* tslint:disable */
/* eslint-disable */

export type Progress = { phase: "teacher" | "evaluate" | "prepare" | "step" | "relearn"; done: number; total: number };
export type DatasetFacts = { name: string; citation: string; classes: string[]; train: number; test: number };
export type ChunkEntry = { file: string; count: number; bytes: number; sha256: string };
export type ModelFacts = {
    name: string; preset: string; sha256: string; parameters: number; test_accuracy: number | null; stages: string[];
};
export type AdoptedFacts = { model: ModelFacts; matched: [string, string][]; left_out: string[] };
export type TransferConfig = { steps: number; batch: number; seed: number };
export type Learned = {
    train_accuracy: number; test_accuracy: number; test_per_class: number[]; test_images: number; correct: number;
    chance: number; beats_chance: boolean;
};
export type TransferFacts = { model: ModelFacts; learned: Learned };
export type Adapter = { name: string; vendor: number; backend: string; driver: string; device_type: string };
export type KernelChoice = { kernels: "ours" | "burn"; ours_ms: number; burn_ms: number; difference: number };
export type DeviceFacts = { kind: "cpu" | "gpu"; name: string; adapter: Adapter | null; trial: KernelChoice | null };
export type SelfTestFacts = { max_relative_error: number; ms: number; fallen_back: boolean };
export type StatusFacts = { step: number; steps: number; state: "empty" | "ready" | "running" | "finished" | "stopped" };
export type Accuracies = {
    facc_train: number; racc_train: number; facc_test: number; racc_test: number;
    train_per_class: number[]; test_per_class: number[]; flow_train: number[]; flow_test: number[];
};
export type Example = {
    index: number; label: number; shift: number; teacher: number[]; rolled: number[]; student: number[];
};
export type StepRecord = {
    type: "step"; step: number; loss: number; shift: number | null; ms: number; submit_ms: number;
} & Record<string, unknown>;
export type EvalRecord = { type: "eval"; step: number; ms: number; examples: Example[] } & Accuracies;
export type RunRecord = StepRecord | EvalRecord;
export type Distribution = {
    summary: { mean: number; deviation: number; quartiles: [number, number, number] }; histogram: number[]; top: number;
};
export type ToGold = {
    js: [number, number]; tv: [number, number]; cka: [number | null, number | null]; streisand: number;
    average_gap: number; tow: number; relearn_ratio: number | null;
};
export type NetworkMetrics = {
    accuracies: Accuracies; mia: number; mia_efficacy: number; loss: Distribution; entropy: Distribution;
    probe_facc_train: number; probe_facc_test: number; probe_racc_test: number; relearn_steps: number | null;
    relearn_curve: number[]; cka_to_original: [number | null, number | null]; aus: number; to_gold: ToGold | null;
};
export type Scene = { means: { class: number; at: [number, number] }[]; images: [number, number][][] };
export type Assessment = {
    config: { forget: number; seed: number; relearn_steps: number };
    original: NetworkMetrics; gold: NetworkMetrics | null; unlearned: NetworkMetrics;
    plane: { explained: [number, number]; classes: number[]; original: Scene; gold: Scene | null; unlearned: Scene };
};



/**
 * A worker's srfl: load a manifest, its chunks and a model, open a device, then create and run.
 * Calls that return a promise come one at a time; any call in between is refused as `busy`, but
 * for `requestStop`, `status` and `memoryBytes`.
 */
export class Engine {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Takes a chunk's bytes, once length, hash and picture are checked.
     */
    addChunk(file: string, bytes: Uint8Array | number[]): void;
    /**
     * Takes a user's network with so many outputs: a safetensors file by PyTorch's usual names,
     * `file` in messages. Returns the model's facts, which tensors matched, and which were left
     * out.
     */
    adoptModel(name: string, file: string, weights: Uint8Array | number[], classes: number): AdoptedFacts;
    /**
     * Assesses the current student, compared with the original and, if one is loaded for the run's
     * class, gold. What was seen of these is cached for the next call on the same images.
     */
    assess(options: {relearn_steps: number}, on_progress?: (progress: Progress) => void): Promise<Assessment>;
    /**
     * Prepares a run and returns the original's evaluation.
     */
    create(config: object, on_progress?: (progress: Progress) => void): Promise<RunRecord>;
    /**
     * The same under the names of the file that the network came in, to be loaded where that was
     * made; a published network has this program's.
     */
    exportNetwork(): Promise<Uint8Array>;
    /**
     * The loaded model, as a safetensors file of single precision.
     */
    exportOriginal(): Uint8Array;
    /**
     * The student as a safetensors file of single precision.
     */
    exportWeights(): Promise<Uint8Array>;
    /**
     * Continues from weights saved at step `step`, and evaluates them.
     */
    importWeights(bytes: Uint8Array | number[], step: number): Promise<RunRecord>;
    /**
     * Takes card and weights of a network retrained without a class (gold), checks them, and
     * returns its facts. It replaces the one before.
     */
    loadGold(card: string, weights: Uint8Array | number[]): ModelFacts;
    /**
     * Takes the user's own images, in place of a manifest and its chunks: the names of their
     * classes, and for each image 3,072 bytes (height, width, RGB) and a label, an index into the
     * classes.
     */
    loadImages(classes: string[], train_pixels: Uint8Array | number[], train_labels: Uint8Array | number[], test_pixels: Uint8Array | number[], test_labels: Uint8Array | number[]): void;
    /**
     * Takes the logits that the card of the loaded model names, checks them, and caches them for
     * runs on the published images.
     */
    loadLogits(bytes: Uint8Array | number[]): void;
    /**
     * Takes the text of a data set's manifest and returns its facts.
     */
    loadManifest(json: string): DatasetFacts;
    /**
     * Takes a model's card and weights, checks them, and returns the model's facts.
     */
    loadModel(card: string, weights: Uint8Array | number[]): ModelFacts;
    /**
     * Bytes of the wasm memory.
     */
    memoryBytes(): number;
    /**
     * The chunks not loaded yet that the first `train` and `test` images lie in.
     */
    neededChunks(train: number, test: number): ChunkEntry[];
    /**
     * An engine with nothing loaded.
     */
    constructor();
    /**
     * Opens `"cpu"` or `"gpu"`, once for an engine. A GPU's `kernels` are `"ours"` where they fit,
     * or `"burn"`; without them both are tried on the adapter, and the better ones are taken.
     */
    openDevice(kind: string, kernels?: string | null): Promise<DeviceFacts>;
    /**
     * Asks a pending call to end after the step or batch in hand.
     */
    requestStop(): void;
    /**
     * Makes the student the original again and returns the evaluation of step 0.
     */
    reset(): Promise<RunRecord>;
    /**
     * Trains up to `n` steps and returns their records, evaluations among them where due.
     */
    run(n: number, on_progress?: (progress: Progress) => void): Promise<RunRecord[]>;
    /**
     * Computes a known answer on the open device: forward, loss and backward of the loaded model,
     * compared with the CPU's, from its card or computed now. Where they differ with our kernels,
     * Burn's take their place; where they differ with those, too, it rejects.
     */
    selfTest(): Promise<SelfTestFacts>;
    /**
     * Lets a group of workers compute the run together, all of which have created it alike and
     * make the same calls; `index` is this one's place among `count`. Where the method does not
     * allow it, nothing changes, and the answer is `false`. A newly created run has no group.
     */
    share(index: number, count: number): Promise<boolean>;
    /**
     * Where the run stands: `ready`, `finished`, `stopped`, `empty` without one, or `running` while
     * a call is pending.
     */
    status(): StatusFacts;
    /**
     * Teaches the loaded model the classes of the user's images, all of them. The result becomes
     * the model. Returns its facts and what it learned.
     */
    transfer(config: TransferConfig, on_progress?: (progress: Progress) => void): Promise<TransferFacts>;
    /**
     * A trial of the loaded model on the open device: normalized images, 3 x 32 x 32 values each,
     * a label each, and the learning rate.
     */
    trial(images: Float32Array | number[], labels: Uint8Array | number[], rate: number): Trial;
}

/**
 * A network in training on one batch, independent of everything else in its engine.
 */
export class Trial {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Passes the batch forward, as a step begins with, and resolves to the loss.
     */
    forward(): Promise<number>;
    /**
     * Trains one step and resolves to its loss, once the device is done with all of it.
     */
    step(): Promise<number>;
}

/**
 * Runs once, when the module is instantiated.
 */
export function start(): void;

/**
 * The version of this crate.
 */
export function version(): string;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_engine_free: (a: number, b: number) => void;
    readonly __wbg_trial_free: (a: number, b: number) => void;
    readonly doWork: () => void;
    readonly engine_addChunk: (a: number, b: number, c: number, d: number, e: number) => [number, number];
    readonly engine_adoptModel: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number];
    readonly engine_assess: (a: number, b: any, c: number) => any;
    readonly engine_create: (a: number, b: any, c: number) => any;
    readonly engine_exportNetwork: (a: number) => any;
    readonly engine_exportOriginal: (a: number) => [number, number, number];
    readonly engine_exportWeights: (a: number) => any;
    readonly engine_importWeights: (a: number, b: number, c: number, d: number) => any;
    readonly engine_loadGold: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
    readonly engine_loadImages: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number, k: number) => [number, number];
    readonly engine_loadLogits: (a: number, b: number, c: number) => [number, number];
    readonly engine_loadManifest: (a: number, b: number, c: number) => [number, number, number];
    readonly engine_loadModel: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
    readonly engine_memoryBytes: (a: number) => number;
    readonly engine_neededChunks: (a: number, b: number, c: number) => [number, number, number];
    readonly engine_new: () => number;
    readonly engine_openDevice: (a: number, b: number, c: number, d: number, e: number) => any;
    readonly engine_requestStop: (a: number) => void;
    readonly engine_reset: (a: number) => any;
    readonly engine_run: (a: number, b: number, c: number) => any;
    readonly engine_selfTest: (a: number) => any;
    readonly engine_share: (a: number, b: number, c: number) => any;
    readonly engine_status: (a: number) => [number, number, number];
    readonly engine_transfer: (a: number, b: any, c: number) => any;
    readonly engine_trial: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number];
    readonly start: () => void;
    readonly trial_forward: (a: number) => any;
    readonly trial_step: (a: number) => any;
    readonly version: () => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0558d6bea3b18525E: (a: number, b: number, c: any, d: any) => void;
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0b02fb7ec2c712deE: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0b02fb7ec2c712deE_36: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0b02fb7ec2c712deE_37: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17hc6ee4da36b275736E: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17hf6df72096ec43333E: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h1e05326c267f819aE: (a: number, b: number, c: any) => void;
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h1e05326c267f819aE_35: (a: number, b: number, c: any) => void;
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __wbindgen_destroy_closure: (a: number, b: number) => void;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __externref_drop_slice: (a: number, b: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;

/* tslint:disable */
/* eslint-disable */

/**
 * A worker's srfl: load a manifest, its chunks and a model, open a device, then create and run.
 * Calls that return a promise come one at a time; a second one is refused as `busy`.
 */
export class Engine {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Takes a chunk's bytes; checks length, hash and picture before anything is kept.
     */
    addChunk(file: string, bytes: Uint8Array | number[]): void;
    /**
     * Takes a network of the reader's with so many outputs: a safetensors file by PyTorch's usual
     * names, `file` in messages. Returns the model's facts, which tensors matched, and which were
     * left out.
     */
    adoptModel(name: string, file: string, weights: Uint8Array | number[], classes: number): any;
    /**
     * Judges the student as it stands beside the original and, where one is loaded for the run's
     * class, gold. `options` is `{relearn_steps}`; `on_progress` is called with
     * `{phase, done, total}`. What was seen of the original and of gold is kept for the next
     * call with the same images.
     */
    assess(options: any, on_progress?: Function | null): Promise<any>;
    /**
     * Prepares a run and returns the original's evaluation. `on_progress` is called with
     * `{phase, done, total}`.
     */
    create(config: any, on_progress?: Function | null): Promise<any>;
    /**
     * The same under the names of the file that the network came in, to be loaded where that was
     * made; a published network has this program's.
     */
    exportNetwork(): Promise<Uint8Array>;
    /**
     * The model that is loaded, as a safetensors file of single precision.
     */
    exportOriginal(): Uint8Array;
    /**
     * The student as a safetensors file of single precision.
     */
    exportWeights(): Promise<Uint8Array>;
    /**
     * Goes on from weights kept at step `step`, and evaluates them.
     */
    importWeights(bytes: Uint8Array | number[], step: number): Promise<any>;
    /**
     * Takes card and weights of a network retrained without a class (gold), checks them, and
     * returns its facts. It takes the place of the one before.
     */
    loadGold(card: string, weights: Uint8Array | number[]): any;
    /**
     * Takes images of the reader's own, in place of a manifest and its chunks: the names of their
     * classes, and for each image 3,072 bytes (height, width, RGB) and a label, an index into the
     * classes.
     */
    loadImages(classes: string[], train_pixels: Uint8Array | number[], train_labels: Uint8Array | number[], test_pixels: Uint8Array | number[], test_labels: Uint8Array | number[]): void;
    /**
     * Takes the logits that the card of the loaded model names, checks them, and keeps them for
     * runs on the published images.
     */
    loadLogits(bytes: Uint8Array | number[]): void;
    /**
     * Takes the text of a data set's manifest and returns its facts.
     */
    loadManifest(json: string): any;
    /**
     * Takes a model's card and weights, checks them, and returns the model's facts.
     */
    loadModel(card: string, weights: Uint8Array | number[]): any;
    /**
     * Bytes of the wasm memory.
     */
    memoryBytes(): number;
    /**
     * The chunks not loaded yet that the first `train` and `test` images lie in.
     */
    neededChunks(train: number, test: number): any;
    /**
     * An engine with nothing loaded.
     */
    constructor();
    /**
     * Opens `"cpu"` or `"gpu"`, once for an engine. A GPU's `kernels` are `"ours"` where they fit,
     * or `"burn"`; without them both are tried on the adapter, and the better ones are taken.
     */
    openDevice(kind: string, kernels?: string | null): Promise<any>;
    /**
     * Asks a pending call to end after the step or batch in hand.
     */
    requestStop(): void;
    /**
     * Makes the student the original again and returns the evaluation of step 0.
     */
    reset(): Promise<any>;
    /**
     * Trains up to `n` steps and returns their records, evaluations among them where due.
     */
    run(n: number, on_progress?: Function | null): Promise<any>;
    /**
     * Computes a known answer on the open device: forward, loss and backward of the loaded model
     * against the CPU's figures, in its card or computed now. Where they differ with our kernels,
     * Burn's take their place; where they differ with those, too, it rejects.
     */
    selfTest(): Promise<any>;
    /**
     * From now on shares the run with the other workers, all of which have created it alike and
     * make the same calls; `index` is this one's place among `count`. Where the method cannot be
     * shared, nothing changes, and the answer is `false`. A run that is created anew is not shared.
     */
    share(index: number, count: number): Promise<boolean>;
    /**
     * `{step, steps, state}`.
     */
    status(): any;
    /**
     * Teaches the model that is loaded the classes of the reader's images, all of them, and puts
     * what comes of it in its place. `config` is `{steps, batch, seed}`; `on_progress` is called
     * with `{phase, done, total}`. Returns the new model's facts and what it learned.
     */
    transfer(config: any, on_progress?: Function | null): Promise<any>;
    /**
     * A trial of the loaded model on the open device: normalised images, 3 x 32 x 32 values each,
     * a label each, and the learning rate.
     */
    trial(images: Float32Array | number[], labels: Uint8Array | number[], rate: number): Trial;
}

/**
 * A network in training on one batch, beside whatever else its engine does.
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
    readonly srfl_work: (a: number) => void;
    readonly start: () => void;
    readonly trial_forward: (a: number) => any;
    readonly trial_step: (a: number) => any;
    readonly version: () => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0558d6bea3b18525E: (a: number, b: number, c: any, d: any) => void;
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0fcafa6f7d73f55fE: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0fcafa6f7d73f55fE_34: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0fcafa6f7d73f55fE_35: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17hc6ee4da36b275736E: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h9d6e20da27fc56d1E: (a: number, b: number, c: any) => void;
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h9d6e20da27fc56d1E_33: (a: number, b: number, c: any) => void;
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

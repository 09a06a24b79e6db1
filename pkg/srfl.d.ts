/* tslint:disable */
/* eslint-disable */
/**
 * A class's place in the plane.
 */
export interface ClassMean {
    /**
     * The class.
     */
    class: number;
    /**
     * Mean of its images, in the features' unit.
     */
    at: [number, number];
}

/**
 * A distribution in a few numbers.
 */
export interface Summary {
    /**
     * The mean.
     */
    mean: number;
    /**
     * The standard deviation, of the set and not an estimate for a larger one.
     */
    deviation: number;
    /**
     * First quartile, median and third quartile, between neighbors by their distance.
     */
    quartiles: [number, number, number];
}

/**
 * A network among others in a file.
 */
export interface Candidate {
    /**
     * What stands before its tensors' names, without the dot; empty where nothing does.
     */
    name: string;
    /**
     * Which network it is.
     */
    preset: string;
    /**
     * Values stored.
     */
    parameters: number;
}

/**
 * A run's progress and state.
 */
export interface Status {
    /**
     * Steps done.
     */
    step: number;
    /**
     * Steps of the whole run.
     */
    steps: number;
    /**
     * Whether it can go on.
     */
    state: State;
}

/**
 * A training image and the wrong class it was taught as.
 */
export interface Mislabeled {
    /**
     * Its position among the training images.
     */
    image: number;
    /**
     * The class it was taught as.
     */
    taught: number;
}

/**
 * A training step.
 */
export type StepRecord = { step: number; loss: number; facc_batch: number | null; racc_batch: number | null; shift: number | null; ms: number; submit_ms: number } & Record<string, unknown>;

/**
 * A value over the images of a set.
 */
export interface Distribution {
    /**
     * Mean, deviation and quartiles.
     */
    summary: Summary;
    /**
     * Shares in equal bins from 0 to `top`.
     */
    histogram: number[];
    /**
     * The last bin also counts all values above this.
     */
    top: number;
}

/**
 * Accuracies of networks with rounded weights.
 */
export interface Rounding {
    /**
     * How many bits a weight has.
     */
    bits: number;
    /**
     * The unlearned network.
     */
    unlearned: Scores;
    /**
     * Gold, if there is gold.
     */
    gold: Scores | null;
}

/**
 * All metrics of the networks.
 */
export interface Assessment {
    /**
     * What decided it.
     */
    config: AssessConfig;
    /**
     * The network before unlearning.
     */
    original: NetworkMetrics;
    /**
     * The network retrained without the class, every metric's target, if there is one.
     */
    gold: NetworkMetrics | null;
    /**
     * The network judged.
     */
    unlearned: NetworkMetrics;
    /**
     * Where the networks put a forget class and its neighbors; none of single images.
     */
    plane: Plane | null;
    /**
     * Of each image to forget the z ([`ByImage::z`](crate::metrics::ByImage::z)) of networks that learned it, on
     * average; none of a class, or where there are no shadow networks.
     */
    learned_z: number[] | null;
}

/**
 * An evaluation of the student.
 */
export interface EvalRecord extends Accuracies {
    /**
     * Steps done.
     */
    step: number;
    /**
     * How many images each of the four is of: all in use, or a part of them.
     */
    images: ImageCounts;
    /**
     * The class predicted for each training image to forget, in their order.
     */
    answers: number[];
    /**
     * The classes in the order along which sRFL rolls, of the original's evaluation alone, where that is
     * not their own order.
     */
    tour: number[];
    /**
     * Time it took, milliseconds.
     */
    ms: number;
    /**
     * A few forget images, seen through teacher, roll and student.
     */
    examples: Example[];
}

/**
 * As [`Status`](crate::run::Status), where there is no run, or none that can be asked.
 */
export interface NoStatus {
    step: number;
    steps: number;
    state: "empty" | "running";
}

/**
 * Everything that decides a run: the same configuration and device give the same curve.
 * What each setting does, [`RunConfig::SETTINGS`] says.
 */
export interface RunConfig {
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    method?: MethodName;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    forget?: string;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    set?: SetKind;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    set_seed?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    photos?: number[];
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    seed?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    shifts?: number[];
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    order?: Order;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    per_sample?: boolean;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    shared_norm?: boolean;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    stages?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    stem?: Stem;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    frozen_norm?: FrozenNorm;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    loss?: Loss;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    optimizer?: Optimizer;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    lr?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    weight_decay?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    schedule?: Schedule;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    batch?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    steps?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    every?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    partial?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    train?: number;
    /**
     * One of [`RunConfig::SETTINGS`].
     */
    test?: number;
    /**
     * The names of the classes, in the order of the network's outputs. CIFAR-10's are
     * left out of files.
     */
    classes?: string[];
    /**
     * The method's own settings that are not as it brings them, by name.
     */
    options?: Record<string, number>;
}

/**
 * Everything that decides an assessment.
 */
export interface AssessConfig {
    /**
     * What was to be forgotten.
     */
    forget: ForgetTarget;
    /**
     * Seed of the attack's folds and of relearning's batches.
     */
    seed: number;
    /**
     * Most steps of relearning; 0 skips it.
     */
    relearn_steps: number;
}

/**
 * Everything that defines a transfer, except for network and images.
 */
export interface TransferConfig {
    /**
     * Steps of fine-tuning; 0 leaves the head as it was fitted.
     */
    steps: number;
    /**
     * Images a step, fewer where there are fewer.
     */
    batch: number;
    /**
     * Seed of batches and augmentation, and of wrong labels.
     */
    seed: number;
    /**
     * How many images to teach under wrong labels. Then no image is flipped or shifted.
     */
    mislabel?: number;
}

/**
 * How a network answers each image to forget, measured by networks that never saw the image: U-LiRA's and RULI's
 * idea (Hayes et al., arXiv 2403.01218; Naderloui et al., arXiv 2506.13009).
 */
export interface ByImage {
    /**
     * Of each training image to forget, in their order: the network's confidence in the true label less the mean of
     * the shadow networks that never saw the image, in their standard deviations. Far above 0 the image is still
     * remembered; far below, the network avoids its label.
     */
    z: number[];
    /**
     * Mean of these.
     */
    mean: number;
    /**
     * [`membership_area`] by z, the images to forget against test images.
     */
    area: number;
    /**
     * [`found_at`] 1% false alarms by z, from the images to forget and test images.
     */
    found: number;
}

/**
 * How far a long call is.
 */
export interface Progress {
    /**
     * What it is doing.
     */
    phase: Phase;
    /**
     * Images, pieces or steps done.
     */
    done: number;
    /**
     * Images, pieces or steps in all.
     */
    total: number;
}

/**
 * How far a network is from gold.
 */
export interface ToGold {
    /**
     * [`jensen_shannon`](super::jensen_shannon) on the forget set's training and test images; single
     * images are training images alone.
     */
    js: [number | null, number | null];
    /**
     * [`nearer`](super::nearer) to gold than to the original, on the images of
     * [`NetworkMetrics::loss`]: a share of bootstrap draws.
     */
    nearer: number;
    /**
     * [`total_variation`](super::total_variation) of the mean predictions on the same images.
     */
    tv: [number | null, number | null];
    /**
     * [`cka`](super::cka) on the same images as [`NetworkMetrics::cka_to_original`].
     */
    cka: [number | null, number | null];
    /**
     * [`streisand`](super::streisand) of [`NetworkMetrics::loss`], in gold's standard deviations.
     */
    streisand: number;
    /**
     * [`average_gap`](super::average_gap).
     */
    average_gap: number;
    /**
     * [`tug_of_war`](super::tug_of_war).
     */
    tow: number;
    /**
     * [`NetworkMetrics::relearn_steps`] as a ratio to gold's; none where one of them is none or
     * gold needs no step.
     */
    relearn_ratio: number | null;
}

/**
 * How many images accuracies are of.
 */
export interface ImageCounts {
    /**
     * Training images to forget.
     */
    facc_train: number;
    /**
     * Training images to retain.
     */
    racc_train: number;
    /**
     * Test images of what is to be forgotten.
     */
    facc_test: number;
    /**
     * Other test images.
     */
    racc_test: number;
}

/**
 * How the forget set is chosen among the training images.
 */
export type SetKind = "class" | "random" | "mislabeled" | "picked";

/**
 * How the learning rate moves over a run.
 */
export type Schedule = "constant" | "cosine";

/**
 * How to assess a run.
 */
export interface AssessOptions {
    /**
     * Most steps of relearning; 0 skips it.
     */
    relearn_steps: number;
    /**
     * Seed of the attack's folds and of relearning's batches; the run's where there is none.
     */
    seed?: number | null;
    /**
     * Whether the workers of the run's group share the work: all of them make the same call, with the
     * same gold loaded.
     */
    together?: boolean;
}

/**
 * One file of a data set.
 */
export interface ChunkEntry {
    /**
     * Its name, in the manifest's folder.
     */
    file: string;
    /**
     * Number of images in it.
     */
    count: number;
    /**
     * Its length in bytes.
     */
    bytes: number;
    /**
     * SHA-256 of its bytes: 64 lower-case hexadecimal digits.
     */
    sha256: string;
}

/**
 * One network's metrics; accuracies and shares are fractions.
 */
export interface NetworkMetrics {
    /**
     * Accuracies by split and class, and where the class's images go.
     */
    accuracies: Accuracies;
    /**
     * What it answers to each training image to forget, in their order: a class, by index.
     */
    answers: number[];
    /**
     * [`membership_attack`](super::membership_attack) on a forget class; none of single images.
     */
    mia: number | null;
    /**
     * [`membership_area`](super::membership_area) of logit confidence: the forget set's training
     * images against test images, of a class its own, of single images all.
     */
    membership_area: number;
    /**
     * Each image to forget against networks that never saw it; none of a class, or where there are no shadow networks.
     */
    by_image: ByImage | null;
    /**
     * [`membership_efficacy`](super::membership_efficacy).
     */
    mia_efficacy: number;
    /**
     * Cross-entropy on the forget class's test images, or on single images to forget, in nats.
     */
    loss: Distribution;
    /**
     * Entropy of the predictions for them, in nats.
     */
    entropy: Distribution;
    /**
     * A [`Probe`](super::Probe)'s accuracy on the forget set's training images, which it was
     * fitted to. The probe looks for a class: none of single images.
     */
    probe_facc_train: number | null;
    /**
     * On its test images.
     */
    probe_facc_test: number | null;
    /**
     * On the retain set's test images.
     */
    probe_racc_test: number | null;
    /**
     * A probe's accuracy on a forget class's test images after each stage of the network, first to last,
     * which is [`Self::probe_facc_test`]; none of single images. The probe sees a stage's output averaged
     * over space; the stem's goes into the first stage. Where along the network is the class still told
     * apart, and where does gold tell it apart? The idea is the Unlearning Depth Score's
     * (arXiv 2605.24614), carried from language models to a CNN.
     */
    stage_probes: number[];
    /**
     * [`prototypical_relearning`](super::prototypical_relearning)'s accuracy on a forget class's test
     * images after each of its counts of examples; none of single images.
     */
    prototypes: number[];
    /**
     * Steps until the class is relearned; none if it is not within those allowed, or was not tried.
     */
    relearn_steps: number | null;
    /**
     * Accuracy on the forget set's training images while relearning, from before the first step.
     */
    relearn_curve: number[];
    /**
     * [`cka`](super::cka) to the original on the forget class's test images, or on single images to
     * forget, and on the retain set's test images.
     */
    cka_to_original: [number | null, number | null];
    /**
     * [`adaptive_unlearning_score`](super::adaptive_unlearning_score).
     */
    aus: number;
    /**
     * How far it is from gold; none without gold.
     */
    to_gold: ToGold | null;
}

/**
 * One of a run's three networks.
 */
export type Whose = "original" | "unlearned" | "gold";

/**
 * One report of a run.
 */
export type RunRecord = ({ type: "step" } & StepRecord) | ({ type: "eval" } & EvalRecord);

/**
 * Pixels from 0 to 1 are normalized by channel: the mean is subtracted, and the rest divided by the
 * deviation.
 */
export interface Normalization {
    /**
     * By channel: red, green, blue.
     */
    mean: [number, number, number];
    /**
     * By channel.
     */
    std: [number, number, number];
}

/**
 * Single training images to forget.
 */
export interface ForgetImages {
    /**
     * Their positions among the training images, ascending.
     */
    images: number[];
    /**
     * Those of them that the original was taught under wrong labels.
     */
    mislabeled: Mislabeled[];
}

/**
 * Test images in the plane of the original's two principal axes ([`Projection`]), the same plane
 * for every network.
 */
export interface Plane {
    /**
     * The share of the original's variance along each axis.
     */
    explained: [number, number];
    /**
     * The classes whose images are shown, by index: the forget class first, then its neighbors,
     * to which a roll sends it, and the class that gold, or without gold the original, takes it
     * for most often.
     */
    classes: number[];
    /**
     * By the network before unlearning.
     */
    original: Scene;
    /**
     * By the network retrained without the class.
     */
    gold: Scene | null;
    /**
     * By the network judged.
     */
    unlearned: Scene;
}

/**
 * The accuracies of one network at one moment, as fractions; none where there are no images.
 */
export interface Accuracies {
    /**
     * On the forget class's training images (facc).
     */
    facc_train: number | null;
    /**
     * On the training images of the other classes (racc).
     */
    racc_train: number | null;
    /**
     * On the forget class's test images.
     */
    facc_test: number | null;
    /**
     * On the test images of the other classes.
     */
    racc_test: number | null;
    /**
     * By class, on the training images.
     */
    train_per_class: (number | null)[];
    /**
     * By class, on the test images.
     */
    test_per_class: (number | null)[];
    /**
     * Where the forget class's training images go.
     */
    flow_train: number[];
    /**
     * Where its test images go.
     */
    flow_test: number[];
    /**
     * Of forgotten training images that were taught under wrong labels: the share that gets its
     * wrong label.
     */
    wrong_label_train?: number;
}

/**
 * The classes that a network gives the points of a grid over the plane of three images.
 */
export interface Territory {
    /**
     * The three images, by their position among the training images.
     */
    corners: number[];
    /**
     * Where they are on the map, from the left and from the top, 0 to 1.
     */
    at: [number, number][];
    /**
     * Points along each side.
     */
    side: number;
    /**
     * The class of each point, a digit each, row by row from the upper left.
     */
    labels: string;
    /**
     * How sure the network is of it, a character each: one of 64 levels from 0 to 1.
     */
    confidence: string;
    /**
     * The share of the points that each class has.
     */
    shares: number[];
    /**
     * The share of the points that have gold's class, where gold's map is there.
     */
    agreement: number | null;
    /**
     * All probabilities, in 255ths, point by point.
     */
    probabilities: number[];
}

/**
 * The methods there are, by name.
 */
export type MethodName = "srfl" | "fine-tune" | "gradient-ascent" | "neg-grad-plus" | "random-labels" | "salun" | "bad-teacher" | "scrub" | "unsir" | "boundary-shrink" | "delete" | "head-only" | "pour-p" | "retrain";

/**
 * The optimizer of the student.
 */
export type Optimizer = "adam" | "sgd";

/**
 * The training images that a run forgets.
 */
export interface ForgetSet {
    /**
     * Their positions, ascending.
     */
    images: number[];
    /**
     * Their true classes.
     */
    labels: number[];
    /**
     * The classes that the original was taught: of mislabeled images wrong ones.
     */
    taught: number[];
}

/**
 * Two accuracies.
 */
export interface Scores {
    /**
     * On the class's test images, or on the training images to forget; a share.
     */
    facc: number;
    /**
     * On test images of the retain set; a share.
     */
    racc: number;
}

/**
 * What a driver says of an adapter.
 */
export interface Adapter {
    /**
     * The model's name.
     */
    name: string;
    /**
     * The vendor's number.
     */
    vendor: number;
    /**
     * The interface it is reached through: Vulkan, Metal, Dx12, Gl, BrowserWebGpu.
     */
    backend: string;
    /**
     * The driver's name.
     */
    driver: string;
    /**
     * What kind of device it is.
     */
    device_type: string;
}

/**
 * What a long call is doing.
 */
export type Phase = "teacher" | "evaluate" | "prepare" | "step" | "relearn" | "retrain";

/**
 * What a run forgets. [`Self::class`] names every place that needs a class.
 */
export type ForgetTarget = number | ForgetImages;

/**
 * What a transfer gave.
 */
export interface TransferFacts {
    /**
     * The network.
     */
    model: ModelFacts;
    /**
     * What it learned.
     */
    learned: Learned;
}

/**
 * What a user's network normalizes its images with.
 */
export interface AdoptedInput extends Normalization {
    /**
     * Their tensors.
     */
    names: string[];
}

/**
 * What became of a user's file.
 */
export type Adoption = AdoptedFacts | { networks: Candidate[] };

/**
 * What came of it.
 */
export interface Learned {
    /**
     * Accuracy on the training images.
     */
    train_accuracy: number;
    /**
     * On the held-out ones.
     */
    test_accuracy: number;
    /**
     * By class, on the held-out ones.
     */
    test_per_class: (number | null)[];
    /**
     * Held-out images.
     */
    test_images: number;
    /**
     * How many of them are right.
     */
    correct: number;
    /**
     * The accuracy of naming the commonest class always.
     */
    chance: number;
    /**
     * Whether so many right answers are more than luck: naming a class at random that is right as
     * often as `chance` would give as many in fewer than one of twenty trials.
     */
    beats_chance: boolean;
}

/**
 * What comes back of what was forgotten, and what the rest costs, without a step of training.
 */
export interface Recovery {
    /**
     * After rounding, one for each of [`BITS`]; the first is of the networks as they are.
     */
    rounding: Rounding[];
    /**
     * From the unlearned network's weights to the original's, BatchNorm's statistics made anew at each
     * point, the ends included.
     */
    to_original: Scores[];
    /**
     * From the unlearned network's weights to gold's, if there is gold.
     */
    to_gold: Scores[] | null;
    /**
     * From gold's weights to the original's: what the way alone brings.
     */
    gold_to_original: Scores[] | null;
}

/**
 * What gold gets right of a run's images, and what it answers to those to forget.
 */
export interface GoldLevel extends Accuracies {
    /**
     * The class predicted for each training image to forget, in their order.
     */
    answers: number[];
}

/**
 * What the BatchNorm of a stage normalizes by whose weights are frozen.
 */
export type FrozenNorm = "running" | "batch";

/**
 * What the kernel choice found.
 */
export interface KernelChoice {
    /**
     * Which kernels run from now on.
     */
    kernels: Kernels;
    /**
     * Milliseconds of the convolution and its gradients with our kernels, without the read-back.
     */
    ours_ms: number;
    /**
     * The same with Burn's.
     */
    burn_ms: number;
    /**
     * Milliseconds of reading a result that is already there.
     */
    readback_ms: number;
    /**
     * Largest difference between the two, relative to the largest value of its kind.
     */
    difference: number;
}

/**
 * What there is to know of a network.
 */
export interface ModelFacts {
    /**
     * Its name.
     */
    name: string;
    /**
     * Which network it is.
     */
    preset: string;
    /**
     * Of its weights file.
     */
    sha256: string;
    /**
     * Values stored.
     */
    parameters: number;
    /**
     * On all test images; only for a network with a card.
     */
    test_accuracy: number | null;
    /**
     * Its parts, first to last.
     */
    stages: string[];
    /**
     * How many training images it learned from, where a network like it can be trained here.
     */
    retrainable: number | null;
    /**
     * How many of them were taught under wrong labels.
     */
    mislabeled: number;
}

/**
 * What three sets of logits say of one forget image; probabilities by class.
 */
export interface Example {
    /**
     * Position in the training subset.
     */
    index: number;
    /**
     * True class.
     */
    label: number;
    /**
     * The shift by which `rolled` was made: sRFL's last one where a batch has one shift, else
     * one of those set.
     */
    shift: number;
    /**
     * The teacher's prediction.
     */
    teacher: number[];
    /**
     * The target: the teacher's prediction, rolled.
     */
    rolled: number[];
    /**
     * The student's prediction.
     */
    student: number[];
}

/**
 * What was made of a user's file.
 */
export interface AdoptedFacts {
    /**
     * The network.
     */
    model: ModelFacts;
    /**
     * Pairs of the file's name of a tensor and this program's.
     */
    matched: [string, string][];
    /**
     * Counts, which the network's answers do not depend on.
     */
    left_out: string[];
    /**
     * Tensors that nothing is known of.
     */
    unknown: string[];
    /**
     * What stands before the names of this network in the file.
     */
    network: string;
    /**
     * The same of the others there.
     */
    others: string[];
    /**
     * The constants that it normalizes its images with, and their names in the file.
     */
    input: AdoptedInput | null;
}

/**
 * Where a run stands.
 */
export type State = "ready" | "finished" | "stopped";

/**
 * Where one network puts them.
 */
export interface Scene {
    /**
     * Every class's mean.
     */
    means: ClassMean[];
    /**
     * The images of each of [`Plane::classes`], in that order.
     */
    images: [number, number][][];
}

/**
 * Whether the first convolution trains, where the first stages do.
 */
export type Stem = "trained" | "frozen";

/**
 * Which loss.
 */
export type Loss = "note" | "author";

/**
 * Which order.
 */
export type Order = "alphabet" | "similarity";

/**
 * Whose kernels compute.
 */
export type Kernels = "ours" | "burn";

export interface DatasetFacts {
    name: string;
    citation: string;
    classes: string[];
    train: number;
    test: number;
}

export interface DeviceFacts {
    kind: "cpu" | "gpu";
    name: string;
    adapter: Adapter | null;
    /**
     * Of the kernels, if one was made.
     */
    trial: KernelChoice | null;
}

export interface SelfTestFacts {
    max_relative_error: number;
    ms: number;
    /**
     * Whether our kernels failed it, so that Burn's compute from now on.
     */
    fallen_back: boolean;
}

export type OnProgress = (progress: Progress) => void;


/**
 * A worker's srfl: load a manifest, its chunks and a model, open a device, then create and run.
 * Calls that return a promise come one at a time; any call in between is refused as `busy`, but
 * for `requestStop`, `clearStop`, `status` and `memoryBytes`.
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
     * `file` in messages. Returns the model's facts, which tensors matched, and which were not used;
     * where the file holds several networks and none is named, their names.
     */
    adoptModel(name: string, file: string, weights: Uint8Array | number[], classes: number, network?: string | null): Adoption;
    /**
     * The probability that a network gives each class, for pictures of 32 × 32 pixels, interleaved RGB, one
     * after the other; nothing of gold where none is loaded for the current run.
     */
    answers(whose: Whose, pixels: Uint8Array | number[]): Promise<number[][] | null>;
    /**
     * Assesses the current student, compared with the original and, if one is loaded for the run's
     * class, gold. What was seen of these is cached for the next call on the same images.
     */
    assess(options: AssessOptions, on_progress?: OnProgress | null): Promise<Assessment>;
    /**
     * Ends what `requestStop` asked for. Not done by the calls themselves: one command of the page
     * can be several calls with downloads in between, and a stop in any of them ends the command.
     */
    clearStop(): void;
    /**
     * Good corners for a map of the territory of what the current run forgets: sets of three positions
     * among the training images.
     */
    cornerPresets(): Promise<number[][]>;
    /**
     * Prepares a run and returns the original's evaluation.
     */
    create(config: RunConfig, on_progress?: OnProgress | null): Promise<RunRecord>;
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
     * The training images that the current run forgets.
     */
    forgetSet(): ForgetSet;
    /**
     * What the current run's gold gets right, given its card; nothing where the card does not say it for
     * so many images, or is of another set's gold.
     */
    goldLevel(card: string): GoldLevel | null;
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
     * Takes the file of shadow networks that the card of the loaded model names, checks it, and uses it to assess
     * single images one by one.
     */
    loadShadows(bytes: Uint8Array | number[]): void;
    /**
     * What the loaded gold gets right, shown all images now; nothing where none is loaded for the
     * current run.
     */
    loadedGoldLevel(on_progress?: OnProgress | null): Promise<GoldLevel | null>;
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
     * Tries to bring back what the current student was to forget, without training it: rounded weights, and
     * weights on the way to the original's and gold's.
     */
    recover(options: AssessOptions, on_progress?: OnProgress | null): Promise<Recovery>;
    /**
     * Asks the pending call, and those after it, to end after the step or batch in hand.
     */
    requestStop(): void;
    /**
     * Makes the student the original again and returns the evaluation of step 0.
     */
    reset(): Promise<RunRecord>;
    /**
     * Makes gold for the current run: trains a network like the loaded one, from its beginning, without
     * what the run forgets.
     */
    retrain(on_progress?: OnProgress | null): Promise<void>;
    /**
     * Trains up to `n` steps and returns their records, evaluations among them where due.
     */
    run(n: number, on_progress?: OnProgress | null): Promise<RunRecord[]>;
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
     * Shows other training images as the evaluations' examples from now on, and as they are now.
     */
    show(images: Uint32Array | number[]): Promise<Example[]>;
    /**
     * Where the run stands: `ready`, `finished`, `stopped`, `empty` without one, or `running` while
     * a call is pending.
     */
    status(): Status | NoStatus;
    /**
     * Makes gold for the current run on the user's images: a published model is taught them again,
     * without what the run forgets.
     */
    teachAgain(card: string, weights: Uint8Array | number[], teaching: TransferConfig, on_progress?: OnProgress | null): Promise<void>;
    /**
     * A network's territory over the plane of three training images, of a grid of so many points along a
     * side, and how far it agrees with gold's; nothing of gold where none is loaded for the current run.
     */
    territory(whose: Whose, corners: Uint32Array | number[], side: number): Promise<Territory | null>;
    /**
     * Teaches the loaded model the classes of the user's images, all of them. The result becomes
     * the model. Returns its facts and what it learned.
     */
    transfer(config: TransferConfig, on_progress?: OnProgress | null): Promise<TransferFacts>;
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
    readonly engine_adoptModel: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number) => [number, number, number];
    readonly engine_answers: (a: number, b: any, c: number, d: number) => any;
    readonly engine_assess: (a: number, b: any, c: number) => any;
    readonly engine_clearStop: (a: number) => void;
    readonly engine_cornerPresets: (a: number) => any;
    readonly engine_create: (a: number, b: any, c: number) => any;
    readonly engine_exportNetwork: (a: number) => any;
    readonly engine_exportOriginal: (a: number) => [number, number, number];
    readonly engine_exportWeights: (a: number) => any;
    readonly engine_forgetSet: (a: number) => [number, number, number];
    readonly engine_goldLevel: (a: number, b: number, c: number) => [number, number, number];
    readonly engine_importWeights: (a: number, b: number, c: number, d: number) => any;
    readonly engine_loadGold: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
    readonly engine_loadImages: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number, k: number) => [number, number];
    readonly engine_loadLogits: (a: number, b: number, c: number) => [number, number];
    readonly engine_loadManifest: (a: number, b: number, c: number) => [number, number, number];
    readonly engine_loadModel: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
    readonly engine_loadShadows: (a: number, b: number, c: number) => [number, number];
    readonly engine_loadedGoldLevel: (a: number, b: number) => any;
    readonly engine_memoryBytes: (a: number) => number;
    readonly engine_neededChunks: (a: number, b: number, c: number) => [number, number, number];
    readonly engine_new: () => number;
    readonly engine_openDevice: (a: number, b: number, c: number, d: number, e: number) => any;
    readonly engine_recover: (a: number, b: any, c: number) => any;
    readonly engine_requestStop: (a: number) => void;
    readonly engine_reset: (a: number) => any;
    readonly engine_retrain: (a: number, b: number) => any;
    readonly engine_run: (a: number, b: number, c: number) => any;
    readonly engine_selfTest: (a: number) => any;
    readonly engine_share: (a: number, b: number, c: number) => any;
    readonly engine_show: (a: number, b: number, c: number) => any;
    readonly engine_status: (a: number) => [number, number, number];
    readonly engine_teachAgain: (a: number, b: number, c: number, d: number, e: number, f: any, g: number) => any;
    readonly engine_territory: (a: number, b: any, c: number, d: number, e: number) => any;
    readonly engine_transfer: (a: number, b: any, c: number) => any;
    readonly engine_trial: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number];
    readonly start: () => void;
    readonly trial_forward: (a: number) => any;
    readonly trial_step: (a: number) => any;
    readonly version: () => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h0558d6bea3b18525E: (a: number, b: number, c: any, d: any) => void;
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h088912e9afd46595E: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h088912e9afd46595E_48: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h088912e9afd46595E_49: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h967f815f973f8bd2E: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17hc6ee4da36b275736E: (a: number, b: number, c: any) => [number, number];
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h8ffa432cc17454a8E: (a: number, b: number, c: any) => void;
    readonly _ZN12wasm_bindgen7convert8closures1_6invoke17h8ffa432cc17454a8E_47: (a: number, b: number, c: any) => void;
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

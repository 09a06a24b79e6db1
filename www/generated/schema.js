// What the engine knows and the page needs.
// Written by `srfl schema --out www/generated`; a test keeps it fresh.

/**
 * A setting of a run.
 *
 * @typedef {object} Setting
 * @property {string} name  in the engine's configuration
 * @property {string} url  in the page's address, and among the page's settings
 * @property {string} label
 * @property {string} help  one line
 * @property {string} group  heading in the form; empty where the form leaves it out
 * @property {"class" | "choice" | "whole" | "number" | "shifts" | "images"} kind
 * @property {"all" | "stages" | "iterative" | {method: string}} concerns  the methods it means something to
 * @property {string | number | number[]} default
 * @property {boolean} own  whether it is one method's own, among the configuration's `options`
 * @property {boolean} [later]  it came after addresses were out: they have it only where it is not the default
 * @property {number} [min]
 * @property {number} [max]
 * @property {number} [step]  of the number field's arrows
 * @property {{value: string, label: string, json?: boolean}[]} [choices]  `json`: in the engine's configuration
 */

/**
 * A method and the settings it starts from.
 *
 * @typedef {object} Method
 * @property {string} name  in settings, files and on the command line
 * @property {string} label  as people write it
 * @property {string} description  what it does, in one line
 * @property {string} paper  where it comes from
 * @property {"stages" | "all" | "head" | "nothing"} trained  "stages": as many as the run's setting says
 * @property {"batch" | "running"} norm  what the trained BatchNorm layers normalize by
 * @property {{optimizer: "adam" | "sgd", lr: number, schedule: "constant" | "cosine", steps: number}} defaults
 * @property {boolean} needs_class  it forgets a class, not single images
 * @property {boolean} closed_form  computed in one step, whatever number of steps is asked for
 */

/**
 * A metric of a verdict.
 *
 * @typedef {object} Metric
 * @property {string} id  as in the columns of CSV files
 * @property {string | null} row  the name of its row in the verdict
 * @property {string} label
 * @property {string} short  its heading in a narrow table
 * @property {string} meaning  one sentence
 * @property {"share" | "steps" | "nats" | "deviations" | "none"} unit
 * @property {number} digits  decimal places, of the percentage where it is a share
 * @property {"gold" | "zero" | "one"} target
 * @property {string} path  where it stands in a network's part of an assessment
 * @property {("verdict" | "comparison" | "images-verdict" | "images-comparison")[]} in  the lists that show it: of runs that forget a class, or single images
 */

/**
 * The page's settings of a run, as in its address.
 *
 * @typedef {object} RunSettings
 * @property {string} method
 * @property {string} forget
 * @property {"class" | "random" | "mislabeled" | "picked"} set
 * @property {number} set_seed
 * @property {number[]} photos
 * @property {number} seed
 * @property {number[]} shifts
 * @property {"alphabet" | "similarity"} order
 * @property {"batch" | "sample"} per
 * @property {"separate" | "shared"} norm
 * @property {number} stages
 * @property {"trained" | "frozen"} stem
 * @property {"running" | "batch"} frozen_norm
 * @property {"note" | "author"} loss
 * @property {"adam" | "sgd"} optim
 * @property {number} lr
 * @property {number} weight_decay
 * @property {"cosine" | "constant"} schedule
 * @property {number} batch
 * @property {number} steps
 * @property {number} every
 * @property {number} partial
 * @property {number} train
 * @property {number} test
 * @property {number} [neg_grad_plus_a]
 * @property {number} [salun_threshold]
 * @property {number} [scrub_alpha]
 * @property {number} [scrub_gamma]
 * @property {number} [scrub_temperature]
 * @property {number} [scrub_turn]
 * @property {number} [unsir_noise_steps]
 * @property {number} [unsir_noise_rate]
 * @property {number} [unsir_noise_size]
 * @property {number} [boundary_shrink_bound]
 */

/**
 * The engine's settings of a run.
 *
 * @typedef {object} RunConfig
 * @property {"srfl" | "fine-tune" | "gradient-ascent" | "neg-grad-plus" | "random-labels" | "salun" | "bad-teacher" | "scrub" | "unsir" | "boundary-shrink" | "delete" | "head-only" | "pour-p" | "retrain"} method
 * @property {string} forget
 * @property {"class" | "random" | "mislabeled" | "picked"} set
 * @property {number} set_seed
 * @property {number[]} photos
 * @property {number} seed
 * @property {number[]} shifts
 * @property {"alphabet" | "similarity"} order
 * @property {boolean} per_sample
 * @property {boolean} shared_norm
 * @property {number} stages
 * @property {"trained" | "frozen"} stem
 * @property {"running" | "batch"} frozen_norm
 * @property {"note" | "author"} loss
 * @property {"adam" | "sgd"} optimizer
 * @property {number} lr
 * @property {number} weight_decay
 * @property {"cosine" | "constant"} schedule
 * @property {number} batch
 * @property {number} steps
 * @property {number} every
 * @property {number} partial
 * @property {number} train
 * @property {number} test
 * @property {Record<string, number>} [options]  the method's own settings that are not as it brings them
 */

/** The classes of CIFAR-10, in the order of the network's logits. */
export const CLASSES = Object.freeze([
  "airplane",
  "automobile",
  "bird",
  "cat",
  "deer",
  "dog",
  "frog",
  "horse",
  "ship",
  "truck"
]);

/** An image, and the mean and deviation of each channel by which networks see it. */
export const IMAGE = { side: 32, channels: 3, mean: [0.4914,0.4822,0.4465], std: [0.247,0.2435,0.2616] };

/** The stages of the networks known by name. @type {Readonly<Record<string, number>>} */
export const STAGES = Object.freeze({
  "resnet18": 4,
  "resnet18-imagenet": 4,
  "resnet20": 3,
  "resnet8": 3,
  "resnet8x2": 3
});

/** Most steps in which a network may relearn the class. */
export const RELEARN_STEPS = 100;

/** How many examples prototypical relearning shows, one count after the other. */
export const SHOTS = Object.freeze([1,2,5,10,20]);

/** The page's settings by which the published code of the note's author differs from its pseudo code. */
export const AUTHOR = Object.freeze({
  "loss": "author",
  "lr": 0.001,
  "norm": "separate",
  "optim": "sgd",
  "order": "alphabet",
  "per": "batch",
  "schedule": "cosine",
  "shifts": [
    -3,
    3
  ],
  "stages": 2,
  "stem": "frozen",
  "weight_decay": 0.0001
});

/** @type {readonly Setting[]} */
export const SETTINGS = [
  {
    "choices": [
      {
        "label": "sRFL",
        "value": "srfl"
      },
      {
        "label": "fine tune",
        "value": "fine-tune"
      },
      {
        "label": "gradient ascent",
        "value": "gradient-ascent"
      },
      {
        "label": "NegGrad+",
        "value": "neg-grad-plus"
      },
      {
        "label": "random labels",
        "value": "random-labels"
      },
      {
        "label": "SalUn",
        "value": "salun"
      },
      {
        "label": "bad teacher",
        "value": "bad-teacher"
      },
      {
        "label": "SCRUB",
        "value": "scrub"
      },
      {
        "label": "UNSIR",
        "value": "unsir"
      },
      {
        "label": "boundary shrink",
        "value": "boundary-shrink"
      },
      {
        "label": "DELETE",
        "value": "delete"
      },
      {
        "label": "head only (the cheat)",
        "value": "head-only"
      },
      {
        "label": "POUR-P",
        "value": "pour-p"
      },
      {
        "label": "retrain",
        "value": "retrain"
      }
    ],
    "concerns": "all",
    "default": "srfl",
    "group": "Method",
    "help": "How the network forgets. Each method has its own default optimizer, rate, schedule, and steps.",
    "kind": "choice",
    "label": "Method",
    "name": "method",
    "own": false,
    "url": "method"
  },
  {
    "concerns": "all",
    "default": "cat",
    "group": "",
    "help": "The forget set is all images of this class.",
    "kind": "class",
    "label": "Class to forget",
    "name": "forget",
    "own": false,
    "url": "forget"
  },
  {
    "choices": [
      {
        "label": "a class",
        "value": "class"
      },
      {
        "label": "a random tenth",
        "value": "random"
      },
      {
        "label": "mislabeled images",
        "value": "mislabeled"
      },
      {
        "label": "images you pick",
        "value": "picked"
      }
    ],
    "concerns": "all",
    "default": "class",
    "group": "",
    "help": "What to forget: a class, a random tenth of the training images, the images that were taught under wrong labels, or the images you pick.",
    "kind": "choice",
    "label": "Forget set",
    "later": true,
    "name": "set",
    "own": false,
    "url": "set"
  },
  {
    "concerns": "all",
    "default": 1,
    "group": "",
    "help": "Which tenth is drawn. A network retrained without it is published for 1 alone.",
    "kind": "whole",
    "label": "Seed of the set",
    "later": true,
    "max": 4294967295,
    "min": 0,
    "name": "set_seed",
    "own": false,
    "step": 1,
    "url": "set_seed"
  },
  {
    "concerns": "all",
    "default": [],
    "group": "",
    "help": "Positions of the picked images among the training images, counted from 0.",
    "kind": "images",
    "label": "Picked images",
    "later": true,
    "name": "photos",
    "own": false,
    "url": "photos"
  },
  {
    "concerns": "all",
    "default": 1,
    "group": "Data and device",
    "help": "For all random draws. The same seed on the same device gives the same curve.",
    "kind": "whole",
    "label": "Seed",
    "max": 4294967295,
    "min": 0,
    "name": "seed",
    "own": false,
    "step": 1,
    "url": "seed"
  },
  {
    "choices": [
      {
        "label": "−1, +1 (list)",
        "value": "-1,1"
      },
      {
        "label": "−1, 0, +1 (interval)",
        "value": "-1,0,1"
      },
      {
        "label": "+1 alone",
        "value": "1"
      }
    ],
    "concerns": {
      "method": "srfl"
    },
    "default": [
      -1,
      1
    ],
    "group": "Method",
    "help": "The shift k of the roll is drawn from this set; k = 0 leaves a target unchanged.",
    "kind": "shifts",
    "label": "Shift set",
    "name": "shifts",
    "own": false,
    "url": "shifts"
  },
  {
    "choices": [
      {
        "label": "the alphabet's",
        "value": "alphabet"
      },
      {
        "label": "by similarity",
        "value": "similarity"
      }
    ],
    "concerns": {
      "method": "srfl"
    },
    "default": "alphabet",
    "group": "Method",
    "help": "Roll along the alphabet, as in the note, or along a tour of the classes in which neighbors are alike to the original.",
    "kind": "choice",
    "label": "Order of the roll",
    "later": true,
    "name": "order",
    "own": false,
    "url": "order"
  },
  {
    "choices": [
      {
        "json": false,
        "label": "batch",
        "value": "batch"
      },
      {
        "json": true,
        "label": "sample",
        "value": "sample"
      }
    ],
    "concerns": {
      "method": "srfl"
    },
    "default": "batch",
    "group": "Method",
    "help": "Draw k once per batch, or separately for every forget image.",
    "kind": "choice",
    "label": "One shift per",
    "name": "per_sample",
    "own": false,
    "url": "per"
  },
  {
    "choices": [
      {
        "json": false,
        "label": "separate",
        "value": "separate"
      },
      {
        "json": true,
        "label": "shared",
        "value": "shared"
      }
    ],
    "concerns": "all",
    "default": "shared",
    "group": "Method",
    "help": "Normalize forget and retain images as one batch, or separately.",
    "kind": "choice",
    "label": "BatchNorm",
    "name": "shared_norm",
    "own": false,
    "url": "norm"
  },
  {
    "concerns": "stages",
    "default": 2,
    "group": "Method",
    "help": "Counted from the first (stem and stage 1 count as one); the rest stays frozen.",
    "kind": "whole",
    "label": "Stages trained",
    "max": 4,
    "min": 1,
    "name": "stages",
    "own": false,
    "step": 1,
    "url": "stages"
  },
  {
    "choices": [
      {
        "label": "trained",
        "value": "trained"
      },
      {
        "label": "frozen",
        "value": "frozen"
      }
    ],
    "concerns": "stages",
    "default": "trained",
    "group": "Method",
    "help": "Train the first convolution with the first stage, or freeze it, as the note's author does.",
    "kind": "choice",
    "label": "Stem",
    "later": true,
    "name": "stem",
    "own": false,
    "url": "stem"
  },
  {
    "choices": [
      {
        "label": "running",
        "value": "running"
      },
      {
        "label": "of the batch",
        "value": "batch"
      }
    ],
    "concerns": "stages",
    "default": "running",
    "group": "Method",
    "help": "Normalize by the running statistics, which stay as they are, or by those of the batch, as the trained stages do.",
    "kind": "choice",
    "label": "BatchNorm of frozen stages",
    "later": true,
    "name": "frozen_norm",
    "own": false,
    "url": "frozen_norm"
  },
  {
    "choices": [
      {
        "label": "the note's",
        "value": "note"
      },
      {
        "label": "the author's code",
        "value": "author"
      }
    ],
    "concerns": {
      "method": "srfl"
    },
    "default": "note",
    "group": "Method",
    "help": "The loss of the note's pseudo code, or that of its author's published code, which adds cross-entropy on retain images and pushes the student away from the original's direction.",
    "kind": "choice",
    "label": "Loss",
    "later": true,
    "name": "loss",
    "own": false,
    "url": "loss"
  },
  {
    "choices": [
      {
        "label": "Adam",
        "value": "adam"
      },
      {
        "label": "SGD",
        "value": "sgd"
      }
    ],
    "concerns": "iterative",
    "default": "adam",
    "group": "Optimization",
    "help": "Adam, or stochastic gradient descent with momentum 0.9.",
    "kind": "choice",
    "label": "Optimizer",
    "name": "optimizer",
    "own": false,
    "url": "optim"
  },
  {
    "concerns": "iterative",
    "default": 0.004,
    "group": "Optimization",
    "help": "Learning rate (initial, if it decays). Too high and training diverges.",
    "kind": "number",
    "label": "Learning rate",
    "max": 10.0,
    "min": 1e-6,
    "name": "lr",
    "own": false,
    "url": "lr"
  },
  {
    "concerns": "iterative",
    "default": 0.0,
    "group": "Optimization",
    "help": "L2 penalty: this times each weight is added to its gradient.",
    "kind": "number",
    "label": "Weight decay",
    "later": true,
    "max": 1.0,
    "min": 0.0,
    "name": "weight_decay",
    "own": false,
    "url": "weight_decay"
  },
  {
    "choices": [
      {
        "label": "cosine",
        "value": "cosine"
      },
      {
        "label": "constant",
        "value": "constant"
      }
    ],
    "concerns": "iterative",
    "default": "cosine",
    "group": "Optimization",
    "help": "The rate decays to 0 along a half cosine, or stays constant.",
    "kind": "choice",
    "label": "Schedule",
    "name": "schedule",
    "own": false,
    "url": "schedule"
  },
  {
    "concerns": "all",
    "default": 64,
    "group": "Optimization",
    "help": "Number of forget images per step, and of retain images.",
    "kind": "whole",
    "label": "Batch size",
    "max": 1024,
    "min": 1,
    "name": "batch",
    "own": false,
    "step": 1,
    "url": "batch"
  },
  {
    "concerns": "iterative",
    "default": 300,
    "group": "Optimization",
    "help": "Updates in the whole run.",
    "kind": "whole",
    "label": "Steps",
    "max": 1000000,
    "min": 1,
    "name": "steps",
    "own": false,
    "step": 50,
    "url": "steps"
  },
  {
    "concerns": "all",
    "default": 10,
    "group": "Data and device",
    "help": "Steps between evaluations.",
    "kind": "whole",
    "label": "Evaluate every",
    "max": 1000000,
    "min": 1,
    "name": "every",
    "own": false,
    "step": 5,
    "url": "every"
  },
  {
    "concerns": "iterative",
    "default": 80,
    "group": "Data and device",
    "help": "Most images of each kind in an evaluation, except for the training images to forget, of which it always takes all. The first, every fifteenth, and the last evaluation take all images; with 0, all do.",
    "kind": "whole",
    "label": "Partial evaluations",
    "max": 50000,
    "min": 0,
    "name": "partial",
    "own": false,
    "step": 10,
    "url": "partial"
  },
  {
    "concerns": "all",
    "default": 2000,
    "group": "Data and device",
    "help": "Balanced over the classes. With ten classes, a tenth of them are the forget set.",
    "kind": "whole",
    "label": "Training images",
    "max": 50000,
    "min": 20,
    "name": "train",
    "own": false,
    "step": 10,
    "url": "train"
  },
  {
    "concerns": "all",
    "default": 1000,
    "group": "Data and device",
    "help": "Never used for training.",
    "kind": "whole",
    "label": "Test images",
    "max": 10000,
    "min": 8,
    "name": "test",
    "own": false,
    "step": 10,
    "url": "test"
  },
  {
    "concerns": {
      "method": "neg-grad-plus"
    },
    "default": 0.95,
    "group": "Method",
    "help": "Weight a of the loss on retained images; that on forget images has 1 - a.",
    "kind": "number",
    "label": "Weight of retained",
    "max": 1.0,
    "min": 0.0,
    "name": "neg_grad_plus_a",
    "own": true,
    "url": "neg_grad_plus_a"
  },
  {
    "concerns": {
      "method": "salun"
    },
    "default": 0.5,
    "group": "Method",
    "help": "Part of the weights that learns, the most salient ones.",
    "kind": "number",
    "label": "Threshold",
    "max": 1.0,
    "min": 0.0,
    "name": "salun_threshold",
    "own": true,
    "url": "salun_threshold"
  },
  {
    "concerns": {
      "method": "scrub"
    },
    "default": 0.001,
    "group": "Method",
    "help": "Weight of the divergence from the teacher on retained images.",
    "kind": "number",
    "label": "Alpha",
    "max": 10.0,
    "min": 0.0,
    "name": "scrub_alpha",
    "own": true,
    "url": "scrub_alpha"
  },
  {
    "concerns": {
      "method": "scrub"
    },
    "default": 0.99,
    "group": "Method",
    "help": "Weight of the cross-entropy on retained images.",
    "kind": "number",
    "label": "Gamma",
    "max": 10.0,
    "min": 0.0,
    "name": "scrub_gamma",
    "own": true,
    "url": "scrub_gamma"
  },
  {
    "concerns": {
      "method": "scrub"
    },
    "default": 4.0,
    "group": "Method",
    "help": "Temperature of both divergences.",
    "kind": "number",
    "label": "Temperature",
    "max": 100.0,
    "min": 0.1,
    "name": "scrub_temperature",
    "own": true,
    "url": "scrub_temperature"
  },
  {
    "concerns": {
      "method": "scrub"
    },
    "default": 10.0,
    "group": "Method",
    "help": "Steps of a turn: the first maximizes, the rest minimize.",
    "kind": "whole",
    "label": "Turn",
    "max": 1000,
    "min": 1,
    "name": "scrub_turn",
    "own": true,
    "step": 1,
    "url": "scrub_turn"
  },
  {
    "concerns": {
      "method": "unsir"
    },
    "default": 40.0,
    "group": "Method",
    "help": "Steps in which the noise is learned, before the run.",
    "kind": "whole",
    "label": "Noise steps",
    "max": 10000,
    "min": 1,
    "name": "unsir_noise_steps",
    "own": true,
    "step": 10,
    "url": "unsir_noise_steps"
  },
  {
    "concerns": {
      "method": "unsir"
    },
    "default": 0.1,
    "group": "Method",
    "help": "Learning rate of the noise.",
    "kind": "number",
    "label": "Noise rate",
    "max": 10.0,
    "min": 1e-6,
    "name": "unsir_noise_rate",
    "own": true,
    "url": "unsir_noise_rate"
  },
  {
    "concerns": {
      "method": "unsir"
    },
    "default": 0.1,
    "group": "Method",
    "help": "Weight of the noise's size, which keeps it small.",
    "kind": "number",
    "label": "Noise penalty",
    "max": 10.0,
    "min": 0.0,
    "name": "unsir_noise_size",
    "own": true,
    "url": "unsir_noise_size"
  },
  {
    "concerns": {
      "method": "boundary-shrink"
    },
    "default": 0.1,
    "group": "Method",
    "help": "How far the attack moves a pixel, of 1.",
    "kind": "number",
    "label": "Bound",
    "max": 1.0,
    "min": 0.0,
    "name": "boundary_shrink_bound",
    "own": true,
    "url": "boundary_shrink_bound"
  }
];

/** @type {readonly Method[]} */
export const METHODS = [
  {
    "name": "srfl",
    "label": "sRFL",
    "description": "rolled logits on the forget class, the first stages alone learn",
    "paper": "simple Rolling in Forget Logits, the note this project implements",
    "trained": "stages",
    "norm": "batch",
    "defaults": {
      "optimizer": "adam",
      "lr": 0.004,
      "schedule": "cosine",
      "steps": 300
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "fine-tune",
    "label": "fine tune",
    "description": "ordinary training on the retained classes",
    "paper": "Golatkar et al., Eternal Sunshine of the Spotless Net, CVPR 2020",
    "trained": "all",
    "norm": "batch",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.01,
      "schedule": "constant",
      "steps": 200
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "gradient-ascent",
    "label": "gradient ascent",
    "description": "gradient ascent on the forget class alone",
    "paper": "Thudi et al., Unrolling SGD, EuroS&P 2022",
    "trained": "all",
    "norm": "running",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.00002,
      "schedule": "constant",
      "steps": 30
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "neg-grad-plus",
    "label": "NegGrad+",
    "description": "gradient ascent on the forget class, descent on the retained ones",
    "paper": "Kurmanji et al., Towards Unbounded Machine Unlearning, NeurIPS 2023",
    "trained": "all",
    "norm": "batch",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.01,
      "schedule": "constant",
      "steps": 50
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "random-labels",
    "label": "random labels",
    "description": "random wrong labels on the forget class",
    "paper": "Golatkar et al., Eternal Sunshine of the Spotless Net, CVPR 2020",
    "trained": "all",
    "norm": "batch",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.01,
      "schedule": "constant",
      "steps": 100
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "salun",
    "label": "SalUn",
    "description": "random wrong labels, learned by the most salient half of the weights",
    "paper": "Fan et al., SalUn, ICLR 2024",
    "trained": "all",
    "norm": "batch",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.01,
      "schedule": "constant",
      "steps": 100
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "bad-teacher",
    "label": "bad teacher",
    "description": "a random network teaches the forget class, the original the rest",
    "paper": "Chundawat et al., Can Bad Teaching Induce Forgetting?, AAAI 2023",
    "trained": "all",
    "norm": "batch",
    "defaults": {
      "optimizer": "adam",
      "lr": 0.001,
      "schedule": "constant",
      "steps": 100
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "scrub",
    "label": "SCRUB",
    "description": "away from the teacher on the forget class, towards it on the rest",
    "paper": "Kurmanji et al., Towards Unbounded Machine Unlearning, NeurIPS 2023",
    "trained": "all",
    "norm": "running",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.0005,
      "schedule": "constant",
      "steps": 100
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "unsir",
    "label": "UNSIR",
    "description": "noise learned as the forget class impairs it, training repairs the rest",
    "paper": "Tarun et al., Fast Yet Effective Machine Unlearning, TNNLS 2023",
    "trained": "all",
    "norm": "batch",
    "defaults": {
      "optimizer": "adam",
      "lr": 0.005,
      "schedule": "constant",
      "steps": 80
    },
    "needs_class": true,
    "closed_form": false
  },
  {
    "name": "boundary-shrink",
    "label": "boundary shrink",
    "description": "forget images labeled with their nearest wrong class",
    "paper": "Chen et al., Boundary Unlearning, CVPR 2023",
    "trained": "all",
    "norm": "running",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.00001,
      "schedule": "constant",
      "steps": 40
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "delete",
    "label": "DELETE",
    "description": "the teacher's prediction without the forget class as the target",
    "paper": "Zhou et al., Decoupled Distillation to Erase, CVPR 2025",
    "trained": "all",
    "norm": "running",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.0001,
      "schedule": "constant",
      "steps": 150
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "head-only",
    "label": "head only (the cheat)",
    "description": "the cheat: only the classifier learns, the features keep the class",
    "paper": "none: a control, after arXiv 2604.08271",
    "trained": "head",
    "norm": "running",
    "defaults": {
      "optimizer": "adam",
      "lr": 0.01,
      "schedule": "cosine",
      "steps": 50
    },
    "needs_class": false,
    "closed_form": false
  },
  {
    "name": "pour-p",
    "label": "POUR-P",
    "description": "the class's direction projected out of the features, in one step",
    "paper": "Le et al., POUR, CVPR 2026",
    "trained": "nothing",
    "norm": "running",
    "defaults": {
      "optimizer": "sgd",
      "lr": 1.0,
      "schedule": "constant",
      "steps": 1
    },
    "needs_class": true,
    "closed_form": true
  },
  {
    "name": "retrain",
    "label": "retrain",
    "description": "a fresh network trained on the retained classes alone",
    "paper": "none: gold's live counterpart",
    "trained": "all",
    "norm": "batch",
    "defaults": {
      "optimizer": "adam",
      "lr": 0.004,
      "schedule": "cosine",
      "steps": 600
    },
    "needs_class": false,
    "closed_form": false
  }
];

/** @type {readonly Metric[]} */
export const METRICS = [
  {
    "id": "facc_train",
    "row": "facc",
    "label": "facc, train",
    "short": "facc, train",
    "meaning": "Accuracy on the forget set's training images.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "accuracies.facc_train",
    "in": [
      "comparison",
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "racc_train",
    "row": "racc-train",
    "label": "racc, train",
    "short": "racc, train",
    "meaning": "Accuracy on the retain set's training images.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "accuracies.racc_train",
    "in": [
      "comparison",
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "wrong_label_train",
    "row": "wrong-label",
    "label": "wrong label",
    "short": "wrong label",
    "meaning": "Share of the mislabeled images that still gets the wrong label it was taught. Their facc is the share that gets its true label back.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "accuracies.wrong_label_train",
    "in": [
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "facc_test",
    "row": "facc",
    "label": "facc, test",
    "short": "facc, test",
    "meaning": "Accuracy on the forget class's test images. Every method brings it to 0, so it proves little.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "accuracies.facc_test",
    "in": [
      "verdict",
      "comparison"
    ]
  },
  {
    "id": "racc_test",
    "row": "racc",
    "label": "racc, test",
    "short": "racc, test",
    "meaning": "Accuracy on the test images of all that is retained: what forgetting cost.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "accuracies.racc_test",
    "in": [
      "verdict",
      "comparison",
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "probe_facc_test",
    "row": "probe",
    "label": "linear probe, forget class",
    "short": "probe",
    "meaning": "Accuracy of a new linear head on the network's own features: how well they still separate the class.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "probe_facc_test",
    "in": [
      "verdict",
      "comparison"
    ]
  },
  {
    "id": "probe_racc_test",
    "row": null,
    "label": "linear probe, other classes",
    "short": "linear probe, other classes",
    "meaning": "The same linear head's accuracy on the other classes' test images.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "probe_racc_test",
    "in": []
  },
  {
    "id": "probe_stage_1",
    "row": null,
    "label": "linear probe after stage 1",
    "short": "linear probe after stage 1",
    "meaning": "Accuracy on the forget class of a linear head on the first stage's output, averaged over space.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "stage_probes.0",
    "in": []
  },
  {
    "id": "probe_stage_2",
    "row": null,
    "label": "linear probe after stage 2",
    "short": "linear probe after stage 2",
    "meaning": "The same after the second stage. After the last stage it is the linear probe.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "stage_probes.1",
    "in": []
  },
  {
    "id": "relearn_steps_needed",
    "row": "relearn",
    "label": "relearning, steps",
    "short": "relearning",
    "meaning": "Training steps until the network knows the forget set again. Relearning faster than gold suggests that it was hidden, not removed; a weak network also relearns faster.",
    "unit": "steps",
    "digits": 0,
    "target": "gold",
    "path": "relearn_steps",
    "in": [
      "verdict",
      "comparison",
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "relearn_ratio",
    "row": null,
    "label": "relearning, ratio to gold",
    "short": "of gold's",
    "meaning": "Relearning steps divided by gold's.",
    "unit": "none",
    "digits": 3,
    "target": "one",
    "path": "to_gold.relearn_ratio",
    "in": [
      "comparison",
      "images-comparison"
    ]
  },
  {
    "id": "prototypes_5",
    "row": "prototypes",
    "label": "facc after 5 examples",
    "short": "5 examples",
    "meaning": "Accuracy on the class's test images once 5 of its images stand in the network's last layer, without any training. What comes back was there.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "prototypes.2",
    "in": [
      "verdict",
      "comparison"
    ]
  },
  {
    "id": "mia",
    "row": "mia",
    "label": "membership attack",
    "short": "MIA",
    "meaning": "How well an attacker separates the class's training images from its test images. The target is gold's value.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "mia",
    "in": [
      "verdict",
      "comparison"
    ]
  },
  {
    "id": "membership_area",
    "row": "membership",
    "label": "membership, area",
    "short": "membership",
    "meaning": "Area under the curve of an attack by logit confidence, forget set against test images. Above gold's value the forget set is still remembered; below it, it is recognized because it is too wrong.",
    "unit": "none",
    "digits": 2,
    "target": "gold",
    "path": "membership_area",
    "in": [
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "image_z",
    "row": "image-z",
    "label": "image by image, mean z",
    "short": "z",
    "meaning": "How sure it is of each image's label, compared with networks that never saw that image, in their standard deviations: the mean over the forget set. Above gold's the images are remembered, below it their labels are avoided.",
    "unit": "deviations",
    "digits": 2,
    "target": "gold",
    "path": "by_image.mean",
    "in": [
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "image_area",
    "row": "image-area",
    "label": "image by image, area",
    "short": "image by image, area",
    "meaning": "Area under the curve of an attack by these z, forget set against test images. Above gold's value the forget set is still remembered; below it, it is recognized because it is too wrong.",
    "unit": "none",
    "digits": 2,
    "target": "gold",
    "path": "by_image.area",
    "in": [
      "images-verdict"
    ]
  },
  {
    "id": "image_found",
    "row": "image-found",
    "label": "found at 1% false alarms",
    "short": "found",
    "meaning": "Share of the forget set whose z is beyond that of 99% of the test images, on the side where the area says that it lies: images that an attacker can point at.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "by_image.found",
    "in": [
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "mia_efficacy",
    "row": "mia-efficacy",
    "label": "classified as unseen",
    "short": "classified as unseen",
    "meaning": "Share of the forgotten training images that an attacker classifies as never trained on.",
    "unit": "share",
    "digits": 1,
    "target": "gold",
    "path": "mia_efficacy",
    "in": [
      "verdict",
      "images-verdict"
    ]
  },
  {
    "id": "nearer_to_gold",
    "row": "nearer",
    "label": "nearer to gold than to the original",
    "short": "nearer",
    "meaning": "In how many of 1,000 random samples of the images its predictions are nearer to gold's than to the original's (Jensen-Shannon divergence).",
    "unit": "share",
    "digits": 1,
    "target": "one",
    "path": "to_gold.nearer",
    "in": [
      "verdict",
      "comparison",
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "js_train",
    "row": "js",
    "label": "JS to gold, train",
    "short": "JS",
    "meaning": "Jensen-Shannon divergence from gold's predictions on the forget set's training images, in nats.",
    "unit": "nats",
    "digits": 3,
    "target": "zero",
    "path": "to_gold.js.0",
    "in": [
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "js_test",
    "row": "js",
    "label": "JS to gold",
    "short": "JS",
    "meaning": "Jensen-Shannon divergence from gold's predictions on the class's test images, in nats; 0 means identical.",
    "unit": "nats",
    "digits": 3,
    "target": "zero",
    "path": "to_gold.js.1",
    "in": [
      "verdict",
      "comparison"
    ]
  },
  {
    "id": "tv_train",
    "row": "tv",
    "label": "TV to gold, train",
    "short": "TV",
    "meaning": "Total variation between the mean prediction and gold's on the forget set's training images.",
    "unit": "none",
    "digits": 3,
    "target": "zero",
    "path": "to_gold.tv.0",
    "in": [
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "tv_test",
    "row": "tv",
    "label": "TV to gold",
    "short": "TV",
    "meaning": "Total variation between the mean predictions: the share of the class's images that goes elsewhere than gold's.",
    "unit": "none",
    "digits": 3,
    "target": "zero",
    "path": "to_gold.tv.1",
    "in": [
      "verdict",
      "comparison"
    ]
  },
  {
    "id": "loss_mean",
    "row": null,
    "label": "loss on the forget set, nats",
    "short": "loss on the forget set, nats",
    "meaning": "Mean cross-entropy on the forget class's test images, or on the images to forget.",
    "unit": "nats",
    "digits": 2,
    "target": "gold",
    "path": "loss.summary.mean",
    "in": []
  },
  {
    "id": "streisand",
    "row": "streisand",
    "label": "loss compared with gold's",
    "short": "loss compared with gold's",
    "meaning": "Mean loss on the forget set, in gold's standard deviations from gold's. Far above gives it away; far below still knows it.",
    "unit": "deviations",
    "digits": 1,
    "target": "zero",
    "path": "to_gold.streisand",
    "in": [
      "verdict",
      "images-verdict"
    ]
  },
  {
    "id": "entropy_mean",
    "row": "entropy",
    "label": "entropy, nats",
    "short": "entropy, nats",
    "meaning": "How undecided the network is about the forget set. Higher is not better; gold's value is the target.",
    "unit": "nats",
    "digits": 2,
    "target": "gold",
    "path": "entropy.summary.mean",
    "in": [
      "verdict",
      "images-verdict"
    ]
  },
  {
    "id": "cka_original_forget",
    "row": "cka",
    "label": "CKA to the original",
    "short": "CKA to the original",
    "meaning": "Similarity of the forget set's features to the original's, from 0 to 1. Near 1 means that they did not change.",
    "unit": "none",
    "digits": 2,
    "target": "gold",
    "path": "cka_to_original.0",
    "in": [
      "verdict",
      "images-verdict"
    ]
  },
  {
    "id": "cka_gold_forget",
    "row": null,
    "label": "CKA to gold, forget set",
    "short": "CKA to gold, forget set",
    "meaning": "Similarity of the forget set's features to gold's, from 0 to 1.",
    "unit": "none",
    "digits": 2,
    "target": "one",
    "path": "to_gold.cka.0",
    "in": []
  },
  {
    "id": "cka_gold_retain",
    "row": null,
    "label": "CKA to gold, retain set",
    "short": "CKA to gold, retain set",
    "meaning": "Similarity of the retain set's features to gold's, from 0 to 1.",
    "unit": "none",
    "digits": 2,
    "target": "one",
    "path": "to_gold.cka.1",
    "in": []
  },
  {
    "id": "average_gap",
    "row": "average-gap",
    "label": "average gap",
    "short": "gap",
    "meaning": "Mean difference from gold in facc, racc, test accuracy and the membership attack.",
    "unit": "none",
    "digits": 3,
    "target": "zero",
    "path": "to_gold.average_gap",
    "in": [
      "verdict",
      "comparison",
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "tow",
    "row": "tow",
    "label": "ToW",
    "short": "ToW",
    "meaning": "Tug of war: closeness to gold in three accuracies, multiplied; 1 is gold. It sees accuracy alone.",
    "unit": "none",
    "digits": 2,
    "target": "one",
    "path": "to_gold.tow",
    "in": [
      "verdict",
      "comparison",
      "images-verdict",
      "images-comparison"
    ]
  },
  {
    "id": "aus",
    "row": null,
    "label": "AUS",
    "short": "AUS",
    "meaning": "Adaptive unlearning score: test accuracy kept, divided by one plus facc. It needs no gold.",
    "unit": "none",
    "digits": 2,
    "target": "gold",
    "path": "aus",
    "in": []
  }
];

// The methods and the settings they start from, as the engine knows them.
// Written by `srfl methods --module > www/generated/methods.js`; a test keeps it fresh.

/**
 * @typedef {object} Method
 * @property {string} name  in settings, files and on the command line
 * @property {string} description  what it does, in one line
 * @property {string} paper  where it comes from
 * @property {"stages" | "all" | "head" | "nothing"} trained  "stages": as many as the run's setting says
 * @property {"batch" | "running"} norm  what the trained BatchNorm layers normalise by
 * @property {{optimizer: "adam" | "sgd", lr: number, schedule: "constant" | "cosine", steps: number}} defaults
 * @property {boolean} closed_form  computed in one step, whatever number of steps is asked for
 */

/** @type {readonly Method[]} */
export const METHODS = [
  {
    "name": "srfl",
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
    "closed_form": false
  },
  {
    "name": "fine-tune",
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
    "closed_form": false
  },
  {
    "name": "gradient-ascent",
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
    "closed_form": false
  },
  {
    "name": "neg-grad-plus",
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
    "closed_form": false
  },
  {
    "name": "random-labels",
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
    "closed_form": false
  },
  {
    "name": "salun",
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
    "closed_form": false
  },
  {
    "name": "bad-teacher",
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
    "closed_form": false
  },
  {
    "name": "scrub",
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
    "closed_form": false
  },
  {
    "name": "unsir",
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
    "closed_form": false
  },
  {
    "name": "boundary-shrink",
    "description": "forget images labelled with their nearest wrong class",
    "paper": "Chen et al., Boundary Unlearning, CVPR 2023",
    "trained": "all",
    "norm": "running",
    "defaults": {
      "optimizer": "sgd",
      "lr": 0.00001,
      "schedule": "constant",
      "steps": 40
    },
    "closed_form": false
  },
  {
    "name": "delete",
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
    "closed_form": false
  },
  {
    "name": "head-only",
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
    "closed_form": false
  },
  {
    "name": "pour-p",
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
    "closed_form": true
  },
  {
    "name": "retrain",
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
    "closed_form": false
  }
];

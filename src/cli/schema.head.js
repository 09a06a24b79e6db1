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

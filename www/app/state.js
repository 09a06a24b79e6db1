// The page's state. Data flows one way: an action changes the state, and in a later frame the views draw
// the changes.

import { nothingPicked } from "../settings/settings.js";
import { text } from "../text/index.js";
import { drawSoon } from "./draw-queue.js";

/** @typedef {import("../settings/settings.js").Settings} Settings */
/** @typedef {import("../settings/settings.js").Limits} Limits */
/** @typedef {import("../run/history.js").History} History */
/** @typedef {import("../generated/schema.js").RunConfig} RunConfig */

/**
 * "idle": nothing loaded, the recording is shown. "ready": at step 0. "pausing" and "stopping":
 * waiting for the current call. "assessing": the current student is assessed; the run waits, as it does in
 * "retraining", while its gold is made.
 *
 * @typedef {"idle" | "loading" | "ready" | "running" | "pausing" | "paused" | "stopping" | "stopped" | "finished" | "assessing" | "retraining" | "failed"} Stage
 */

/** @typedef {"retry" | "restart" | "cpu" | "reset"} Remedy */

/**
 * @typedef {object} Alert
 * @property {string} message
 * @property {string} kind
 * @property {{remedy: Remedy, label: string}[]} remedies
 */

/**
 * @typedef {object} Task
 * @property {import("../engine/protocol.js").Phase} phase
 * @property {number} done
 * @property {number} total
 */

/**
 * What is drawn: a run of this visit, or a recorded one.
 *
 * @typedef {object} Shown
 * @property {"live" | "recorded"} source
 * @property {Settings} settings  those it was started with
 * @property {readonly string[]} classes  their names, by label
 * @property {History} history
 * @property {"cpu" | "gpu"} device
 * @property {string} about  the device in words, the date of a recording
 * @property {import("../engine/protocol.js").ForgetSet | null} forgetSet  null where it is not known, as of a recorded run that forgets a class
 * @property {import("../engine/protocol.js").GoldLevel | null} gold  what the target gets right, where that is known
 * @property {boolean} [retrained]  whether gold was made in this visit
 * @property {import("../run/territory.js").RecordedMap | null} [map]  of a recorded run, if it has one
 */

/**
 * @typedef {object} Speed
 * @property {number} stepMs
 * @property {number} submitMs
 * @property {number} evalMs
 * @property {number | undefined} leftMs
 * @property {number} memory  bytes
 */

/**
 * A finished assessment, and of what.
 *
 * @typedef {object} Judged
 * @property {"live" | "recorded"} source
 * @property {import("../verdict/assessment.js").Assessment} assessment
 * @property {import("../engine/protocol.js").Recovery | null} recovery  what came back without training, if that was tried
 * @property {Settings} settings  those of the run
 * @property {readonly string[]} classes  their names, by label
 * @property {number} step
 * @property {number} ms  how long it took
 */

/**
 * The recorded run that is shown, by the name of its recording or file: which of its evaluations is drawn, and whether
 * it is playing.
 *
 * @typedef {{name: string, history: History, at: number, playing: boolean}} Replayed
 */

/**
 * Methods to run one after another; the first of `left` is running. Their runs take everything except a
 * method's own defaults from `base`, so the form can change meanwhile.
 *
 * @typedef {{left: readonly string[], done: number, base: Settings | null}} Queue
 */

/** @type {Queue} */
export const NO_QUEUE = Object.freeze({ left: [], done: 0, base: null });

/**
 * @typedef {object} State
 * @property {Stage} stage
 * @property {Settings} settings  those of the form and the URL
 * @property {Limits} limits
 * @property {string[]} notices
 * @property {Shown | null} shown
 * @property {string} recordedNote  why there is no recording, if there is none
 * @property {Replayed | null} replayed  the recorded run that is shown
 * @property {Task | null} task
 * @property {Alert | null} alert
 * @property {Speed | null} speed
 * @property {import("../run/territory.js").LiveMap | null} map  of the territory, for a run of this visit
 * @property {import("../run/picture.js").OwnPicture | null} picture  the user's own, if there is one
 * @property {Judged | null} judged  the latest one, of the run that is shown, possibly at an earlier step
 * @property {readonly import("../verdict/comparison.js").Entry[]} compared  every run of this visit that was assessed
 * @property {readonly import("../verdict/comparison.js").Entry[]} recordedRuns  shown where no run of this visit is
 * @property {Queue} queue
 * @property {import("../engine/protocol.js").DeviceFacts | null} device
 * @property {import("../engine/protocol.js").ModelFacts | null} model
 */

/** @typedef {(state: Readonly<State>) => void} View */

export class Store {
  /** @type {View[]} */
  #views = [];
  /** @type {(() => void)[]} */
  #listeners = [];
  #draw = () => {
    for (const view of this.#views) view(this.state);
  };

  /** @param {State} state */
  constructor(state) {
    this.state = state;
  }

  /** @param {Partial<State>} change */
  update(change) {
    Object.assign(this.state, change);
    this.touch();
    for (const listener of this.#listeners) listener();
  }

  /**
   * Calls at every change, without waiting for a frame.
   *
   * @param {() => void} listener
   */
  listen(listener) {
    this.#listeners.push(listener);
  }

  /** Draws once, in a later frame, however often it is called before. */
  touch() {
    drawSoon(this.#draw);
  }

  /**
   * Adds a view and draws it at once, so that the page is complete when it is loaded.
   *
   * @param {View} view
   */
  subscribe(view) {
    this.#views.push(view);
    view(this.state);
  }
}

/** Stages in which there is a run. @type {ReadonlySet<Stage>} */
const UNDER_WAY = new Set(["ready", "running", "pausing", "paused", "stopping", "stopped", "finished", "assessing", "retraining"]);

/**
 * Whether the settings differ from those of the current run.
 *
 * @param {Readonly<State>} state
 */
export function settingsChanged({ stage, shown, settings }) {
  if (shown?.source !== "live" || !(UNDER_WAY.has(stage) || stage === "failed")) return false;
  return JSON.stringify(shown.settings) !== JSON.stringify(settings);
}

/**
 * Whether what is shown is a run of sRFL, as it is before anything is shown.
 *
 * @param {Shown | null} shown
 */
export function rolls(shown) {
  return shown === null || shown.settings.method === "srfl";
}

/**
 * Whether nothing is running, so that something else may start.
 *
 * @param {Readonly<State>} state
 */
export function resting({ stage }) {
  return ["idle", "ready", "paused", "stopped", "finished", "failed"].includes(stage);
}

/**
 * Which buttons are enabled.
 *
 * @param {Readonly<State>} state
 */
export function buttons(state) {
  const { stage } = state;
  const live = state.shown?.source === "live";
  const over = stage === "stopped" || stage === "finished" || stage === "failed";
  // Start never discards a run, unless the settings ask for another one.
  const anew = over && (!live || settingsChanged(state));
  const waiting = stage === "ready" || stage === "paused";
  // What is to be forgotten must be picked before a run of these settings, but not to go on with another run.
  const lacking = nothingPicked(state.settings) && (stage === "idle" || over || (stage === "ready" && settingsChanged(state)));
  return {
    start: !lacking && (stage === "idle" || waiting || stage === "pausing" || anew),
    startLabel: stage === "paused" || stage === "pausing" ? text.status.resume : text.html.start,
    pause: stage === "running",
    step: !lacking && (stage === "idle" || waiting),
    stop: STOPPABLE.has(stage),
    assess: live && (waiting || stage === "stopped" || stage === "finished"),
    recover: live && (waiting || stage === "stopped" || stage === "finished") && judgedNow(state),
    retrain: (waiting || stage === "stopped" || stage === "finished") && retrainable(state) && state.shown?.retrained !== true,
    reset: (UNDER_WAY.has(stage) && !UNRESETTABLE.has(stage)) || (stage === "failed" && live),
  };
}

/** Whether the networks can be loaded without starting a run. @param {Readonly<State>} state */
export function loadable(state) {
  return resting(state) && state.shown?.source !== "live" && !nothingPicked(state.settings);
}

/** Whether the verdict is on the current student. @param {Pick<State, "judged" | "shown">} state */
export function judgedNow({ judged, shown }) {
  return judged?.source === "live" && judged.step === shown?.history.step;
}

/** @type {ReadonlySet<Stage>} */
const STOPPABLE = new Set(["loading", "running", "pausing", "paused", "assessing", "retraining"]);
/** Stages of a run in which there is nothing to reset, or no call for it. @type {ReadonlySet<Stage>} */
const UNRESETTABLE = new Set(["ready", "stopping", "assessing", "retraining"]);

/**
 * Whether gold can be made here for the run that is shown: of a network that learned images that the page has
 * all, or that was made here.
 *
 * @param {Pick<State, "shown" | "model" | "limits">} state
 */
export function retrainable({ shown, model, limits }) {
  if (shown?.source !== "live") return false;
  const { data, model: name } = shown.settings;
  return data === "own" ? limits.base !== undefined && name !== "own" : model !== null && model.retrainable !== null;
}

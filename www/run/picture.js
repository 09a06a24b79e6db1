// What the networks of a run answer to the user's own picture: asked again when the picture or the student is another one.

import { goldOf } from "../verdict/assessment.js";
import { Failure } from "../engine/protocol.js";
import { resting } from "../app/state.js";
import { NETWORKS } from "./answers.js";

/** @typedef {import("./answers.js").Network} Network */
/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../engine/client.js").Client} Client */

/**
 * A picture and what the networks of a run of this visit answer to it.
 *
 * @typedef {object} OwnPicture
 * @property {Uint8Array<ArrayBuffer>} pixels  as a network sees it: interleaved RGB
 * @property {Partial<Record<Network, Answer>>} networks
 * @property {boolean | null} gold  whether there is gold's; null: not known yet
 * @property {string} problem  why there are no answers, if there are none
 * @property {import("./history.js").History | null} of  the run's
 * @property {boolean} retrained  whether gold was made here
 */

/** Probabilities by class, of these pixels. @typedef {{probabilities: readonly number[], pixels: Uint8Array<ArrayBuffer>, step: number}} Answer */

/** Most of a run's time for answers between two evaluations. */
const SHARE_OF_TIME = 0.05;

/**
 * The answers to the picture, as far as they are of the run that is shown.
 *
 * @param {Pick<State, "shown" | "picture">} state
 * @returns {Partial<Record<Network, Answer>>}
 */
export function answersShown({ shown, picture }) {
  if (shown?.source !== "live" || picture === null || picture.of !== shown.history) return {};
  const { gold, ...others } = picture.networks;
  return gold === undefined || picture.retrained !== shown.retrained ? others : { ...others, gold };
}

/**
 * The networks whose answers are missing, or are to another picture, or of an earlier step.
 *
 * @param {Pick<State, "shown" | "picture">} state
 * @returns {Network[]}
 */
export function unanswered({ shown, picture }) {
  if (shown?.source !== "live" || picture === null) return [];
  const there = answersShown({ shown, picture });
  const goldless = picture.gold === false && picture.of === shown.history && picture.retrained === shown.retrained;
  return NETWORKS.filter((name) => {
    if (name === "gold" && goldless) return false;
    const answer = there[name];
    return answer?.pixels !== picture.pixels || (name === "unlearned" && answer.step !== shown.history.step);
  });
}

export class PictureAsker {
  #store;
  #client;
  #fail;
  /** Whether the picture is in sight. */
  #seen = false;
  /** The client that is being asked. @type {Client | undefined} */
  #asking;
  /** How long the latest answers took, ms, and when they were there. */
  #pace = { ms: 0, at: 0 };

  /**
   * @param {import("../app/state.js").Store} store
   * @param {() => Client | undefined} client  the current one
   * @param {(error: unknown) => void} fail
   */
  constructor(store, client, fail) {
    this.#store = store;
    this.#client = client;
    this.#fail = fail;
  }

  /** @param {boolean} seen */
  watch(seen) {
    this.#seen = seen;
    this.atRest();
  }

  /** Asks about another picture; null: about none. @param {Uint8Array<ArrayBuffer> | null} pixels */
  show(pixels) {
    const { picture } = this.#store.state;
    const before = picture ?? { networks: {}, gold: null, of: null, retrained: false };
    this.#store.update({ picture: pixels === null ? null : { ...before, pixels, problem: "" } });
  }

  /** Asks while nothing else is under way, until nothing is missing. */
  atRest() {
    const { state } = this.#store;
    const client = this.#free();
    if (client === undefined || state.stage === "failed" || !resting(state) || unanswered(state).length === 0) return;
    this.#asking = client;
    void this.#ask(client).then((goOn) => {
      if (this.#asking === client) this.#asking = undefined;
      if (goOn) this.atRest();
    });
  }

  /** The client, where there is something to ask about and it is not being asked yet. */
  #free() {
    const { picture } = this.#store.state;
    const client = this.#client();
    // What was disposed of never answers.
    const free = client !== undefined && !client.dead && this.#asking !== client;
    return free && this.#seen && picture !== null && picture.problem === "" ? client : undefined;
  }

  /**
   * Asks between two calls of a run: at its evaluations, and otherwise as often as costs it little.
   *
   * @param {boolean} evaluated
   */
  async inRun(evaluated) {
    const now = performance.now();
    const often = now - this.#pace.at >= this.#pace.ms / SHARE_OF_TIME;
    const client = this.#free();
    if (client === undefined || !(evaluated || often)) return;
    this.#asking = client;
    const { picture } = this.#store.state;
    // Gold's answer comes after the others' the first time; a camera's next picture waits for the run's next call.
    while (unanswered(this.#store.state).length > 0 && (await this.#ask(client))) {
      if (this.#store.state.picture?.pixels !== picture?.pixels) break;
    }
    if (this.#asking === client) this.#asking = undefined;
  }

  /** Asks once. @param {Client} client @returns {Promise<boolean>}  whether to go on */
  async #ask(client) {
    const { shown, picture, model } = this.#store.state;
    if (shown?.source !== "live" || picture === null) return false;
    const { settings, history, retrained = false } = shown;
    const { pixels } = picture;
    const { step } = history;
    const missing = unanswered({ shown, picture });
    // Loading gold may take a while, or fail: not without the others' answers.
    const first = missing.filter((name) => name !== "gold");
    const asked = first.length > 0 && answersShown({ shown, picture }).gold === undefined ? first : missing;
    const gold = goldOf(model?.name ?? settings.model, settings);
    const started = performance.now();
    try {
      const given = await client.call("answers", { whose: asked, gold, pixels });
      const now = performance.now();
      this.#pace = { ms: now - started, at: now };
      return this.#take(given, { pixels, step, of: history, retrained });
    } catch (error) {
      if (client !== this.#client()) return false;
      if (!(error instanceof Failure) || error.fatal || error.kind === "device") this.#fail(error);
      else if (error.kind !== "stopped") this.#say(pixels, error.message);
      return false;
    }
  }

  /**
   * @param {Partial<Record<Network, readonly number[] | null>>} given
   * @param {{pixels: Uint8Array<ArrayBuffer>, step: number, of: import("./history.js").History, retrained: boolean}} asked
   */
  #take(given, { pixels, step, of, retrained }) {
    const { shown, picture } = this.#store.state;
    // Another run, or no picture any more.
    if (picture === null || shown?.source !== "live" || shown.history !== of || (shown.retrained ?? false) !== retrained) return true;
    const networks = { ...answersShown({ shown, picture }) };
    let gold = picture.of === of && picture.retrained === retrained ? picture.gold : null;
    for (const [name, probabilities] of Object.entries(given)) {
      if (name === "gold") gold = probabilities !== null;
      if (probabilities !== null) networks[/** @type {Network} */ (name)] = { probabilities, pixels, step };
    }
    this.#store.update({ picture: { ...picture, networks, gold, of, retrained } });
    return true;
  }

  /** @param {Uint8Array<ArrayBuffer>} pixels @param {string} problem */
  #say(pixels, problem) {
    const { picture } = this.#store.state;
    if (picture?.pixels === pixels) this.#store.update({ picture: { ...picture, problem } });
  }
}

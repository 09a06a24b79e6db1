// One run after another: loads what is needed, then asks the worker for steps until there are no
// more. Not asking is pause. Long, since it is one state machine: every command depends on its stage.

import { goldOf } from "../verdict/assessment.js";
import { customImages, customNetwork } from "../custom/in-use.js";
import { Client } from "../engine/client.js";
import { adapterName } from "../engine/device.js";
import { emit, FigureJoin, goldEvent } from "../app/events.js";
import { RELEARN_STEPS } from "../generated/schema.js";
import { Pace } from "./pace.js";
import { Failure, unlessStopped } from "../engine/protocol.js";
import { text } from "../text/index.js";
import { NETWORKS } from "./answers.js";
import { History } from "./history.js";
import { PictureAsker } from "./picture.js";
import { remediesFor } from "./remedies.js";
import { sideInTime, SIDES, thinned } from "./territory.js";
import { withEntry } from "../verdict/comparison.js";
import { nothingPicked, runConfig, withMethod } from "../settings/settings.js";
import { buttons, judgedNow, loadable, NO_QUEUE, resting, settingsChanged } from "../app/state.js";

/** @typedef {import("../app/state.js").Store} Store */
/** @typedef {import("../app/state.js").Remedy} Remedy */
/** @typedef {import("../settings/settings.js").Settings} Settings */
/** @typedef {import("../engine/protocol.js").Stretch} Stretch */

/** What the loop does after the current call. @typedef {"run" | "pause" | "stop" | "reset" | "anew"} Wish */

export class Runner {
  #store;
  #patience;
  /** Workers for a run on the CPU; undefined: the worker decides. @type {number | undefined} */
  #workers;
  /** @type {Client | undefined} */
  #client;
  /** The device for which the client's worker was started. */
  #choice = "";
  /** @type {import("../engine/protocol.js").CheckpointEvent | undefined} */
  #checkpoint;
  /** Settings of the run that was prepared, or was to be. @type {Settings | undefined} */
  #settings;
  /** What the run is about. @type {import("../engine/protocol.js").Prepared} */
  #about = { classes: [], forgetSet: { images: [], labels: [], taught: [] }, gold: null, retrained: false };
  /** @type {Pace} */
  #pace = new Pace();
  #join = new FigureJoin("cpu");
  /** @type {Wish} */
  #wish = "pause";
  /** The training image to show as an example, once the worker is free. @type {number | null} */
  #wanted = null;
  /** Whether the maps of the territory are in sight. */
  #mapSeen = false;
  /** Corners that the user chose for them. @type {readonly number[] | null} */
  #corners = null;
  /** Whether they are being drawn. */
  #mapping = false;
  /** How long the student's map takes, ms per point, and when it was last drawn in a run. */
  #mapPace = { msPerPoint: 0, at: 0 };
  /** Asks the networks about the user's own picture. */
  #asker;
  /** Rises when the current work no longer counts. */
  #turn = 0;
  #looping = false;

  /**
   * @param {Store} store
   * @param {{patience?: number, workers?: number}} [options]
   */
  constructor(store, { patience, workers } = {}) {
    this.#store = store;
    this.#asker = new PictureAsker(
      store,
      () => this.#client,
      (error) => this.#fail(error),
    );
    store.listen(() => {
      this.#drawMap();
      this.#asker.atRest();
    });
    this.#patience = patience;
    this.#workers = workers;
  }

  get #state() {
    return this.#store.state;
  }

  /** Start, or Resume. */
  start() {
    if (!buttons(this.#state).start) return;
    if (this.#state.stage === "pausing") {
      this.#wish = "run";
      this.#store.update({ stage: "running" });
    } else {
      this.#goOn("run");
    }
  }

  /** Loads the networks and prepares a run, without starting it. */
  load() {
    if (loadable(this.#state)) void this.#prepare({ ...this.#state.settings });
  }

  pause() {
    if (this.#state.stage !== "running") return;
    this.#wish = "pause";
    this.#store.update({ stage: "pausing" });
  }

  /** A single step. */
  step() {
    if (buttons(this.#state).step) this.#goOn("pause");
  }

  /** Resumes the current run, or begins one. @param {"run" | "pause"} wish */
  #goOn(wish) {
    const { stage } = this.#state;
    if (stage === "paused" || (stage === "ready" && !settingsChanged(this.#state))) void this.#loop(wish);
    else void this.#begin(wish);
  }

  /** Assesses the current student, compared with the original and gold. */
  assess() {
    if (buttons(this.#state).assess) void this.#assess();
  }

  /** Tries to bring back what the current student forgot, as it was assessed. */
  recover() {
    if (buttons(this.#state).recover) void this.#recover();
  }

  /** Makes gold for the current run, here: the network trained again without what the run forgets. */
  retrain() {
    if (buttons(this.#state).retrain) void this.#retrain();
  }

  /**
   * Shows a training image as the example of the evaluations, from the latest one on; not in a recorded run.
   *
   * @param {number} image
   */
  show(image) {
    if (this.#state.shown?.source !== "live" || this.#state.stage === "failed") return;
    this.#wanted = image;
    // Otherwise between two calls.
    if (resting(this.#state)) void this.#attempt((current) => this.#showWanted(current));
  }

  /**
   * Draws the maps of the territory whenever they are in sight: coarse ones at the evaluations of a run, finer ones while
   * it rests.
   *
   * @param {boolean} seen
   */
  watchMap(seen) {
    if (seen === this.#mapSeen) return;
    this.#mapSeen = seen;
    this.#drawMap();
  }

  /** Draws other maps: of the plane of these training images. @param {readonly number[]} corners */
  mapOf(corners) {
    this.#corners = corners;
    const { map } = this.#state;
    if (map !== null) this.#store.update({ map: { ...map, corners, networks: {}, problem: "", frames: [] } });
    this.#drawMap();
  }

  /** Asks the networks about the user's own picture whenever it is in sight. @param {boolean} seen */
  watchPicture(seen) {
    this.#asker.watch(seen);
  }

  /** @param {Uint8Array<ArrayBuffer> | null} pixels  as a network sees it; null: there is no picture any more */
  askAbout(pixels) {
    this.#asker.show(pixels);
  }

  /** Draws the maps finer, where there is time for it and something left to draw. */
  #drawMap() {
    const { shown, map } = this.#state;
    const waits = !this.#mapSeen || this.#mapping || shown?.source !== "live" || !resting(this.#state) || this.#state.stage === "failed";
    if (waits || map?.problem || (map !== null && this.#nextMap(shown.history.step, SIDES) === null)) return;
    this.#mapping = true;
    const turn = this.#turn;
    void this.#drawMaps(() => turn === this.#turn, SIDES).finally(() => {
      this.#mapping = false;
      // Meanwhile something else may have begun and ended.
      if (turn !== this.#turn) this.#drawMap();
    });
  }

  /**
   * Draws the maps that are missing, up to the finest of these.
   *
   * @param {() => boolean} current
   * @param {readonly number[]} sides
   */
  async #drawMaps(current, sides) {
    const client = this.#client;
    const { shown } = this.#state;
    if (shown?.source !== "live" || client === undefined || client.dead) return;
    const { settings, history } = shown;
    try {
      if (this.#state.map === null) {
        const presets = await client.call("corners", null);
        if (!current()) return;
        const corners = this.#corners ?? presets[0] ?? [];
        this.#store.update({ map: { corners, presets, networks: {}, gold: null, step: 0, problem: "", frames: [] } });
      }
      const gold = goldOf(this.#state.model?.name ?? settings.model, settings);
      for (;;) {
        const next = this.#nextMap(history.step, sides);
        const { map } = this.#state;
        if (next === null || map === null || map.corners.length < 3 || !this.#mapSeen) return;
        const { whose, side } = next;
        const { corners } = map;
        const started = performance.now();
        const drawn = await client.call("map", { whose, gold, corners: [...corners], side });
        const now = this.#state.map;
        if (!current() || now === null) return;
        // The corners may be others by now.
        if (now.corners === corners) this.#takeMap(now, whose, drawn, history.step);
        if (whose === "unlearned") this.#mapPace.msPerPoint = (performance.now() - started) / side ** 2;
      }
    } catch (error) {
      const { map } = this.#state;
      if (!current()) return;
      if (!(error instanceof Failure) || error.fatal || error.kind === "device") this.#fail(error);
      else if (error.kind !== "stopped" && map !== null) this.#store.update({ map: { ...map, problem: error.message } });
    }
  }

  /**
   * @param {import("./territory.js").LiveMap} map
   * @param {import("./territory.js").Network} whose
   * @param {import("./territory.js").Territory | null} drawn
   * @param {number} step
   */
  #takeMap(map, whose, drawn, step) {
    const networks = { ...map.networks, ...(drawn === null ? {} : { [whose]: drawn }) };
    const gold = whose === "gold" ? drawn !== null : map.gold;
    let { frames } = map;
    if (whose === "unlearned" && drawn !== null) frames = [...frames.filter((frame) => frame.step < step), { ...thinned(drawn), step }];
    this.#store.update({ map: { ...map, networks, gold, frames, step: whose === "unlearned" ? step : map.step } });
  }

  /**
   * The map to draw next: coarse ones of all networks before finer ones.
   *
   * @param {number} step
   * @param {readonly number[]} sides
   * @returns {{whose: import("./territory.js").Network, side: number} | null}
   */
  #nextMap(step, sides) {
    const { map } = this.#state;
    for (const side of sides) {
      for (const whose of NETWORKS) {
        if (whose === "gold" && map?.gold === false) continue;
        const there = map?.networks[whose];
        const fresh = there !== undefined && (whose !== "unlearned" || map?.step === step);
        if (!fresh || there.side < side) return { whose, side };
      }
    }
    return null;
  }

  /** Draws the student's map at an evaluation of the run, as fine as costs it little, or leaves it for the next one. @param {Stretch} stretch @param {() => boolean} current */
  async #mapInRun({ records }, current) {
    if (!this.#mapSeen || this.#state.map?.problem || !records.some(({ type }) => type === "eval")) return;
    const now = performance.now();
    const side = sideInTime(this.#mapPace.msPerPoint, now - this.#mapPace.at);
    if (side === null) return;
    this.#mapPace.at = now;
    await this.#drawMaps(current, [side]);
  }

  /**
   * Runs methods one after another from the same original, class, images, and seed, each with its own
   * default settings, and assesses each.
   *
   * @param {readonly string[]} methods
   */
  compare(methods) {
    if (!resting(this.#state) || methods.length === 0 || nothingPicked(this.#state.settings)) return;
    this.#store.update({ queue: { left: methods, done: 0, base: this.#state.settings } });
    this.#next();
  }

  /** Begins the run that is first in the queue. */
  #next() {
    const { left, base } = this.#state.queue;
    const [method] = left;
    if (method === undefined || base === null) this.#store.update({ queue: NO_QUEUE });
    else void this.#begin("run", withMethod(base, method));
  }

  /** Stops the run at its current step, or its loading. */
  stop() {
    if (!buttons(this.#state).stop) return;
    const { stage } = this.#state;
    this.#store.update({ queue: NO_QUEUE });
    if (stage === "assessing" || stage === "retraining") {
      this.#ask();
    } else if (stage === "loading") {
      this.#drop();
      this.#store.update({ stage: "idle", task: null });
    } else {
      this.#end("stop");
    }
  }

  /** Back to the original; with changed settings, a new run at its step 0. */
  reset() {
    if (buttons(this.#state).reset) this.#end("reset");
  }

  /** Ends the current run and starts one with the settings of the form. */
  startAnew() {
    if (!nothingPicked(this.#state.settings)) this.#end("anew");
  }

  /** Leaves the current run, once the current call has ended. @param {"stop" | "reset" | "anew"} wish */
  #end(wish) {
    this.#wish = wish;
    this.#store.update({ queue: NO_QUEUE });
    if (this.#looping) {
      this.#store.update({ stage: "stopping" });
      this.#ask();
    } else {
      this.#after(false);
    }
  }

  /**
   * The current student, as safetensors.
   *
   * @returns {Promise<Uint8Array<ArrayBuffer>>}
   */
  network() {
    const client = this.#client;
    if (client === undefined || client.dead || !buttons(this.#state).assess) {
      return Promise.reject(new Failure("state", text.save.nothing));
    }
    return client.call("exportNetwork", null);
  }

  /**
   * Leaves the current run, so that something else can be shown instead.
   *
   * @returns {boolean}  not while something is going on
   */
  leave() {
    if (!resting(this.#state)) return false;
    this.#turn += 1;
    this.#checkpoint = undefined;
    this.#store.update({ stage: "idle", task: null, alert: null, speed: null, queue: NO_QUEUE });
    return true;
  }

  /** @param {Remedy} remedy */
  remedy(remedy) {
    if (remedy === "reset") {
      this.reset();
      return;
    }
    if (remedy === "cpu") {
      this.#drop();
      const settings = { ...this.#state.settings, device: /** @type {const} */ ("cpu") };
      if (this.#settings !== undefined) this.#settings = { ...this.#settings, device: "cpu" };
      this.#store.update({ settings });
    }
    // A run resumes with its own settings, whatever the form says now.
    if (remedy === "restart" || this.#checkpoint !== undefined) void this.#begin("run", this.#settings, this.#checkpoint);
    else void this.#begin("run");
  }

  /** For tests: see main.js. */
  terminateWorker() {
    this.#client?.killForTest();
  }

  /** Ends the worker; what it was doing no longer counts. */
  #drop() {
    this.#turn += 1;
    this.#looping = false;
    this.#client?.dispose();
    this.#client = undefined;
  }

  #ask() {
    // The pending call reports a failure.
    this.#client?.call("requestStop", null).catch(() => {});
  }

  /**
   * Loads, prepares, and runs.
   *
   * @param {"run" | "pause"} wish  "pause": a single step
   * @param {Settings} [settings]
   * @param {import("../engine/protocol.js").CheckpointEvent} [checkpoint]  weights to resume from
   */
  async #begin(wish, settings = this.#state.settings, checkpoint = undefined) {
    if (!(await this.#prepare({ ...settings }, checkpoint))) return;
    const steps = this.#state.shown?.settings.steps ?? 0;
    if (checkpoint !== undefined && checkpoint.step >= steps) this.#finished();
    else await this.#loop(wish);
  }

  /** @returns {Promise<void>} */
  async #setBack() {
    const client = this.#client;
    const other = settingsChanged(this.#state) && !nothingPicked(this.#state.settings);
    if (client === undefined || client.dead || other) {
      await this.#prepare({ ...this.#state.settings });
      return;
    }
    this.#store.update({ stage: "stopping" });
    await this.#attempt(async (current) => {
      const stretch = await client.call("reset", null);
      if (current()) this.#showNew(stretch);
    });
  }

  /**
   * Does what counts, its failure included, until something else begins.
   *
   * @template T
   * @param {(current: () => boolean) => Promise<T>} work
   * @returns {Promise<T | undefined>}
   */
  async #attempt(work) {
    const turn = (this.#turn += 1);
    const current = () => turn === this.#turn;
    try {
      return await work(current);
    } catch (error) {
      if (current()) this.#fail(error);
      return undefined;
    }
  }

  /**
   * Brings the worker to step 0 of a run, or to the step of saved weights.
   *
   * @param {Settings} settings
   * @param {import("../engine/protocol.js").CheckpointEvent} [checkpoint]
   * @returns {Promise<boolean | undefined>}  whether it is there
   */
  #prepare(settings, checkpoint) {
    // Corners that were chosen for other images, or for what was to be forgotten then, say little now.
    if (this.#settings === undefined || mapSubject(this.#settings) !== mapSubject(settings)) this.#corners = null;
    this.#settings = settings;
    if (checkpoint === undefined) this.#checkpoint = undefined;
    this.#store.update({ stage: "loading", alert: null, task: null });
    return this.#attempt(async (current) => {
      const client = this.#clientFor(settings);
      const { device: choice, model, data, set, train, test } = settings;
      const { classes, forgetSet, gold, retrained, ...stretch } = await client.call("prepare", {
        choice,
        model,
        images: data === "own" ? customImages() : undefined,
        network: model === "own" ? customNetwork() : undefined,
        workers: this.#workers,
        gold: goldOf(model, settings),
        config: runConfig(settings),
      });
      if (!current()) return false;
      this.#about = { classes, forgetSet, gold, retrained };
      this.#wanted = null;
      const { device } = this.#state;
      const kind = device?.kind ?? "cpu";
      this.#pace = new Pace();
      this.#join = new FigureJoin(kind);
      const adapter = device?.adapter ? adapterName(device.adapter) : null;
      emit({ type: "ready", device: kind, adapter, model, set, forget_images: forgetSet.images.length, train, test });
      if (gold !== null) emit(goldEvent(gold, retrained));
      if (checkpoint === undefined) {
        this.#showNew(stretch);
      } else {
        // The page's own copy stays: it may be needed again.
        const resumed = await client.call("importWeights", { bytes: checkpoint.bytes, step: checkpoint.step });
        if (!current()) return false;
        const { shown } = this.#state;
        shown?.history.truncate(checkpoint.step);
        if (shown) this.#store.update({ shown: { ...shown, ...this.#about, settings, device: kind, about: this.#where() } });
        this.#take(resumed);
        this.#store.update({ stage: "paused", task: null });
      }
      return true;
    });
  }

  /** @param {Settings} settings */
  #clientFor(settings) {
    // With wrong labels, custom images have another original.
    const wrong = settings.data === "own" && settings.set === "mislabeled" ? settings.set : "";
    const choice = `${settings.device} ${settings.model} ${settings.data} ${wrong}`;
    if (this.#client !== undefined && !this.#client.dead && this.#choice === choice) return this.#client;
    this.#client?.dispose();
    // What it was drawing never comes.
    this.#mapping = false;
    this.#client = new Client(
      {
        onProgress: ({ phase, done, total }) => {
          this.#store.update({ task: { phase, done, total } });
          emit({ type: "progress", phase, done, total });
        },
        onKnown: ({ device = this.#state.device, model = this.#state.model }) => this.#store.update({ device, model }),
        onCheckpoint: (checkpoint) => (this.#checkpoint = checkpoint),
        onFatal: (error, idle) => idle && this.#fail(error),
      },
      { patience: this.#patience },
    );
    this.#choice = choice;
    return this.#client;
  }

  /**
   * Shows a run at its step 0, in place of the previous curve.
   *
   * @param {Stretch} stretch
   */
  #showNew(stretch) {
    const settings = this.#settings ?? this.#state.settings;
    const device = this.#state.device?.kind ?? "cpu";
    this.#checkpoint = undefined;
    this.#store.update({
      stage: "ready",
      task: null,
      alert: null,
      speed: null,
      judged: null,
      replayed: null,
      map: null,
      shown: { source: "live", settings, ...this.#about, history: new History(), device, about: this.#where() },
    });
    this.#take(stretch);
  }

  #where() {
    const { device } = this.#state;
    if (!device) return "";
    return device.kind === "gpu" && device.adapter ? text.device.gpu(adapterName(device.adapter)) : text.device.cpu;
  }

  /**
   * Passes records to the curve and to the window.
   *
   * @param {Stretch} stretch
   */
  #take({ records, memory, workers }) {
    const { shown, device } = this.#state;
    if (!shown) return;
    // Whether a worker group is possible is known at the first step.
    const stepped = records.some(({ type }) => type === "step");
    if (device && stepped && device.workers !== workers) this.#store.update({ device: { ...device, workers } });
    shown.history.append(records);
    this.#pace.observe(records);
    const { stepMs, submitMs, evalMs } = this.#pace;
    const leftMs = this.#pace.left(shown.history.step, shown.settings);
    this.#store.update({ speed: { stepMs, submitMs, evalMs, leftMs, memory } });
    for (const record of records) emit(this.#join.join(record, memory));
  }

  /** @param {"run" | "pause"} wish */
  async #loop(wish) {
    const { shown } = this.#state;
    const client = this.#client;
    if (!shown || client === undefined || this.#looping) return;
    const { history, settings } = shown;
    this.#wish = wish;
    this.#looping = true;
    this.#store.update({ stage: wish === "run" ? "running" : "pausing", alert: null });
    await this.#attempt(async (current) => {
      do {
        const steps = this.#wish === "run" ? this.#pace.next(history.step, settings) : 1;
        const stretch = await client.call("run", { steps });
        if (!current()) return;
        this.#take(stretch);
        this.#store.update({ task: null });
        await this.#showWanted(current);
        if (current()) await this.#mapInRun(stretch, current);
        if (current()) await this.#asker.inRun(stretch.records.some(({ type }) => type === "eval"));
        if (!current()) return;
      } while (this.#wish === "run" && history.step < settings.steps);
      this.#looping = false;
      this.#after(history.step >= settings.steps);
    });
  }

  /** @param {boolean} finished */
  #after(finished) {
    if (this.#wish === "reset") void this.#setBack();
    else if (this.#wish === "anew") void this.#begin("run");
    else if (finished) this.#finished();
    else if (this.#wish === "stop") this.#over("stopped");
    else this.#store.update({ stage: "paused" });
  }

  #finished() {
    this.#over("finished");
    // On a software GPU it would take longer than the run.
    const { device, queue } = this.#state;
    if (device?.kind === "cpu" || device?.adapter?.fallback === false || queue.left.length > 0) void this.#assess();
  }

  /**
   * Has the wanted image shown by the worker, which must be free, in place of the latest evaluation's examples.
   *
   * @param {() => boolean} current
   */
  async #showWanted(current) {
    const image = this.#wanted;
    const client = this.#client;
    if (image === null || client === undefined || client.dead) return;
    this.#wanted = null;
    const examples = await client.call("show", { images: [image] });
    const { shown } = this.#state;
    const latest = shown?.history.latest;
    if (!current() || shown?.source !== "live" || latest === undefined) return;
    shown.history.append([{ ...latest, examples }]);
    this.#store.update({ shown: { ...shown } });
  }

  async #retrain() {
    const { shown, stage, judged } = this.#state;
    const client = this.#client;
    if (shown?.source !== "live" || client === undefined || client.dead) return;
    this.#store.update({ stage: "retraining", task: null, alert: null });
    const made = await this.#attempt(async (current) => {
      const gold = await client.call("retrain", null).catch(unlessStopped);
      if (!current()) return false;
      this.#store.update({ stage, task: null });
      await this.#showWanted(current);
      if (gold === null) return false;
      this.#about = { ...this.#about, gold, retrained: true };
      const { map } = this.#state;
      // What there is of it was drawn without this gold.
      this.#store.update({ shown: { ...shown, gold, retrained: true }, map: map && { ...map, networks: {}, gold: null } });
      emit(goldEvent(gold, true));
      return true;
    });
    // What was said without gold is said again with it.
    if (made === true && judgedNow({ judged, shown })) void this.#assess();
  }

  async #assess() {
    const { shown, stage, model } = this.#state;
    const client = this.#client;
    if (shown?.source !== "live" || client === undefined || client.dead) return;
    const { settings, classes, history } = shown;
    const started = performance.now();
    this.#store.update({ stage: "assessing", task: null, alert: null });
    await this.#attempt(async (current) => {
      const gold = goldOf(model?.name ?? settings.model, settings);
      const assessment = await client.call("assess", { gold, relearn_steps: RELEARN_STEPS }).catch(unlessStopped);
      if (!current()) return;
      if (assessment === null) {
        this.#store.update({ stage, task: null });
        await this.#showWanted(current);
        return;
      }
      const ms = performance.now() - started;
      const { step, seconds } = history;
      const entry = { settings, classes, evals: history.evals, assessment, step, seconds, device: shown.device };
      const compared = withEntry(this.#state.compared, entry);
      this.#store.update({
        stage,
        task: null,
        judged: { source: "live", assessment, recovery: null, settings, classes, step, ms },
        compared,
      });
      const { set, forget, method } = settings;
      emit({ type: "verdict", step, ms, set, forget, method, assessment });
      const { queue } = this.#state;
      if (queue.left.length > 0 && stage === "finished") {
        this.#store.update({ queue: { ...queue, left: queue.left.slice(1), done: queue.done + 1 } });
        this.#next();
      } else {
        await this.#showWanted(current);
      }
    });
  }

  async #recover() {
    const { stage, model, judged } = this.#state;
    const client = this.#client;
    if (judged === null || client === undefined || client.dead) return;
    this.#store.update({ stage: "assessing", task: null, alert: null });
    await this.#attempt(async (current) => {
      const gold = goldOf(model?.name ?? judged.settings.model, judged.settings);
      const recovery = await client.call("recover", { gold, relearn_steps: RELEARN_STEPS }).catch(unlessStopped);
      if (!current()) return;
      this.#store.update({ stage, task: null, judged: recovery === null ? judged : { ...judged, recovery } });
      if (recovery !== null) emit({ type: "recovery", step: judged.step, recovery });
      await this.#showWanted(current);
    });
  }

  /** @param {"finished" | "stopped"} reason */
  #over(reason) {
    this.#store.update({ stage: reason, task: null });
    const { shown, speed } = this.#state;
    emit(this.#join.done(reason, shown?.history.step ?? 0, speed?.memory ?? 0));
  }

  /**
   * Reports what went wrong and offers a way to continue. What was plotted stays.
   *
   * @param {unknown} error
   */
  #fail(error) {
    const failure = error instanceof Failure ? error : new Failure("internal", String(error));
    const { kind, message } = failure;
    const client = this.#client;
    const midRun = this.#state.stage !== "loading" && this.#state.shown?.source === "live";
    const gpu = this.#state.device?.kind === "gpu" || this.#state.settings.device === "gpu";
    this.#turn += 1;
    this.#looping = false;
    if (kind !== "diverged") {
      // What failed with several workers may work with one.
      if (failure.fatal) this.#workers = 1;
      // Before the Wasm runs, and after a device error, only a new worker helps.
      if (failure.fatal || kind === "device" || kind === "internal" || !client?.started) this.#drop();
    }
    const remedies = remediesFor({ kind, gpu, midRun, checkpoint: this.#checkpoint });
    this.#store.update({ stage: "failed", task: null, queue: NO_QUEUE, alert: { message, kind, remedies } });
    emit({ type: "error", message, kind });
  }
}

/** What the corners of a run's map depend on, as text. @param {Settings} settings */
function mapSubject({ data, set, set_seed, forget, photos, train }) {
  return JSON.stringify([data, set, set_seed, forget, photos, train]);
}

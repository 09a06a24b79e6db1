// Assembles the page: address and form feed the state, the state feeds the views.

import { loadPlot } from "../charts/plot.js";
import { CLASSES, STAGES } from "../generated/schema.js";
import { linkTo, parseSearch, toSearch } from "../settings/address.js";
import { runInSight, talkWithParent } from "../embed/embedded.js";
import { drawn } from "./draw-queue.js";
import { keepRoom } from "./room.js";
import { askBeforeLeaving } from "./leaving.js";
import { offlineControl } from "../offline/control.js";
import { classesOf, namesOf } from "../custom/images.js";
import { customImages, customNetwork, replacedInUse, useStored } from "../custom/in-use.js";
import { recordingFor, Replay } from "../run/replay.js";
import { Runner } from "../run/runner.js";
import { translateDocument } from "../text/document.js";
import { language, text, unspoken } from "../text/index.js";
import { DEFAULTS, modelFor, NO_LIMITS, withinLimits } from "../settings/settings.js";
import { NO_QUEUE, Store } from "./state.js";
import { classBars } from "../views/class-bars.js";
import { compareView } from "../views/comparison.js";
import { controls } from "../views/controls.js";
import { accuracyView, lossView } from "../views/curves.js";
import { find, setText } from "../views/dom.js";
import { embedView } from "../embed/caption.js";
import { filesView } from "../views/files.js";
import { labelsOf, loadManifest } from "../views/images.js";
import { blindTest } from "../views/blind.js";
import { alertView, noticeView } from "../views/messages.js";
import { customControl } from "../views/custom.js";
import { picker } from "../views/picker.js";
import { presetsView } from "../views/presets.js";
import { replayView } from "../views/replay-bar.js";
import { rollView } from "../views/roll.js";
import { settingsForm } from "../views/settings-form.js";
import { shareView } from "../embed/share-view.js";
import { trainingOf } from "../text/sentences.js";
import { sheetView } from "../views/sheet.js";
import { languageChooser } from "../views/language.js";
import { lateView } from "../views/late.js";
import { storiesView } from "../views/stories.js";
import { verdictView } from "../views/verdict.js";

/** @typedef {import("../settings/settings.js").Settings} Settings */

translateDocument();
const asked = new URLSearchParams(location.search);
const embedded = asked.getAll("embed").at(-1) === "1";
const last = (/** @type {string} */ name) => asked.getAll(name).at(-1);
// The available classes decide what else the address may say.
const noImages = last("data") !== "own" ? "" : embedded ? text.notices.embedded_images : await useStored("images");
const noNetwork = last("model") !== "own" ? "" : embedded ? text.notices.embedded_network : await useStored("network");
const limits = limitsAtHand();
const address = parseSearch(location.search, limits);
const { view } = address;
if (unspoken !== "") address.notices.push(unspoken);
address.notices.push(...replacedInUse());
settleImages();
settleNetwork();

const store = new Store({
  stage: "idle",
  settings: address.settings,
  limits,
  notices: address.notices,
  shown: null,
  recordedNote: "",
  replayed: null,
  task: null,
  alert: null,
  speed: null,
  map: null,
  picture: null,
  judged: null,
  compared: [],
  recordedRuns: [],
  queue: NO_QUEUE,
  device: null,
  model: null,
});
const runner = new Runner(store, { patience: view.patience, workers: view.workers });
const replay = new Replay(store, async () => labelsOf(await loadManifest()));

/** @returns {import("../settings/settings.js").Limits} */
function limitsAtHand() {
  const own = customImages();
  if (own?.classes === undefined) return { ...NO_LIMITS, stages: STAGES.resnet8 };
  return { ...NO_LIMITS, stages: STAGES[own.original?.preset ?? ""] ?? STAGES.resnet8, classes: own.classes, base: own.original?.base };
}

/** Replaces the images that the address asks for by CIFAR-10 if they are missing. */
function settleImages() {
  const { settings, notices } = address;
  if (settings.data !== "own") return;
  const own = customImages();
  if (own === undefined) {
    settings.data = "cifar10";
    notices.push(text.notices.no_images(noImages));
    return;
  }
  const classes = classesOf(own);
  if (classes.includes(settings.forget)) return;
  notices.push(text.notices.no_class(settings.forget, classes[0]));
  [settings.forget] = classes;
}

/** The same for a network. */
function settleNetwork() {
  const { settings, notices } = address;
  if (settings.model !== "own") return;
  const { classes, base = DEFAULTS.model } = limits;
  const outputs = customNetwork()?.classes ?? CLASSES.length;
  const why = noNetwork !== "" ? noNetwork : outputs !== classes.length ? text.notices.outputs(outputs, classes.length) : "";
  if (why === "") return;
  settings.model = base;
  notices.push(text.notices.no_network(why, base));
}

/** @param {Settings} settings */
function change(settings) {
  store.update({ settings });
}

for (const draw of [
  view.embed ? embedView(view, change) : keepRoom(),
  picker(() => store.state, change),
  storiesView(() => store.state, change),
  controls(runner),
  replayView(replay),
  alertView(runner),
  noticeView(runner, () => store.update({ notices: [] })),
  presetsView(() => store.state, change),
  settingsForm(() => store.state, change),
  accuracyView(),
  sheetView(runner, change),
  lateView(find("#map"), async () => {
    const { mapView } = await import("../views/map.js");
    return () => mapView(runner);
  }),
  lateView(find("#picture"), async () => {
    const { pictureView } = await import("../picture/view.js");
    return () => pictureView(runner);
  }),
  verdictView(runner),
  lateView(find("#recovery"), async () => {
    const { recoveryView } = await import("../views/recovery.js");
    return () => recoveryView(runner);
  }),
  compareView(runner, replay, view.methods),
  rollView(() => store.state, change),
  classBars(),
  lossView(),
  shareView(view),
  filesView(runner, replay, () => store.state),
  addressView(),
  recordingView(),
  modelView(),
]) {
  store.subscribe(draw);
}
blindTest(view);
if (view.embed) {
  runInSight(store, runner);
  talkWithParent(store, runner, view);
}

if (view.debug) {
  // For tests only: ends the worker without telling the page, as a browser low on memory does.
  Object.assign(window, { srfl: Object.freeze({ terminateWorker: () => runner.terminateWorker() }) });
}

if (!view.embed) {
  askBeforeLeaving(store);
  offlineControl(find("#offline"));
  find("#language").append(
    languageChooser(language, text.language, (lang) => {
      location.assign(linkTo(location.href, store.state.settings, { ...view, lang }) + location.hash);
    }),
  );
  customControl({
    choice: () => {
      const { model, set, seed } = store.state.settings;
      // What was learned from few images is of no use for others.
      return { base: model === "own" || model === modelFor(set) ? DEFAULTS.model : model, seed };
    },
    useImages(own) {
      const { settings } = store.state;
      const classes = classesOf(own);
      const misfits = settings.model === "own" && (customNetwork()?.classes ?? CLASSES.length) !== namesOf(own).length;
      const model = own.original?.base ?? (misfits ? DEFAULTS.model : settings.model);
      const forget = classes.includes(settings.forget) ? settings.forget : classes[0];
      const train = Math.min(DEFAULTS.train, own.train.labels.length);
      const test = Math.min(DEFAULTS.test, own.test.labels.length);
      startAnew({ ...settings, data: "own", model, forget, photos: [], train, test });
    },
    leaveImages() {
      const { train, test } = DEFAULTS;
      const { settings } = store.state;
      const forget = CLASSES.includes(settings.forget) ? settings.forget : DEFAULTS.forget;
      const model = settings.model === "own" ? "own" : modelFor(settings.set);
      startAnew({ ...settings, data: "cifar10", model, forget, photos: [], train, test });
    },
    useNetwork({ preset }) {
      const { settings } = store.state;
      startAnew({ ...settings, model: "own", stages: Math.min(settings.stages, STAGES[preset] ?? NO_LIMITS.stages) });
    },
    openRecording: (file) => replay.open(file, () => runner.leave()),
    leaveNetwork() {
      const { settings } = store.state;
      startAnew({ ...settings, model: limits.base ?? modelFor(settings.set) });
    },
  });
}

// See start-guard.js.
document.documentElement.dataset.started = "";
void begin();

/** What needs an answer from the server; the first frame does not wait for it. */
async function begin() {
  await Promise.all([checkModel(), checkData()]);
  const { settings, notices } = withinLimits(store.state.settings, store.state.limits);
  if (notices.length > 0) store.update({ settings, notices: [...store.state.notices, ...notices] });
  if (!view.autostart || view.embed) return;
  // First the page, then the run: compiling the module takes the cores that frames need.
  await Promise.race([loadPlot().then(drawn, () => {}), unseen()]);
  if (store.state.stage === "idle") runner.start();
}

/** Settles once the page is hidden: it gets no frames then. @returns {Promise<void>} */
function unseen() {
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState === "hidden") resolve();
    };
    document.addEventListener("visibilitychange", check);
    check();
  });
}

async function checkData() {
  const own = customImages();
  if (own !== undefined) {
    store.update({ limits: { ...store.state.limits, train: own.train.labels.length, test: own.test.labels.length } });
    setText(find("#images-line"), text.about.images(own.name));
    return;
  }
  try {
    const manifest = await loadManifest();
    const { train, test } = manifest;
    store.update({ limits: { ...store.state.limits, train: train.count, test: test.count } });
    setText(find("#citation"), manifest.citation);
  } catch {
    // Reported when the images are loaded, with a way to try again.
  }
}

/** An unknown model in the address is replaced by the default, as any invalid value is. */
async function checkModel() {
  const { model } = store.state.settings;
  const made = customImages()?.original;
  if (made !== undefined && model === made.base) {
    setText(
      find("#model-line"),
      text.about.made({ base: made.base, steps: made.steps, parameters: made.parameters, accuracy: made.learned.test_accuracy }),
    );
    return;
  }
  const own = customNetwork();
  if (own !== undefined && model === "own") {
    store.update({ limits: { ...store.state.limits, stages: STAGES[own.preset] ?? NO_LIMITS.stages } });
    setText(find("#model-line"), text.about.custom(own.file, own.preset, own.parameters));
    return;
  }
  try {
    let response = await fetch(new URL(`../models/${model}.json`, import.meta.url));
    // Some hosts answer with a page where there is no file.
    const missing = response.status === 404 || response.headers.get("content-type")?.startsWith("text/html");
    if (missing && model !== DEFAULTS.model) {
      const notice = text.notices.no_model(model, DEFAULTS.model);
      store.update({ settings: { ...store.state.settings, model: DEFAULTS.model }, notices: [...store.state.notices, notice] });
      response = await fetch(new URL(`../models/${DEFAULTS.model}.json`, import.meta.url));
    }
    if (!response.ok) return;
    const card = await response.json();
    // Another model may have been selected by now.
    if (store.state.settings.model !== model && response.url.endsWith(`/${model}.json`)) return;
    store.update({ limits: { ...store.state.limits, stages: STAGES[card.preset] ?? NO_LIMITS.stages } });
    setText(
      find("#model-line"),
      text.about.published({
        name: card.name,
        parameters: card.parameters,
        trained_on: trainingOf(card),
        accuracy: card.test_accuracy,
      }),
    );
  } catch {
    // Reported when the model is loaded, with a way to try again.
  }
}

/** @param {Settings} settings */
function startAnew(settings) {
  location.assign(linkTo(location.href, settings, { ...view, autostart: false, recording: "", at: undefined }));
}

/** Updates the address when the settings change. */
function addressView() {
  let written = address.settings;
  /** @param {Readonly<import("./state.js").State>} state */
  return ({ settings }) => {
    if (settings === written) return;
    written = settings;
    history.replaceState(null, "", `${toSearch(settings, view)}${location.hash}`);
  };
}

/** Shows a recorded run, that of the selected forget set if possible, until there is a run of this visit. */
function recordingView() {
  let chosen = "";
  let first = true;
  /** @param {Readonly<import("./state.js").State>} state */
  return ({ settings, shown, stage }) => {
    const { data, model } = settings;
    const recording = recordingFor(settings);
    const wanted = recording ?? `${model} ${data}`;
    if (stage !== "idle" || shown?.source === "live" || wanted === chosen) return;
    chosen = wanted;
    if (recording === null && !(first && view.recording !== "")) {
      const which = data === "own" ? "your_images" : model === "own" ? "yours" : "published";
      replay.leave(text.recorded.none(which, model));
    } else {
      // The address names the recording of one forget set; others have their own.
      void replay.show(first && view.recording !== "" ? view.recording : (recording ?? ""), first ? view.at : undefined);
    }
    first = false;
  };
}

/** Names the network whenever another one is selected. */
function modelView() {
  let known = store.state.settings.model;
  /** @param {Readonly<import("./state.js").State>} state */
  return ({ settings: { model } }) => {
    if (model === known) return;
    known = model;
    void checkModel();
  };
}

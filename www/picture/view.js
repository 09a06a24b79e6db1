// The user's own picture: from a file, the clipboard, a drop, or the camera, cropped as the network sees it, and what the
// three networks answer to it. Nothing of it leaves the page. This module loads when its section comes near.

import { drawSoon, whenNear } from "../app/draw-queue.js";
import { buttons, loadable } from "../app/state.js";
import { shown as plainName } from "../custom/problem.js";
import { answersShown } from "../run/picture.js";
import { nothingPicked } from "../settings/settings.js";
import { text } from "../text/index.js";
import { button, find, make, makeButton, setText } from "../views/dom.js";
import { openCamera } from "./camera.js";
import { SIDE } from "./crop.js";
import { fileIn, openFile, pageImage, pasted } from "./sources.js";
import { cropStage } from "./stage.js";
import { answersTable, likeliest } from "./table.js";

/** @typedef {import("../app/state.js").State} State */

/** Distance from the visible part at which the networks are asked. */
const NEAR = "200px";
/** The camera's picture is drawn and asked about so often, ms. */
const FRAME = 60;
const ASK = 250;
/** Spoken at most so often, ms. */
const PAUSE = 1000;

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function pictureView(runner) {
  const section = find("#picture");
  const said = find(".picture-said", section);
  const tag = find("#picture-source");
  const cameraButton = button(
    "#picture-camera",
    () => void (camera === undefined ? openCameraNow() : closeCamera(text.picture.camera_off)),
  );
  const input = /** @type {HTMLInputElement} */ (find("#picture-input"));
  const stage = cropStage(() => drawSoon(look));
  const side = String(SIDE);
  const seen = make("canvas", { width: side, height: side, role: "img", "aria-label": text.picture.seen });
  const remove = makeButton({ class: "picture-remove" }, text.picture.remove, () => forget());
  const table = answersTable();
  const note = make("p", { class: "fine" });
  const act = makeButton({ class: "picture-act", hidden: true }, "", () => does?.());
  const sentence = make("p", { class: "sentence", role: "status" });
  const body = make(
    "div",
    { class: "picture-body", hidden: true },
    make(
      "div",
      { class: "picture-grid" },
      make(
        "div",
        { class: "picture-look" },
        stage.element,
        make("div", { class: "picture-seen" }, seen, make("p", { class: "fine" }, make("span", {}, text.picture.seen_about), " ", remove)),
      ),
      make("div", { class: "picture-answers" }, table.element, make("div", { class: "picture-next" }, note, act)),
    ),
    sentence,
  );
  said.after(body);

  /** @type {Readonly<State> | undefined} */
  let state;
  /** @type {readonly unknown[]} */
  let drawnOf = [];
  /** What the button beside the answers does now. @type {(() => void) | undefined} */
  let does;
  /** @type {{video: HTMLVideoElement, stop: () => void} | undefined} */
  let camera;
  /** Rises with every picture that is asked for: what comes late is dropped. */
  let wanted = 0;
  let inSight = false;
  let [spokenAt, toSpeak] = [-Infinity, 0];

  /** Shows the picture as the network sees it, and asks about it. */
  function look() {
    const pixels = body.hidden ? undefined : stage.pixels();
    if (pixels === undefined) return;
    const image = new ImageData(SIDE, SIDE);
    for (let p = 0; p < SIDE ** 2; p++) image.data.set([pixels[3 * p], pixels[3 * p + 1], pixels[3 * p + 2], 255], 4 * p);
    seen.getContext("2d")?.putImageData(image, 0, 0);
    runner.askAbout(pixels);
  }

  /** @param {string} words @param {boolean} [problem] */
  function tell(words, problem = false) {
    setText(said, words);
    said.classList.toggle("problem", problem);
  }

  /** Begins with another source: the camera is off, and what was asked for before does not come any more. */
  function begin() {
    closeCamera("");
    wanted += 1;
    return wanted;
  }

  /**
   * @param {ImageBitmap | ImageData} picture
   * @param {string} words
   */
  function show(picture, words) {
    body.hidden = false;
    stage.show(picture, picture);
    tell(words);
    look();
  }

  /** @param {File} file @param {string} [name] */
  async function take(file, name = file.name) {
    const turn = begin();
    tell(text.picture.opening);
    const opened = await openFile(file, name);
    if (turn !== wanted) {
      if ("picture" in opened) opened.picture.close();
      return;
    }
    if ("problem" in opened) {
      tell(opened.problem, true);
      return;
    }
    show(opened.picture, text.picture.shown(plainName(name)));
    opened.picture.close();
  }

  async function paste() {
    const turn = begin();
    const file = await pasted();
    if (turn !== wanted) return;
    if (file instanceof File) {
      await take(file);
    } else {
      // Here the keys reach it.
      section.focus();
      tell(file === undefined ? text.picture.nothing_pasted : text.picture.paste_keys, true);
    }
  }

  async function takeExample() {
    if (state === undefined) return;
    const turn = begin();
    try {
      const { image, label, index } = await pageImage(state);
      if (turn === wanted) show(image, text.picture.example(index, label));
    } catch (error) {
      if (turn === wanted) tell(text.picture.refused(/** @type {Error} */ (error).message), true);
    }
  }

  async function openCameraNow() {
    const turn = begin();
    tell(text.picture.camera_asking);
    const opened = await openCamera();
    if ("problem" in opened) {
      if (turn === wanted) tell(opened.problem, true);
      return;
    }
    if (turn !== wanted || document.visibilityState === "hidden") {
      opened.stop();
      return;
    }
    camera = opened;
    void opened.ended.then(() => camera === opened && closeCamera(text.picture.camera_ended));
    setText(cameraButton, text.picture.camera_stop);
    section.classList.add("camera");
    body.hidden = false;
    tell(text.picture.camera_on);
    let [drawnAt, askedAt] = [-Infinity, -Infinity];
    const next = (/** @type {number} */ now) => {
      if (camera !== opened) return;
      requestAnimationFrame(next);
      const { video } = opened;
      const size = { width: video.videoWidth, height: video.videoHeight };
      if (now - drawnAt < FRAME || size.width === 0) return;
      drawnAt = now;
      stage.show(video, size);
      if (now - askedAt < ASK) return;
      askedAt = now;
      look();
    };
    requestAnimationFrame(next);
  }

  /** Turns the camera off, if it is on; its last frame stays. @param {string} words  "": others follow */
  function closeCamera(words) {
    if (camera === undefined) return;
    camera.stop();
    camera.video.srcObject = null;
    camera = undefined;
    setText(cameraButton, text.html.picture_camera);
    section.classList.remove("camera");
    if (words !== "") tell(words);
    look();
  }

  function forget() {
    begin();
    body.hidden = true;
    stage.clear();
    seen.getContext("2d")?.clearRect(0, 0, SIDE, SIDE);
    runner.askAbout(null);
    tell(text.picture.removed);
    find("#picture-file", section).focus();
  }

  button("#picture-file", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file !== undefined) void take(file);
  });
  button("#picture-paste", () => void paste());
  button("#picture-example", () => void takeExample());
  document.addEventListener("paste", (event) => {
    const target = /** @type {Element} */ (event.target);
    const ours = section.contains(target);
    if (target.closest("input:not([type=range]), textarea") !== null || !(ours || (inSight && target === document.body))) return;
    const file = fileIn(event.clipboardData);
    if (file !== undefined) {
      event.preventDefault();
      void take(file, text.picture.pasted);
    } else if (ours) {
      tell(text.picture.nothing_pasted, true);
    }
  });
  // What is dropped elsewhere is for others.
  section.dataset.drops = "";
  section.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    section.classList.add("over");
  });
  section.addEventListener("dragleave", (event) => {
    if (!section.contains(/** @type {Node | null} */ (event.relatedTarget))) section.classList.remove("over");
  });
  section.addEventListener("drop", (event) => {
    section.classList.remove("over");
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const file = fileIn(event.dataTransfer);
    if (file !== undefined) void take(file);
  });
  whenNear(section, "0px", (visible) => {
    inSight = visible;
    if (!visible) closeCamera(text.picture.camera_hidden);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") closeCamera(text.picture.camera_hidden);
  });
  window.addEventListener("pagehide", () => closeCamera(text.picture.camera_hidden));
  whenNear(section, NEAR, (near) => runner.watchPicture(near));
  for (const one of section.querySelectorAll("button")) one.disabled = false;

  /** Says what the networks answer, not more often than people can hear it. */
  const speak = () => {
    clearTimeout(toSpeak);
    const wait = spokenAt + PAUSE - performance.now();
    if (wait > 0) {
      toSpeak = setTimeout(speak, wait);
      return;
    }
    spokenAt = performance.now();
    if (state !== undefined) setText(sentence, sentenceOf(state));
  };

  const draw = () => {
    if (state === undefined || state.picture === null) return;
    const { shown } = state;
    const answers = answersShown(state);
    const there = Object.keys(answers).length > 0 && !isLeftOver(state);
    table.element.hidden = !there;
    tag.hidden = !there;
    setText(tag, text.sources.live);
    setText(note, noteOf(state));
    note.hidden = note.textContent === "";
    const next = nextOf(state, runner);
    act.hidden = next === undefined;
    act.classList.toggle("run", shown?.source === "live");
    does = next?.press;
    setText(act, next?.label ?? "");
    if (there && shown !== null) {
      const { classes, settings } = shown;
      const forgotten = settings.set === "class" ? classes.indexOf(settings.forget) : -1;
      table.show(answers, classes, { forgotten, gold: state.picture.gold !== false });
    }
    speak();
  };

  return (now) => {
    state = now;
    const parts = [now.picture, now.shown, now.stage, now.settings, now.shown?.history.step];
    if (drawnOf.length > 0 && parts.every((part, k) => part === drawnOf[k])) return;
    drawnOf = parts;
    drawSoon(draw);
  };
}

/** Why there are no answers, or what is missing. @param {Readonly<State>} state */
function noteOf(state) {
  const { shown, picture, stage } = state;
  if (shown?.source !== "live") {
    if (stage === "loading") return text.picture.loading;
    return nothingPicked(state.settings) ? text.sets.none_picked : text.picture.not_loaded;
  }
  if (picture === null) return "";
  if (picture.problem !== "") return text.picture.problem(picture.problem);
  if (isLeftOver(state)) return text.picture.failed;
  if (answersShown(state).original === undefined) return text.picture.asking;
  return picture.gold === false ? text.picture.no_gold : "";
}

/** Whether the answers are to an earlier picture, and none come any more. @param {Readonly<State>} state */
function isLeftOver(state) {
  const { stage, picture } = state;
  return (stage === "failed" || picture?.problem !== "") && answersShown(state).original?.pixels !== picture?.pixels;
}

/**
 * What brings answers, or makes them change.
 *
 * @param {Readonly<State>} state
 * @param {import("../run/runner.js").Runner} runner
 */
function nextOf(state, runner) {
  if (loadable(state)) return { label: text.picture.load, press: () => runner.load() };
  if (state.shown?.source !== "live") return undefined;
  const { start, startLabel, pause } = buttons(state);
  if (pause) return { label: text.html.pause, press: () => runner.pause() };
  return start ? { label: startLabel, press: () => runner.start() } : undefined;
}

/** @param {Readonly<State>} state */
function sentenceOf(state) {
  const { original, unlearned, gold } = answersShown(state);
  const { shown } = state;
  if (isLeftOver(state) || shown === null || original === undefined || unlearned === undefined) return "";
  const { classes, settings } = shown;
  const named = (/** @type {import("../run/picture.js").Answer} */ answer) => {
    const [label, most] = likeliest(answer);
    return /** @type {[string, number]} */ ([classes[label], most]);
  };
  return text.picture.sentence(
    { name: settings.set === "class" ? settings.forget : "", step: unlearned.step },
    { original: named(original), unlearned: named(unlearned), gold: gold === undefined ? undefined : named(gold) },
  );
}

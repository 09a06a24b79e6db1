// The whole picture, with the square that the network sees: moved and sized by pointer, touch, keys, and a slider.

import { drawSoon } from "../app/draw-queue.js";
import { text } from "../text/index.js";
import { make, setText } from "../views/dom.js";
import { averaged, centeredAt, largest, moved, resized, sideAt, within, zoomOf } from "./crop.js";

/** @typedef {import("./crop.js").Square} Square */

/** Longest side of the picture that is kept. */
export const MOST_SIDE = 2048;
/** A step of the arrow keys, of the square's side. */
const STEP = 1 / 16;
/** A step of + and -, of the zoom. */
const ZOOM_STEP = 1 / 20;
/** How fast a wheel zooms, per pixel. */
const WHEEL = 1 / 500;
/** What lies outside the square. */
const SHADE = "rgb(0 0 0 / 60%)";
/** Spoken at most so often, ms. */
const PAUSE = 1000;

/**
 * @param {() => void} changed  the square is another one
 */
export function cropStage(changed) {
  const canvas = make("canvas", { class: "picture-canvas", "aria-hidden": "true" });
  const zoom = make("input", { type: "range", min: "0", max: "1", step: "any", value: "0" });
  const zoomLabel = make("label", { class: "picture-zoom" }, make("span", {}, text.picture.zoom), zoom);
  const area = make(
    "div",
    { class: "picture-area", role: "application", tabindex: "0", "aria-label": text.picture.area, "aria-describedby": "picture-keys" },
    canvas,
  );
  const keys = make("p", { class: "visually-hidden", id: "picture-keys" }, text.picture.keys);
  const spoken = make("p", { class: "visually-hidden", role: "status" });
  const element = make("div", { class: "picture-crop" }, area, keys, zoomLabel, spoken);
  /** The picture, on white. */
  const picture = make("canvas");
  const context = picture.getContext("2d", { willReadFrequently: true });
  /** @type {Square} */
  let square = { x: 0, y: 0, side: 1 };
  /** Where the picture is drawn, in pixels of the canvas. */
  let place = { x: 0, y: 0, scale: 1 };
  let toSpeak = 0;

  const speak = () => {
    clearTimeout(toSpeak);
    toSpeak = setTimeout(() => {
      const { width, height } = picture;
      setText(spoken, text.picture.square(square.x / width, square.y / height, square.side / largest(picture).side));
    }, PAUSE);
  };

  /** @param {Square} next */
  const turnTo = (next) => {
    if (next.x === square.x && next.y === square.y && next.side === square.side) return;
    square = next;
    zoom.value = String(zoomOf(square, picture));
    drawSoon(draw);
    changed();
  };

  const draw = () => {
    const { clientWidth, clientHeight } = canvas;
    const sharp = window.devicePixelRatio;
    const [width, height] = [Math.round(clientWidth * sharp), Math.round(clientHeight * sharp)];
    if (width === 0 || height === 0) return;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const pen = canvas.getContext("2d");
    if (pen === null) return;
    const scale = Math.min(width / picture.width, height / picture.height);
    const [wide, high] = [picture.width * scale, picture.height * scale];
    place = { x: (width - wide) / 2, y: (height - high) / 2, scale };
    pen.clearRect(0, 0, width, height);
    // A small picture is shown by its pixels, as the network sees it.
    pen.imageSmoothingEnabled = scale < 2;
    pen.imageSmoothingQuality = "high";
    pen.drawImage(picture, place.x, place.y, wide, high);
    const [left, top, side] = [place.x + square.x * scale, place.y + square.y * scale, square.side * scale];
    pen.fillStyle = SHADE;
    pen.beginPath();
    pen.rect(place.x, place.y, wide, high);
    pen.rect(left, top, side, side);
    pen.fill("evenodd");
    // Dark on light and light on dark.
    for (const [color, line] of /** @type {[string, number][]} */ ([
      ["#000", 3],
      ["#fff", 1.5],
    ])) {
      pen.strokeStyle = color;
      pen.lineWidth = line * sharp;
      const inset = 1.5 * sharp;
      pen.strokeRect(left + inset, top + inset, side - 2 * inset, side - 2 * inset);
    }
  };

  /** The point of the picture below a pointer. @param {{clientX: number, clientY: number}} pointer @returns {[number, number]} */
  const pointAt = ({ clientX, clientY }) => {
    const box = canvas.getBoundingClientRect();
    const sharp = canvas.width / box.width;
    return [((clientX - box.left) * sharp - place.x) / place.scale, ((clientY - box.top) * sharp - place.y) / place.scale];
  };

  /** Pointers that are down, where they are on the picture. @type {Map<number, [number, number]>} */
  const down = new Map();
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    const at = pointAt(event);
    down.set(event.pointerId, at);
    const inside = [at[0] - square.x, at[1] - square.y].every((far) => far >= 0 && far <= square.side);
    if (down.size === 1 && !inside) turnTo(centeredAt(square, at, picture));
  });
  canvas.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const at = pointAt(event);
    const others = [...down].filter(([pointer]) => pointer !== event.pointerId);
    down.set(event.pointerId, at);
    if (others.length === 0) {
      turnTo(within({ ...square, x: square.x + at[0] - before[0], y: square.y + at[1] - before[1] }, picture));
    } else {
      // Two fingers that part show more.
      const [, [x, y]] = others[0];
      const [near, far] = [before, at].map((point) => Math.hypot(point[0] - x, point[1] - y));
      if (near > 0) turnTo(resized(square, (square.side * far) / near, picture));
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, (event) => down.delete(/** @type {PointerEvent} */ (event).pointerId));
  }
  canvas.addEventListener(
    "wheel",
    (event) => {
      // Without Ctrl it scrolls the page; two fingers on a touchpad count as with it.
      if (!event.ctrlKey) return;
      event.preventDefault();
      turnTo(resized(square, square.side * Math.exp(event.deltaY * WHEEL), picture));
    },
    { passive: false },
  );
  area.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = /** @type {Record<string, [number, number]>} */ ({
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    })[event.key];
    const closer = /** @type {Record<string, number>} */ ({ "+": ZOOM_STEP, "=": ZOOM_STEP, "-": -ZOOM_STEP })[event.key];
    if (by !== undefined) turnTo(moved(square, by, picture));
    else if (closer !== undefined) turnTo(resized(square, sideAt(zoomOf(square, picture) + closer, picture), picture));
    else return;
    event.preventDefault();
    speak();
  });
  zoom.addEventListener("input", () => turnTo(resized(square, sideAt(Number(zoom.value), picture), picture)));
  new ResizeObserver(() => drawSoon(draw)).observe(canvas);

  return {
    element,
    /**
     * Shows a picture, or a camera's next frame: that keeps the square.
     *
     * @param {HTMLVideoElement | ImageBitmap | ImageData} source
     * @param {{width: number, height: number}} size
     */
    show(source, { width, height }) {
      if (context === null) return;
      const scale = Math.min(1, MOST_SIDE / Math.max(width, height));
      const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
      const other = picture.width !== wide || picture.height !== high || !(source instanceof HTMLVideoElement);
      if (other) Object.assign(picture, { width: wide, height: high });
      if (source instanceof ImageData) {
        context.putImageData(source, 0, 0);
      } else {
        context.fillStyle = "#fff";
        context.fillRect(0, 0, wide, high);
        context.imageSmoothingQuality = "high";
        context.drawImage(source, 0, 0, wide, high);
      }
      if (other) {
        square = largest(picture);
        zoom.value = "0";
        // In a picture as small as the square there is nothing to choose.
        zoomLabel.hidden = largest(picture).side <= sideAt(1, picture);
      }
      drawSoon(draw);
    },
    /** What the network sees: interleaved RGB. */
    pixels() {
      const { x, y, side } = square;
      const [left, top] = [Math.floor(x), Math.floor(y)];
      const [width, height] = [Math.ceil(x + side) - left, Math.ceil(y + side) - top];
      const data = context?.getImageData(left, top, width, height);
      return data === undefined ? undefined : averaged(data, { x: x - left, y: y - top, side });
    },
    /** Forgets the picture. */
    clear() {
      Object.assign(picture, { width: 1, height: 1 });
    },
  };
}

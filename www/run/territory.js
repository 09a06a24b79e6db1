// The map of the class's territory: what networks answer to the images of a plane that three photographs span, live or
// recorded. The core draws it; this reads it.

/** @typedef {import("../../pkg/srfl.js").Territory} Territory */
/** @typedef {import("./answers.js").Network} Network */
/** @typedef {import("../app/state.js").State} State */

/**
 * One network's map, as it is recorded: classes and confidences of a grid of points, row by row from the upper left.
 *
 * @typedef {Pick<Territory, "side" | "labels" | "confidence" | "shares" | "agreement"> & Partial<Pick<Territory, "probabilities">>} NetworkMap
 */

/**
 * The maps of a recorded run: of the student a few, at their steps.
 *
 * @typedef {object} RecordedMap
 * @property {number[]} corners  training images
 * @property {[number, number][]} at  where they are, from the left and from the top, 0 to 1
 * @property {NetworkMap} original
 * @property {NetworkMap | null} gold
 * @property {(NetworkMap & {step: number})[]} unlearned
 */

/**
 * The maps of a run of this visit, as far as they are drawn.
 *
 * @typedef {object} LiveMap
 * @property {readonly number[]} corners
 * @property {readonly number[][]} presets  good corners
 * @property {Partial<Record<Network, Territory>>} networks
 * @property {boolean | null} gold  whether there is gold's; null: not known yet
 * @property {number} step  of the student's
 * @property {string} problem  why there is no map, if there is none
 * @property {(NetworkMap & {step: number})[]} frames  the student's, of the evaluations while the run went on
 */

/**
 * What is drawn.
 *
 * @typedef {object} MapShown
 * @property {readonly number[]} corners
 * @property {readonly [number, number][]} at
 * @property {Partial<Record<Network, NetworkMap>>} networks
 * @property {number} step
 */

/** Points along a side, coarse to fine. @type {readonly number[]} */
export const SIDES = [16, 32, 64];
/** The same while a run goes on. On the CPU the coarsest takes a third of a step's time. @type {readonly number[]} */
const SIDES_IN_RUN = [12, ...SIDES];
/** The student's maps in a recording. */
const MOST_FRAMES = 6;
/** Finest map in a recording, points along a side: two bytes each. */
export const RECORDED_SIDE = 32;
/** Most of a run's time for its maps. */
const SHARE_OF_TIME = 0.05;
/** Smallest probability that is named: what is below rounds to nothing. */
const LEAST = 0.005;
/** A name keeps this distance from what else stands on the map. */
const APART = 0.15;
/** As the core writes confidences. */
const LEVELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * The maps to draw; null: there are none.
 *
 * @param {Pick<State, "shown" | "map">} state
 * @returns {MapShown | null}
 */
export function mapShown({ shown, map }) {
  if (shown === null) return null;
  if (shown.source === "recorded") return shown.map == null ? null : recordedMapAt(shown.map, shown.history.step);
  if (map === null) return null;
  const [one] = Object.values(map.networks);
  if (one === undefined) return null;
  return { corners: map.corners, at: one.at, networks: map.networks, step: map.step };
}

/**
 * A recorded run's maps at a step: the student's are the latest until then.
 *
 * @param {RecordedMap} map
 * @param {number} step
 * @returns {MapShown}
 */
export function recordedMapAt({ corners, at, original, gold, unlearned }, step) {
  const latest = unlearned.findLast((frame) => frame.step <= step) ?? unlearned[0];
  const networks = { original, unlearned: latest, ...(gold === null ? {} : { gold }) };
  return { corners, at, networks, step: latest.step };
}

/**
 * The run's maps for a recording; none where too little was drawn.
 *
 * @param {LiveMap | null} map
 * @returns {RecordedMap | undefined}
 */
export function mapToRecord(map) {
  const { original, gold } = map?.networks ?? {};
  if (map == null || original === undefined || map.frames.length === 0) return undefined;
  const count = Math.min(MOST_FRAMES, map.frames.length);
  const last = map.frames.length - 1;
  // Close together at first, since most is forgotten then.
  const share = (/** @type {number} */ k) => (k / Math.max(1, count - 1)) ** 2;
  const unlearned = Array.from({ length: count }, (_, k) => map.frames[Math.max(k, Math.round(share(k) * last))]);
  return {
    corners: [...map.corners],
    at: original.at,
    original: thinned(original),
    gold: gold === undefined ? null : thinned(gold),
    unlearned: unlearned.map((frame) => ({ ...thinned(frame), step: frame.step })),
  };
}

/**
 * A map as it is recorded: no finer than a recording's, without what only a live one has.
 *
 * @param {NetworkMap} map
 * @returns {NetworkMap}
 */
export function thinned({ side, labels, confidence, shares, agreement }) {
  const every = Math.max(1, Math.ceil(side / RECORDED_SIDE));
  const kept = (/** @type {string} */ text) =>
    every === 1 ? text : [...text].filter((_, k) => (k % side) % every === 0 && Math.floor(k / side) % every === 0).join("");
  return { side: Math.ceil(side / every), labels: kept(labels), confidence: kept(confidence), shares, agreement };
}

/**
 * How fine the student's map may be while the run goes on; null: there is no time for any.
 *
 * @param {number} msPerPoint  0: not known yet
 * @param {number} interval  since the last one, ms
 * @returns {number | null}
 */
export function sideInTime(msPerPoint, interval) {
  if (msPerPoint === 0) return SIDES_IN_RUN[0];
  return SIDES_IN_RUN.findLast((side) => side * side * msPerPoint <= SHARE_OF_TIME * interval) ?? null;
}

/**
 * The class of a point, by its place in the grid.
 *
 * @param {NetworkMap} map
 * @param {number} k
 */
export function classAt({ labels }, k) {
  return Number(labels[k]);
}

/**
 * How sure the network is of it, 0 to 1.
 *
 * @param {NetworkMap} map
 * @param {number} k
 */
export function sureAt({ confidence }, k) {
  return LEVELS.indexOf(confidence[k]) / (LEVELS.length - 1);
}

/**
 * The classes that the network finds likeliest at a point, each with its probability; of a recorded map the first alone.
 *
 * @param {NetworkMap} map
 * @param {number} k
 * @param {number} most
 * @returns {{label: number, share: number}[]}
 */
export function likeliest(map, k, most) {
  const { probabilities, shares } = map;
  const own = classAt(map, k);
  if (probabilities === undefined) return [{ label: own, share: sureAt(map, k) }];
  const all = shares.map((_, label) => ({ label, share: probabilities[k * shares.length + label] / 255 }));
  const sorted = all.sort((a, b) => b.share - a.share || Number(b.label === own) - Number(a.label === own));
  return sorted.slice(0, most).filter(({ share }, place) => place === 0 || share >= LEAST);
}

/**
 * The place in a map's grid of a point of the map.
 *
 * @param {number} side
 * @param {readonly [number, number]} point  from the left and from the top, 0 to 1
 */
export function placeOf(side, [x, y]) {
  const at = (/** @type {number} */ share) => Math.min(side - 1, Math.max(0, Math.floor(share * side)));
  return at(y) * side + at(x);
}

/**
 * How much of each corner's photograph is in the image at a point of the map; as in the core.
 *
 * @param {readonly (readonly [number, number])[]} at
 * @param {readonly [number, number]} point
 * @returns {[number, number, number]}
 */
export function weightsAt([a, b, c], point) {
  const cross = (/** @type {readonly number[]} */ p, /** @type {readonly number[]} */ q) =>
    (p[0] - a[0]) * (q[1] - a[1]) - (p[1] - a[1]) * (q[0] - a[0]);
  const whole = cross(b, c);
  const s = cross(point, c) / whole;
  const t = cross(b, point) / whole;
  return [1 - s - t, s, t];
}

/**
 * A blend of images. Beyond the triangle a value can leave what a pixel can show, and is cut.
 *
 * @param {readonly Uint8ClampedArray<ArrayBufferLike>[]} images  RGBA
 * @param {readonly number[]} weights
 */
export function blend(images, weights) {
  return Uint8ClampedArray.from(images[0], (_, i) =>
    i % 4 === 3 ? 255 : images.reduce((sum, image, k) => sum + weights[k] * image[i], 0),
  );
}

/**
 * Where the names of the largest regions may stand: for each class that has enough of the map, the point of it that is
 * farthest from all others.
 *
 * @param {NetworkMap} map
 * @param {number} least  share of the map
 * @param {readonly (readonly [number, number])[]} [taken]  places where something else stands
 * @returns {{label: number, x: number, y: number}[]}  from the left and from the top, 0 to 1
 */
export function namePlaces({ side, labels, shares }, least, taken = []) {
  const middle = (/** @type {number} */ cell) => (cell + 0.5) / side;
  const free = (/** @type {number} */ point) =>
    taken.every(([x, y]) => Math.hypot(middle(point % side) - x, middle(Math.floor(point / side)) - y) > APART);
  const depth = depths(side, labels).map((steps, k) => (free(k) ? steps : 0));
  return shares.flatMap((share, label) => {
    if (share < least) return [];
    let best = -1;
    for (let k = 0; k < labels.length; k += 1) if (Number(labels[k]) === label && (best < 0 || depth[k] > depth[best])) best = k;
    return [{ label, x: middle(best % side), y: middle(Math.floor(best / side)) }];
  });
}

/**
 * Of each point the steps to the nearest of another class, or to the edge.
 *
 * @param {number} side
 * @param {string} labels
 */
function depths(side, labels) {
  const depth = new Array(labels.length).fill(0);
  const neighbors = (/** @type {number} */ k) => [
    k % side === 0 ? -1 : k - 1,
    k % side === side - 1 ? -1 : k + 1,
    k - side,
    k + side < labels.length ? k + side : -1,
  ];
  let front = [...depth.keys()].filter((k) => neighbors(k).some((other) => other < 0 || labels[other] !== labels[k]));
  for (let steps = 1; front.length > 0; steps += 1) {
    for (const k of front) depth[k] = steps;
    front = [...new Set(front.flatMap(neighbors))].filter((k) => k >= 0 && depth[k] === 0);
  }
  return depth;
}

/**
 * What a network answers where another answers a class: shares of that region, largest first.
 *
 * @param {NetworkMap} other
 * @param {NetworkMap} map
 * @param {number} label
 */
export function takenOver(other, map, label) {
  /** @type {Map<number, number>} */
  const points = new Map();
  let all = 0;
  for (let k = 0; k < other.labels.length; k += 1) {
    if (classAt(other, k) !== label) continue;
    const middle = (/** @type {number} */ at) => (at + 0.5) / other.side;
    const answer = classAt(map, placeOf(map.side, [middle(k % other.side), middle(Math.floor(k / other.side))]));
    points.set(answer, (points.get(answer) ?? 0) + 1);
    all += 1;
  }
  return [...points].map(([answer, count]) => ({ label: answer, share: count / all })).sort((a, b) => b.share - a.share);
}

/**
 * The shares of the map that each class has, largest first; classes without any are left out.
 *
 * @param {NetworkMap} map
 */
export function largest({ shares }) {
  return shares
    .map((share, label) => ({ label, share }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

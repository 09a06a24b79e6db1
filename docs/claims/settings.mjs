// sRFL's settings, one changed at a time; sRFL on all # training images

import { all, every, highest, rising, same } from "../../script/claims/findings.mjs";

/** @typedef {import("../../script/claims/data.mjs").Filter} Filter */

const CLASSES = /** @type {const} */ (["cat", "automobile"]);
/** What differs from the default in the runs of another rate and of another optimizer. */
const [CONSTANT, SGD] = [
  { optimizer: "adam", lr: 0.001 },
  { optimizer: "sgd", lr: 0.01 },
];
const DEFAULT = { shifts: "-1 1", per_sample: false, shared_norm: true, stages: 2, optimizer: "adam", lr: 0.004 };

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("settings");
  /** The run whose settings are the default's but for these. @param {string} forget @param {Filter} [changed] */
  const of = (forget, changed = {}) => runs.of({ method: "srfl", forget, ...DEFAULT, ...changed });
  const [original, gold] = ["original", "gold"].map(
    (method) => (/** @type {string} */ forget, /** @type {string} */ metric) => runs.of({ method, forget }).mean(metric),
  );
  /** What the default has more. @param {string} metric @param {Filter} changed */
  const more = (metric, changed) => CLASSES.map((forget) => of(forget).mean(metric) - of(forget, changed).mean(metric));
  /** What runs have more than the original. @param {string} metric @param {Filter} changed */
  const gained = (metric, changed) => CLASSES.map((forget) => of(forget, changed).mean(metric) - original(forget, metric));
  const first = of("cat");
  const INTERVAL = "-1 0 1";

  const full = results("full");
  const ofFull = (/** @type {string} */ forget, /** @type {string} */ method, /** @type {string} */ metric) =>
    full.of({ forget, method }).mean(metric);
  /** Points of racc that sRFL loses with all images, and with the page's. @param {string} forget @param {string} metric */
  const losses = (forget, metric) => [
    ofFull(forget, "original", metric) - ofFull(forget, "srfl", metric),
    original(forget, metric) - of(forget).mean(metric),
  ];
  const [lostTrain, lostTest] = ["racc_train", "racc_test"].map((metric) => CLASSES.map((forget) => losses(forget, metric)));
  const hidden = CLASSES.map((forget) => [
    ofFull(forget, "srfl", "probe_facc_test") - ofFull(forget, "gold", "probe_facc_test"),
    // The page's images: the default run of another table, three seeds.
    results("methods").of({ forget, method: "srfl" }).mean("probe_facc_test") - gold(forget, "probe_facc_test"),
  ]);
  const whole = full.of({ forget: "cat", method: "srfl" });
  return {
    claims: [
      {
        text: "resnet8, the page's images, two seeds: differences of a point",
        words: { two: () => same(["2"], [...new Set(runs.all({ method: "srfl" }).map((group) => String(group.runs.length)))]) },
      },
      {
        text: "The first sRFL row of each class is the default.",
        words: {
          "the default": () => {
            const firsts = CLASSES.map((forget) => runs.groups.find((group) => group.method === "srfl" && group.forget === forget));
            return same(
              CLASSES.map((forget) => JSON.stringify(of(forget).key)),
              firsts.map((group) => JSON.stringify(group?.key)),
            );
          },
        },
      },
      {
        text: `With shifts from the list {#, #}, sRFL forgets. With shifts from the interval # to #, which includes #, it does not: a
          third of the draws teach the class unchanged, and # and #% (cat), # and #% (automobile) of the test images keep their label.`,
        numbers: () => {
          const [list, interval] = [DEFAULT.shifts, INTERVAL].map((shifts) => of("cat", { shifts }).key.shifts.split(" ").map(Number));
          const kept = CLASSES.flatMap((forget) =>
            [false, true].map((per_sample) => of(forget, { shifts: INTERVAL, per_sample }).mean("facc_test")),
          );
          return [...list, interval[0], interval[2], interval[1], ...kept];
        },
        words: {
          forgets: () => every((share) => share <= 3, Object.fromEntries(CLASSES.map((forget) => [forget, of(forget).mean("facc_test")]))),
        },
      },
      {
        text: `With {#, #} one shift per sample keeps # (cat) and # points (automobile) more of racc on training images, and leaves
          the probe # instead of #% of automobile. On cat the probe finds #% either way.`,
        numbers: () => [
          ...first.key.shifts.split(" ").map(Number),
          ...more("racc_train", { per_sample: true }).map((points) => -points),
          ...[true, false].map((per_sample) => of("automobile", { per_sample }).mean("probe_facc_test")),
          of("cat").mean("probe_facc_test"),
        ],
        words: {
          "either way": () =>
            same([of("cat").mean("probe_facc_test").toFixed(0)], [of("cat", { per_sample: true }).mean("probe_facc_test").toFixed(0)]),
        },
      },
      {
        text: "With the interval it forgets less than with one shift per batch.",
        words: {
          "forgets less": () =>
            all(
              ...CLASSES.map((forget) =>
                rising({
                  [`${forget}, per batch`]: of(forget, { shifts: INTERVAL }).mean("facc_test"),
                  "per sample": of(forget, { shifts: INTERVAL, per_sample: true }).mean("facc_test"),
                }),
              ),
            ),
        },
      },
      {
        text: "One stage costs # to # points of racc on training images and leaves the probe #% of cat, less than gold's #.",
        numbers: () => {
          const costs = gained("racc_train", { stages: 1 }).map((points) => -points);
          return [Math.min(...costs), Math.max(...costs), of("cat", { stages: 1 }).mean("probe_facc_test"), gold("cat", "probe_facc_test")];
        },
        words: {
          less: () => rising({ "one stage": of("cat", { stages: 1 }).mean("probe_facc_test"), gold: gold("cat", "probe_facc_test") }),
        },
      },
      {
        text: `Three stages keep racc on training images at the original's level (# and # points; # and # on test images),
          and their ToW is the best of the table, but the probe finds #% of cat, where the original has #.`,
        numbers: () => [
          ...gained("racc_train", { stages: 3 }).toReversed(),
          ...gained("racc_test", { stages: 3 }).toReversed(),
          of("cat", { stages: 3 }).mean("probe_facc_test"),
          original("cat", "probe_facc_test"),
        ],
        words: {
          "the best": () =>
            all(
              ...CLASSES.map((forget) => {
                const best = of(forget, { stages: 3 }).key;
                const others = runs
                  .all({ method: "srfl", forget })
                  .map((group) => [
                    JSON.stringify(group.key) === JSON.stringify(best) ? "three stages" : JSON.stringify(Object.values(group.key)),
                    group.mean("tow"),
                  ]);
                return highest(["three stages"], Object.fromEntries(others));
              }),
            ),
        },
      },
      {
        text: "On automobile it finds #, # and #% with one, two and three stages.",
        numbers: () => [1, 2, 3].map((stages) => of("automobile", { stages }).mean("probe_facc_test")),
      },
      {
        text: `On both classes Adam's rate, decaying from #, keeps # points of racc on training images that a constant # loses. SGD at #
          loses # (automobile) and # points (cat).`,
        numbers: () => [
          first.setting("lr"),
          more("racc_train", CONSTANT)[0],
          of("cat", CONSTANT).setting("lr"),
          of("cat", SGD).setting("lr"),
          ...more("racc_train", SGD).toReversed(),
        ],
        words: {
          decaying: () => same(["cosine"], [first.key.schedule]),
          both: () =>
            same(
              ["3", "3"],
              more("racc_train", CONSTANT).map((points) => points.toFixed(0)),
            ),
          constant: () => same(["constant"], [of("cat", { lr: 0.001 }).key.schedule]),
        },
      },
      {
        text: `With separate batches sRFL loses # more point of racc on training images but ends closer to gold's predictions (TV #
          instead of #, # instead of #), to gold's MIA (# instead of #%, gold #; # instead of #%, gold #), and to what five
          examples teach gold (# instead of #%, gold #; # instead of #%, gold #).`,
        numbers: () => {
          const apart = { shared_norm: false };
          const lost = more("racc_train", apart);
          return [
            (lost[0] + lost[1]) / 2,
            ...CLASSES.flatMap((forget) => [of(forget, apart), of(forget)].map((group) => group.mean("tv_test"))),
            ...["mia", "prototypes_5"].flatMap((metric) =>
              CLASSES.flatMap((forget) => [of(forget, apart).mean(metric), of(forget).mean(metric), gold(forget, metric)]),
            ),
          ];
        },
        words: {
          "more point": () => {
            const [cat, automobile] = more("racc_train", { shared_norm: false });
            return every((points) => Math.round(points) === 1, { cat, automobile });
          },
          closer: () =>
            all(
              ...CLASSES.flatMap((forget) =>
                ["tv_test", "mia", "prototypes_5"].map((metric) => {
                  const far = (/** @type {Filter} */ changed) => Math.abs(of(forget, changed).mean(metric) - gold(forget, metric));
                  return rising({ [`${forget} ${metric}, separate`]: far({ shared_norm: false }), together: far({}) });
                }),
              ),
            ),
        },
      },
      {
        text: "With a single shift, per batch and per sample are the same run, and the table shows it.",
        words: {
          "the same run": () =>
            all(
              ...CLASSES.map((forget) => {
                const [batch, sample] = [false, true].map((per_sample) => {
                  const { values } = of(forget, { shifts: "1", per_sample }).runs[0];
                  // All but the seconds.
                  return Object.keys(values).flatMap((metric) => (metric === "train_seconds" ? [] : [`${metric} ${values[metric]}`]));
                });
                return same(batch, sample);
              }),
            ),
        },
      },
      {
        text: "sRFL on all # training images",
        numbers: () => [whole.setting("train")],
      },
      {
        text: "The default run, # steps, two seeds; probe, MIA, and the other metrics also use all of these images.",
        numbers: () => [whole.setting("steps")],
        words: {
          two: () => same(["2"], [...new Set(full.all({ method: "srfl" }).map((group) => String(group.runs.length)))]),
        },
      },
      {
        text: `The cost is visible: # points (cat) and # (automobile) of racc on training images, where the page's # images show
          # and #.`,
        numbers: () => [...lostTrain.map(([all_]) => all_), first.setting("train"), ...lostTrain.map(([, page]) => page)],
      },
      {
        text: "There, # steps show each retained image ten times; here, fewer than half are seen once.",
        numbers: () => [whole.setting("steps")],
        words: {
          "ten times": () => {
            const shown = first.setting("steps") * first.setting("batch");
            return every((times) => Math.abs(times - 10) < 1, { times: shown / (0.9 * first.setting("train")) });
          },
          "fewer than half": () =>
            every((share) => share < 0.5, {
              "of the retained": (whole.setting("steps") * whole.setting("batch")) / (0.9 * whole.setting("train")),
            }),
        },
      },
      {
        text: "On test images the cost is about the same: # and # points here, # and # there.",
        numbers: () => [...lostTest.map(([all_]) => all_), ...lostTest.map(([, page]) => page)],
        words: {
          "about the same": () =>
            every((points) => Math.abs(points) < 2, { cat: lostTest[0][0] - lostTest[0][1], automobile: lostTest[1][0] - lostTest[1][1] }),
        },
      },
      {
        text: `The probe, fitted to # times as many images, finds #% of cat, gold # and the original #; #% of automobile, gold # and
          the original #.`,
        numbers: () => [
          whole.setting("train") / first.setting("train"),
          ...CLASSES.flatMap((forget) => ["srfl", "gold", "original"].map((method) => ofFull(forget, method, "probe_facc_test"))),
        ],
      },
      {
        text: "That is # points above gold on cat, where the page's images show #, and # on automobile, where they show #.",
        numbers: () => hidden.flat(),
      },
      {
        text: "Five examples bring back #% of cat, more than in the original (#%) and far more than in gold (#%).",
        numbers: () => ["srfl", "original", "gold"].map((method) => ofFull("cat", method, "prototypes_5")),
        words: {
          more: () => {
            const [srfl, original_, gold_] = ["srfl", "original", "gold"].map((method) => ofFull("cat", method, "prototypes_5"));
            return rising({ gold: gold_, original: original_, srfl });
          },
        },
      },
    ],
  };
}

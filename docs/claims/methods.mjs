// All methods, two classes, three seeds

import { all, every, except, finding, highest, lowest, rising, same } from "../../script/claims/findings.mjs";

const NEAREST = ["delete", "neg-grad-plus", "scrub"];

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("methods");
  const CLASSES = /** @type {const} */ (["cat", "automobile"]);
  const of = (/** @type {string} */ forget, /** @type {string} */ method) => runs.of({ forget, method });
  /** Of cat and of automobile. @param {string} method @param {string} metric */
  const both = (method, metric) => CLASSES.map((forget) => of(forget, method).mean(metric));
  /** Every method of a class, without the original and gold. @param {string} forget @param {string} metric */
  const methods = (forget, metric) =>
    Object.fromEntries(
      runs
        .all({ forget })
        .filter(({ method }) => !["original", "gold"].includes(method))
        .map((group) => [group.method, group.mean(metric)]),
    );
  /** Of those that change the features. @param {string} forget @param {string} metric */
  const changing = (forget, metric) => except(methods(forget, metric), ["head-only", "pour-p"]);
  const less = (/** @type {string} */ metric, /** @type {string} */ method) => {
    const [original, found] = [both("original", metric), both(method, metric)];
    return original.map((value, k) => value - found[k]);
  };
  const ratio = (/** @type {string} */ forget, /** @type {string} */ method) => 100 * of(forget, method).mean("relearn_ratio");
  const probe = (/** @type {string} */ forget, /** @type {string} */ method) => of(forget, method).mean("probe_facc_test");
  const size = of("cat", "srfl");
  return {
    claims: [
      {
        text: "resnet8, the page's # + # images, each method with its own default settings.",
        numbers: () => [size.setting("train"), size.setting("test")],
      },
      {
        text: "All methods, two classes, three seeds",
        words: {
          two: () => same(CLASSES, [...new Set(runs.groups.map(({ forget }) => forget))]),
          three: () =>
            same(
              ["3"],
              [...new Set(runs.groups.map((group) => String(group.runs.length)))].filter((seeds) => seeds !== "1"),
            ),
        },
      },
      {
        text: `Something in between. On cat a linear probe finds #% of the class, gold #% and the original #%; on automobile #%, gold
          #% and the original #%.`,
        numbers: () => CLASSES.flatMap((forget) => ["srfl", "gold", "original"].map((method) => probe(forget, method))),
        words: {
          "in between": () =>
            all(
              ...CLASSES.map((forget) =>
                rising(Object.fromEntries(["gold", "srfl", "original"].map((method) => [`${forget}: ${method}`, probe(forget, method)]))),
              ),
            ),
        },
      },
      {
        text: "It relearns cat in #% and automobile in #% of gold's steps, faster than most other methods",
        numbers: () => CLASSES.map((forget) => ratio(forget, "srfl")),
        words: {
          "faster than most other methods": () =>
            all(
              ...CLASSES.map((forget) => {
                const { srfl, ...others } = methods(forget, "relearn_steps_needed");
                const slower = Object.values(others).filter((steps) => steps > srfl).length;
                return finding(slower > Object.keys(others).length / 2, `slower on ${forget}: ${slower} of ${Object.keys(others).length}`);
              }),
            ),
        },
      },
      {
        text: "#% (cat) and #% (automobile) of its predictions for the class go elsewhere than gold's",
        numbers: () => both("srfl", "tv_test").map((distance) => 100 * distance),
      },
      {
        text: "On test images sRFL loses # (cat) and # points (automobile) of racc compared with the original.",
        numbers: () => less("racc_test", "srfl"),
      },
      {
        text: "With a sixth of its compute, NegGrad+ ends closer to gold in JS, TV, average gap, and ToW.",
        words: {
          // Both see as many images of each kind in a step.
          "a sixth": () =>
            every((share) => Math.abs(share - 1 / 6) < 0.01, {
              "of the steps": of("cat", "neg-grad-plus").setting("steps") / of("cat", "srfl").setting("steps"),
            }),
          closer: () =>
            all(
              ...CLASSES.flatMap((forget) =>
                ["js_test", "tv_test", "average_gap", "tow"].map((metric) => {
                  const gold = of(forget, "gold").mean(metric);
                  const apart = (/** @type {string} */ method) => Math.abs(of(forget, method).mean(metric) - gold);
                  return rising({ [`${forget} ${metric}: neg-grad-plus`]: apart("neg-grad-plus"), srfl: apart("srfl") });
                }),
              ),
            ),
        },
      },
      {
        text: "Head-only distillation and POUR-P have an average gap and a ToW among the best four of all methods on both classes.",
        words: {
          "among the best four": () =>
            all(
              ...CLASSES.flatMap((forget) =>
                /** @type {const} */ ([
                  ["average_gap", 1],
                  ["tow", -1],
                ]).map(([metric, sign]) => {
                  const order = Object.entries(methods(forget, metric)).sort(([, one], [, other]) => sign * (one - other));
                  const best = order.slice(0, 4).map(([name]) => name);
                  return finding(
                    ["head-only", "pour-p"].every((name) => best.includes(name)),
                    `${forget} ${metric}: ${best.join(", ")}`,
                  );
                }),
              ),
            ),
        },
      },
      {
        text: `Head-only leaves the original's features bit for bit unchanged, and the probe finds exactly what it finds there: #% of
          cat, #% of automobile.`,
        numbers: () => both("head-only", "probe_facc_test"),
        words: {
          "exactly what it finds there": () =>
            same(both("original", "probe_facc_test").map(String), both("head-only", "probe_facc_test").map(String)),
        },
      },
      {
        text: "POUR-P's projection goes about half the way to gold: #% and #%.",
        numbers: () => both("pour-p", "probe_facc_test"),
        words: {
          "about half the way": () =>
            every(
              (way) => Math.abs(way - 0.5) < 0.1,
              Object.fromEntries(
                CLASSES.map((forget) => [
                  forget,
                  (probe(forget, "original") - probe(forget, "pour-p")) / (probe(forget, "original") - probe(forget, "gold")),
                ]),
              ),
            ),
        },
      },
      {
        text: `**Closest to gold** in predictions (JS), among the methods that change the features: DELETE, NegGrad+, and SCRUB. So they
          are in accuracies (average gap), where on automobile UNSIR comes next (#).`,
        numbers: () => [of("automobile", "unsir").mean("average_gap")],
        words: {
          "in predictions": () => all(...CLASSES.map((forget) => lowest(NEAREST, changing(forget, "js_test")))),
          "in accuracies": () => all(...CLASSES.map((forget) => lowest(NEAREST, changing(forget, "average_gap")))),
          "comes next": () => lowest([...NEAREST, "unsir"], changing("automobile", "average_gap")),
        },
      },
      {
        text: "on automobile it finds #% after NegGrad+ and #% after SCRUB, gold #, but #% after DELETE;",
        numbers: () => ["neg-grad-plus", "scrub", "gold", "delete"].map((method) => probe("automobile", method)),
      },
      {
        text: "on cat # to #%, where sRFL leaves # and gold has #.",
        numbers: () => {
          const found = ["neg-grad-plus", "scrub", "delete"].map((method) => probe("cat", method));
          return [Math.min(...found), Math.max(...found), probe("cat", "srfl"), probe("cat", "gold")];
        },
      },
      {
        text: "None relearns as slowly as gold: the slowest, random labels on both classes, takes #% and #% of its steps.",
        numbers: () => CLASSES.map((forget) => ratio(forget, "random-labels")),
        words: {
          None: () => all(...CLASSES.map((forget) => every((share) => share < 1, methods(forget, "relearn_ratio")))),
          "the slowest": () => all(...CLASSES.map((forget) => highest(["random-labels"], methods(forget, "relearn_ratio")))),
        },
      },
      {
        text: `fine-tuning and gradient ascent leave automobile at a facc of # and #% on test images, and boundary shrink costs it #
          points of racc.`,
        numbers: () => [
          of("automobile", "fine-tune").mean("facc_test"),
          of("automobile", "gradient-ascent").mean("facc_test"),
          less("racc_test", "boundary-shrink")[1],
        ],
      },
      {
        text: "after # it still recognizes #% of the automobiles it trains on, after 50 it recognizes 10% and has lost 16 points of racc",
        because: "unrecorded",
        numbers: () => [of("automobile", "gradient-ascent").setting("steps"), of("automobile", "gradient-ascent").mean("facc_train")],
      },
      {
        text: "Fine-tuning at 0.1 instead of # reduces automobile's facc to 0 and racc on test images to 67%",
        because: "unrecorded",
        numbers: () => [of("automobile", "fine-tune").setting("lr")],
      },
      { text: "At its paper's rate DELETE loses 23 points of automobile's racc on test images", because: "unrecorded" },
      { text: "at #, its rate here, #.", numbers: () => [of("automobile", "delete").setting("lr"), less("racc_test", "delete")[1]] },
      {
        text: "Bad teacher varies widely between seeds.",
        words: {
          widely: () =>
            all(
              ...CLASSES.map((forget) =>
                highest(
                  ["bad-teacher"],
                  Object.fromEntries(Object.keys(methods(forget, "tow")).map((method) => [method, of(forget, method).half("tow")])),
                ),
              ),
            ),
        },
      },
      {
        text: "`retrain`, on only the page's # retained images, is no substitute for gold: racc # and #% on test images.",
        numbers: () => [0.9 * size.setting("train"), ...both("retrain", "racc_test")],
        words: {
          "no substitute": () => all(...CLASSES.map((forget) => lowest(["retrain"], methods(forget, "racc_test")))),
        },
      },
      {
        text: `the ratio of \`retrain\` (#, #) shows its limit: a poor network that never saw the class takes fewer steps than gold`,
        numbers: () => both("retrain", "relearn_ratio"),
        words: {
          "fewer steps": () =>
            every((share) => share < 1, Object.fromEntries(CLASSES.map((forget) => [forget, of(forget, "retrain").mean("relearn_ratio")]))),
        },
      },
    ],
  };
}

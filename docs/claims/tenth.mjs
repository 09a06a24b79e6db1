// A random tenth

import { all, every, finding, highest, lowest, rising, same } from "../../script/claims/findings.mjs";

const IDLE = ["fine-tune", "gradient-ascent", "neg-grad-plus", "scrub", "boundary-shrink", "head-only"];
/** The author's settings differ in these from the page's. */
export const AUTHOR = "stem=frozen loss=author weight_decay=0.0001";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("tenth");
  const of = (/** @type {string} */ method, options = "") => runs.of({ method, options });
  const [gold, srfl, author] = [of("gold"), of("srfl"), of("srfl", AUTHOR)];
  const own = runs.groups.filter(({ method }) => !["original", "gold"].includes(method));
  const nameOf = (/** @type {import("../../script/claims/data.mjs").Group} */ { method, key: { options } }) =>
    `${method} ${options}`.trim();
  /** By method. @param {string} metric */
  const values = (metric) => Object.fromEntries(own.map((group) => [nameOf(group), group.mean(metric)]));
  const idle = (/** @type {string} */ metric) => Object.fromEntries(IDLE.map((method) => [method, of(method).mean(metric)]));
  const apart = (/** @type {typeof gold} */ group, /** @type {string} */ metric) => Math.abs(group.mean(metric) - gold.mean(metric));
  return {
    claims: [
      {
        text: "A random tenth of the page's # images, #, is forgotten by `resnet8-2000`, which learned all # by heart",
        numbers: () => [srfl.setting("train"), srfl.setting("train") / 10, srfl.setting("train")],
        words: {
          "by heart": () =>
            every((share) => share > 99.5, { racc: of("original").mean("racc_train"), facc: of("original").mean("facc_train") }),
        },
      },
      {
        text: "Three seeds; methods with the defaults that were chosen for classes.",
        words: { Three: () => same(["3"], [...new Set(own.map((group) => String(group.runs.length)))]) },
      },
      { text: "forget set against test images: .5 means that they cannot be told apart", because: "definition" },
      {
        text: "Gold, which never saw these images, gets #% of them right. After sRFL facc is #%, and the area # where gold has #",
        numbers: () => [gold.mean("facc_train"), srfl.mean("facc_train"), srfl.mean("membership_area"), gold.mean("membership_area")],
      },
      {
        text: "To teach them again takes # times as many steps as to teach them to gold.",
        numbers: () => [srfl.mean("relearn_ratio")],
      },
      {
        text: `With the author's settings it ends at #% and an area of #, nearer to gold in both, and loses more elsewhere: # points
          of test accuracy against gold, # with the page's settings.`,
        numbers: () => [author.mean("facc_train"), author.mean("membership_area"), apart(author, "racc_test"), apart(srfl, "racc_test")],
        words: {
          "nearer to gold in both": () =>
            all(
              ...["facc_train", "membership_area"].map((metric) =>
                rising({ [`${metric}, author's`]: apart(author, metric), "page's": apart(srfl, metric) }),
              ),
            ),
        },
      },
      {
        text: "Sorted by facc, sRFL is the best of all methods here. In the average gap, which takes the distance to gold, it is the worst.",
        words: {
          "the best": () => lowest(["srfl"], values("facc_train")),
          "the worst": () => highest(["srfl"], values("average_gap")),
        },
      },
      {
        text: "head-only distillation leave # to #% of the images recognized, and an area above 0.8.",
        because: "definition",
        numbers: () => {
          const shares = Object.values(idle("facc_train"));
          return [Math.min(...shares), Math.max(...shares)];
        },
        words: { "above 0.8": () => every((area) => area > 0.8, idle("membership_area")) },
      },
      {
        text: "**Most methods do nothing.**",
        words: {
          Most: () =>
            finding(
              Object.values(idle("facc_train")).filter((share) => share > 90).length >=
                (new Set(own.map(({ method }) => method)).size - 1) / 2,
              `${IDLE.length} of ${new Set(own.map(({ method }) => method)).size - 1}, without retrain`,
            ),
        },
      },
      {
        text: "**Nearest to gold** is `retrain`, which trains a fresh network on the # others",
        numbers: () => [0.9 * srfl.setting("train")],
        words: { "**Nearest to gold**": () => all(lowest(["retrain"], values("average_gap")), lowest(["retrain"], values("js_train"))) },
      },
      {
        text: "Of the others it is bad teacher, with an average gap of # and a wide spread between seeds (facc # ± #).",
        numbers: () => [of("bad-teacher").mean("average_gap"), of("bad-teacher").mean("facc_train"), of("bad-teacher").half("facc_train")],
        words: {
          "bad teacher": () => lowest(["retrain", "bad-teacher"], values("average_gap")),
          "a wide spread": () =>
            highest(["bad-teacher"], Object.fromEntries(own.map((group) => [nameOf(group), group.half("facc_train")]))),
        },
      },
      {
        text: "DELETE has gold's facc (#%), but the lowest racc but one and the lowest test accuracy.",
        numbers: () => [of("delete").mean("facc_train")],
        words: {
          "gold's facc": () => every((points) => points < 4, { "points from gold's": apart(of("delete"), "facc_train") }),
          "the lowest racc but one": () => {
            const { delete: own_, ...others } = values("racc_train");
            const below = Object.entries(others).filter(([, share]) => share < own_);
            return finding(below.length === 1, `delete ${own_}, below it ${below.map(([name]) => name).join(", ")}`);
          },
          "the lowest test accuracy": () => lowest(["delete"], values("racc_test")),
        },
      },
    ],
  };
}

// All ten classes

import { classesOf, classMeans } from "../../script/class-means.mjs";
import { meanOf } from "../../script/claims/data.mjs";
import { all, every, highest, lowest, same } from "../../script/claims/findings.mjs";
import { fromGolds } from "../../script/claims/golds.mjs";
import { WITHIN } from "../../www/verdict/spread.js";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("classes");
  const KINDS = ["srfl -1 1", "srfl -1 0 1", "fine-tune", "head-only", "delete"];
  const of = (/** @type {string} */ kind) => classesOf(runs, kind);
  /** @typedef {ReturnType<typeof of>[number]} Class */
  /** @param {string} kind @param {(one: Class) => number} value */
  const mean = (kind, value) => meanOf(of(kind).map(value));
  /** @param {string} kind @param {(one: Class) => number} value */
  const range = (kind, value) => [Math.min(...of(kind).map(value)), Math.max(...of(kind).map(value))];
  /** How much more of each class the probe finds after sRFL than after DELETE. */
  const more = () => {
    const [srfl, other] = [of("srfl -1 1"), of("delete")];
    return Object.fromEntries(srfl.map(({ forget, hidden }, k) => [forget, hidden - other[k].hidden]));
  };
  const forgotten = ["srfl -1 1", "head-only", "delete"];
  const fromGold = fromGolds();
  /** How far head-only distillation is from the golds of each class, in deviations. @param {string} id */
  const cheats = (id) =>
    Object.fromEntries(
      of("head-only").map(({ forget }) => [forget, fromGold(id, forget, (method) => runs.of({ method, forget }).mean(id), "head-only")]),
    );
  return {
    claims: [
      {
        text: "resnet8, the page's images, three seeds. The first sRFL row of a class is the default reading of the shift",
        words: {
          three: () => same(["1", "3"], [...new Set(runs.groups.map((group) => String(group.runs.length)))].toSorted()),
          "the default": () => {
            const [first] = runs.groups.filter(({ method }) => method === "srfl");
            return same(["-1 1"], [first.key.shifts]);
          },
        },
      },
      {
        text: "the second the interval, which includes #.",
        numbers: () => [
          Number(runs.groups.filter(({ method, forget }) => method === "srfl" && forget === "cat")[1].key.shifts.split(" ")[1]),
        ],
      },
      {
        text: "Means over the ten classes",
        words: { ten: () => same(["10"], [String(of("srfl -1 1").length)]) },
      },
      {
        text: "**sRFL forgets every class** in its answers: at most #% of the test images keep their label.",
        numbers: () => [range("srfl -1 1", ({ facc }) => facc)[1]],
      },
      {
        text: "It costs the other classes # to # points of racc on test images.",
        numbers: () => range("srfl -1 1", ({ lost }) => lost),
      },
      {
        text: "**By the probe it hides the least of these five**, on average: it finds # points more of the class than in gold, where the cheat leaves #.",
        numbers: () => ["srfl -1 1", "head-only"].map((kind) => mean(kind, ({ hidden }) => hidden)),
        words: {
          "the least of these five": () =>
            lowest(["srfl -1 1"], Object.fromEntries(KINDS.map((kind) => [kind, mean(kind, ({ hidden }) => hidden)]))),
        },
      },
      {
        text: "On seven classes it finds less than after DELETE, on three # to # points more.",
        numbers: () => {
          const positive = Object.values(more()).filter((points) => points > 0);
          return [Math.min(...positive), Math.max(...positive)];
        },
        words: {
          "seven classes it finds less": () => same(["7"], [String(Object.values(more()).filter((points) => points < 0).length)]),
          "on three": () => same(["3"], [String(Object.values(more()).filter((points) => points > 0).length)]),
        },
      },
      {
        text: "They teach sRFL's network # points more of the class than gold, DELETE's and fine-tuning's #, the cheat's #.",
        numbers: () => ["srfl -1 1", "delete", "head-only"].map((kind) => mean(kind, ({ known }) => known)),
        words: {
          "and fine-tuning's": () =>
            same([mean("delete", ({ known }) => known).toFixed(0)], [mean("fine-tune", ({ known }) => known).toFixed(0)]),
        },
      },
      {
        text: "DELETE's predictions for the class differ from gold's in # of 100 cases, sRFL's in #: #% of them go to the two neighbors in the list, gold's #%.",
        because: "definition",
        numbers: () => [
          100 * mean("delete", ({ distance }) => distance),
          100 * mean("srfl -1 1", ({ distance }) => distance),
          mean("srfl -1 1", ({ neighbors }) => neighbors),
          mean("gold", ({ neighbors }) => neighbors),
        ],
      },
      {
        text: "**With a quarter of the compute DELETE loses nothing on test images** and answers as gold does.",
        words: {
          // A step of sRFL sees a batch of each kind, one of DELETE only images to forget.
          "a quarter": () => {
            const seen = (/** @type {import("../../script/claims/data.mjs").Filter} */ filter, /** @type {number} */ batches) => {
              const run = runs.of({ forget: "cat", ...filter });
              return batches * run.setting("steps") * run.setting("batch");
            };
            return every((share) => share === 0.25, {
              "of the images": seen({ method: "delete" }, 1) / seen({ method: "srfl", shifts: "-1 1" }, 2),
            });
          },
          "loses nothing": () => every((points) => points < 0.05, { "racc lost": mean("delete", ({ lost }) => lost) }),
        },
      },
      {
        text: "By every accuracy it is the better method, by five examples, too; by the probe it is not.",
        words: {
          "the better method": () =>
            all(
              ...["facc_train", "racc_train", "facc_test", "racc_test"].map((metric) => {
                const apart = (/** @type {import("../../script/claims/data.mjs").Filter} */ filter) =>
                  meanOf(
                    runs
                      .all(filter)
                      .map((group) => Math.abs(group.mean(metric) - runs.of({ method: "gold", forget: group.forget }).mean(metric))),
                  );
                return lowest(["delete"], {
                  delete: apart({ method: "delete" }),
                  [`srfl, ${metric} from gold's`]: apart({ shifts: "-1 1" }),
                });
              }),
            ),
          too: () => lowest(["delete"], { srfl: mean("srfl -1 1", ({ known }) => known), delete: mean("delete", ({ known }) => known) }),
          "it is not": () =>
            lowest(["srfl"], { srfl: mean("srfl -1 1", ({ hidden }) => hidden), delete: mean("delete", ({ hidden }) => hidden) }),
        },
      },
      {
        text: "**The cheat is caught on every class.** The probe, relearning, and five examples each put head-only distillation outside of gold's spread on all ten.",
        words: {
          "The probe": () => every((deviations) => deviations > WITHIN, cheats("probe_facc_test")),
          relearning: () => every((deviations) => deviations > WITHIN, cheats("relearn_steps_needed")),
          "five examples": () => every((deviations) => deviations > WITHIN, cheats("prototypes_5")),
          "all ten": () => same(["10"], [String(of("head-only").length)]),
        },
      },
      {
        text: "**The interval does not forget** any class: # to #% of the test images keep their label.",
        numbers: () => range("srfl -1 0 1", ({ facc }) => facc),
      },
      {
        text: "they take # to #% of gold's steps, the cheat the most.",
        numbers: () => {
          const found = forgotten.flatMap((kind) => range(kind, ({ ratio }) => 100 * ratio));
          return [Math.min(...found), Math.max(...found)];
        },
        words: {
          "the most": () => highest(["head-only"], Object.fromEntries(forgotten.map((kind) => [kind, mean(kind, ({ ratio }) => ratio)]))),
        },
      },
    ],
    tables: [{ heading: "All ten classes / What the results show", rows: () => classMeans(runs) }],
  };
}

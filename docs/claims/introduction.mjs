import { classesOf } from "../../script/class-means.mjs";
import { meanOf } from "../../script/claims/data.mjs";
import { every, finding, same } from "../../script/claims/findings.mjs";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const first = results("methods").of({ method: "srfl", forget: "cat", seed: 1 });
  const classes = classesOf(results("order"), "srfl -1 1");
  const mean = (/** @type {(one: (typeof classes)[number]) => number} */ value) => meanOf(classes.map(value));
  const tenth = results("tenth");
  const own = tenth.groups.filter(({ method }) => !["original", "gold", "srfl", "retrain"].includes(method));
  return {
    claims: [
      {
        text: "of ten classes at most #% of the test images keep their label",
        numbers: () => [Math.max(...classes.map(({ facc }) => facc))],
        words: { ten: () => same(["10"], [String(classes.length)]) },
      },
      {
        text: "a linear probe finds # points more of the class than in gold, and it is relearned in # of gold's steps",
        numbers: () => [mean(({ hidden }) => hidden), mean(({ ratio }) => ratio)],
      },
      { text: "#% of those for the class go elsewhere.", numbers: () => [100 * mean(({ distance }) => distance)] },
      { text: "The other classes lose # points on test images.", numbers: () => [mean(({ lost }) => lost)] },
      {
        text: "Gold, which never saw them, gets #% right, sRFL none.",
        numbers: () => [tenth.of({ method: "gold" }).mean("facc_train")],
        words: {
          none: () => every((facc) => facc === 0, { facc: tenth.of({ method: "srfl", options: "" }).mean("facc_train") }),
        },
      },
      {
        text: "Most of the other methods tried here leave over 90% of them recognized.",
        because: "definition",
        words: {
          Most: () => {
            const known = own.filter((group) => group.mean("facc_train") > 90).length;
            return finding(known > own.length / 2, `${known} of ${own.length}`);
          },
        },
      },
      { text: "Its facc ends at 11%, where the network retrained without them has 88%", because: "elsewhere" },
      {
        text: `the default run of cat ended with 2%, 3%, and 3% facc, 77.8, 78.0, and 77.6% racc on test images, and a probe of 50, 49, and 49%`,
        because: "unrecorded",
      },
      {
        text: "The module's run ends with #%, #%, and #%.",
        numbers: () => [first.mean("facc_test"), first.mean("racc_test"), first.mean("probe_facc_test")],
      },
      { text: "its value, not 0 and not 100%, is the target of every metric", because: "definition" },
    ],
  };
}

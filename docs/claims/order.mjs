// Another order for the roll

import { all, falling, rising } from "../../script/claims/findings.mjs";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("order");
  const CLASSES = /** @type {const} */ (["cat", "automobile"]);
  const ORDERS = ["", "order=similarity"];
  const of = (/** @type {string} */ forget, /** @type {string} */ options) => runs.of({ forget, method: "srfl", options });
  const gold = (/** @type {string} */ forget) => runs.of({ forget, method: "gold" });
  /** Of cat, then of automobile; along the list, then along similar classes. @param {string} metric */
  const values = (metric) => CLASSES.map((forget) => ORDERS.map((options) => of(forget, options).mean(metric)));
  return {
    claims: [
      {
        text: "Along similar classes the distance to gold's mean prediction falls from # to # (cat) and from # to # (automobile)",
        numbers: () => values("tv_test").flat(),
        words: { falls: () => all(...values("tv_test").map(([list, similar]) => falling({ list, similar }))) },
      },
      {
        text: "the other classes keep # and # points more on test images.",
        numbers: () => values("racc_test").map(([list, similar]) => similar - list),
      },
      {
        text: "A probe finds #% of cat instead of #, gold #; of automobile # instead of #, gold #.",
        numbers: () =>
          CLASSES.flatMap((forget) => [
            ...ORDERS.toReversed().map((options) => of(forget, options).mean("probe_facc_test")),
            gold(forget).mean("probe_facc_test"),
          ]),
      },
      {
        text: "Both classes come back sooner: in # steps for #, and in # for #.",
        numbers: () => values("relearn_steps_needed").flatMap((steps) => steps.toReversed()),
        words: { sooner: () => all(...values("relearn_steps_needed").map(([list, similar]) => falling({ list, similar }))) },
      },
      {
        text: `For cat the easier target moves the features less (CKA to the original # instead of #), for automobile it does not
          (# instead of #).`,
        numbers: () => values("cka_original_forget").flatMap((alike) => alike.toReversed()),
        words: {
          less: () => falling({ similar: values("cka_original_forget")[0][1], list: values("cka_original_forget")[0][0] }),
          "it does not": () => rising({ similar: values("cka_original_forget")[1][1], list: values("cka_original_forget")[1][0] }),
        },
      },
    ],
  };
}

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const first = results("methods").of({ method: "srfl", forget: "cat", seed: 1 });
  return {
    claims: [
      {
        text: "the default run of cat on a second machine ended with 2% facc and 77.8% racc on test images instead of #% and #%, and a probe of 50% instead of #",
        because: "unrecorded",
        numbers: () => [first.mean("facc_test"), first.mean("racc_test"), first.mean("probe_facc_test")],
      },
      { text: "the same run then ended with 3% facc and 77.6% racc, and a probe of 49%", because: "unrecorded" },
      { text: "its value, not 0 and not 100%, is the target of every metric", because: "definition" },
    ],
  };
}

// Bring it back

import { every, finding, same } from "../../script/claims/findings.mjs";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ recorded, table }) {
  /** @param {string} name */
  const of = (name) => {
    const [{ config, recovery }] = recorded(name);
    if (recovery === null) throw new Error(`www/recorded/${name}.json tried no recovery`);
    const rounded = (/** @type {number} */ bits) => {
      const found = recovery.rounding.find((one) => one.bits === bits);
      if (found === undefined) throw new Error(`www/recorded/${name}.json has no rounding to ${bits} bits`);
      return found.unlearned;
    };
    const gold = recovery.gold_to_original;
    if (gold === null || gold === undefined) throw new Error(`www/recorded/${name}.json has no walk from gold`);
    return { config, rounded, back: recovery.to_original, gold };
  };
  const [cat, automobile, similar, random] = ["cat", "automobile", "cat-similarity", "random"].map(of);
  const facc = (/** @type {{facc: number | null}} */ scores) => 100 * (scores.facc ?? NaN);
  const racc = (/** @type {{racc: number}} */ scores) => 100 * scores.racc;
  const HALF = (cat.back.length - 1) / 2;
  const runs = [cat, automobile, similar, random];
  /** What comes back of a row of the second table, most of whose runs are not in the repository. @param {Readonly<Record<string, string>>} filter */
  const back = (filter) => {
    const rows = table("Bring it back / New statistics alone: other seeds, classes, and methods");
    const found = rows.filter((row) => Object.entries(filter).every(([title, cell]) => row[title] === cell));
    if (found.length === 0) throw new Error(`no row is ${JSON.stringify(filter)}`);
    return found.map((row) => ({ forget: row.forget, facc: Number.parseFloat(row["with new statistics"]) }));
  };
  const defaults = () => back({ method: "srfl", options: "" });
  const known = (/** @type {typeof cat} */ run) => [
    ...[facc(run.rounded(32)), racc(run.rounded(32))],
    ...[facc(run.back[0]), racc(run.back[0])],
  ];
  return {
    claims: [
      { text: "at each point of a walk BatchNorm's statistics are made anew from 256 training images of all classes", because: "setting" },
      {
        text: "With every weight left as it is, new statistics bring back # and #% of the class's test images; gold stays at #%.",
        numbers: () => [facc(cat.back[0]), facc(automobile.back[0]), Math.max(facc(cat.gold[0]), facc(automobile.gold[0]))],
      },
      {
        text: "The other classes lose # points (cat) or gain # (automobile).",
        numbers: () => [racc(cat.rounded(32)) - racc(cat.back[0]), racc(automobile.back[0]) - racc(automobile.rounded(32))],
      },
      {
        text: "**Rounding brings nothing back** until it harms the other classes as well.",
        words: {
          until: () => {
            const harmless = runs.flatMap((run) =>
              [8, 6, 4, 3].map((bits) => ({
                back: facc(run.rounded(bits)) - facc(run.rounded(32)),
                lost: racc(run.rounded(32)) - racc(run.rounded(bits)),
              })),
            );
            const bad = harmless.filter(({ back: points, lost }) => points > 1 && lost < 5);
            return finding(
              bad.length === 0,
              `brought back, points of racc lost: ${harmless.map((one) => `${one.back.toFixed(1)}, ${one.lost.toFixed(1)}`).join("; ")}`,
            );
          },
        },
      },
      {
        text: "**A random tenth is not in the statistics**: new ones bring back nothing. Halfway to the original, #% of these images are right again.",
        numbers: () => [facc(random.back[HALF])],
        words: { nothing: () => every((share) => share === 0, { "facc %": facc(random.back[0]) }) },
      },
      { text: "Gold of each class has a facc of 0% with both.", because: "unrecorded" },
      {
        text: "on four classes # to #% come back after sRFL with its defaults; on cat #% after DELETE and #% after SCRUB.",
        numbers: () => {
          const found = defaults().map((row) => row.facc);
          return [
            Math.min(...found),
            Math.max(...found),
            ...["delete", "scrub"].flatMap((method) => back({ forget: "cat", method }).map((row) => row.facc)),
          ];
        },
        words: { four: () => same(["4"], [String(new Set(defaults().map(({ forget }) => forget)).size)]) },
      },
      {
        text: "with `shared_norm=false` even more comes back.",
        words: {
          "even more": () => {
            const shares = (/** @type {string} */ options) =>
              ["cat", "automobile"].map((forget) => back({ forget, method: "srfl", seed: "1", options })[0].facc);
            const [together, apart] = [shares(""), shares("`shared_norm=false`")];
            return finding(
              apart.every((share, k) => share > together[k]),
              `cat, automobile: ${apart.join(", ")} with it, ${together.join(", ")} without`,
            );
          },
        },
      },
      {
        text: "the head-only cheat keeps all its features, and #% comes back, since its last layer never answers cat.",
        numbers: () => [back({ method: "head-only" })[0].facc],
      },
    ],
    tables: [
      {
        heading: "Bring it back",
        rows: () =>
          runs.map((run, k) => [
            ["cat", "automobile", "cat, `order=similarity`", "a random tenth"][k],
            ...[32, 8, 4, 3].map((bits) => [facc(run.rounded(bits))]),
            ...[run.back[0], run.back[1], run.back[HALF], run.gold[0], run.gold[HALF]].map((scores) => [facc(scores)]),
          ]),
      },
      {
        heading: "Bring it back / New statistics alone: other seeds, classes, and methods",
        because: "unrecorded",
        rows: () =>
          table("Bring it back / New statistics alone: other seeds, classes, and methods").map((row) => {
            const run = [cat, automobile].find(({ config }) => config.forget === row.forget);
            const own = run !== undefined && row.method === run.config.method && row.seed === String(run.config.seed) && row.options === "";
            const values = own ? known(run) : null;
            return [null, null, null, null, values?.slice(0, 2) ?? null, values?.slice(2) ?? null];
          }),
      },
    ],
  };
}

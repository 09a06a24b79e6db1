// Image by image

import { all, every, finding, rising } from "../../script/claims/findings.mjs";
import { memoryOf } from "../../www/run/answers.js";
import { spreads } from "../../script/spread.mjs";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results, recorded, json }) {
  const runs = results("tenth");
  const of = (/** @type {string} */ method, options = "") => runs.of({ method, options });
  const author = of("srfl", "stem=frozen loss=author weight_decay=0.0001");
  const { metrics } = spreads().images;
  const file = json("docs/golds/resnet8-2000-without-random-1.json");
  const found = file.golds.map((/** @type {{values: Record<string, number>}} */ { values }) => 100 * values.image_found);
  const { networks } = json("www/models/resnet8-2000.json").shadows;
  const compared = recorded("random-compared").find(({ config }) => config.method === "delete");
  const marks = compared?.assessment?.unlearned.by_image?.z.map(memoryOf) ?? [];
  const share = (/** @type {import("../../www/run/answers.js").Memory} */ mark) => marks.filter((one) => one === mark).length;
  return {
    claims: [
      {
        text: "# shadow networks, each trained like `resnet8-2000` but with another seed and without a random fifth of the images,",
        numbers: () => [networks],
      },
      { text: "U-LiRA's and RULI's idea (arXiv 2403.01218, 2506.13009).", because: "elsewhere" },
      { text: "Each training image was left out by 3 of the 64 or more, 13 on average.", because: "unrecorded" },
      {
        text: "The # golds, none of which is a shadow network, have a mean z of # ± # and an area of # ± #;",
        numbers: () => [file.golds.length, ...[metrics.image_z, metrics.image_area].flatMap(({ mean, deviation }) => [mean, deviation])],
      },
      {
        text: "the original has # and #. Plain confidence tells the original from new images with an area of #.",
        numbers: () => ["image_z", "image_area", "membership_area"].map((metric) => of("original").mean(metric)),
      },
      {
        text: "Its mean z is #, its area #.",
        numbers: () => [of("srfl").mean("image_z"), of("srfl").mean("image_area")],
      },
      {
        text: `At 1% false alarms an attacker who looks for answers that are too wrong points at #% of the images, where golds allow # to #%,
          and the original, seen from the other side, #%.`,
        because: "definition",
        numbers: () => [of("srfl").mean("image_found"), Math.min(...found), Math.max(...found), of("original").mean("image_found")],
        words: {
          "too wrong": () => every((area) => area < 0.5, { "sRFL's area": of("srfl").mean("image_area") }),
          "from the other side": () => every((area) => area > 0.5, { "the original's area": of("original").mean("image_area") }),
        },
      },
      {
        text: "With the author's settings it is #%: nearly what golds allow, at # points of test accuracy.",
        numbers: () => [author.mean("image_found"), of("gold").mean("racc_test") - author.mean("racc_test")],
        words: {
          nearly: () => every((points) => points > 0 && points < 1, { "above gold's": author.mean("image_found") - Math.max(...found) }),
        },
      },
      {
        text: "**DELETE is right on average and wrong image by image.** Its mean z is #, but it gives away #%: some images are remembered and others avoided,",
        numbers: () => [of("delete").mean("image_z"), of("delete").mean("image_found")],
        words: {
          "some images are remembered and others avoided": () =>
            all(
              finding(share("remembered") > 10, `${share("remembered")} remembered`),
              finding(share("avoided") > 10, `${share("avoided")} avoided`),
            ),
        },
      },
      {
        text: "sRFL is nearer to gold than to the original in every sample of the images.",
        words: { every: () => every((nearer) => nearer === 100, { srfl: of("srfl").mean("nearer_to_gold") }) },
      },
      {
        text: "But gold lies between the two: the original is too sure of the labels, sRFL not sure enough.",
        words: {
          between: () =>
            rising({ srfl: of("srfl").mean("image_z"), gold: of("gold").mean("image_z"), original: of("original").mean("image_z") }),
        },
      },
    ],
  };
}

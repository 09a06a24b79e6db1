// Accuracies along the straight line of weights from the unlearned network to another one.

import { text } from "../text/index.js";
import { bottomAxis, lineChart, percentAxis } from "./plot.js";

/** @typedef {import("../verdict/recovery.js").Attack} Attack */
/** @typedef {import("../verdict/recovery.js").Outcome} Outcome */
/** @typedef {import("./plot.js").Plot} Plot */
/** @typedef {import("./plot.js").Size} Size */

/**
 * @param {Plot} Plot
 * @param {Attack} attack
 * @param {Size} size
 */
export function wayChart(Plot, { name, places }, size) {
  /** @param {"unlearned" | "gold"} network @param {"facc" | "racc"} what */
  const points = (network, what) =>
    places.flatMap((place) => {
      const value = place[network]?.[what] ?? null;
      return value === null ? [] : [{ step: 100 * place.at, y: 100 * value }];
    });
  const lines = [
    { label: text.recovery.facc, color: "var(--forget)", points: points("unlearned", "facc") },
    { label: text.recovery.racc, color: "var(--retain)", points: points("unlearned", "racc") },
    { label: text.recovery.golds, color: "var(--cosine)", dash: "6,4", points: points("gold", "facc") },
  ];
  return lineChart(
    Plot,
    lines.filter((line) => line.points.length > 0),
    {
      ...size,
      marginRight: 74,
      steps: 100,
      ariaLabel: text.recovery.attacks[name].title,
      below: [bottomAxis(Plot, text.recovery.way_axis, 5), percentAxis(Plot, 4)],
    },
  );
}

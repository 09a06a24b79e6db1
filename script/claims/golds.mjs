// How far runs of a class are from its golds, as the page's verdict measures it.

import { deviationsFrom, metricOf, rulerOfKind } from "../../www/verdict/spread.js";
import { spreads } from "../spread.mjs";

/**
 * A function of a metric's id, the class, the metric's mean by method (shares in per cent), and the method: in deviations,
 * NaN where they are not known.
 *
 * @returns {(id: string, forget: string, valueOf: (method: string) => number, method: string) => number}
 */
export function fromGolds() {
  const spread = spreads();
  return (id, forget, valueOf, method) => {
    const metric = metricOf(id);
    const plain = (/** @type {string} */ one) => valueOf(one) / (metric.unit === "share" ? 100 : 1);
    const kind = /** @type {const} */ ("class");
    const run = { kind, name: `resnet8-without-${forget}`, images: undefined, valueOfGold: () => plain("gold") };
    const measured = rulerOfKind(run, spread).of(metric);
    return measured === null ? NaN : deviationsFrom(metric, plain(method), measured);
  };
}

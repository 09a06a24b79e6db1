// What the page uses of Observable Plot; bundled into pkg/vendor/plot.js with nothing else.
export { axisX, axisY, dot, gridY, lineY, plot, pointerX, ruleX, ruleY, text, tip } from "@observablehq/plot";

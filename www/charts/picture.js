// A chart as a standalone picture, without the page's styles.

import { text } from "../text/index.js";

/** Pixels of the PNG for one of the page. */
const SCALE = 2;

/**
 * A copy of a drawn chart with every color and font written out.
 *
 * @param {SVGSVGElement} chart
 * @param {string} title
 */
export function standaloneSvg(chart, title) {
  const style = getComputedStyle(chart);
  const written = (/** @type {string} */ value) =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name) => color(chart, style.getPropertyValue(name).trim()));
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  const { width, height } = chart.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.removeAttribute("style");
  copy.removeAttribute("class");
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const { name, value } of element.attributes) {
      // To set it back as it is would be an inline style to the page's policy.
      if (value.includes("var(")) element.setAttribute(name, written(value));
    }
  }
  // Without a class, and the page's sheet, these are what the chart looked like.
  copy.setAttribute("color", style.color);
  copy.setAttribute("fill", "currentColor");
  copy.setAttribute("font-family", style.fontFamily);
  copy.setAttribute("font-size", style.fontSize);
  copy.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [key, value] of Object.entries({ width: "100%", height: "100%", fill: color(chart, style.getPropertyValue("--paper")) })) {
    paper.setAttribute(key, value);
  }
  copy.prepend(name, paper);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The current value of a color of the page: light-dark() and the like mean nothing elsewhere.
 *
 * @param {Element} near
 * @param {string} value
 */
function color(near, value) {
  const probe = document.createElement("span");
  probe.style.color = value;
  if (probe.style.color === "") return value;
  near.parentElement?.append(probe);
  const { color: computed } = getComputedStyle(probe);
  probe.remove();
  return computed;
}

/**
 * @param {string} svg
 * @returns {Promise<Blob>}
 */
export async function png(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = SCALE * image.naturalWidth;
  canvas.height = SCALE * image.naturalHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error(text.save.no_canvas)) : resolve(blob)), "image/png");
  });
}

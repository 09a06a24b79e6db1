// A recording with a map of the territory whose regions are known, whatever the site's own recordings have.

export const CAT = "/www/recorded/cat.json";

/** A map of these classes, a row of digits each. @param {string[]} rows @param {number | null} [agreement] */
function map(rows, agreement = null) {
  const labels = rows.join("");
  const shares = Array.from({ length: 10 }, (_, label) => [...labels].filter((digit) => Number(digit) === label).length / labels.length);
  return { side: rows.length, labels, confidence: "_".repeat(labels.length), shares, agreement };
}

/** A cat, a dog, and a frog, by the page's images: image k is of class k % 10. */
export const MAP = {
  corners: [3, 5, 6],
  at: [
    [0.1, 0.9],
    [0.9, 0.9],
    [0.5, 0.1],
  ],
  original: map(["6666", "6666", "3355", "3355"], 0.5),
  gold: map(["6666", "6666", "5555", "5555"]),
  unlearned: [
    { ...map(["6666", "6666", "3355", "3355"], 0.75), step: 0 },
    { ...map(["6666", "6666", "2255", "2455"], 0.75), step: 200 },
  ],
};

/** The recording of cat with this map. @param {object | undefined} recorded @returns {import("./harness.mjs").Fault} */
export const withMap = (recorded) => ({
  change(bytes) {
    const json = JSON.parse(bytes.toString());
    json.runs[0].map = recorded;
    return Buffer.from(JSON.stringify(json));
  },
});

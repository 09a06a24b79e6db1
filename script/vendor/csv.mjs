// What the lesson's page for teachers reads the learners' files with; bundled into pkg/vendor/csv.js.
// @ts-expect-error: csv.d.mts has the types of as much as is used.
export { parse } from "papaparse";

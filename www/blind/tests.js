// The tests of the blind test: one entry each. What they can tell and what not stands in the texts, by id.

import { CLASSES, SHOTS } from "../generated/schema.js";
import { spreadAround } from "./doors.js";
import { doorTable } from "./door-table.js";

/** @typedef {import("./doors.js").Deck} Deck */
/** @typedef {import("../verdict/assessment.js").NetworkFigures} NetworkFigures */

/**
 * @typedef {object} Test
 * @property {"accuracy" | "flow" | "membership" | "probe" | "prototypes" | "relearning"} id
 * @property {readonly Deck["kind"][]} kinds  of decks that have it
 * @property {number} costs  points: 1 if it reads the network's answers, 2 if it looks into the network, 3 if it trains it
 * @property {(deck: Deck) => string[]} metrics  of the verdict that it is about
 * @property {(deck: Pick<Deck, "kind">) => string} [grain]  the metric whose spread among golds says which differences count
 * @property {(deck: Deck, doors: readonly NetworkFigures[]) => boolean[]} left  which doors could be gold, as far as it can tell
 * @property {(columns: import("./door-table.js").Columns) => HTMLElement} draw
 */

/** An answer is shown if a network gives it to so many. */
const SOME = 0.05;
/** An attack that finds nothing. */
const GUESS = 0.5;

/** @type {readonly Test[]} */
export const TESTS = [
  {
    id: "accuracy",
    kinds: ["class", "images"],
    costs: 1,
    metrics: ({ kind }) => [kind === "class" ? "facc_test" : "facc_train", "racc_test"],
    grain: ({ kind }) => (kind === "class" ? "racc_test" : "facc_train"),
    left(deck, doors) {
      const retained = spreadAround(deck, "racc_test");
      if (deck.kind === "class") {
        const [forgotten, [least]] = [spreadAround(deck, "facc_test"), retained.range(retained.value(deck.original))];
        return doors.map((door) => forgotten.alike(0, forgotten.value(door)) && retained.value(door) >= least);
      }
      // Of photographs that it never saw it gets as many right as of new ones.
      const forgotten = spreadAround(deck, "facc_train");
      return doors.map((door) => forgotten.alike(retained.value(door), forgotten.value(door)));
    },
    draw: (columns) =>
      doorTable(
        columns,
        columns.kind === "class"
          ? [
              { row: { name: "forgotten" }, share: ({ accuracies }) => accuracies.facc_test },
              { row: { name: "others" }, share: ({ accuracies }) => accuracies.racc_test },
            ]
          : [
              { row: { name: "forgotten" }, share: ({ accuracies }) => accuracies.facc_train },
              { row: { name: "fresh" }, share: ({ accuracies }) => accuracies.racc_test },
            ],
      ),
  },
  {
    id: "flow",
    kinds: ["class", "images"],
    costs: 1,
    metrics: ({ kind }) => [kind === "class" ? "tv_test" : "tv_train"],
    left({ forget, original }, doors) {
      if (forget === null) return doors.map(() => true);
      // Its likeliest answer is the one that the original most often mistakes the class for.
      const mistakes = original.accuracies.flow_train.with(forget, 0);
      const likely = mistakes.indexOf(Math.max(...mistakes));
      return doors.map(({ accuracies: { flow_train: flow } }) => flow.indexOf(Math.max(...flow)) === likely);
    },
    draw(columns) {
      const told = [columns.original, ...columns.doors].map(({ accuracies }) => accuracies.flow_train);
      const answers = CLASSES.map((answer, label) => ({ answer, label })).filter(({ label }) => told.some((flow) => flow[label] >= SOME));
      return doorTable(
        columns,
        answers.map(({ answer, label }) => ({ row: { name: "answer", answer }, share: ({ accuracies }) => accuracies.flow_train[label] })),
      );
    },
  },
  {
    id: "membership",
    kinds: ["images"],
    costs: 1,
    metrics: () => ["membership_area"],
    grain: () => "membership_area",
    left(deck, doors) {
      const { alike, value } = spreadAround(deck, "membership_area");
      return doors.map((door) => alike(GUESS, value(door)));
    },
    draw: (columns) => doorTable(columns, [{ row: { name: "found" }, share: ({ membership_area: area }) => area }]),
  },
  {
    id: "probe",
    kinds: ["class"],
    costs: 2,
    metrics: () => ["probe_facc_test"],
    grain: () => "probe_facc_test",
    left: (deck, doors) => extreme(deck, doors, "probe_facc_test", Math.min),
    draw: (columns) => doorTable(columns, [{ row: { name: "probed" }, share: ({ probe_facc_test: share }) => share }]),
  },
  {
    id: "prototypes",
    kinds: ["class"],
    costs: 2,
    metrics: () => ["prototypes_5"],
    grain: () => "prototypes_5",
    left: (deck, doors) => extreme(deck, doors, "prototypes_5", Math.min),
    draw: (columns) =>
      doorTable(
        columns,
        SHOTS.map((shown, k) => ({ row: { name: "shown", shown }, share: ({ prototypes }) => prototypes[k] })),
      ),
  },
  {
    id: "relearning",
    kinds: ["class", "images"],
    costs: 3,
    metrics: () => ["relearn_steps_needed"],
    grain: () => "relearn_steps_needed",
    left: (deck, doors) => extreme(deck, doors, "relearn_steps_needed", Math.max),
    draw(columns) {
      const { value } = spreadAround(columns, "relearn_steps_needed");
      const most = Math.max(...columns.doors.map(value));
      return doorTable(columns, [{ row: { name: "steps" }, count: value, most }]);
    },
  },
];

/**
 * The doors whose value could be that of the network with the least, or the most.
 *
 * @param {Deck} deck
 * @param {readonly NetworkFigures[]} doors
 * @param {string} id
 * @param {(...values: number[]) => number} most
 */
function extreme(deck, doors, id, most) {
  const { alike, value } = spreadAround(deck, id);
  const values = doors.map(value);
  return values.map((one) => alike(most(...values), one));
}

/** The tests of a deck. @param {Pick<Deck, "kind">} deck */
export function testsOf({ kind }) {
  return TESTS.filter(({ kinds }) => kinds.includes(kind));
}

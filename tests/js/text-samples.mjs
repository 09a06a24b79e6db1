// Sample values for the texts that are functions, made from the types that their comments declare in en.js.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "espree";

/** Types of other files, as far as texts use them. @type {Record<string, string>} */
const KNOWN = {
  EvalRecord: "{step: number, facc_train: share, racc_train: share, facc_test: share, racc_test: share, wrong_label_train: share}",
  Part: "{images: number, of: number}",
  Curves: '"facc_train" | "facc_test" | "racc_test"',
  Standing: '"as_gold" | "below" | "far_below" | "above" | "far_above"',
  Attack: '{found: "seen" | "wrong" | "nothing", area: share, gold: share | null}',
  Ruler: '{kind: "class" | "images" | "mislabeled", own: boolean, golds: number}',
  Audit: "{alarms: number, golds: number}",
  Summary:
    "{examples: {examples: number, facc: [share, share]} | null, steps: [number | null, number], rounded: [share, share] | null, way: [share, share | null]}",
  Learned: "{correct: number, test_images: number, train_accuracy: share, test_accuracy: share, chance: share}",
};

/** Of functions without a comment of their own, whose types stand at the object around them. @type {Record<string, string>} */
const PLAIN = { picked: "number", at: "number", file: "string", name: "string" };

/** How many lists of values, which go through all that a type allows. */
const TURNS = 16;

/** A value of a type in a turn. @typedef {(turn: number) => unknown} Maker */

/** @param {string} type @returns {Maker} */
function makerOf(type) {
  const tokens = type.match(/"[^"]*"|\w+|[^\s\w]/g) ?? [];
  let at = 0;
  const next = () => tokens[at];
  const take = (/** @type {string} */ wanted) => {
    if (tokens[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const made = union();
  if (at < tokens.length) throw new Error(`the type ${type} cannot be read from ${next()} on`);
  return made;

  /** @returns {Maker} */
  function union() {
    take("|");
    const all = [both()];
    while (take("|")) all.push(both());
    return (turn) => all[turn % all.length](Math.floor(turn / all.length) + (turn % all.length));
  }

  /** @returns {Maker} */
  function both() {
    const first = one();
    if (!take("&")) return first;
    const second = both();
    return (turn) => Object.assign({}, first(turn), second(turn));
  }

  /** @returns {Maker} */
  function one() {
    take("readonly");
    let maker = single();
    while (next() === "[" && tokens[at + 1] === "]") {
      at += 2;
      const item = maker;
      maker = (turn) => Array.from({ length: 1 + (turn % 2) }, (_, k) => item(turn + k));
    }
    return maker;
  }

  /** @returns {Maker} */
  function single() {
    const token = String(tokens[at]);
    at += 1;
    if (token.startsWith('"')) return () => token.slice(1, -1);
    if (token === "(") {
      const inner = union();
      take(")");
      return inner;
    }
    if (token === "[") {
      const items = [union()];
      while (take(",")) items.push(union());
      take("]");
      return (turn) => items.map((item, k) => item(turn + k));
    }
    if (token === "{") {
      /** @type {[string, Maker][]} */
      const fields = [];
      while (!take("}")) {
        const name = String(tokens[at]);
        at += 1;
        take("?");
        if (!take(":")) throw new Error(`the type ${type} has no type for ${name}`);
        fields.push([name, union()]);
        take(",");
      }
      return (turn) => Object.fromEntries(fields.map(([name, maker], k) => [name, maker(turn + k)]));
    }
    if (token === "import") return imported();
    if (token === "Record") return record();
    if (token === "Pick") {
      take("<");
      const inner = union();
      while (!take(">")) at += 1;
      return inner;
    }
    return named(token);
  }

  /** Record<"some" | "names", Type> @returns {Maker} */
  function record() {
    /** @type {string[]} */
    const names = [];
    for (take("<"); !take(","); at += 1) if (next() !== "|") names.push(String(next()).slice(1, -1));
    const maker = union();
    take(">");
    return (turn) => Object.fromEntries(names.map((name, k) => [name, maker(turn + k)]));
  }

  /** import("…").Name, or import("…").Name[number] */
  function imported() {
    at += 4;
    const name = String(tokens[at]);
    at += 1;
    if (next() === "[" && tokens[at + 1] !== "]") at += 3;
    return named(name);
  }

  /** @param {string} name @returns {Maker} */
  function named(name) {
    switch (name) {
      case "number":
        return (turn) => [2, 1, 5, 1234, 0.25][turn % 5];
      case "share":
        return (turn) => [0.5, 0.25, 0.125][turn % 3];
      case "string":
        return (turn) => ["cat", "a b"][turn % 2];
      case "boolean":
        return (turn) => turn % 2 === 0;
      case "null":
        return () => null;
      case "undefined":
        return () => undefined;
    }
    if (!Object.hasOwn(KNOWN, name)) throw new Error(`tests/js/text-samples.mjs knows no type ${name}`);
    return makerOf(KNOWN[name]);
  }
}

/** What a comment says of parameters' types. @param {string} comment @returns {string[]} */
function typesIn(comment) {
  const types = [];
  for (const { index } of comment.matchAll(/@param \{/g)) {
    const from = index + "@param {".length;
    let [to, depth] = [from, 1];
    for (; depth > 0 && to < comment.length; to += 1) depth += comment[to] === "{" ? 1 : comment[to] === "}" ? -1 : 0;
    types.push(comment.slice(from, to - 1));
  }
  return types;
}

/** Makers of the values of each function, by its place in the texts. @type {Map<string, Maker[]>} */
const makers = new Map();
const code = readFileSync(join(import.meta.dirname, "../../www/text/en.js"), "utf8");
const tree = /** @type {any} */ (parse(code, { ecmaVersion: 2023, sourceType: "module", comment: true, range: true }));
/** @type {Map<string, any>} */
const constants = new Map();
for (const { type, declarations, declaration } of tree.body) {
  if (type === "VariableDeclaration") for (const { id, init } of declarations) constants.set(id.name, init);
  if (type === "ExportDefaultDeclaration") walk(declaration, "");
}

/** @param {any} node @param {string} place */
function walk(node, place) {
  if (node.type === "Identifier" && constants.has(node.name)) walk(constants.get(node.name), place);
  for (const property of node.type === "ObjectExpression" ? node.properties : []) {
    if (property.type !== "Property") continue;
    const path = `${place}${property.key.name ?? property.key.value}`;
    const value = property.value.type === "Identifier" ? constants.get(property.value.name) : property.value;
    if (value === undefined) continue;
    if (!/Function/.test(value.type)) walk(value, `${path}.`);
    else makers.set(path, makersOf(property, value));
  }
}

/** @param {any} property @param {any} value @returns {Maker[]} */
function makersOf(property, value) {
  const own = commentsBefore(property.range[0]).flatMap(typesIn);
  const types = own.length > 0 ? own : commentsBefore(code.lastIndexOf("const ", value.range[0])).flatMap(typesIn);
  return value.params.map((/** @type {any} */ parameter, /** @type {number} */ k) =>
    makerOf((own.length > 0 ? own[k] : (PLAIN[parameter.name] ?? types[k])) ?? `${parameter.name} without a type`),
  );
}

/** @param {number} start @returns {string[]} */
function commentsBefore(start) {
  const comment = tree.comments.findLast((/** @type {any} */ { range }) => range[1] <= start && code.slice(range[1], start).trim() === "");
  return comment === undefined ? [] : [comment.value];
}

/**
 * Several lists of values for a text that is a function.
 *
 * @param {string} place  in en.js
 * @returns {unknown[][]}
 */
export function samplesOf(place) {
  const all = makers.get(place) ?? makersElsewhere(place);
  return Array.from({ length: TURNS }, (_, turn) => all.map((maker, k) => maker(turn + k)));
}

/** Texts that are functions of format.js. @param {string} place @returns {Maker[]} */
function makersElsewhere(place) {
  if (place === "numbers.points") return [makerOf("string"), makerOf("boolean")];
  throw new Error(`en.js has no function ${place}`);
}

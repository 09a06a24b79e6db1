import js from "@eslint/js";
import globals from "globals";

const WORKERS = ["www/engine/worker.js", "www/engine/worker/**/*.js", "bench/page/worker.js", "bench/page/worker/**/*.js"];

export default [
  { ignores: ["pkg/", "offline.js", "target/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: "module" },
    rules: {
      "array-callback-return": "error",
      curly: ["error", "multi-line"],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-implicit-coercion": ["error", { boolean: false }],
      "no-promise-executor-return": "error",
      "no-self-compare": "error",
      "no-shadow": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-useless-return": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
      "require-atomic-updates": "off",
    },
  },
  {
    files: ["www/**/*.js", "lesson/**/*.js", "bench/page/**/*.js"],
    ignores: WORKERS,
    languageOptions: { globals: globals.browser },
  },
  {
    files: WORKERS,
    languageOptions: { globals: globals.worker },
  },
  {
    files: ["script/**/*.mjs", "docs/claims/*.mjs", "bench/*.mjs", "tests/**/*.mjs", "eslint.config.js"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  {
    // Parts of these files run inside the page.
    files: ["tests/browser/**/*.mjs", "tests/sites/*.mjs", "bench/driver.mjs", "script/rooms.mjs"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
  {
    files: ["script/vendor/service-worker.mjs"],
    languageOptions: { globals: globals.serviceworker },
  },
];

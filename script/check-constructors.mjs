// usage: node script/check-constructors.mjs LINKED.wasm [BOUND.wasm]
//
// Refuses a module whose exports rerun all static constructors (see wasm.mjs): LINKED as rustc
// leaves it, BOUND as wasm-bindgen does.

import { readFileSync } from "node:fs";

import { commandExports, constructorWrappers, readModule } from "./wasm.mjs";

const [linkedFile, boundFile] = process.argv.slice(2);
if (linkedFile === undefined) {
  throw new Error("usage: node script/check-constructors.mjs LINKED.wasm [BOUND.wasm]");
}
const found = commandExports(readModule(readFileSync(linkedFile)));
if (boundFile !== undefined) {
  const bound = readModule(readFileSync(boundFile));
  found.push(...commandExports(bound), ...constructorWrappers(bound));
}
if (found.length > 0) {
  console.error(
    `error: ${found.length} exported functions rerun all static constructors on every call: ` +
      `${found.slice(0, 3).join(", ")} …\n` +
      "       The function marked wasm_bindgen(start) must call __wasm_call_ctors itself, once.",
  );
  process.exit(1);
}
console.log("no exported function reruns static constructors");

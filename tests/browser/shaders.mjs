// The kernels that Burn generates for a GPU, as a real run launches them: tests/shaders/burn.wgsl. `cargo test`
// translates each to the languages of Vulkan, Metal, and DirectX.
//
//   SRFL_SHADERS=write node --test tests/browser/page/webgpu.test.mjs    adds those that are missing
//
// It only adds, so that what was seen elsewhere stays. Empty the file first to begin anew.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./harness.mjs";

const FILE = join(root, "tests/shaders/burn.wgsl");
const SEPARATOR = "// ----\n";

/** Comes before the module's glue, and keeps every text that the browser compiles. */
export const KEEP_SHADERS = `self.srflShaders = [];
{
  const { createShaderModule } = GPUDevice.prototype;
  GPUDevice.prototype.createShaderModule = function (descriptor) {
    self.srflShaders.push(descriptor.code);
    return createShaderModule.call(this, descriptor);
  };
}
`;

/** Burn's, by the name of their entry point: ours are called \`run\`. @type {Set<string>} */
const seen = new Set();

/** @param {import("./harness.mjs").Page} page */
export async function collectShaders(page) {
  for (const worker of page.workers()) {
    /** @type {string[]} */
    const all = await worker.evaluate(() => /** @type {any} */ (self).srflShaders ?? []);
    for (const text of all) if (!/\bfn run\(/.test(text)) seen.add(nameless(text));
  }
}

/** What was collected, beside what the file has; added to it where asked. */
export function shaders() {
  const known = new Set(readFileSync(FILE, "utf8").split(SEPARATOR).filter(Boolean));
  if (process.env.SRFL_SHADERS === "write") {
    for (const text of seen) known.add(text);
    writeFileSync(FILE, [...known].sort().join(SEPARATOR));
  }
  return { seen, known };
}

/** Without the hash in the entry point's name, which differs between builds. @param {string} text */
function nameless(text) {
  return text.replaceAll(/\bfn (\w+?)_[0-9a-f]{1,8}\(/g, "fn $1(");
}

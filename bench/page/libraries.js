// The other libraries, if the page is served from a clone that has them.

const MODULES = new URL("../../node_modules/", import.meta.url);

/** A contender's library and the package that is it. */
export const PACKAGES = { "TensorFlow.js": "@tensorflow/tfjs", "jax-js": "@jax-js/jax" };

/**
 * The versions of those that are there.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function peersThere() {
  const found = await Promise.all(
    Object.entries(PACKAGES).map(async ([library, name]) => {
      try {
        const response = await fetch(new URL(`${name}/package.json`, MODULES));
        const { version } = response.ok ? await response.json() : {};
        return typeof version === "string" ? [[library, version]] : [];
      } catch {
        // A server that answers with something else has no libraries either.
        return [];
      }
    }),
  );
  return Object.fromEntries(found.flat());
}

// Static hosts with a copy of the published site, as script/sites installs them.

import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { publish } from "../../script/publish.mjs";

/** Where script/sites installs servers and generators, and builds sites. */
export const folder = process.env.SRFL_SITES ?? join(process.env.SRFL_CACHE ?? "", "sites");

/**
 * Publishes the site anew.
 *
 * @param {string} to  replaced if it exists
 */
export function publishAnew(to) {
  rmSync(to, { recursive: true, force: true });
  publish(to);
}

/** A program that script/sites has installed. @param {string} name */
export function program(name) {
  const path = join(folder, "node_modules/.bin", name);
  if (!existsSync(path)) throw new Error(`${path} is missing: run script/sites`);
  return path;
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server and waits until it answers.
 *
 * @param {string} command
 * @param {(port: number) => string[]} options
 */
export async function startHost(command, options) {
  const port = await freePort();
  const child = spawn(command, options(port), { stdio: "ignore" });
  const ended = new Promise((resolve) => {
    child.on("exit", resolve);
    child.on("error", resolve);
  });
  const address = `http://localhost:${port}`;
  for (let tries = 0; !(await answers(address)); tries++) {
    if (tries > 150 || child.exitCode !== null) throw new Error(`${command} does not answer on port ${port}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  const close = async () => {
    child.kill();
    await ended;
  };
  return { address, close };
}

/** @param {string} address */
function answers(address) {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

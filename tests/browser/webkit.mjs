// WebKit's MiniBrowser (Safari's engine, as Debian builds it) by plain WebDriver.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

// Debian's place, below a folder of the machine's architecture.
const BROWSER = ["x86_64", "aarch64"]
  .flatMap((machine) => ["4.1", "4.0"].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`))
  .find((path) => existsSync(path));

/** What has to be installed for it, or false. */
export const missing =
  BROWSER === undefined || !inPath("WebKitWebDriver") || !inPath("Xvfb")
    ? "WebKit is not installed: apt install webkit2gtk-driver xvfb"
    : false;

/** @param {string} program */
function inPath(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** Starts a browser on a screen of its own. */
export async function launchWebKit() {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await firstLine(/** @type {import("node:stream").Readable} */ (screen.stdio[3]));
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}` },
    stdio: "ignore",
  });
  const end = () => {
    driver.kill();
    screen.kill();
  };

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`WebKit, ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  try {
    await waitUntil(async () => (await call("GET", "/status")).ready, 10_000, "WebKitWebDriver does not start");
    const options = { binary: BROWSER, args: ["--automation"] };
    const { sessionId, capabilities } = await call("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    const session = `/session/${sessionId}`;

    /**
     * @param {string} script  the body of a function in the page
     * @param {unknown[]} args
     */
    const evaluate = (script, ...args) => call("POST", `${session}/execute/sync`, { script, args });
    return {
      version: `WebKit ${capabilities.browserVersion}`,
      evaluate,
      /** @param {string} address */
      open: (address) => call("POST", `${session}/url`, { url: address }),
      /** Makes a frame the place of what follows; null is the page. @param {number | null} id */
      frame: (id) => call("POST", `${session}/frame`, { id }),
      /**
       * Waits for a script to give something true, and returns it.
       *
       * @param {string} script
       * @param {number} [timeout]
       */
      until: (script, timeout = 60_000) => waitUntil(() => evaluate(script), timeout, script),
      async close() {
        await call("DELETE", session).catch(() => {
          // It may have ended by itself.
        });
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/**
 * @template T
 * @param {() => Promise<T>} check
 * @param {number} timeout
 * @param {string} what
 */
async function waitUntil(check, timeout, what) {
  const end = Date.now() + timeout;
  /** @type {unknown} */
  let cause;
  while (Date.now() < end) {
    try {
      const found = await check();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`not within ${timeout / 1000} s: ${what}`, { cause });
}

/** @param {import("node:stream").Readable} stream */
async function firstLine(stream) {
  const [chunk] = await once(stream, "data");
  return String(chunk).trim();
}

/** @returns {Promise<number>} */
async function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

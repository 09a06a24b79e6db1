// The static server behind script/server and in the browser tests, on what node has alone.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/plain; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".safetensors": "application/octet-stream",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Answers one request with a file below root.
 *
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export async function serveFile(root, request, response) {
  const path = filePath(request.url ?? "/");
  const file = path === undefined ? undefined : join(root, path);
  const info = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !info?.isFile()) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  // Ask each time, answer 304 when unchanged: a rebuilt module must never meet old glue.
  const headers = {
    "cache-control": "no-cache",
    "content-type": contentType(file),
    etag: `"${info.size.toString(36)}-${info.mtimeMs.toString(36)}"`,
    "last-modified": info.mtime.toUTCString(),
  };
  if (request.headers["if-none-match"] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "content-length": info.size });
  if (request.method === "HEAD") response.end();
  // The browser may go away at any time.
  else await pipeline(createReadStream(file), response).catch(() => response.destroy());
}

/** @param {string} file */
export function contentType(file) {
  return TYPES[extname(file)] ?? "application/octet-stream";
}

/**
 * @param {string} url
 * @returns {string | undefined}  undefined where nothing is to be served
 */
export function filePath(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  const parts = path.split("/");
  if (path.includes("\0") || parts.some((part) => part.startsWith("."))) return undefined;
  return path.endsWith("/") ? `${path}index.html` : path;
}

const USAGE = `usage: script/server [--port PORT] [--host HOST] [--help]

Serves the page. Needs node and nothing else.

  --port PORT   default 8080; 0 takes a free one
  --host HOST   default localhost; other hosts' browsers allow no WebGPU without https`;

function main() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "localhost" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { host = "", port = "" } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`${port} is no port: 0 to 65535`);
  const root = join(import.meta.dirname, "..");
  const server = createServer((request, response) => {
    void serveFile(root, request, response);
  });
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `error: port ${port} is in use. Choose another: script/server --port ${Number(port) + 1}`
        : `error: ${host}:${port} cannot be opened: ${error.message}`,
    );
    process.exit(1);
  });
  server.listen(Number(port), host, () => {
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    console.log(`Serving on http://${host}:${address.port} (stop with Ctrl+C)`);
  });
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : error}; see script/server --help`);
    process.exit(2);
  }
}

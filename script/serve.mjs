// The static server behind script/server where there is no Python, and in the browser tests.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";

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

/** @param {string} root @param {string} host @param {number} port */
function main(root, host, port) {
  const server = createServer((request, response) => {
    void serveFile(root, request, response);
  });
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `error: port ${port} is in use. Choose another: script/server --port ${port + 1}`
        : `error: ${host}:${port} cannot be opened: ${error.message}`,
    );
    process.exit(1);
  });
  server.listen(port, host, () => {
    const address = server.address();
    const actual = typeof address === "object" && address !== null ? address.port : port;
    console.log(`Serving on http://${host}:${actual} (stop with Ctrl+C)`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [root, host, port] = process.argv.slice(2);
  main(root, host, Number(port));
}

"""The static server behind script/server, on Python's standard library."""

import errno
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from urllib.parse import unquote, urlsplit

TYPES = {
    ".webmanifest": "application/manifest+json",
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
}


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # An absolute answer: the system's own table of types is wrong on some machines.
    extensions_map = {"": "application/octet-stream", **TYPES}

    def send_head(self):
        path = unquote(urlsplit(self.path).path)
        if "\0" in path or any(part.startswith(".") for part in path.split("/")):
            self.send_error(404)
            return None
        return super().send_head()

    def list_directory(self, path):
        self.send_error(404)

    def end_headers(self):
        # Ask each time, answer 304 when unchanged: a rebuilt module must never meet old glue.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_request(self, code="-", size="-"):
        if int(code) >= 400:
            super().log_request(code, size)

    def handle(self):
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            pass  # The browser went away.


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def server_bind(self):
        # HTTPServer's own looks up the host's full name, which can take seconds without a network.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]


def main() -> int:
    root, host, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
    try:
        server = Server((host, port), partial(Handler, directory=root))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            print(f"error: port {port} is in use. Choose another: script/server --port {port + 1}",
                  file=sys.stderr)
        else:
            print(f"error: {host}:{port} cannot be opened: {error.strerror or error}",
                  file=sys.stderr)
        return 1
    print(f"Serving on http://{host}:{server.server_port} (stop with Ctrl+C)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    return 0


sys.exit(main())

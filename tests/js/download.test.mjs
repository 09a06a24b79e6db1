import assert from "node:assert/strict";
import { test } from "node:test";

import { ahead, download, fileName } from "../../www/engine/download.js";

const URL_OF_FILE = "http://localhost/data/train-000.png";

/**
 * A server that gives these answers, one a request.
 *
 * @param {(() => Response)[]} answers
 */
function server(answers) {
  /** @type {(RequestInit | undefined)[]} */
  const requests = [];
  /** @type {typeof fetch} */
  const fetcher = async (_url, init) => {
    requests.push(init);
    const answer = answers[requests.length - 1];
    if (answer === undefined) throw new Error("one request too many");
    return answer();
  };
  return { fetcher, requests };
}

const body = new Uint8Array([1, 2, 3, 4]);
const good = () => new Response(body, { headers: { "content-length": "4" } });
const broken = () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.error(new TypeError("network error"));
      },
    }),
  );

test("bytes come whole, with progress", async () => {
  const { fetcher } = server([good]);
  /** @type {number[][]} */
  const seen = [];
  const bytes = await download(URL_OF_FILE, { fetcher, onProgress: (done, total) => seen.push([done, total]) });
  assert.deepEqual([...bytes], [1, 2, 3, 4]);
  assert.deepEqual(seen[0], [0, 4]);
  assert.deepEqual(seen.at(-1), [4, 4]);
});

test("a compressed answer's length is not taken for the file's", async () => {
  const { fetcher } = server([() => new Response(body, { headers: { "content-length": "2", "content-encoding": "gzip" } })]);
  /** @type {number[]} */
  const totals = [];
  await download(URL_OF_FILE, { fetcher, onProgress: (_, total) => totals.push(total) });
  assert.deepEqual(new Set(totals), new Set([0]));
});

test("what is missing is named with its status, and not asked for again", async () => {
  const { fetcher, requests } = server([() => new Response("", { status: 404, statusText: "Not Found" })]);
  await assert.rejects(download(URL_OF_FILE, { fetcher }), { kind: "network", message: /train-000\.png.*404 Not Found/ });
  assert.equal(requests.length, 1);
});

test("a server's trouble and a broken connection are tried again, past the cache", async () => {
  const { fetcher, requests } = server([() => new Response("", { status: 503 }), broken, good]);
  const bytes = await download(URL_OF_FILE, { fetcher, pauses: [0, 0] });
  assert.equal(bytes.length, 4);
  assert.deepEqual(
    requests.map((init) => init?.cache),
    ["default", "reload", "reload"],
  );
});

test("after the last try the error is in words", async () => {
  const { fetcher, requests } = server([broken, broken]);
  await assert.rejects(download(URL_OF_FILE, { fetcher, pauses: [0] }), {
    kind: "network",
    message: /train-000\.png broke off: network error/,
  });
  assert.equal(requests.length, 2);
});

test("a connection that has gone quiet is given up", async () => {
  /** @type {typeof fetch} */
  const fetcher = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  await assert.rejects(download(URL_OF_FILE, { fetcher, pauses: [], stall: 20 }), { kind: "network", message: /nothing arrived/ });
});

test("a copy found bad is not taken from the cache", async () => {
  const { fetcher, requests } = server([good]);
  await download(URL_OF_FILE, { fetcher, fresh: true });
  assert.equal(requests[0]?.cache, "reload");
});

test("names of files", () => {
  assert.equal(fileName(new URL("http://localhost/a/b.png?x=1")), "b.png");
});

/** Lets all that is settled be heard. */
const turn = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test("files come in order, and only a few are on their way at once", async () => {
  /** @type {((bytes: string) => void)[]} */
  const arrive = [];
  const fetchOne = () =>
    new Promise((/** @type {(bytes: string) => void} */ resolve) => {
      arrive.push(resolve);
    });
  const files = ["a", "b", "c", "d"];
  const coming = ahead(files, fetchOne, 2);
  const first = coming.next();
  assert.equal(arrive.length, 2);
  arrive[1]("of b");
  arrive[0]("of a");
  assert.deepEqual((await first).value, ["a", "of a"]);
  const second = coming.next();
  assert.equal(arrive.length, 3);
  assert.deepEqual((await second).value, ["b", "of b"]);
  const rest = [coming.next(), coming.next(), coming.next()];
  arrive[2]("of c");
  await rest[0];
  await turn();
  arrive[3]("of d");
  assert.deepEqual(await Promise.all(rest), [
    { value: ["c", "of c"], done: false },
    { value: ["d", "of d"], done: false },
    { value: undefined, done: true },
  ]);
});

test("one that fails ends them in its turn, and none after it is left over as unhandled", async () => {
  /** @type {string[]} */
  const got = [];
  const all = async () => {
    for await (const [file] of ahead(
      ["good", "bad", "worse"],
      async (name) => (name === "good" ? name : Promise.reject(new Error(name))),
      3,
    )) {
      got.push(file);
    }
  };
  await assert.rejects(all(), /^Error: bad$/);
  await turn();
  assert.deepEqual(got, ["good"]);
});

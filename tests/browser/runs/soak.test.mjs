// Long runs: memory stays flat, the page stays responsive, a step takes no longer than promised.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { events, open, percentile, stage, waitForEvent } from "../harness.mjs";

describe("a run on the CPU", () => {
  const here = stage("off");

  test("keeps its memory flat over 200 steps", { timeout: 900_000 }, async (t) => {
    const query = "?device=cpu&batch=4&train=100&test=100&steps=200&every=25&seed=1&autostart=1";
    const { page, problems, close } = await open(here.browser, `${here.server.address}/${query}`);
    await waitForEvent(page, "done", { timeout: 800_000 });
    const memory = (await events(page, "step")).map((event) => event.memory);
    const [early, late] = [memory[49], Math.max(...memory.slice(50))];
    t.diagnostic(`wasm memory: ${early} bytes at step 50, at most ${late} up to step 200`);
    assert.equal(memory.length, 200);
    assert.ok(early > 1e6, `the module's memory is there to be read: ${early} bytes`);
    assert.ok(late <= 1.05 * early, `wasm memory grew from ${early} to ${late} bytes`);
    assert.deepEqual(problems, []);
    await close();
  });

  test("steps in time and never blocks the page", { timeout: 400_000 }, async (t) => {
    const query = "?device=cpu&workers=1&train=200&test=100&steps=20&every=10&seed=1&autostart=1";
    const { page, close } = await open(here.browser, `${here.server.address}/${query}`);
    await waitForEvent(page, "ready", { timeout: 180_000 });
    await here.browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
    await waitForEvent(page, "done", { timeout: 380_000 });
    const tasks = mainThreadTasks(await here.browser.stopTracing());

    assert.ok(tasks.length > 100, `${tasks.length} tasks of the page's main thread were seen`);
    const cpu = Math.max(...tasks.map((task) => task.cpu));
    const wall = Math.max(...tasks.map((task) => task.wall));
    t.diagnostic(`longest task of the page: ${cpu.toFixed(0)} ms of CPU, ${wall.toFixed(0)} ms by the clock`);
    // CPU time, since the clock also counts the time for which other programs had the core.
    assert.ok(cpu <= 50, `the page was busy for ${cpu} ms in one task`);

    const ms = (await events(page, "step")).map((event) => event.ms);
    const median = percentile(ms, 0.5);
    t.diagnostic(`step of 64 + 64 images: median ${median.toFixed(0)} ms`);
    assert.equal(ms.length, 20);
    assert.ok(median <= 1200, `a step takes ${median} ms`);
    await close();
  });
});

/**
 * The tasks of the page's main thread, in milliseconds.
 *
 * @param {Buffer} trace
 * @returns {{cpu: number, wall: number}[]}
 */
function mainThreadTasks(trace) {
  /** @type {{traceEvents: any[]}} */
  const { traceEvents } = JSON.parse(trace.toString());
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return (
    traceEvents
      // Complete ones: the first and the last may be cut off.
      .filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && main.has(`${pid} ${tid}`))
      .filter(({ dur, tdur }) => dur !== undefined && tdur !== undefined)
      .map(({ dur, tdur }) => ({ cpu: tdur / 1000, wall: dur / 1000 }))
  );
}

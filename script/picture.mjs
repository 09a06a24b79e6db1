// Takes the README's picture, docs/run.png: the page as it opens, with the recorded default run.
//
// usage: node script/picture.mjs

import { join } from "node:path";

import { launch, open, root, startServer } from "../tests/browser/harness.mjs";

const server = await startServer();
const browser = await launch("off");
try {
  const { page, problems } = await open(browser, `${server.address}/`, { width: 1200, height: 900 });
  await page.locator("#chart-accuracy svg").first().waitFor();
  await page.screenshot({ path: join(root, "docs/run.png") });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

// Takes the picture of the README: a whole run in a real browser, as its reader would see it.
//
// usage: node script/picture.mjs [QUERY] [FILE]
//   QUERY  of the page's address (default ?forget=cat&device=cpu: the default run)
//   FILE   to write, a PNG (default docs/run.png)

import { launch, open, startServer, waitForEvent } from "../tests/browser/harness.mjs";

const [query = "?forget=cat&device=cpu", file = "docs/run.png"] = process.argv.slice(2);

const server = await startServer();
const browser = await launch(query.includes("device=gpu") ? "software" : "off");
try {
  const view = { width: 1200, height: 940 };
  const { page } = await open(browser, `${server.address}/${query}&autostart=1`, view);
  const { step, facc_train, racc_train } = await waitForEvent(page, "done", { timeout: 30 * 60_000 });
  console.log(`step ${step}: facc ${facc_train}, racc ${racc_train}`);
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  server.close();
}

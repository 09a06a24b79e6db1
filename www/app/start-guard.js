// Reports when the page cannot start: a script does not load, the browser's cache has files of two
// versions, or the page was opened from a file. It is a standalone classic script, including its English
// text, since no module may run in these cases, www/text/en.js included. A page has started once its last
// module has set data-started on the document.

(() => {
  /** Time to wait for the start, ms; on a slow network it may still come. */
  const SLOW = 20_000;
  const root = document.documentElement;
  const started = () => root.dataset.started !== undefined;

  const CAUSES = {
    /** @param {string} script */
    file: (script) =>
      `Browsers do not load modules from files (${script}). Serve the folder instead, for example with script/server, and open the address it prints.`,
    sandbox: () =>
      'It is in a sandboxed frame, in which browsers load no modules. Give the frame sandbox="allow-scripts allow-same-origin", or no sandbox.',
    /** @param {string} script */
    script: (script) =>
      `The script ${script} did not load. Either the connection failed, a content blocker stopped it, or the server does not send it as JavaScript. Reload the page. If you run the server, the browser's console has more details.`,
    /** @param {string} detail */
    versions: (detail) =>
      `Its scripts do not match (${detail}): the browser may have files of an older version. Reload without the saved files.`,
    slow: () => "Its scripts are still loading. Wait a little longer, or check the connection and reload the page.",
  };

  /** @type {HTMLElement | undefined} */
  let shown;

  /** @param {keyof typeof CAUSES} cause @param {string} [detail] */
  function say(cause, detail = "") {
    if (started() || (shown !== undefined && cause === "slow")) return;
    const box = document.createElement("div");
    box.className = "start-failed note alert";
    box.setAttribute("role", "alert");
    const title = document.createElement("p");
    const strong = document.createElement("strong");
    strong.textContent = cause === "slow" ? "This page has not started yet. " : "This page could not start. ";
    title.append(strong, CAUSES[cause](detail));
    const reload = document.createElement("button");
    reload.type = "button";
    reload.textContent = "Reload without saved files";
    reload.addEventListener("click", withoutSavedFiles);
    box.append(title);
    if (cause !== "file" && cause !== "sandbox") box.append(reload);
    if (shown === undefined) document.body.prepend(box);
    else shown.replaceWith(box);
    shown = box;
  }

  /** Deletes this site's offline copy, but no other site's, and reloads the page. */
  async function withoutSavedFiles() {
    try {
      const registrations = await navigator.serviceWorker.getRegistrations();
      const ours = registrations.filter(
        ({ scope, active }) => location.href.startsWith(scope) && active?.scriptURL === `${scope}offline.js`,
      );
      const forget = async () => {
        for (const name of await caches.keys()) if (ours.some(({ scope }) => name.endsWith(scope))) await caches.delete(name);
      };
      await Promise.all(ours.map((registration) => registration.unregister()));
      await forget();
      // Bypasses the browser's own cache.
      const preloads = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel=modulepreload]"));
      const files = [...Array.from(document.scripts, ({ src }) => src), ...Array.from(preloads, ({ href }) => href)];
      await Promise.all(files.map((address) => address && fetch(address, { cache: "reload" })));
      // The service worker answers until the page is gone, and saves what it fetches.
      await forget();
    } catch {
      // Without storage there is nothing to delete.
    }
    location.reload();
  }

  /** @param {() => void} work */
  function onceParsed(work) {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", work, { once: true });
    else work();
  }

  /** The script that the server refused, where the browser tells; else the one that asked for it. @param {string} asked */
  function failedScript(asked) {
    const entries = /** @type {(PerformanceResourceTiming & {responseStatus?: number})[]} */ (performance.getEntriesByType("resource"));
    const failed = entries.find(({ name, responseStatus = 200 }) => name.endsWith(".js") && responseStatus >= 400);
    return new URL(failed?.name ?? asked).pathname;
  }

  addEventListener(
    "error",
    (event) => {
      if (started()) return;
      const { target } = event;
      if (target instanceof HTMLScriptElement) {
        const cause = location.protocol === "file:" ? "file" : window.origin === "null" ? "sandbox" : "script";
        onceParsed(() => say(cause, failedScript(target.src)));
      } else if (event instanceof ErrorEvent) {
        onceParsed(() => say("versions", event.message));
      }
    },
    true,
  );
  // offline/control.js asks for it.
  addEventListener("srfl-unsave", withoutSavedFiles);
  addEventListener("unhandledrejection", ({ reason }) => {
    const message = String(reason?.message ?? reason);
    // The document's own module, which its start asks for: "Failed to fetch dynamically imported module: …" and the like.
    const lost = reason instanceof TypeError && /import(ed|ing) /.test(message);
    const asked = /https?:\S+/.exec(message)?.[0] ?? document.querySelector("script[type=module]")?.getAttribute("src") ?? "";
    onceParsed(() => (lost ? say("script", failedScript(new URL(asked, location.href).href)) : say("versions", message)));
  });
  setTimeout(() => onceParsed(() => say("slow")), SLOW);
  new MutationObserver(() => shown?.remove()).observe(root, { attributeFilter: ["data-started"] });
})();

// Says so where the page cannot start: a script that does not load, files of two versions in the browser's
// cache, a page opened from a file. It is a classic script that stands alone, its English text included,
// since what it watches for is that no module runs, www/text/en.js among them. A page has started once
// its last module has set data-started on the document.

(() => {
  /** As long as nothing has started, ms; a slow network may still bring it. */
  const SLOW = 20_000;
  const root = document.documentElement;
  const started = () => root.dataset.started !== undefined;

  const CAUSES = {
    /** @param {string} script */
    file: (script) =>
      `Browsers load no modules from files (${script}). Serve the folder instead, for example with script/server, and open the address that it prints.`,
    /** @param {string} script */
    script: (script) =>
      `The script ${script} did not load. Either the connection failed, a content blocker stopped it, or the server sends it as something else than JavaScript. Reload the page; whoever runs the server finds more in the browser's console.`,
    /** @param {string} detail */
    versions: (detail) =>
      `Its scripts do not fit together (${detail}): the browser may hold files of an older version. Reload without the saved files.`,
    slow: () => "Its scripts are still loading. Wait a little longer, or check the connection and reload the page.",
  };

  /** @type {HTMLElement | undefined} */
  let shown;

  /** @param {keyof typeof CAUSES} cause @param {string} [detail] */
  function say(cause, detail = "") {
    if (started() || (shown !== undefined && cause === "slow")) return;
    const box = document.createElement("div");
    box.className = "start-failed";
    box.setAttribute("role", "alert");
    const title = document.createElement("p");
    const strong = document.createElement("strong");
    strong.textContent = cause === "slow" ? "This page has not started yet. " : "This page could not start. ";
    title.append(strong, CAUSES[cause](detail));
    const reload = document.createElement("button");
    reload.type = "button";
    reload.textContent = "Reload without saved files";
    reload.addEventListener("click", () => void withoutSavedFiles());
    box.append(title);
    if (cause !== "file") box.append(reload);
    if (shown === undefined) document.body.prepend(box);
    else shown.replaceWith(box);
    shown = box;
  }

  /** Forgets this site's offline copy, and nothing of its neighbors', and loads the page anew. */
  async function withoutSavedFiles() {
    try {
      const registrations = await navigator.serviceWorker.getRegistrations();
      for (const registration of registrations) {
        const ours = `${registration.scope}offline.js`;
        if (!location.href.startsWith(registration.scope) || registration.active?.scriptURL !== ours) continue;
        await registration.unregister();
        for (const name of await caches.keys()) if (name.endsWith(registration.scope)) await caches.delete(name);
      }
      // Past the browser's own cache.
      await Promise.all(Array.from(document.scripts, ({ src }) => src && fetch(src, { cache: "reload" })));
    } catch {
      // Where nothing can be saved there is nothing to forget.
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
        onceParsed(() => say(location.protocol === "file:" ? "file" : "script", failedScript(target.src)));
      } else if (event instanceof ErrorEvent) {
        onceParsed(() => say("versions", event.message));
      }
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => onceParsed(() => say("versions", String(reason?.message ?? reason))));
  setTimeout(() => onceParsed(() => say("slow")), SLOW);
  new MutationObserver(() => shown?.remove()).observe(root, { attributeFilter: ["data-started"] });
})();

// Reports when the page cannot start: a script does not load, the browser's cache has files of two
// versions, or the page was opened from a file. It is a standalone classic script, with its English text in it,
// since no module may run in these cases; another language's is a classic script, too. A page has started once
// its last module has set data-started on the document.

(() => {
  /** Time to wait for the start, ms; on a slow network it may still come. */
  const SLOW = 20_000;
  const root = document.documentElement;
  const started = () => root.dataset.started !== undefined;

  // English, from www/text/en.js, and the languages besides.
  // Written by script/docs.mjs: begin
  const ENGLISH = {
    failed: "This page could not start.",
    late: "This page has not started yet.",
    reload: "Reload without saved files",
    file: "Browsers do not load modules from files ({detail}). Serve the folder instead, for example with script/server, and open the address it prints.",
    sandbox:
      'It is in a sandboxed frame, in which browsers load no modules. Give the frame sandbox="allow-scripts allow-same-origin", or no sandbox.',
    script:
      "The script {detail} did not load. Either the connection failed, a content blocker stopped it, or the server does not send it as JavaScript. Reload the page. If you run the server, the browser's console has more details.",
    versions: "Its scripts do not match ({detail}): the browser may have files of an older version. Reload without the saved files.",
    slow: "Its scripts are still loading. Wait a little longer, or check the connection and reload the page.",
  };
  const OTHERS = ["de", "es"];
  // end

  /** What this script says, also in generated/start. @typedef {typeof ENGLISH} Words */
  /** @typedef {Exclude<keyof Words, "failed" | "late" | "reload">} Cause */

  let words = ENGLISH;
  // What stands after # counts where there is nothing after ?: before-paint.js moves it there, later.
  const query = location.search === "" ? location.hash.slice(1) : location.search;
  const wished = new URLSearchParams(query).getAll("lang").at(-1);
  // As chooseLanguage() does, which is in a module.
  const preferred = navigator.languages.map((name) => name.split("-")[0].toLowerCase());
  const language = [wished, ...preferred].find((name) => name !== undefined && ["en", ...OTHERS].includes(name)) ?? "en";

  /** @type {HTMLElement | undefined} */
  let shown;
  /** What is said in it. @type {[cause: Cause, detail: string] | undefined} */
  let said;

  /** @param {Cause} cause @param {string} [detail] */
  function say(cause, detail = "") {
    if (started() || (shown !== undefined && cause === "slow")) return;
    said = [cause, detail];
    const box = document.createElement("div");
    box.className = "start-failed note alert";
    box.setAttribute("role", "alert");
    box.lang = words === ENGLISH ? "en" : language;
    const title = document.createElement("p");
    const strong = document.createElement("strong");
    strong.textContent = cause === "slow" ? words.late : words.failed;
    title.append(
      strong,
      " ",
      words[cause].replace("{detail}", () => detail),
    );
    const reload = document.createElement("button");
    reload.type = "button";
    reload.textContent = words.reload;
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

  if (language !== "en") {
    // A file of its own, so that nobody loads what others read; where it does not come, the words are English.
    const own = document.createElement("script");
    own.src = new URL(`../generated/start/${language}.js`, /** @type {HTMLScriptElement} */ (document.currentScript).src).href;
    own.addEventListener("load", () => {
      words = /** @type {{srflStart?: Words}} */ (/** @type {unknown} */ (globalThis)).srflStart ?? ENGLISH;
      shown?.remove();
      shown = undefined;
      if (said !== undefined) say(...said);
    });
    document.head.append(own);
  }

  addEventListener(
    "error",
    (event) => {
      if (started() || (event.target instanceof HTMLScriptElement && event.target.src.includes("/generated/start/"))) return;
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

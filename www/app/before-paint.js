// Applies what the address says about the layout before the first paint, so that nothing is drawn only to
// disappear. Not a module, since modules wait for the whole document. settings/parameters.js checks the
// same values and reports invalid ones.
(() => {
  // An address that was escaped once too often, on its way through an editor, a template, or a messenger.
  const address = location.search + location.hash;
  const plain = unescaped(address);
  if (plain !== address) history.replaceState(null, "", plain);
  // Some hosts drop .html and lose the query on the way, but what stands after # stays.
  if (location.search === "" && /^#\w+=/.test(location.hash)) history.replaceState(null, "", `?${location.hash.slice(1)}`);
  const given = new URLSearchParams(location.search);
  const last = (/** @type {string} */ name) => (given.getAll(name).at(-1) ?? "").replace(/^\W+|\W+$/g, "");
  const { dataset } = document.documentElement;
  const theme = last("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  // The chart in the document is that of the page as it opens.
  if (location.search === "") {
    dataset.first = "";
    // page.css leaves what is below for later, unless the browser goes to a place there.
    const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    if (visit?.type === "navigate" && location.hash === "") dataset.top = "";
  }
  if (last("embed") !== "1") return;
  const figure = last("figure");
  // An unknown one becomes the curve in embed/caption.js.
  dataset.embed = /^[a-z]+$/.test(figure) ? figure : "curve";
  dataset.size = last("size") === "full" ? "full" : "compact";
  dataset.hide = last("hide").replace(/[^a-z]+/g, " ");

  /** Escapes only what stands between parameters, so that a value keeps its own. @param {string} whole */
  function unescaped(whole) {
    return (
      whole
        // Twice in percents.
        .replace(/%(?:25)+(?=2[06CF]|3[ABDF])/gi, "%")
        // &amp; for &, or &#38;, which begins the address's fragment; \u0026 as in JSON.
        .replace(/(?:&|%26)(?:amp(?:;|%3B)|(?:#|%23)(?:0*38|x0*26)(?:;|%3B))+/gi, "&")
        .replace(/(?:\\|%5C)+u0026/gi, "&")
        // A parameter follows: & in percents, ; as in old addresses, or the second ? of what a tracker appends.
        .replace(/(?:%26|;|%3B|(?<!^)(?:\?|%3F))(?=\w+(?:=|%3D))/gi, "&")
        .replace(/(^\??|[&#])(\w+)%3D/gi, "$1$2=")
        .replace(/^\?[?&]+/, "?")
        .replace(/^\?(?:amp(?:;|%3B))+/i, "?")
    );
  }
})();

// Applies what the address says about the layout before the first paint, so that nothing is drawn only to
// disappear. Not a module, since modules wait for the whole document. settings/parameters.js checks the
// same values and reports invalid ones.
(() => {
  // An address that was escaped once too often, on its way through an editor or a template: in it stands
  // &amp; for &, or &#38;, which begins the address's fragment.
  const address = location.search + location.hash;
  const plain = address.replace(/&(?:amp(?:;|%3B)|#0*38;|#x0*26;)+/gi, "&");
  if (plain !== address) history.replaceState(null, "", plain);
  // Some hosts drop .html and lose the query on the way, but what stands after # stays.
  if (location.search === "" && /^#\w+=/.test(location.hash)) history.replaceState(null, "", `?${location.hash.slice(1)}`);
  const given = new URLSearchParams(location.search);
  const last = (/** @type {string} */ name) => given.getAll(name).at(-1) ?? "";
  const { dataset } = document.documentElement;
  const theme = last("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  if (last("embed") !== "1") return;
  const figure = last("figure");
  dataset.embed = ["roll", "verdict", "compare", "flow", "sheet"].includes(figure) ? figure : "curve";
  dataset.size = last("size") === "full" ? "full" : "compact";
  dataset.hide = last("hide").replace(/[^a-z]+/g, " ");
})();

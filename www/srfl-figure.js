// <srfl-figure forget="cat" figure="curve">: the live figure for pages that allow scripts. This file is
// standalone; include it with <script async src="…/www/srfl-figure.js">. (No closing tag here: it would
// end the script that this is inlined in.) It is a classic script, since a module of another origin loads only where that origin sends headers for it; it works
// as a module, bundled, or inlined, too, if `src` gives the page's address.
//
// The element's attributes are the parameters of the page's address (docs/embedding.md). The frame
// adapts its height to its content. Every event of the figure is an event "srfl" on the element, and
// start(), pause(), reset(), and set(settings) control it.

(() => {
  /** Attributes of any element, of a frame, and of frameworks and extensions: no parameters. */
  const OTHERS =
    /^(id|class|style|title|lang|dir|slot|part|is|hidden|inert|popover|tabindex|role|src|srcdoc|width|height|loading|name|align|allow(fullscreen)?|frameborder|scrolling|nonce|(item|x-|v-|ng-|js|on).*|.*[-_:.@].*)$/;

  /** Parameters whose names would be those of frameworks; an attribute may have a hyphen, as attributes do. */
  const OURS = /^(set|weight)[-_](seed|decay)$/;

  /** What a network forgets, where it is no class. @type {Record<string, string>} */
  const SETS = { random: "a random tenth of its images", mislabeled: "its mislabeled images", picked: "picked images" };

  /**
   * How high a figure is, px, in a column of 660 and on a phone of 360: until the frame has said it, so that what stands below stays
   * in its place. @type {Record<"compact" | "full", Record<string, [number, number]>>}
   */
  const FIRST_HEIGHTS = {
    compact: {
      curve: [479, 520],
      roll: [540, 642],
      verdict: [530, 698],
      compare: [600, 919],
      flow: [437, 816],
      sheet: [523, 626],
      map: [621, 673],
      recovery: [584, 921],
      picture: [240, 358],
      blind: [836, 1347],
    },
    full: {
      curve: [1028, 1329],
      roll: [1319, 2303],
      verdict: [4908, 5027],
      compare: [1611, 1923],
      flow: [1040, 1199],
      sheet: [1132, 1334],
      map: [1151, 1504],
      recovery: [2278, 2651],
      picture: [680, 987],
      blind: [911, 1463],
    },
  };

  /** @typedef {{type: string} & Record<string, unknown>} Message */
  /** @typedef {Record<string, string | number | number[] | null>} Settings */

  /** This file's own address: the page is next to its folder. Unknown if bundled or inlined. */
  function scriptAddress() {
    const ours = /\/srfl-figure\.js([?#]|$)/;
    const { src = "" } = /** @type {HTMLScriptElement | null} */ (document.currentScript) ?? {};
    const scripts = [src, ...Array.from(document.scripts, (script) => script.src)];
    return [...scripts, ...performance.getEntriesByType("resource").map(({ name }) => name)].find((address) => ours.test(address));
  }

  const HERE = scriptAddress();

  class SrflFigure extends HTMLElement {
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** Whether the figure listens; until then messages wait. */
    #listening = false;
    /** @type {Message[]} */
    #waiting = [];
    #warned = false;
    #observer = new MutationObserver(() => this.#follow());

    /** @param {MessageEvent} event */
    #hear = ({ data, source, origin }) => {
      const frame = this.#frame;
      if (frame === undefined || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
      if (data?.source !== "srfl") return;
      if (data.type === "height") {
        if (Number.isFinite(data.height)) frame.style.height = `${data.height}px`;
      } else if (data.type === "listening") {
        this.#listening = data.listening;
        if (this.#listening) for (const message of this.#waiting.splice(0)) this.#tell(message);
      } else {
        const detail = { ...data };
        delete detail.source;
        this.dispatchEvent(new CustomEvent("srfl", { detail, bubbles: true }));
      }
    };

    connectedCallback() {
      // In a shadow tree, which the page's styles and scripts do not reach, next to the element's own content:
      // HTML has no <srfl-figure />, so what follows an unclosed element counts as its content.
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const frame = document.createElement("iframe");
      const content = document.createElement("slot");
      content.addEventListener("slotchange", () => this.#warn(content));
      // Out of sight it is loaded lazily, unless it has something to do.
      frame.loading = this.#waiting.length > 0 ? "eager" : "lazy";
      // The attribute gives it more, such as the camera.
      frame.allow = ["clipboard-write", this.getAttribute("allow")].filter(Boolean).join("; ");
      Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
      if (!this.style.display) this.style.display = "block";
      const heights = FIRST_HEIGHTS[this.getAttribute("size") === "full" ? "full" : "compact"];
      const [wide, narrow] = heights[this.getAttribute("figure") ?? "curve"] ?? heights.curve;
      frame.style.height = `${Number(this.getAttribute("height")) || (this.clientWidth > 0 && this.clientWidth < 510 ? narrow : wide)}px`;
      window.addEventListener("message", this.#hear);
      this.#observer.observe(this, { attributes: true });
      const address = this.#address();
      if (address === undefined) {
        const lost = document.createElement("p");
        lost.textContent = 'This figure does not know where its page is: give <srfl-figure> the address as src="https://HOST/PATH/".';
        shadow.replaceChildren(lost, content);
        return;
      }
      this.#frame = frame;
      this.#name(frame);
      frame.src = address.href;
      shadow.replaceChildren(frame, content);
    }

    disconnectedCallback() {
      window.removeEventListener("message", this.#hear);
      this.#observer.disconnect();
      this.#frame = undefined;
      this.#listening = false;
    }

    start() {
      this.#tell({ type: "start" });
    }

    pause() {
      this.#tell({ type: "pause" });
    }

    reset() {
      this.#tell({ type: "reset" });
    }

    /** Takes settings by the names of the address; null: the default. @returns {(settings: Settings) => void} */
    get set() {
      return (settings) => this.#tell({ type: "set", settings });
    }

    /** React and Vue assign an attribute's value to what has its name. @param {unknown} value */
    set set(value) {
      this.setAttribute("set", String(value));
    }

    /** Once, where something stands inside the element. @param {HTMLSlotElement} content */
    #warn(content) {
      if (this.#warned || !content.assignedElements().length) return;
      this.#warned = true;
      // eslint-disable-next-line no-console -- for the author of the page
      console.warn(
        "srfl: <srfl-figure> has content, which is shown below the figure. Close it with </srfl-figure>; HTML ignores />.",
        this,
      );
    }

    /** @returns {URL | undefined} */
    #address() {
      const source = this.getAttribute("src");
      if (source === null && HERE === undefined) return undefined;
      // The folder: some hosts redirect index.html and lose the query. From files there is no other address.
      const page =
        source === null ? new URL(location.protocol === "file:" ? "../index.html" : "../", HERE) : new URL(source, document.baseURI);
      if (page.protocol !== "file:") page.pathname = page.pathname.replace(/\/index(\.html?)?$/, "/");
      // Some hosts send a folder's page for its address without a slash, where the page finds none of its files.
      if (!/(\/|\.html?)$/.test(page.pathname)) page.pathname += "/";
      page.searchParams.set("embed", "1");
      // A page from a file or in a sandbox has no origin: it can show the figure, but not control it. One in srcdoc has that of the
      // page around it, which its location does not tell.
      if (window.origin.startsWith("http")) page.searchParams.set("allow", window.origin);
      for (const { name, value } of this.attributes) {
        if (OURS.test(name)) page.searchParams.set(name.replace("-", "_"), value);
        else if (!OTHERS.test(name)) page.searchParams.set(name, value);
      }
      return page;
    }

    /** @param {HTMLIFrameElement} frame */
    #name(frame) {
      const forgotten = SETS[this.getAttribute("set") ?? ""] ?? this.getAttribute("forget") ?? "a class";
      frame.title = this.title || `Machine unlearning live: a network forgets ${forgotten}`;
    }

    /** Follows an attribute that was changed: the figure itself where it can, so that a run goes on. */
    #follow() {
      const [frame, address] = [this.#frame, this.#address()];
      if (frame === undefined || address === undefined) return;
      this.#name(frame);
      if (frame.src === address.href || frame.dataset.address === address.href) return;
      frame.dataset.address = address.href;
      const here = new URL(frame.src);
      if (address.origin === here.origin && address.pathname === here.pathname && address.searchParams.has("allow")) {
        this.#tell({ type: "address", search: address.search });
        return;
      }
      this.#listening = false;
      // A new frame adds nothing to the history of the page around it, as a new address of this one would.
      const next = /** @type {HTMLIFrameElement} */ (frame.cloneNode());
      next.src = address.href;
      frame.replaceWith(next);
      this.#frame = next;
    }

    /** @param {Message} message */
    #tell(message) {
      const frame = this.#frame;
      if (frame === undefined || !this.#listening) {
        if (frame !== undefined && message.type !== "address") frame.loading = "eager";
        this.#waiting.push(message);
        return;
      }
      frame.contentWindow?.postMessage({ ...message, target: "srfl" }, new URL(frame.src).origin);
    }
  }

  // The script may be included twice.
  if (customElements.get("srfl-figure") === undefined) customElements.define("srfl-figure", SrflFigure);
})();

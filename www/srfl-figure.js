// <srfl-figure forget="cat" figure="curve">: the live figure in a blog that takes scripts. This file
// stands alone; include it with <script async src="…/www/srfl-figure.js"></script>. It is no module,
// since a module of another origin loads only where that origin sends headers for it.
//
// The element's attributes are the parameters of the page's address (docs/embedding.md). The frame
// is as high as what it shows. Every event of the figure is an event "srfl" on the element, and
// start(), pause(), reset() and set(settings) drive it.

(() => {
  /** This file's own address: the page lies beside its folder. */
  const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;

  /** Attributes of any element: no parameters. */
  const GLOBAL = /^(id|class|style|title|lang|dir|slot|part|hidden|tabindex|role|src|height|(aria|data|on).*)$/;

  /** Until the frame has said how high it is. */
  const FIRST_HEIGHT = 880;

  class SrflFigure extends HTMLElement {
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    #observer = new MutationObserver(() => this.#load());

    /** @param {MessageEvent} event */
    #hear = ({ data, source, origin }) => {
      const frame = this.#frame;
      if (frame === undefined || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
      if (data?.source !== "srfl") return;
      if (data.type === "height") {
        if (Number.isFinite(data.height)) frame.style.height = `${data.height}px`;
      } else {
        const detail = { ...data };
        delete detail.source;
        this.dispatchEvent(new CustomEvent("srfl", { detail, bubbles: true }));
      }
    };

    connectedCallback() {
      const frame = document.createElement("iframe");
      this.#frame = frame;
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
      frame.style.height = `${Number(this.getAttribute("height")) || FIRST_HEIGHT}px`;
      if (!this.style.display) this.style.display = "block";
      window.addEventListener("message", this.#hear);
      this.#load();
      this.replaceChildren(frame);
      this.#observer.observe(this, { attributes: true });
    }

    disconnectedCallback() {
      window.removeEventListener("message", this.#hear);
      this.#observer.disconnect();
      this.#frame = undefined;
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

    /** @param {Record<string, string | number | number[]>} settings  by the names of the address */
    set(settings) {
      this.#tell({ type: "set", settings });
    }

    /** The frame's address, when it is another one than before. */
    #load() {
      const frame = this.#frame;
      if (frame === undefined) return;
      const source = this.getAttribute("src");
      const page = source === null ? new URL("../index.html", HERE) : new URL(source, document.baseURI);
      page.searchParams.set("embed", "1");
      // A page from a file has no origin to name: it can show the figure, but not drive it.
      if (location.origin.startsWith("http")) page.searchParams.set("allow", location.origin);
      for (const { name, value } of this.attributes) {
        if (!GLOBAL.test(name)) page.searchParams.set(name, value);
      }
      frame.title = this.title || `Machine unlearning live: a network forgets ${this.getAttribute("forget") ?? "a class"}`;
      if (frame.src !== page.href) frame.src = page.href;
    }

    /** @param {Record<string, unknown>} message */
    #tell(message) {
      const frame = this.#frame;
      frame?.contentWindow?.postMessage({ ...message, target: "srfl" }, new URL(frame.src).origin);
    }
  }

  // Included twice, once is enough.
  if (customElements.get("srfl-figure") === undefined) customElements.define("srfl-figure", SrflFigure);
})();

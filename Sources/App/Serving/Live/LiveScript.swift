/// The script that the preview adds to its pages.
///
/// It listens to the server, loads the page again when that has changed, at the same place, changes style
/// sheets without that, and shows what is wrong over the page.
enum LiveScript {
  /// Where the script is.
  static let path = "/__warraq/live.js"
  /// Where it listens.
  static let eventsPath = "/__warraq/events"

  static let bytes = Array(text.utf8)

  private static let text = #"""
    (() => {
      "use strict";
      const script = document.currentScript;
      const tag = `"${script.dataset.version}"`;
      const place = "warraq place " + location.pathname;
      const own = location.pathname.replace(/\/index\.html$/, "/");
      let before = null;

      // The place on the page, which a browser forgets if the page was shorter for a moment.
      const kept = sessionStorage.getItem(place);
      sessionStorage.removeItem(place);
      if (kept) {
        const [x, y] = JSON.parse(kept);
        const goBack = () => scrollTo({ left: x, top: y, behavior: "instant" });
        goBack();
        addEventListener("load", goBack, { once: true });
      }

      function reload() {
        sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
        location.reload();
      }

      async function page() {
        const reply = await fetch(location.href, { cache: "no-store" });
        return { tag: reply.headers.get("etag"), text: await reply.text() };
      }

      // The page without what names its style sheets and its version.
      function withoutStyles(text) {
        const page = new DOMParser().parseFromString(text, "text/html");
        for (const link of sheets(page)) link.removeAttribute("href");
        for (const added of page.querySelectorAll("script[data-version]")) added.remove();
        return page.documentElement.outerHTML;
      }

      function sheets(page) {
        return [...page.querySelectorAll("link[rel~=stylesheet]")];
      }

      // The old sheet goes when the new one is there, so that the page is never without.
      function changeSheet(link, address) {
        const next = link.cloneNode();
        next.href = address;
        next.onload = next.onerror = () => link.remove();
        link.after(next);
      }

      function changeSheets(text) {
        const page = new DOMParser().parseFromString(text, "text/html");
        const next = sheets(page).map((link) => link.getAttribute("href"));
        sheets(document).forEach((link, index) => {
          if (next[index] !== link.getAttribute("href")) changeSheet(link, next[index]);
        });
      }

      // What the page has loaded besides itself, such as pictures.
      function uses(paths) {
        const used = new Set(performance.getEntriesByType("resource")
          .map((entry) => new URL(entry.name).pathname));
        return paths.filter((path) => used.has(path));
      }

      async function change({ paths, styles }) {
        if (paths && !styles && (paths.includes(own) || uses(paths).length > 0)) return reload();
        const now = await page();
        const then = before;
        if (now.tag && now.tag !== (then ? then.tag : tag)) {
          if (!styles || !then || withoutStyles(now.text) !== withoutStyles(then.text)) {
            return reload();
          }
          before = now;
          return changeSheets(now.text);
        }
        // Style sheets whose names stay the same, and those that they import.
        const used = uses(paths || []);
        if (used.some((path) => !path.endsWith(".css"))) return reload();
        if (used.length > 0) {
          for (const link of sheets(document)) {
            const address = new URL(link.href);
            address.searchParams.set("warraq", Date.now());
            changeSheet(link, address.href);
          }
        }
      }

      // What is wrong, over the last good page. A shadow tree keeps the styles of both apart.
      let cover = null;
      const style = new CSSStyleSheet();
      style.replaceSync(`
        :host { all: initial; position: fixed; inset: 0 0 auto 0; z-index: 2147483647; }
        div { max-height: 60vh; overflow: auto; padding: 1rem 1.25rem; direction: ltr;
          text-align: left; background: #1d1b1a; color: #fff; border-bottom: 4px solid #e5484d;
          font: 15px/1.5 ui-monospace, monospace; box-shadow: 0 4px 24px #0008; }
        h1 { margin: 0 0 .5rem; font: 600 16px system-ui, sans-serif; }
        p { margin: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        b { display: block; color: #ff9592; font-weight: 600; }
        button { float: right; border: 1px solid #fff8; border-radius: 4px; background: none;
          color: inherit; font: inherit; padding: .1rem .6rem; cursor: pointer; }`);

      function element(name, text) {
        const made = document.createElement(name);
        if (text !== undefined) made.textContent = text;
        return made;
      }

      function show(problems) {
        if (cover) cover.remove();
        cover = null;
        if (problems.length === 0) return;
        cover = element("warraq-problems");
        cover.setAttribute("role", "alert");
        const root = cover.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [style];
        const box = element("div");
        const close = element("button", "Hide");
        close.onclick = () => cover.remove();
        box.append(close, element("h1", problems.length === 1
          ? "There is an error" : `There are ${problems.length} errors`));
        for (const problem of problems) {
          const line = element("p");
          const words = element("span", problem.message);
          words.dir = "auto";
          line.append(element("b", problem.place), words);
          box.append(line);
        }
        root.append(box);
        document.documentElement.append(cover);
      }

      async function begin(problems) {
        show(problems);
        const now = await page();
        if (now.tag && now.tag !== (before ? before.tag : tag)) return reload();
        before = now;
      }

      // A page that nobody sees does not listen: a browser has six connections to a server, no more.
      const source = new URL("events", script.src);
      const acts = { hello: begin, problems: show, change };
      let events = null;
      function listen() {
        if (events || document.hidden) return;
        events = new EventSource(source);
        for (const [name, act] of Object.entries(acts)) {
          events.addEventListener(name, (event) => act(JSON.parse(event.data)));
        }
      }
      function rest() {
        if (events) events.close();
        events = null;
      }
      document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
      addEventListener("pagehide", rest);
      addEventListener("pageshow", (event) => { if (event.persisted) reload(); });
      listen();
    })();

    """#
}

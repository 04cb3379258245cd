import { settle } from "./settle.js"

/**
 * Shows a page the server sent without loading it anew: the body changes, the scripts it needs are fetched, the
 * address follows, and the focus moves to the heading, as a reader expects after a link.
 * A page of another release is loaded the ordinary way, since its styles are not the ones shown.
 * @param {string} html
 * @param {string | undefined} url stays as it is when not given
 */
export async function swapPage(html, url) {
  const next = new DOMParser().parseFromString(html, "text/html")
  if (sheet(next) !== sheet(document)) return url ? location.assign(url) : location.reload()
  await Promise.allSettled(scripts(next).map((script) => import(script)))
  if (url && url !== location.href) history.pushState(null, "", url)
  shown = location.pathname + location.search
  document.title = next.title
  document.body.replaceWith(document.adoptNode(next.body))
  settle()
  scrollTo(0, 0)
  const wrong = /** @type {HTMLElement | null} */ (document.querySelector("[aria-invalid='true']"))
  const heading = /** @type {HTMLElement | null} */ (document.querySelector("#main h1"))
  heading?.setAttribute("tabindex", "-1")
  ;(wrong ?? heading)?.focus({ preventScroll: !wrong })
}

let shown = location.pathname + location.search

// Back and forward: the pages in between were never loaded as documents, so they are now.
addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown) location.reload()
})

/** @param {Document} page */
function sheet(page) {
  return page.querySelector("link[rel=stylesheet]")?.getAttribute("href")
}

/** @param {Document} page */
function scripts(page) {
  return [...page.querySelectorAll("script[type=module][src]")].map((script) => script.getAttribute("src") ?? "")
}

/** What is better with a script: nothing here is needed to read a page. */

/** A table that fits needs no stop of the keyboard. The code blocks bring the same for themselves. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});
for (const table of document.querySelectorAll(".sl-markdown-content table")) sizes.observe(table);

/** A code block that scrolls is made a landmark, and many of one name only stand in the way of the others. */
const quiet = (block: Element): void => block.removeAttribute("role");
for (const block of document.querySelectorAll("pre[role]")) quiet(block);
new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof HTMLPreElement && target.role) quiet(target);
}).observe(document.body, { subtree: true, attributeFilter: ["role"] });

/** The name of the search has the words that are seen on its button, the keys among them. */
const search = document.querySelector("button[data-open-modal]");
const keys = search?.querySelector(":scope > kbd");
if (search && keys?.checkVisibility()) {
  keys.before(" ");
  keys.firstElementChild?.after(" ");
  search.setAttribute("aria-label", `${search.getAttribute("aria-label")} ${keys.textContent?.trim()}`);
}

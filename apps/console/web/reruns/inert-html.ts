/** What could load, run, send or move something, or style what is around it. */
const forbidden =
  "script, style, x-style, link, meta, base, title, iframe, frame, frameset, object, embed, applet, portal, form, input, button, select, textarea, video, audio, source, track, canvas, svg, math, template, noscript, dialog, area";

const allowedAttributes = new Set(["alt", "title", "colspan", "rowspan", "align", "valign", "dir", "lang"]);

/** Whether a text is written as HTML, going by its tags. */
export const looksLikeHtml = (text: string): boolean => /<(\/[a-z][\w-]*\s*|[a-z][\w-]*(\s[^<>]*)?\/?)>/i.test(text);

/**
 * A page with the words of a message and their structure. Nothing in it can load or run: images are told by their
 * words, and links lead nowhere. The frame that shows it forbids the same again.
 */
export function toInertPage(html: string): string {
  // A parsed document of its own loads nothing and runs nothing.
  const { body } = new DOMParser().parseFromString(silence(html), "text/html");
  for (const image of body.querySelectorAll("img, image, picture")) image.replaceWith(imageWords(image));
  for (const element of body.querySelectorAll(forbidden)) element.remove();
  for (const element of body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (!allowedAttributes.has(name)) element.removeAttribute(name);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Message</title></head><body>${body.innerHTML}</body></html>`;
}

/** The browser reports to its console what the policy of this page forbids, even in a document that does nothing. */
const silence = (html: string): string =>
  html
    .replaceAll(/<(\/?)style(?=[\s/>])/gi, "<$1x-style")
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/([\s/"'])(on\w+|style)(?=\s*=)/gi, "$1x-$2"));

function imageWords(image: Element): string {
  const words = image.getAttribute("alt") ?? image.querySelector("img")?.getAttribute("alt");
  return words ? `[Image: ${words}]` : "[Image]";
}

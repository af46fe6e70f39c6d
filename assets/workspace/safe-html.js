/** Elements that may stay; everything else leaves only the text inside it. */
const KEPT = new Set([
  ...['P', 'DIV', 'BR', 'B', 'STRONG', 'I', 'EM', 'U', 'S', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'CODE', 'A'],
  ...['H1', 'H2', 'H3', 'H4', 'HR'],
]);
/** Elements of which not even the text is meant to be read. */
const DROPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'TITLE',
  'SVG',
  'MATH',
]);
const LINKS = new Set(['http:', 'https:', 'mailto:']);
const DEEPEST = 50;

/** The page is served with Trusted Types: no text becomes markup anywhere else. */
const reader = globalThis.trustedTypes?.createPolicy('message-reader', { createHTML: (html) => html });

/**
 * What a customer wrote, as elements that are made anew: no attribute comes along but the address of a link.
 * The text is parsed in a document of its own, in which nothing runs and nothing loads.
 */
export function safeHtml(html) {
  const parsed = new DOMParser().parseFromString(reader?.createHTML(html) ?? html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) copy(node, fragment, 0);
  return fragment;
}

function copy(node, into, depth) {
  if (node.nodeType === Node.TEXT_NODE) {
    into.append(node.data);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const name = node.nodeName.toUpperCase();
  if (DROPPED.has(name)) return;
  const target = KEPT.has(name) && depth < DEEPEST ? into.appendChild(made(name, node)) : into;
  if (name === 'IMG') target.append(imageWords(node));
  for (const child of node.childNodes) copy(child, target, depth + 1);
}

function made(name, source) {
  // Headings of a message are no headings of this page.
  const element = document.createElement(/^H\d$/.test(name) ? 'strong' : name);
  if (name !== 'A') return element;
  const address = linkOf(source.getAttribute('href') ?? '');
  if (address === undefined) return document.createElement('span');
  element.href = address;
  element.target = '_blank';
  element.rel = 'noopener noreferrer nofollow';
  return element;
}

/** The address if following it is harmless. */
export function linkOf(text) {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return LINKS.has(url.protocol) ? url.href : undefined;
}

/** Pictures are not loaded: the sender would learn who looks. */
const imageWords = (image) => `[picture${image.getAttribute('alt') ? `: ${image.getAttribute('alt')}` : ''}]`;

/** What a person typed, as the HTML that means just that. */
export function typedText(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

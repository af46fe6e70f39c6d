/** Elements whose content nobody sees. */
export const unseenElements = words(
  'applet audio base canvas embed frame frameset head iframe link map meta noembed noframes noscript object param script source style svg template title track video math datalist',
);

/** Elements that stand on lines of their own. */
export const blockElements = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol option p pre search section select summary table tbody tfoot thead tr ul',
);

/** Elements with a meaning of their own here, or with none: their content stays as it is. */
const otherElements = words(
  'a abbr acronym area b bdi bdo big br button caption cite code col colgroup data del dfn em font hr i img input ins kbd label mark marquee meter nobr optgroup output picture progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup td textarea th time tt u var wbr xmp plaintext',
);

/**
 * Whether a name is one of HTML. `<string>` and `<you@example.com>` in a customer's plain text are none, and stay.
 * A hyphen makes a custom element, and mail programs write elements with a namespace, such as `o:p`.
 */
export function isHtmlElement(name: string): boolean {
  if (unseenElements.has(name) || blockElements.has(name) || otherElements.has(name)) return true;
  return /^[a-z][a-z0-9]*[-:][a-z0-9]*$/.test(name);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

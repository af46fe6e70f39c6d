/** Elements whose content nobody sees. */
export const unseenElements = words(
  'applet audio base canvas embed frame frameset head iframe link map meta meter noembed noframes noscript object param progress script source style svg template title track video math datalist',
);

/** Elements that stand on lines of their own. */
export const blockElements = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol option p pre search section select summary table tbody tfoot thead tr ul',
);

/** Elements with a meaning of their own here, or with none: their content stays as it is. */
const otherElements = words(
  'a abbr acronym area b bdi bdo big br button caption cite code col colgroup data del dfn em font hr i img input ins kbd label mark marquee nobr optgroup output picture q rb rp rt rtc ruby s samp slot small span strike strong sub sup td textarea th time tt u var wbr xmp plaintext',
);

/**
 * Whether a name is one of HTML. `<string>` and `<you@example.com>` in a customer's plain text are none, and stay.
 * A hyphen makes a custom element, and mail programs write elements with a namespace, such as `o:p`.
 */
export function isHtmlElement(name: string): boolean {
  if (unseenElements.has(name) || blockElements.has(name) || otherElements.has(name)) return true;
  return /^[a-z][a-z0-9]*[-:][a-z0-9]*$/.test(name);
}

/** Elements without content. */
export const voidElements = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that browsers open again where another one closed them: `<p><b>bold</p>bold as well</b>`. */
export const formattingElements = words('a b big code em font i nobr s small strike strong tt u');

/** Elements that an end tag of an ordinary element does not reach beyond. */
export const specialElements = words(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp foreignobject desc mi mo mn ms mtext annotation-xml',
);

/** Elements that no end tag of an element around them reaches into. */
export const scopeElements = words(
  'applet caption html table td th marquee object template foreignobject desc title mi mo mn ms mtext annotation-xml',
);

/** Elements that formatting does not go on in, nor out of. */
export const markerElements = words('applet caption marquee object td template th');

/** Parts of tables, and the table. */
export const tableElements = words('caption colgroup table tbody td tfoot th thead tr');

/** Elements whose start ends a paragraph that is open. */
export const closesParagraph = words(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p plaintext pre search section summary table ul xmp listing',
);

/** Elements whose end tag closes what was left open in them. */
export const blockEnds = words(
  'address applet article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup listing main marquee menu nav object ol pre search section select summary ul dd dt',
);

/** What a head may hold: anything else ends it. */
export const headElements = words('base basefont bgsound link meta noframes noscript script style template title');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

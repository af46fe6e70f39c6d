import { cleanText } from '../../../agent/text/clean-text.js';
import { withoutMarks } from '../../../agent/text/mark.js';
import { secretIn } from '../../read/secret-text.js';

/** A text that a model wrote as people read it: without unseen characters, and without marks that it copied. */
export function textOfModel(written: string): string {
  return cleanText(withoutMarks(written)).normalize('NFKC').trim();
}

/** Why a text does not count. */
export type TextProblem = 'foreign_link' | 'foreign_address' | 'secret';

/** What a text may name. */
export interface Known {
  /** Texts and addresses whose links may stand in it. */
  readonly links: readonly string[];
  /** Texts whose e-mail addresses and long numbers may stand in it. */
  readonly addresses: readonly string[];
}

/**
 * What in a text of a model must not reach anybody: a link or an address that comes from nowhere it may come from, or what
 * looks like a secret. Undefined where there is nothing.
 */
export function problemIn(text: string, known: Known): TextProblem | undefined {
  if (secretIn(text) !== undefined) return 'secret';
  const links = new Set(known.links.flatMap((one) => linksIn(one.normalize('NFKC'))));
  const hosts = new Set([...links].map((link) => link.split('/', 1)[0] ?? ''));
  if (urlsIn(text).some(isOdd)) return 'foreign_link';
  if (linksIn(text).some((link) => !links.has(link) && !hosts.has(link))) return 'foreign_link';
  const given = known.addresses.map((one) => one.normalize('NFKC')).join('\n');
  const mails = new Set(mailsIn(given));
  if (mailsIn(text).some((mail) => !mails.has(mail))) return 'foreign_address';
  const digits = given.replace(/[\s().-]/g, '');
  return numbersIn(text).every((number) => digits.includes(number)) ? undefined : 'foreign_address';
}

/** Top-level domains without which a word with dots is taken for no address. */
const domains =
  'ai|app|biz|br|ca|cc|ch|click|cloud|cn|co|com|de|dev|edu|es|eu|fr|gg|gl|gov|ie|in|info|io|it|jp|link|live|ly|me|mobi|mx|net|nl|online|org|page|pl|pro|pt|ru|se|sh|shop|site|so|store|support|tech|tk|to|top|tv|uk|us|vip|website|xyz|zip';

const link = new RegExp(
  `(?<![@\\p{L}\\p{N}.-])(?:[a-z][a-z0-9+.-]{1,20}://[^\\s<>"'\`)\\]]+|(?:[\\p{L}\\p{N}-]+\\.)+(?:(?:${domains})(?![\\p{L}\\p{N}-])(?:[:/?#][^\\s<>"'\`)\\]]*)?|(?:[\\p{L}]{2,24}|xn--[a-z0-9-]{1,60})(?:[/?#]|:\\d)[^\\s<>"'\`)\\]]*)|\\d{1,3}(?:\\.\\d{1,3}){3}[:/][^\\s<>"'\`)\\]]*)`,
  'giu',
);

/** Links of a text without their scheme, `www.` and what ends a sentence. */
export function linksIn(text: string): string[] {
  const found = [...[...text.matchAll(link)].map(([one]) => one), ...urlsIn(text)];
  return [...new Set(found.map(bareOf))];
}

/** Everything that begins as an address, to the next blank: whoever shows the text may take all of it for a link. */
function urlsIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>]+/gi)].map(([found]) => withoutEnd(found));
}

function withoutEnd(url: string): string {
  return url.replace(/[.,;:!?*_'"`)\]}]+$/, '');
}

function bareOf(found: string): string {
  const bare = withoutEnd(found)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
  const end = bare.search(/[/?#]/);
  return end === -1 ? bare.toLowerCase() : bare.slice(0, end).toLowerCase() + bare.slice(end);
}

/** An address that does not lead where it seems to: with the name of a user, or a host of unusual signs. */
function isOdd(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { username, password, hostname } = new URL(url);
  const written = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  return username !== '' || password !== '' || !/^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(written) || hostname === '';
}

/** E-mail addresses, also those with words for their signs. */
function mailsIn(text: string): string[] {
  const plain = text
    .replace(/\s{0,2}[[({]\s{0,2}at\s{0,2}[\])}]\s{0,2}/gi, '@')
    .replace(/\s{0,2}[[({]\s{0,2}dot\s{0,2}[\])}]\s{0,2}/gi, '.');
  return [...plain.matchAll(/[^\s@<>()[\]"',;:]{0,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu)].map(([found]) =>
    found.toLowerCase(),
  );
}

/** The digits of numbers as long as those of phones, orders and cards. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d(?:[\s().-]{0,2}\d){7,40}/g)].map(([found]) => found.replace(/\D/g, ''));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A text as HTML that says the same and nothing else: no markup of the text counts. */
export function htmlOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${withLinks(escapeHtml(paragraph)).replaceAll('\n', '<br>')}</p>`).join('');
}

function withLinks(html: string): string {
  return html.replace(/https?:\/\/(?:(?!&quot;|&lt;|&gt;)[^\s<])*[^\s<.,;:!?)'`\]}*_]/g, (url) =>
    isOdd(url.replaceAll('&amp;', '&')) ? url : `<a href="${url}">${url}</a>`,
  );
}

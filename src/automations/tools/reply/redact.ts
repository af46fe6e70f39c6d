import { hideSecrets } from '../../read/secret-text.js';

const greeting =
  /\b(hi|hello|hey|dear|hallo|bonjour|hola|ciao|ol[áa]|hej|good (?:morning|afternoon|evening)|sehr geehrter? (?:frau|herr)|liebe[rs]?)([ \t]+)\p{Lu}[\p{L}'’-]{0,40}(?:[ \t]+\p{Lu}[\p{L}'’-]{0,40})?/giu;

/**
 * A text without the personal data that can be told by its look: e-mail addresses, phone numbers, numbers of orders, cards and
 * accounts, links with something of their own in them, secrets, the names given, and whoever is greeted. What has no look,
 * such as a street or an illness, stays: nobody but teammates may see the result.
 *
 * @param names of people
 */
export function withoutPersonalData(text: string, names: readonly string[]): string {
  const words = names.flatMap((name) => name.split(/[\s,]+/)).filter((word) => word.length > 1);
  return [withoutLinks, hideSecrets, withoutMails, withoutNumbers]
    .reduce((left, step) => step(left), text)
    .replace(greeting, (whole, word: string, gap: string) => (isName(whole, word) ? `${word}${gap}[name]` : whole))
    .replace(/[\p{L}][\p{L}'’-]*/gu, (word) => (words.some((name) => isSame(name, word)) ? '[name]' : word));
}

/** `giu` takes small letters for capitals: a greeted name begins with a capital. */
function isName(whole: string, word: string): boolean {
  return /^[ \t]+\p{Lu}/u.test(whole.slice(word.length));
}

function isSame(name: string, word: string): boolean {
  const [one, other] = [name, word.replace(/['’]s$/, '')].map((text) => text.normalize('NFC').toLowerCase());
  return one === other;
}

function withoutLinks(text: string): string {
  return text.replace(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"']+/gi, (link) => {
    const isOwn = /[?#@]/.test(link) || /[A-Za-z0-9_-]*\d[A-Za-z0-9_-]{11,}/.test(link.replace(/^[^/]*\/\/[^/]*/, ''));
    return isOwn ? '[link]' : link;
  });
}

function withoutMails(text: string): string {
  return text.replace(/[^\s@]{0,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}.-]{1,190}/gu, '[e-mail]');
}

function withoutNumbers(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])[+(]{0,2}\d[\d\s()./-]{4,40}\d(?![\p{L}\p{N}])/gu, (found) =>
      digitsIn(found) > 5 ? '[number]' : found,
    )
    .replace(/[\p{L}\p{N}#][\p{L}\p{N}#_-]*/gu, (word) => (digitsIn(word) > 3 ? '[number]' : word));
}

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

const longest = 300;
/** More of a message is not looked at. */
const maxReadLength = 10_000;

/** Forms in which secrets get into messages of errors: Intercom's tokens, headers, signatures, passwords of URLs. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/dG9r[\w+/=-]{8,}/g, '[redacted]'],
  [/\b(bearer|basic)\s+[\w+/=.~-]{8,}/gi, '$1 [redacted]'],
  [/\b(sha1|sha256)=[0-9a-f]{16,}/gi, '$1=[redacted]'],
  [/(\/\/[^\s/:@]*):[^\s/@]+@/g, '$1:[redacted]@'],
  [
    /\b((?:access[_-]?token|refresh[_-]?token|client[_-]?secret|api[_-]?key|password|secret|token)["']?\s*[:=]\s*["']?)[^\s"'&,;}]+/gi,
    '$1[redacted]',
  ],
];

/**
 * What is kept of a handler's failure: its name and message in one line, 300 characters at most, without what looks like
 * a secret and without the given ones. Never a stack or a cause: those quote what they came across.
 */
export function errorText(error: unknown, known: readonly string[] = []): string {
  const text = textOf(error).slice(0, maxReadLength);
  const unknown = known
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
  const clean = secrets.reduce((rest, [form, instead]) => rest.replace(form, instead), unknown);
  const line = clean
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).toWellFormed()}…`;
}

function textOf(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'string' ? error : `a thrown ${error === null ? 'null' : typeof error}`;
}

/**
 * Makes a function that takes secrets out of a text.
 *
 * @param pattern a global expression for whatever else looks like a secret of the service.
 */
export function redactor(secrets: readonly string[], pattern?: RegExp): (text: string) => string {
  // Longest first: one secret may begin another.
  const known = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .sort((one, other) => other.length - one.length);
  return (text) => {
    const whole = known.reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text);
    const clean = known.reduce(withoutBeginning, whole);
    return pattern === undefined ? clean : clean.replace(pattern, '[redacted]');
  };
}

/** Fewer characters of a secret than these tell nothing of it. */
const fewest = 6;

/** Takes out what is left of a secret where a text was cut, which `…` marks. */
function withoutBeginning(text: string, secret: string): string {
  if (secret.length <= fewest || !text.includes('…')) return text;
  const [last = '', ...pieces] = text.split('…').reverse();
  const clean = pieces.reverse().map((piece) => {
    for (let length = Math.min(secret.length - 1, piece.length); length >= fewest; length -= 1) {
      if (piece.endsWith(secret.slice(0, length))) return `${piece.slice(0, -length)}[redacted]`;
    }
    return piece;
  });
  return [...clean, last].join('…');
}

/**
 * Makes a function that takes secrets out of a text.
 *
 * @param pattern a global expression for whatever else looks like a secret of the service.
 */
export function redactor(secrets: readonly string[], pattern?: RegExp): (text: string) => string {
  const known = secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (text) => {
    const clean = known.reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text);
    return pattern === undefined ? clean : clean.replace(pattern, '[redacted]');
  };
}

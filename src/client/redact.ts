/** Intercom's access tokens are base64 that begins with these letters (it decodes to `tok:`). */
const tokens = /dG9r[\w+/=-]{8,}/g;

/** Makes a function that takes the given secrets, and whatever looks like an Intercom token, out of a text. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (text) =>
    known.reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text).replace(tokens, '[redacted]');
}

/** A call to the sandbox's own endpoints. @throws Error in the sandbox's words, with the status */
async function call(method, path, body) {
  const response = await fetch(`/_sandbox${path}`, {
    method,
    // Sent to its end although the page is left. Browsers refuse that for more than 64 kB.
    keepalive: method !== 'GET' && (body === undefined || JSON.stringify(body).length < 30_000),
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  const message = wordsOf(text) || `The sandbox answered with ${response.status}.`;
  throw Object.assign(new Error(message), { status: response.status });
}

export const get = (path) => call('GET', path);
export const post = (path, body) => call('POST', path, body);
export const remove = (path) => call('DELETE', path);

/** Lets a customer or a teammate do something. */
export const perform = (action) => post('/actions', action);

/** `{a: 1, b: undefined}` as `?a=1`. */
export function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && value !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

function wordsOf(text) {
  try {
    return JSON.parse(text)
      .errors.map(({ message }) => message)
      .join(' ');
  } catch {
    return undefined;
  }
}

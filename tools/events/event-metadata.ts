import { param } from '../../src/intercom/index.js';

/** Intercom keeps this many keys of an event and drops the rest without a word. */
const maxKeys = 10;

/** The only objects that a value may be: a link with a text, an amount of money in cents. */
const objectForms = [
  ['url', 'value'],
  ['amount', 'currency'],
];

/** Details of an event, checked for what Intercom would silently drop. */
export const eventMetadata = param
  .jsonObject('Details by name, 10 at the most: text, numbers, {url, value} or {amount, currency}', {
    example: { invitation_code: 'ADDAFRIEND' },
  })
  .check((metadata, refuse) => {
    const entries = Object.entries(metadata);
    if (entries.length > maxKeys) refuse(`has ${entries.length} keys: Intercom keeps ${maxKeys}, so give no more`);
    for (const [key, value] of entries) {
      if (isFlat(value)) continue;
      refuse(
        `holds ${Array.isArray(value) ? 'a list' : 'an object'} in ${key}: expected text, a number, true, false, {url, value} or {amount, currency}`,
      );
    }
  });

function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const keys = Object.keys(value).sort().join();
  return !Array.isArray(value) && objectForms.some((form) => form.join() === keys);
}

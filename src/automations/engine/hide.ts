import { redactor } from '../../client/redact.js';
import { isObject } from '../../tool/json.js';

/** Takes secrets out of texts and data, by their values. */
export interface Hide {
  text(text: string): string;
  /** A copy without them, or the same where there are none. */
  data(value: unknown): unknown;
}

/** Shorter values would riddle ordinary text, and protect nothing. */
const shortest = 4;

/** @param secrets the values */
export function hider(secrets: readonly string[]): Hide {
  const known = secrets.filter((secret) => secret.length >= shortest);
  // As they stand in JSON that stands in a text.
  const forms = known.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const text = known.length === 0 ? (one: string) => one : redactor([...new Set(forms)]);
  const data = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(data);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [text(key), data(member)]));
  };
  return { text, data: known.length === 0 ? (value) => value : data };
}

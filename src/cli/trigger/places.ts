import { isObject } from '../../tool/json.js';
import type { Candidate } from '../completion/candidate.js';

/** The places of an item that a value can be put into, such as `source.body`, each with what the sample has there. */
export function placesIn(item: Readonly<Record<string, unknown>>): readonly Candidate[] {
  return Object.entries(item).flatMap(([key, value]) => placesOf(value, key));
}

function placesOf(value: unknown, path: string): readonly Candidate[] {
  // Of a list, the first member stands for all.
  const members = Array.isArray(value) ? value.slice(0, 1).map((member, at) => [String(at), member] as const) : [];
  const inner = isObject(value) ? Object.entries(value) : members;
  if (inner.length === 0) return [{ word: path, about: JSON.stringify(value) }];
  return inner.flatMap(([key, member]) => placesOf(member, `${path}.${key}`));
}

/** An object of a notification. Nothing in it is certain: versions differ, and more may come with any delivery. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key, or undefined when there is none. */
export function objectAt(value: unknown, key: string): JsonObject | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : undefined;
}

/** The objects of the list under a key; none when there is no list. */
export function objectsAt(value: unknown, key: string): readonly JsonObject[] {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/** A text that is not empty, or null. */
export function textAt(value: unknown, key: string): string | null {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' && found !== '' ? found : null;
}

/** An id as text, whether it came as text or number; null for what stands for nobody: 0, `"0"`, null and nothing. */
export function idAt(value: unknown, key: string): string | null {
  return isObject(value) ? idOf(value[key]) : null;
}

/** The same of a value that is at hand. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const id = String(value);
  return id === '' || id === '0' ? null : id;
}

/** A time under a key that was read before: unix seconds, or null. */
export function secondsAt(value: unknown, key: string): number | null {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

const ownData = new Set([
  'custom_attributes',
  'ticket_attributes',
  'metadata',
  'ext_metadata',
  'updated_attribute_data',
]);

/** True for keys under which a workspace or its program keeps data of its own, in which no name has our meaning. */
export function holdsOwnData(key: string): boolean {
  return ownData.has(key);
}

/** Nothing that Intercom describes is nested deeper; what is, is left as it came. */
export const deepest = 24;

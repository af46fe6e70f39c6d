/** An own member of an object, or an item of a list. */
export function member(value: unknown, key: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return /^\d{1,9}$/.test(String(key)) ? value[Number(key)] : undefined;
  if (value instanceof Map) return value.get(key);
  if (typeof key !== 'string' || !Object.hasOwn(value, key)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

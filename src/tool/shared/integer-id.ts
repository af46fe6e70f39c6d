/**
 * An id for a field that Intercom declares as an integer: a number where the text is one that JavaScript holds
 * exactly, else the text itself.
 */
export function integerId(id: string): number | string {
  const read = Number(id);
  return /^\d+$/.test(id) && Number.isSafeInteger(read) ? read : id;
}

/** Unix seconds as the notifications of Intercom write a time: with milliseconds, and the zone as `+00:00` or `Z`. */
export function isoTime(seconds: number, zone: '+00:00' | 'Z' = '+00:00'): string {
  return new Date(seconds * 1000).toISOString().replace('Z', zone);
}

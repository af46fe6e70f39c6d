/**
 * Versions of the Intercom API that the tools know, oldest first. `Preview`, which older texts call `Unstable`, has what is
 * to come and moves: what works with it today may not tomorrow.
 */
export const apiVersions = ['2.11', '2.12', '2.13', '2.14', '2.15', '2.16', '2.17', 'Preview', 'Unstable'] as const;

export type ApiVersion = (typeof apiVersions)[number];

/** The version that is sent when a connection names none. */
export const defaultApiVersion: ApiVersion = '2.16';

/** True when `version` has what came with `since`. */
export function supports(version: string, since: string): boolean {
  const known: readonly string[] = apiVersions;
  return known.indexOf(version) >= known.indexOf(since);
}

import type { ServiceDefinition } from '../service-definition.js';

/** What an operation works on, by its path or by method and path: the folder that its file lies in. */
export function resourceOf(http: string, { resourcePaths = {} }: Pick<ServiceDefinition, 'resourcePaths'>): string {
  const path = `${http.slice(http.indexOf('/'))}/`;
  const named = Object.keys(resourcePaths).map((piece) => ({ piece, at: path.lastIndexOf(`/${piece}/`) }));
  const last = named.reduce((one, other) => (other.at > one.at ? other : one), { piece: '', at: -1 });
  return resourcePaths[last.piece] ?? path.split('/')[1]?.replaceAll('_', '-') ?? '';
}

import type { ServiceDefinition } from '../service-definition.js';

/** What an operation works on, by its path or by method and path: the folder that its file lies in. */
export function resourceOf(http: string, { resourcePaths = {} }: Pick<ServiceDefinition, 'resourcePaths'>): string {
  const path = `${http.slice(http.indexOf('/'))}/`;
  let [found, at] = [path.slice(1, path.indexOf('/', 1)).replaceAll('_', '-'), -1];
  for (const piece of Object.keys(resourcePaths)) {
    const place = path.lastIndexOf(`/${piece}/`);
    if (place > at) [found, at] = [resourcePaths[piece] ?? found, place];
  }
  return found;
}

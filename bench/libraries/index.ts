import type { Target } from '../shared/target.js';
import type { Library } from './library.js';

/** Everything that is compared, by package name. Each is loaded only where it is used. */
const libraries = {
  axios: async (target: Target) => (await import('./axios.js')).connect(target),
  'intercom-tools': async (target: Target) => (await import('./intercom-tools.js')).connect(target),
  'intercom-client': async (target: Target) => (await import('./intercom-client.js')).connect(target),
  '@activepieces/piece-intercom': async (target: Target) => (await import('./piece-intercom.js')).connect(target),
};

export type LibraryName = keyof typeof libraries;

/** @throws Error for another name. */
export function libraryName(name: string | undefined): LibraryName {
  if (name !== undefined && isLibraryName(name)) return name;
  throw new Error(`There is no library ${name}: expected one of ${Object.keys(libraries).join(', ')}`);
}

function isLibraryName(name: string): name is LibraryName {
  return Object.hasOwn(libraries, name);
}

/** Loads a library and points it at the target. */
export function connect(name: LibraryName, target: Target): Promise<Library> {
  return libraries[name](target);
}

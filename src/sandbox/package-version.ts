import { createRequire } from 'node:module';

/** The version of this package. Found by the package's own name, so that it holds in a bundle too. */
export function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('intercom-tools/package.json');
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const MOST_BYTES = 150_000;

describe('the pictures of the docs', () => {
  const pictures = readdirSync(`${docs}images`);

  it('are all shown in the guide to the sandbox', () => {
    const guide = readFileSync(`${docs}sandbox.md`, 'utf8');
    const shown = [...guide.matchAll(/images\/([a-z-]+\.png)/g)].map(([, name]) => name);
    expect(shown.sort()).toEqual(pictures.sort());
  });

  it.each(pictures)('%s is small enough for a package', (name) => {
    expect(readFileSync(`${docs}images/${name}`).length).toBeLessThan(MOST_BYTES);
  });
});

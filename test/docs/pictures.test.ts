import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const MOST_BYTES = 150_000;

describe('the pictures of the docs', () => {
  const pictures = readdirSync(`${docs}images`);

  it('are all shown, in a guide or in the README', () => {
    const pages = [`${docs}sandbox.md`, `${docs}automations/simulate.md`, `${docs}../README.md`].map((page) =>
      readFileSync(page, 'utf8'),
    );
    const shown = [...pages.join('\n').matchAll(/images\/([a-z-]+\.(?:png|svg))/g)].map(([, name]) => name);
    expect([...new Set(shown)].sort()).toEqual(pictures.sort());
  });

  it.each(pictures)('%s is small enough for a package', (name) => {
    expect(readFileSync(`${docs}images/${name}`).length).toBeLessThan(MOST_BYTES);
  });
});

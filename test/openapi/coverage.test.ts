import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf, coverageWords } from '../../scripts/docs/coverage.js';
import { regionIn } from '../../scripts/docs/inline-region.js';
import { routes } from '../../src/sandbox/resources.js';
import { allTools } from '../../tools/index.js';
import { operationsOf, readDescription } from './description.js';

const file = process.env.INTERCOM_OPENAPI;
const title = 'the coverage that the README states';

describe.skipIf(!file)(file ? title : `${title} (skipped: INTERCOM_OPENAPI does not name the description)`, () => {
  it('is that of the official description', () => {
    const coverage = coverageOf(allTools, operationsOf(readDescription(file ?? '')), routes);
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(regionIn(readme, 'coverage'), 'run: INTERCOM_OPENAPI=FILE npm run docs').toBe(coverageWords(coverage));
  });
});

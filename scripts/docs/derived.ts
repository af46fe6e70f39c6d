import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { routes } from '../../src/sandbox/resources.js';
import { operationsOf, readDescription } from '../../test/openapi/description.js';
import { allTools } from '../../tools/index.js';
import { coverageOf, coverageWords } from './coverage.js';
import { coveragePage } from './coverage-page.js';
import { withRegion } from './inline-region.js';
import { recordTerminal } from './recording.js';

/**
 * What is generated beside the pages of the tools: files by their path from the root of the project.
 *
 * The coverage in the README and its page are counted against Intercom's own description of its API, whose path `INTERCOM_OPENAPI` names.
 * Without it the figure stays as it is.
 */
export async function derivedFiles(
  root: string,
  description = process.env.INTERCOM_OPENAPI,
): Promise<Map<string, string>> {
  const files = new Map([['docs/images/terminal.svg', await recordTerminal()]]);
  if (description !== undefined && description !== '') {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const coverage = coverageOf(allTools, operationsOf(readDescription(description)), routes);
    files.set('docs/coverage.md', coveragePage(coverage));
    files.set('README.md', withRegion(readme, 'coverage', coverageWords(coverage)));
  }
  return files;
}

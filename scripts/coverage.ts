/**
 * Prints how much of Intercom's API there is as tools and in the sandbox, and names what is missing.
 *
 *   INTERCOM_OPENAPI=FILE npm run coverage      FILE is Intercom's description of its API
 *
 * Exit code 1 when an operation has no tool or is not emulated.
 */
import { routes } from '../src/sandbox/resources.js';
import { operationsOf, readDescription } from '../test/openapi/description.js';
import { allTools } from '../tools/index.js';
import { countsOf, coverageOf, gapsOf } from './docs/coverage.js';

const { INTERCOM_OPENAPI: file = '' } = process.env;

if (file === '') {
  console.error("Intercom's description of its API is missing: run INTERCOM_OPENAPI=FILE npm run coverage");
  process.exitCode = 1;
} else {
  const coverage = coverageOf(allTools, operationsOf(readDescription(file)), routes);
  const { operations, tools, sandbox } = countsOf(coverage);
  const gaps = gapsOf(coverage);
  for (const gap of gaps) console.error(gap);
  console.log(`operations / with a tool / in the sandbox: ${operations} / ${tools} / ${sandbox}`);
  if (gaps.length > 0) process.exitCode = 1;
}

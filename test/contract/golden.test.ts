import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outputJsonSchema, paramsJsonSchema } from '../../src/json-schema/index.js';
import { parseParams } from '../../src/run-tool/parse-params.js';
import { effectOf, type RequestTool, worstEffect } from '../../src/tool/index.js';
import { allTools } from '../../tools/index.js';
import { build } from './build.js';

const folder = new URL('./__golden__/', import.meta.url);

// Read before the tests run, since they write what is missing.
const before = readdirSync(folder).sort();

/**
 * What a tool promises to those who call it. A change here changes the contract, so it shows in the review of a commit.
 * Schemas of the objects of Intercom are named only: schemas/ holds them.
 */
function contractOf(tool: RequestTool): object {
  const { $defs = {}, ...output } = outputJsonSchema(tool);
  const example = parseParams(tool, tool.example);
  const { effect, idempotent, paging } = tool;
  return {
    id: tool.id,
    title: tool.title,
    description: tool.description,
    service: tool.service,
    resource: tool.resource,
    since: tool.since,
    effect: {
      worst: worstEffect(effect),
      dependsOnParams: typeof effect !== 'string',
      ofExample: effectOf(effect, example),
    },
    idempotent: typeof idempotent === 'boolean' ? idempotent : { ofExample: idempotent.of(example) },
    params: paramsJsonSchema(tool),
    output,
    schemas: Object.keys($defs),
    ...(paging === undefined ? {} : { paging }),
    example: tool.example,
    requests: build(tool, tool.example).map(({ step, method, url, body }) => ({ step, method, url, body })),
  };
}

describe('the golden contract', () => {
  it.each(allTools)('of $id is kept', async (tool) => {
    const contract = `${JSON.stringify(contractOf(tool), null, 2)}\n`;
    await expect(contract).toMatchFileSnapshot(fileURLToPath(new URL(`${tool.id}.json`, folder)));
  });

  it('was there for each tool and for nothing else', () => {
    const expected = allTools.map(({ id }) => `${id}.json`).sort();
    expect(before, 'one that was missing is written now: read it, remove what is left over, then run again').toEqual(
      expected,
    );
  });
});

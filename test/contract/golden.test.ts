import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { automationTools } from '../../src/automations/tools/index.js';
import { isObject } from '../../src/tool/json.js';
import { allTools } from '../../tools/index.js';
import { contractOf, contractText } from './contract-text.js';

const tools = [...allTools, ...automationTools];

const folder = new URL('./__golden__/', import.meta.url);

// Read before the tests run, since they write what is missing.
const before = readdirSync(folder).sort();

// A change here changes the contract with those who call the tool, so it shows in the review of a commit.
describe('the golden contract', () => {
  it.each(tools)('of $id is kept', async (tool) => {
    const text = contractText(contractOf(tool));
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`${tool.id}.txt`, folder)));
  });

  it('was there for each tool and for nothing else', () => {
    const expected = tools.map(({ id }) => `${id}.txt`).sort();
    expect(before, 'one that was missing is written now: read it, remove what is left over, then run again').toEqual(
      expected,
    );
  });

  it.each(tools)('of $id would show the change of any value in it', (tool) => {
    const contract: Record<string, unknown> = JSON.parse(JSON.stringify(contractOf(tool)));
    const text = contractText(contract);
    const changed = [...changesOf(contract)];
    expect(changed.length).toBeGreaterThan(40);
    expect(changed.filter(({ value }) => contractText(value) === text).map(({ what }) => what)).toEqual([]);
  });
});

/** The same data with one thing in it changed or gone, for each thing in it. */
function* changesOf(data: Record<string, unknown>): Generator<{ what: string; value: Record<string, unknown> }> {
  for (const [path, value] of valuesIn(data, [])) {
    yield { what: `${path.join('.')} changed`, value: changedAt(data, path, other) };
    // An object without entries says no more than none.
    if (isObject(value)) continue;
    yield { what: `${path.join('.')} gone`, value: changedAt(data, path, () => undefined) };
  }
}

function* valuesIn(data: unknown, path: readonly string[]): Generator<[path: readonly string[], value: unknown]> {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) yield [path, data];
  else for (const [key, value] of Object.entries(data)) yield* valuesIn(value, [...path, key]);
}

function changedAt<Data>(data: Data, [key, ...path]: readonly string[], change: (value: unknown) => unknown): Data {
  const copy = structuredClone(data) as Record<string, unknown>;
  if (key === undefined) return data;
  const value = path.length === 0 ? change(copy[key]) : changedAt(copy[key], path, change);
  if (value === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
  } else copy[key] = value;
  return copy as Data;
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}~`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return isObject(value) ? { more: 1 } : 'other';
}

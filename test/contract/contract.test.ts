import { describe, expect, it } from 'vitest';
import { allTools } from '../../tools/index.js';
import { rules } from './rules/index.js';
import { subjectsOnDisk } from './subjects.js';

const subjects = await subjectsOnDisk();

describe('the tools on disk', () => {
  it('are the tools of the list, each once', () => {
    const onDisk = subjects.map(({ tool }) => tool.id);
    const listed = allTools.map(({ id }) => id);
    expect([...onDisk].sort()).toEqual([...listed].sort());
    for (const { tool } of subjects) expect(allTools).toContain(tool);
  });
});

describe.each(subjects)('$tool.id', (subject) => {
  it.each(Object.entries(rules))('%s', async (_, rule) => {
    expect(await rule(subject)).toEqual([]);
  });
});

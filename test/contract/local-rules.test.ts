import { describe, expect, it } from 'vitest';
import { type LocalTool, localTool, out, param } from '../../src/tool/index.js';
import { localRules } from './rules/index.js';
import type { Subject } from './subjects.js';

const pickOne = localTool('core_pick_one', {
  title: 'Pick one of several',
  description: 'Pick the one of several texts that stands at a place.',
  resource: 'core',
  effect: 'read',
  params: {
    texts: param.textList('Texts to choose from', { example: ['a', 'b'] }),
    place: param.integer('Place in the list', { min: 0 }).optional(),
  },
  output: { text: out.text('The text') },
  run: ({ texts, place = 0 }) => ({ text: texts[place] ?? '' }),
});

function subject(changes: Partial<LocalTool> = {}, place: Partial<Subject<LocalTool>> = {}): Subject<LocalTool> {
  const tool: LocalTool = { ...(pickOne as unknown as LocalTool), ...changes };
  return { tool, file: 'core-pick-one.ts', exportName: 'corePickOne', exports: ['corePickOne'], source: '', ...place };
}

async function problems(name: keyof typeof localRules, about: Subject<LocalTool>): Promise<string> {
  return (await localRules[name](about)).join('\n');
}

describe('the rules of tools that run a function', () => {
  it.each(Object.keys(localRules) as (keyof typeof localRules)[])(
    'are kept by a tool without flaws: %s',
    async (name) => {
      expect(await problems(name, subject())).toBe('');
    },
  );

  it('see names that do not agree', async () => {
    const rule = 'has a file, export, id and resource that agree';
    expect(await problems(rule, subject({}, { file: 'pick.ts' }))).toContain('expected core-pick-one.ts');
    expect(await problems(rule, subject({}, { exportName: 'pick' }))).toContain('expected corePickOne');
    expect(await problems(rule, subject({}, { exports: ['corePickOne', 'help'] }))).toContain('shares its file');
    expect(await problems(rule, subject({ service: 'http', resource: 'http' }))).toContain('expected http_…');
    expect(await problems(rule, subject({ resource: 'lists' }))).toContain('has the resource lists: expected core');
  });

  it('see values that are lost, and texts that mean something else', async () => {
    const lost = param.integer('Place', { min: 0 }).optional();
    const changed = { ...pickOne.fields, place: lost };
    const dropsZero = {
      fields: changed,
      params: pickOne.params.transform(({ place, ...others }) => ({ ...others, ...(place ? { place } : {}) })),
    };
    const rule = 'is handed 0, false, empty text and null wherever it takes them';
    expect(await problems(rule, subject(dropsZero as unknown as Partial<LocalTool>))).toContain('drops 0 of place');
  });
});

import { expect, it } from 'vitest';
import { allArtefacts } from '../../scripts/manifest/artefacts.js';
import { drift } from '../../scripts/manifest/reviewed.js';
import { listTriggers } from '../../src/triggers/index.js';
import { allTools } from '../../tools/index.js';

const artefacts = await allArtefacts();
const names = (start: string) => [...artefacts.keys()].filter((name) => name.startsWith(`${start}/`));

it('everything that hosts are given is what was reviewed', async () => {
  const problems = await drift(artefacts);
  expect(problems, problems.join('\n')).toEqual([]);
});

it.each(['activepieces', 'blocks', 'n8n', 'sim'])('%s has an artefact for each tool, and for nothing else', (host) => {
  const expected = allTools.map(({ id }) => `${host}/tools/${id.replace('intercom_', '')}`);
  expect(names(`${host}/tools`)).toEqual(expected.sort());
  for (const name of expected) expect(artefacts.get(name)?.length, name).toBeGreaterThan(150);
});

it.each(['activepieces/app-triggers', 'activepieces/triggers', 'blocks/triggers', 'sim/triggers'])(
  '%s has an artefact for each trigger',
  (start) => {
    expect(names(start)).toHaveLength(listTriggers().length);
  },
);

it('a change of a single character changes the list', async () => {
  const changed = new Map(artefacts);
  const name = 'n8n/tools/get_contact';
  changed.set(name, (artefacts.get(name) ?? '').replace('contact', 'kontact'));
  changed.delete('sim/shared/block.json');
  changed.set('sim/tools/new_tool', '{}');
  const problems = await drift(changed);
  expect(problems).toEqual([
    expect.stringMatching(/^n8n\/tools\/get_contact has changed: (\d+) \w{12} is now \1 \w{12}$/),
    'sim/shared/block.json is gone',
    'sim/tools/new_tool is new',
    expect.stringContaining('npm run manifest -- --diff HEAD'),
  ]);
});

import { InvalidParamsError } from '../../errors.js';
import { resources } from '../../generated/resources.js';
import { effects } from '../../tool/effect.js';
import { nearest } from '../../tool/nearest.js';
import { defineCommand } from '../command.js';
import { effectWord } from '../describe/effect.js';
import { toolList } from '../describe/tool-list.js';
import { printLong } from '../pager.js';
import { columns } from '../render/columns.js';
import { toJson } from '../render/json.js';
import { widthOf } from '../usage.js';

export const toolsCommand = defineCommand({
  args: {
    resource: { type: 'string', valueHint: 'name', description: 'Only tools that work on this, such as contacts' },
    effect: { type: 'enum', options: [...effects], description: 'Only tools with this effect at worst' },
    json: { type: 'boolean', description: 'Print a JSON list' },
    sandbox: { type: 'boolean', description: 'Accepted as everywhere; listing tools needs no account anyway' },
  },
  choices: { resource: resources },
  examples: ['intercom-tools tools --resource contacts', 'intercom-tools tools --effect read --json'],
  async run({ values: { resource, effect, json }, terminal }) {
    const { out } = terminal;
    if (resource !== undefined && !resources.some((known) => known === resource)) throw noResource(resource, resources);
    const wanted = effects.find((known) => known === effect);
    const found = toolList.filter(
      (tool) => (resource ?? tool.resource) === tool.resource && (wanted ?? tool.effect) === tool.effect,
    );
    if (json) {
      await out.line(toJson(found));
      return 0;
    }
    // Programs that read the list find one tool on each line.
    const width = out.isTerminal ? widthOf(out) : Number.POSITIVE_INFINITY;
    const lines = resources.flatMap((group) => {
      const members = found.filter((tool) => tool.resource === group);
      if (members.length === 0) return [];
      const rows = members.map(({ id, effect: worst, title }) => [id, effectWord(worst, out, 6), title]);
      return [out.paint('bold', group), ...columns(rows, width)];
    });
    const hint = out.isTerminal ? ['', `${found.length} tools. More about one: intercom-tools tools show ID`] : [];
    await printLong([...(lines.length === 0 ? ['No tool fits.'] : lines), ...hint], terminal);
    return 0;
  },
});

function noResource(resource: string, known: readonly string[]): InvalidParamsError {
  const near = nearest(resource, known);
  const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${near}?`;
  return new InvalidParamsError([{ field: '--resource', message: `is ${JSON.stringify(resource)} (${hint})` }]);
}

import { InvalidParamsError } from '../../errors.js';
import { agrees } from '../ask.js';
import { defineCommand, type Values } from '../command.js';
import { timeOf } from '../events/event-line.js';
import { readDate } from '../read-date.js';
import { toJson } from '../render/json.js';
import { withRuns } from '../runs/open-runs.js';
import { runsOption, sandboxRunsOption } from '../runs/runs-option.js';

const conditions = {
  contact: { type: 'string', valueHint: 'id', description: 'Of all runs whose event names this contact' },
  workspace: { type: 'string', valueHint: 'id', description: 'Of all runs of this workspace' },
  before: {
    type: 'string',
    valueHint: 'date',
    description: 'Of all runs that ended before: 2026-01-31, or a time in ISO 8601',
  },
} as const;

export const runsPurgeCommand = defineCommand({
  description:
    "Erase customers' words from the journal of runs for good: events, results, requests and reasons. Unfinished runs are cancelled. Ids, states and times stay, so that nothing is started twice. With several conditions all have to be met.",
  args: {
    ...conditions,
    yes: { type: 'boolean', description: 'Do not ask' },
    ...runsOption,
    ...sandboxRunsOption,
    json: { type: 'boolean', description: 'Print how many as JSON' },
  },
  examples: [
    'intercom-tools runs purge --contact 65f0c0ffee0123456789ab01',
    'intercom-tools runs purge --before 2026-01-31 --yes',
  ],
  async run({ values, terminal }) {
    const { contact, workspace, yes, json } = values;
    const given = (['contact', 'workspace', 'before'] as const).filter((name) => values[name] !== undefined);
    if (given.length === 0) {
      const message = '--workspace or --before: expected at least one of the three';
      throw new InvalidParamsError([{ field: '--contact', message }]);
    }
    const empty = given.find((name) => values[name] === '');
    if (empty !== undefined) throw new InvalidParamsError([{ field: `--${empty}`, message: 'is empty' }]);
    const before = values.before === undefined ? undefined : readDate('before', values.before);
    const erased = await withRuns(values, terminal, async (journal) => {
      if (!yes && !(await agrees(question(values, before), terminal))) return undefined;
      return journal.purge({
        ...(contact === undefined ? {} : { subject: contact }),
        ...(workspace === undefined ? {} : { workspace }),
        ...(before === undefined ? {} : { endedBefore: before }),
      });
    });
    if (json) await terminal.out.line(toJson({ erased: erased ?? 0 }));
    else if (erased === undefined) await terminal.out.line('Nothing was erased.');
    else await terminal.out.line(`Erased the words of ${erased} ${erased === 1 ? 'run' : 'runs'}.`);
    return erased === undefined ? 1 : 0;
  },
});

function question({ contact, workspace }: Values<typeof conditions>, before: number | undefined): string {
  const words = [
    ...(contact === undefined ? [] : [`about the contact ${contact}`]),
    ...(workspace === undefined ? [] : [`of the workspace ${workspace}`]),
    ...(before === undefined ? [] : [`that ended before ${timeOf(before)}`]),
  ];
  const unfinished = before === undefined ? ', and cancel the unfinished ones' : '';
  return `Erase the words of all runs ${words.join(' and ')}${unfinished}? This cannot be undone.`;
}

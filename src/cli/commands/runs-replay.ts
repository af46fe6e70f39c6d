import { findRun, type MadeCall, madeCalls, replayRun } from '../../automations/runs/index.js';
import { agrees } from '../ask.js';
import { defineCommand } from '../command.js';
import { columns } from '../render/columns.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { loadAutomations } from '../runs/load-automations.js';
import { runCommand } from '../runs/next-steps.js';
import { withRuns } from '../runs/open-runs.js';
import { idIssue } from '../runs/run-id.js';
import { runsOption, sandboxRunsOption } from '../runs/runs-option.js';
import type { Terminal } from '../terminal.js';

export const runsReplayCommand = defineCommand({
  description:
    'Start a run once more, with the event that it began with. Calls that it made are made again, but for those with an idempotencyKey: it shows them and asks first.',
  args: {
    id: { type: 'positional', description: 'Id of a run that has ended' },
    file: {
      type: 'string',
      valueHint: 'file',
      description: 'Its automation as it stands now; the content that the run had unless given',
    },
    yes: { type: 'boolean', description: 'Do not ask' },
    ...runsOption,
    ...sandboxRunsOption,
    json: { type: 'boolean', description: 'Print the id of the new run, and the calls of the old one, as JSON' },
  },
  issue: idIssue,
  examples: ['intercom-tools runs replay 17', 'intercom-tools runs replay 17 --file vip-alert.yaml --yes'],
  async run({ values, terminal }) {
    const { id, file, yes, json } = values;
    const loaded = file === undefined ? [] : await loadAutomations([file], terminal);
    if (loaded === undefined) return 1;
    const [current] = loaded;
    const { made, started } = await withRuns(values, terminal, async (journal) => {
      const made = madeCalls(await findRun(journal, id));
      if (made.length > 0 && !yes && !(await agreesTo(id, made, terminal))) return { made, started: undefined };
      return { made, started: await replayRun(journal, id, { current }) };
    });
    const { out } = terminal;
    if (json) await out.line(toJson({ id: started?.id ?? null, outcome: started?.outcome ?? 'not-started', made }));
    else if (started === undefined) await out.line('Nothing was started.');
    else if (started.outcome === 'dropped') {
      await out.line(`Run ${started.id} was dropped: another run has the slot of its concurrency key.`);
    } else {
      const here = runCommand(`continue ${started.id}`, values);
      await out.line(`Run ${started.id} is started. What serves the journal carries it out, or here: ${here}`);
    }
    return started === undefined ? 1 : 0;
  },
});

async function agreesTo(id: string, made: readonly MadeCall[], terminal: Terminal): Promise<boolean> {
  const { err } = terminal;
  await err.line(`Run ${id} has made these calls already:`);
  const rows = made.map(({ step, tool, effect, isCertain }) =>
    [step, tool, isCertain ? effect : `${effect}, perhaps`].map(plain),
  );
  for (const line of columns(rows, err.width)) await err.line(line);
  return agrees('Make them again, but for those with an idempotencyKey?', terminal);
}

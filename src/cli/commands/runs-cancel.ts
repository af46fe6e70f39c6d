import { cancelRun } from '../../automations/runs/index.js';
import { defineCommand } from '../command.js';
import { toJson } from '../render/json.js';
import { withRuns } from '../runs/open-runs.js';
import { idIssue } from '../runs/run-id.js';
import { runsOption, sandboxRunsOption } from '../runs/runs-option.js';

export const runsCancelCommand = defineCommand({
  description:
    'End a run before its next step. What it did stays done; a call that was sent is not taken back, and its answer is awaited.',
  args: {
    id: { type: 'positional', description: 'Id of a run that has not ended' },
    reason: { type: 'string', valueHint: 'text', description: 'Why, for whoever looks at it later' },
    ...runsOption,
    ...sandboxRunsOption,
    json: { type: 'boolean', description: 'Print the run as JSON' },
  },
  issue: idIssue,
  examples: ['intercom-tools runs cancel 17', "intercom-tools runs cancel 17 --reason 'sent by hand'"],
  async run({ values, terminal }) {
    const { id, reason, json } = values;
    const run = await withRuns(values, terminal, (journal) => cancelRun(journal, id, reason || undefined));
    if (json) await terminal.out.line(toJson(run));
    else {
      await terminal.out.line(
        run.state === 'cancelled' ? `Run ${id} is cancelled.` : `Run ${id} ends before its next step: a worker has it.`,
      );
    }
    return 0;
  },
});

import { findRun, traceRun } from '../../automations/runs/index.js';
import { defineCommand } from '../command.js';
import { printLong } from '../pager.js';
import { toJson } from '../render/json.js';
import { pageWidth } from '../render/width.js';
import { withRuns } from '../runs/open-runs.js';
import { idIssue } from '../runs/run-id.js';
import { runsOption, sandboxRunsOption } from '../runs/runs-option.js';
import { traceLines } from '../runs/trace-lines.js';

export const runsShowCommand = defineCommand({
  description:
    'Show what a run did: what it began with, each step with its parameters and what was kept of its result, each request that must not be sent twice with what is known of it, and what to do next.',
  args: {
    id: { type: 'positional', description: 'Id of the run, as runs list shows it' },
    ...runsOption,
    ...sandboxRunsOption,
    json: { type: 'boolean', description: 'Print all of it as JSON' },
  },
  issue: idIssue,
  examples: ['intercom-tools runs show 17', 'intercom-tools runs show 17 --json'],
  async run({ values, terminal }) {
    const { out } = terminal;
    const trace = await withRuns(values, terminal, async (journal) =>
      traceRun(journal, await findRun(journal, values.id)),
    );
    if (values.json) await out.line(toJson(trace));
    else {
      const page = { width: pageWidth(terminal), paint: out.paint, place: values };
      await printLong(traceLines(trace, page), terminal);
    }
    return 0;
  },
});

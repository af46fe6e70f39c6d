import { pauseOf, resumeAutomation } from '../../automations/engine/index.js';
import { defineCommand } from '../command.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { withRuns } from '../runs/open-runs.js';
import { runsOption, sandboxRunsOption } from '../runs/runs-option.js';

export const runsResumeCommand = defineCommand({
  description:
    'Let an automation start runs again that was paused because it was started too often for one conversation. What would have started it meanwhile is not made up for.',
  args: {
    automation: { type: 'positional', description: 'Id of the automation' },
    ...runsOption,
    ...sandboxRunsOption,
    json: { type: 'boolean', description: 'Print why it was paused as JSON' },
  },
  examples: ['intercom-tools runs resume vip-alert'],
  async run({ values, terminal }) {
    const { automation: id, json } = values;
    const paused = await withRuns(values, terminal, async (journal) => {
      const pause = await pauseOf(journal, id);
      if (pause !== undefined) await resumeAutomation(journal, id);
      return pause;
    });
    if (json) await terminal.out.line(toJson({ automation: id, paused: paused ?? null }));
    else if (paused === undefined) await terminal.out.line(plain(`${id} is not paused.`));
    else await terminal.out.line(plain(`${id} starts runs again. It was paused: ${paused.reason}`));
    return 0;
  },
});

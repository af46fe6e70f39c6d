import { settleRun } from '../../automations/runs/index.js';
import { InvalidParamsError } from '../../errors.js';
import { defineCommand } from '../command.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { runCommand } from '../runs/next-steps.js';
import { withRuns } from '../runs/open-runs.js';
import { idIssue } from '../runs/run-id.js';
import { runsOption, sandboxRunsOption } from '../runs/runs-option.js';

const outcomes = ['happened', 'not-sent'] as const;

export const runsSettleCommand = defineCommand({
  description:
    'Say what became of a request of a run whose answer was lost. Look in Intercom first: what happened is not sent again, and what was not sent is sent.',
  args: {
    id: { type: 'positional', description: 'Id of a run that is unknown' },
    outcome: { type: 'positional', valueHint: outcomes.join('|'), description: 'happened or not-sent' },
    step: {
      type: 'string',
      valueHint: 'step',
      description: 'The step, where several wait for an answer; all of them unless given',
    },
    output: {
      type: 'string',
      valueHint: 'json',
      description: 'With happened: the answer of the API, or the output of the tool, where later steps read it',
    },
    ...runsOption,
    ...sandboxRunsOption,
    json: { type: 'boolean', description: 'Print what was settled, and the run, as JSON' },
  },
  choices: { outcome: outcomes },
  issue: idIssue,
  examples: [
    'intercom-tools runs settle 17 happened',
    'intercom-tools runs settle 17 not-sent --step reply',
    `intercom-tools runs settle 17 happened --output '{"id": "215470000012345"}'`,
  ],
  async run({ values, terminal }) {
    const { id, step, json } = values;
    const outcome = outcomes.find((one) => one === values.outcome);
    if (outcome === undefined) {
      const message = `is ${JSON.stringify(values.outcome)}: expected happened or not-sent`;
      throw new InvalidParamsError([{ field: 'OUTCOME', message }]);
    }
    const output = values.output === undefined ? {} : { output: readJson(values.output) };
    const { settled, open, run } = await withRuns(values, terminal, (journal) =>
      settleRun(journal, id, { outcome, step, ...output }),
    );
    const { out } = terminal;
    if (json) await out.line(toJson({ settled, open, run }));
    else {
      const said = outcome === 'happened' ? 'it happened, and is not sent again' : 'it was not sent, and will be';
      for (const { path, request } of settled) {
        await out.line(plain(`${path}: ${request.method} ${request.path}: ${said}.`));
      }
      const rest = [...new Set(open.map(({ path }) => path))].join(', ');
      await out.line(
        open.length > 0
          ? plain(`The run waits for a word about ${rest} as well.`)
          : `Run ${id} goes on in what serves the journal, or here: ${runCommand(`continue ${id}`, values)}`,
      );
    }
    return 0;
  },
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const message = 'is no JSON: a text stands in quotes of its own, as in \'"done"\'';
    throw new InvalidParamsError([{ field: '--output', message }]);
  }
}

import { type PausedAutomation, pauseOf } from '../../automations/engine/index.js';
import { type Journal, type Run, runStates } from '../../automations/journal/index.js';
import { listRuns, type RunPage } from '../../automations/runs/index.js';
import { wholeNumber } from '../arguments.js';
import { defineCommand } from '../command.js';
import { timeOf } from '../events/event-line.js';
import { toJsonLine } from '../render/json.js';
import { plain } from '../render/plain.js';
import { type Column, table } from '../render/table.js';
import { wrapTo } from '../render/width.js';
import { eventSummary } from '../runs/event-summary.js';
import { withRuns } from '../runs/open-runs.js';
import { runsOption, sandboxRunsOption } from '../runs/runs-option.js';
import type { Terminal } from '../terminal.js';

const usualLimit = 50;

export const runsListCommand = defineCommand({
  description:
    'List runs: first those that wait for a person, because nobody knows whether a request of theirs happened, then the latest.',
  args: {
    state: { type: 'enum', options: [...runStates], description: 'Only those in this state' },
    automation: { type: 'string', valueHint: 'id', description: 'Only those of this automation' },
    workspace: { type: 'string', valueHint: 'id', description: 'Only those of this workspace' },
    conversation: { type: 'string', valueHint: 'id', description: 'Only those about this conversation, or ticket' },
    before: { type: 'string', valueHint: 'id', description: 'Only those that were started before this run' },
    limit: { type: 'string', valueHint: 'n', description: `At most so many; ${usualLimit} unless given` },
    ...runsOption,
    ...sandboxRunsOption,
    json: { type: 'boolean', description: 'Print a line of JSON for each' },
  },
  examples: [
    'intercom-tools runs list',
    'intercom-tools runs list --state failed --automation vip-alert',
    'intercom-tools runs list --conversation 215470000012345 --json',
  ],
  async run({ values, terminal }) {
    const { automation, workspace, conversation, json } = values;
    const limit = values.limit === undefined ? usualLimit : wholeNumber('limit', values.limit, { min: 1, max: 1_000 });
    const before = values.before === undefined ? undefined : wholeNumber('before', values.before, { min: 1 });
    const state = runStates.find((name) => name === values.state);
    const { page, paused } = await withRuns(values, terminal, async (journal) => {
      const page = await listRuns(journal, {
        limit,
        ...(before === undefined ? {} : { before }),
        ...(state === undefined ? {} : { state }),
        ...(automation === undefined ? {} : { automation }),
        ...(workspace === undefined ? {} : { workspace }),
        ...(conversation === undefined ? {} : { about: conversation }),
      });
      return { page, paused: await pausedOf(journal, page.runs, automation) };
    });
    const { out } = terminal;
    if (json) for (const run of page.runs) await out.line(toJsonLine(run));
    else await print(page, paused, isNarrowed(values), terminal);
    return 0;
  },
});

/** Automations of a page that start nothing at the moment. */
async function pausedOf(journal: Journal, runs: readonly Run[], asked: string | undefined) {
  const ids = new Set([...(asked === undefined ? [] : [asked]), ...runs.map(({ automation }) => automation)]);
  const paused = new Map<string, PausedAutomation>();
  for (const id of ids) {
    const pause = await pauseOf(journal, id);
    if (pause !== undefined) paused.set(id, pause);
  }
  return paused;
}

async function print(
  { runs, next, unknownLeft }: RunPage,
  paused: ReadonlyMap<string, PausedAutomation>,
  narrowed: boolean,
  { out, err }: Terminal,
): Promise<void> {
  if (runs.length === 0) await out.line(narrowed ? 'There are none.' : 'There are none yet.');
  else for (const line of table(columns, runs.map(row), out.width)) await out.line(line);
  if (unknownLeft > 0) await out.line(`${unknownLeft} more wait for a person: --state unknown`);
  if (next !== undefined) await out.line(`There may be more: --before ${next}`);
  for (const [id, { reason, since }] of paused) {
    const words = `${id} is paused since ${timeOf(since)}: ${reason} To go on: intercom-tools runs resume ${id}`;
    for (const line of wrapTo(plain(words), err.width)) await err.line(line);
  }
}

const columns: readonly Column[] = [
  { heading: 'RUN', widest: 12, least: 12 },
  { heading: 'STATE', widest: 9, least: 9 },
  { heading: 'AUTOMATION', widest: 32 },
  { heading: 'STARTED', widest: 20, least: 20 },
  { heading: 'WHAT', widest: 80 },
  { heading: 'ABOUT', widest: 24 },
];

function isNarrowed({
  state,
  automation,
  workspace,
  conversation,
  before,
}: Readonly<Record<string, unknown>>): boolean {
  return [state, automation, workspace, conversation, before].some((value) => value !== undefined);
}

/** Why it ended or waits is more to the point than what it began with. */
function row({ id, state, automation, createdAt, note, event, about, erased }: Run): readonly string[] {
  const summary = erased ? '(erased)' : (eventSummary(event).at(-1) ?? '');
  const noted = note === null ? summary : note.step === undefined ? note.message : `${note.step}: ${note.message}`;
  return [id, state, automation, timeOf(createdAt), noted, about ?? ''];
}

import { batches } from '../../../storage/batches.js';
import { checkAnswer, checkIntent, checkPause, checkWrites, jsonText, noteText } from '../check.js';
import type { Journal, RunWrites } from '../journal.js';
import type { RunLease } from '../run.js';
import { type RunWrite, recordWrite, type Written } from '../work/run-write.js';
import { applyWrites } from '../work/writes.js';
import type { JournalStore } from './journal-store.js';
import { numberOfRun } from './run-number.js';

/** About how many bytes one batch writes at most. */
const maxBytes = 4_000_000;
const bytesOfWrite = 4_000;

/** What workers write while they carry out runs: most of all that a journal does, so it is written many calls at a time. */
export function runWrites({ dialect, write }: JournalStore, notify: () => void) {
  const all = batches<RunWrite, Written>({
    run: async (calls) => {
      const { written, isDue } = await write(
        () => applyWrites(dialect, calls),
        calls.reduce((sum, call) => sum + bytesOf(call), 0),
      );
      if (isDue) notify();
      return written;
    },
    weightOf: (call) => bytesOf(call) + bytesOfWrite,
    maxWeight: maxBytes,
  });

  const calls: Pick<Journal, 'record' | 'intend' | 'resolve' | 'pause' | 'finish'> = {
    record: async (lease, writes) => (await all.add(runWrite(lease, writes))).held,
    intend: async (lease, intent, writes = {}) => {
      checkIntent(intent);
      jsonText('request', intent.request);
      const { intended } = await all.add({ ...runWrite(lease, writes), intent });
      return intended ?? { state: 'lost' };
    },
    resolve: async (id, answer) => {
      checkAnswer(answer);
      jsonText('outcome', answer.outcome);
      return (await all.add({ number: numberOfRun(id), fence: null, records: [], answers: [answer] })).settled;
    },
    pause: async (lease, pause, writes = {}) => {
      checkPause(pause);
      const { paused } = await all.add({ ...runWrite(lease, writes), pause });
      return paused ?? 'lost';
    },
    finish: async (lease, state, note, writes = {}) => {
      const end = { state, note: note === null ? null : noteText(note) };
      return (await all.add({ ...runWrite(lease, writes), end })).held;
    },
  };
  return { calls, settled: () => all.settled() };
}

function runWrite({ id, fence }: RunLease, writes: RunWrites): RunWrite {
  checkWrites(writes);
  const { records = [], answers = [] } = writes;
  for (const { outcome } of answers) jsonText('outcome', outcome);
  return {
    number: numberOfRun(id),
    fence,
    records: records.map((record) => recordWrite(record, jsonText(`records: ${record.path}`, record))),
    answers,
  };
}

function bytesOf({ records }: RunWrite): number {
  return records.reduce((sum, { body }) => sum + body.length, 0);
}

import type { LeasedRun, StepRecord } from '../../automations/journal/index.js';
import { isOfStep, tracedStep } from '../../automations/runs/index.js';
import type { Terminal } from '../terminal.js';
import { stepLines } from './step-lines.js';
import { headLines, type RunHead, type TracePage } from './trace-lines.js';

/** Shows a run while it is carried out: each step as it ends. */
export interface LiveTrace {
  begin(run: RunHead): void;
  step(run: LeasedRun, record: StepRecord): void;
  /** Prints lines after all that was told. @throws OutputClosed when the reader has gone */
  end(lines: readonly string[]): Promise<void>;
}

/** @param quiet shows nothing */
export function liveTrace({ out }: Terminal, page: TracePage, quiet: boolean): LiveTrace {
  // One after another: what ends while a line is written waits for it.
  let printing = Promise.resolve();
  let failure: unknown;
  const print = (lines: readonly string[]) => {
    if (quiet) return;
    printing = printing.then(async () => {
      for (const line of lines) await out.line(line);
    });
    printing.catch((error: unknown) => {
      failure = error;
    });
  };
  return {
    begin: (run) => print([...headLines(run, page), '']),
    step(_run, record) {
      if (failure === undefined && isOfStep(record)) print(stepLines(tracedStep(record, []), page));
    },
    async end(lines) {
      print(['', ...lines]);
      await printing;
    },
  };
}

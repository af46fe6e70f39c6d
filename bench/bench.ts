import type { Table } from './shared/table.js';

/** `full` gives figures worth keeping; `quick` takes seconds and shows only that the bench works. */
export type Size = 'full' | 'quick';

/** One measured thing. What else a row holds differs between benches; units stand in the names. */
export interface Row {
  readonly name: string;
}

/** What a bench found. */
export interface Findings<Measured extends Row = Row> {
  readonly rows: readonly Measured[];
  readonly tables: readonly Table[];
  /** What the figures amount to, a sentence each. */
  readonly remarks: readonly string[];
}

/** One measurement, side by side with its alternatives. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  /** What is measured and how, for readers of the figures. */
  readonly method: string;
  /** Looks for what the bench needs beside this package. @throws Error that says how to install it. */
  check?(): void;
  run(size: Size): Promise<Findings>;
}

import { parseArgs } from 'node:util';
import type { Bench, Size } from './bench.js';

/** What the command line asks for. */
export interface Command {
  /** The benches to run. */
  readonly chosen: readonly Bench[];
  readonly size: Size;
  readonly json: boolean;
  /** Whether the figures go onto the page: those of all benches, or of the one that is to be recorded. */
  readonly forTheRecord: boolean;
}

/** @throws UsageError that lists the choices. */
export function readCommand(args: readonly string[], benches: readonly Bench[]): Command {
  const { values, positionals } = parse(args, benches);
  const [name, ...more] = positionals;
  const chosen = name === undefined ? benches : benches.filter((bench) => bench.name === name);
  if (chosen.length === 0) throw new UsageError(`There is no bench "${name}".`, benches);
  if (more.length > 0) throw new UsageError('Name one bench, or none for all.', benches);
  if (values.quick && values.record)
    throw new UsageError('Figures of --quick are worth nothing: they are not recorded.', benches);
  const size = values.quick ? 'quick' : 'full';
  return { chosen, size, json: values.json, forTheRecord: size === 'full' && (name === undefined || values.record) };
}

function parse(args: readonly string[], benches: readonly Bench[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), benches);
  }
}

/** The command line cannot be followed; the message says what can be said instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(problem: string, benches: readonly Bench[]) {
    super(
      `${problem}\nUsage: npm run bench -- [${benches.map(({ name }) => name).join('|')}] [--json] [--quick | --record]`,
    );
  }
}

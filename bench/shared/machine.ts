import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly os: string;
  /** Day of the measurement, ISO 8601. */
  readonly date: string;
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    // Without the suffix by which a machine's owner tells its kernels apart.
    os: `${type()} ${release().split('-')[0]}`,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** The machine in one line. */
export function machineLine({ cpu, cores, memoryGiB, node, os, date }: Machine): string {
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB memory, Node ${node}, ${os}, ${date}`;
}

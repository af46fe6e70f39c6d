import type { Run, RunState } from '../../automations/journal/index.js';
import type { Paint } from '../printer.js';

const paints: Readonly<Partial<Record<RunState, Paint>>> = {
  unknown: 'yellow',
  waiting: 'yellow',
  done: 'green',
  failed: 'red',
};

/** The colour of a state. */
export function paintOf(state: RunState): Paint {
  return paints[state] ?? 'bold';
}

const causes: Readonly<Record<Run['cause'], string>> = {
  event: 'by an event',
  schedule: 'by its schedule',
  manual: 'by hand',
  replay: 'as a replay',
  automation: 'by another automation',
};

/** What started a run. */
export function causeText({ cause, parent }: Pick<Run, 'cause' | 'parent'>): string {
  return parent === null ? causes[cause] : `${causes[cause]} of run ${parent}`;
}

/** A length of time: `812 ms`, `3.4 s`, `2 min 5 s`, `3 h 4 min`, `2 d 3 h`. */
export function lengthText(ms: number): string {
  if (ms < 1_000) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  const whole = Math.round(ms / 1_000);
  const [days, hours, minutes, seconds] = [
    Math.floor(whole / 86_400),
    Math.floor((whole % 86_400) / 3_600),
    Math.floor((whole % 3_600) / 60),
    whole % 60,
  ];
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return `${minutes} min ${seconds} s`;
}

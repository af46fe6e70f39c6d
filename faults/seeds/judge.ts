import type { WholeRun } from '../../src/automations/journal/journal.js';
import { endStates, type Run } from '../../src/automations/journal/run.js';
import { type Drawn, same } from './automations.js';
import type { Network } from './network.js';

export interface Evidence {
  readonly runs: readonly WholeRun[];
  readonly network: Network;
  readonly drawn: Drawn;
  /** Ids of the events that somebody said to have heard and that start runs. */
  readonly heard: readonly string[];
  /** Nothing was left to do in time. */
  readonly hasEnded: boolean;
}

/** What was promised of runs and does not hold. */
export function judge(evidence: Evidence): string[] {
  return [
    ...unfinished(evidence),
    ...starts(evidence),
    ...twice(evidence),
    ...incomplete(evidence),
    ...untrue(evidence),
    ...interleaved(evidence),
  ];
}

function unfinished({ runs, hasEnded }: Evidence): string[] {
  const open = runs.filter(({ run }) => !isEnd(run));
  return hasEnded && open.length === 0
    ? []
    : [`not ended: ${open.map(({ run }) => `${run.id} ${run.state}`).join(', ')}`];
}

/** Every event starts one run of each automation. */
function starts({ runs, heard, drawn }: Evidence): string[] {
  return heard.flatMap((event) =>
    [...drawn.expected.keys()].flatMap((automation) => {
      const count = runs.filter(({ run }) => run.automation === automation && eventOf(run) === event).length;
      return count === 1 ? [] : [`${count} runs of ${automation} for ${event}`];
    }),
  );
}

function eventOf({ event }: Run): unknown {
  return (event as { readonly id?: unknown }).id;
}

function isEnd({ state }: Run): boolean {
  return endStates.some((end) => end === state);
}

/** No note of one step of one run is written twice, and none of a key. */
function twice({ network, runs }: Evidence): string[] {
  const counts = new Map<string, number>();
  for (const { body, contact } of network.notes) {
    const about = `${contact} ${body}`;
    counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  const ofSame = runs.flatMap(({ intents }) => intents).filter(({ request }) => bodyOf(request) === same);
  return [...counts].flatMap(([about, count]) => {
    const contact = about.split(' ')[0];
    if (!about.endsWith(same)) return count > 1 ? [`${count} times: ${about}`] : [];
    const here = ofSame.filter(({ request }) => request.path === `/contacts/${contact}/notes`);
    const told = here.filter(({ outcome }) => outcome?.state === 'happened').length;
    // Nobody says what became of the writes of a run that was cancelled.
    const open = here.filter(({ outcome }) => outcome === null).length;
    return count >= told && count <= told + open
      ? []
      : [`${count} times, ${told} are told as written and ${open} open: ${about}`];
  });
}

function bodyOf(request: WholeRun['intents'][number]['request']): unknown {
  return (request.body as { readonly body?: unknown } | undefined)?.body;
}

/** A run that is done wrote everything that it should, and none wrote anything else. */
function incomplete({ runs, network, drawn }: Evidence): string[] {
  return runs.flatMap(({ run }) => {
    const expected = drawn.expected.get(run.automation) ?? [];
    const written = network.notes.flatMap(({ body }) =>
      body.startsWith(`${run.id} `) ? [body.slice(run.id.length + 1)] : [],
    );
    const own = written.filter((body) => !body.includes('/sub.'));
    const isMeant = (body: string) =>
      expected.some(({ mark, isOpen }) => body === mark || (isOpen && body.startsWith(mark)));
    const strange = own.filter((body) => !isMeant(body)).map((body) => `strange: ${run.id} ${body}`);
    const missing = expected.filter(({ mark, isOpen }) => !isOpen && !own.includes(mark));
    if (run.state !== 'done' || missing.length === 0) return strange;
    return [...strange, ...missing.map(({ mark }) => `missing of a run that is done: ${run.id} ${mark}`)];
  });
}

/** What the journal says of a write is true. */
function untrue({ runs, network }: Evidence): string[] {
  return runs.flatMap(({ run, intents }) =>
    intents.flatMap(({ path, request, outcome }) => {
      const body = bodyOf(request);
      if (body === same) return [];
      const isThere = network.notes.some(
        (note) => note.body === body && request.path === `/contacts/${note.contact}/notes`,
      );
      if (outcome === null)
        return isEnd(run) && run.state !== 'cancelled' ? [`open in a run that ended: ${run.id} ${path}`] : [];
      return isThere === (outcome.state === 'happened')
        ? []
        : [`${outcome.state} by ${outcome.by}, untrue: ${run.id} ${path}`];
    }),
  );
}

/** Runs of a key with one slot go one after another. */
function interleaved({ runs, network, drawn }: Evidence): string[] {
  const broken: string[] = [];
  for (const file of drawn.files) {
    const { key, limit, mode } = (file.concurrency ?? {}) as { key?: string; limit?: number; mode?: string };
    if (key === undefined || limit !== 1 || mode === 'replace' || JSON.stringify(file).includes('"release":true'))
      continue;
    const keys = new Map(runs.flatMap(({ run }) => (run.automation === file.id ? [[run.id, run.slot?.key]] : [])));
    const order: string[] = [];
    for (const body of network.sent) {
      const run = body.split(' ')[0] ?? '';
      const slot = keys.get(run);
      if (slot === undefined) continue;
      const last = order.findLast((other) => keys.get(other) === slot);
      if (last === run) continue;
      if (order.includes(run)) broken.push(`two at a time of ${file.id} ${slot}: ${last} and ${run}`);
      order.push(run);
    }
  }
  return broken;
}

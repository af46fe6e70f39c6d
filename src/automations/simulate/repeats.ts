import { eventId, pastEvent } from './past/event.js';
import type { Row } from './row.js';
import type { RunFacts } from './run/facts.js';
import { type PlayedRun, Player, type PlayerOptions } from './run/player.js';
import type { SeenCall } from './run/watched-client.js';

/**
 * Carries a run in which a model drafted out again, as often as is asked, each time by itself. Says whether another try came
 * out differently: in its end, in its calls, or in what became of the draft; undefined where nothing was tried again.
 */
export function repeated({
  tries,
  form,
  ...options
}: Pick<PlayerOptions<RunFacts>, 'current' | 'others' | 'client' | 'unconnected' | 'secrets' | 'fromPast'> & {
  readonly tries: number;
  readonly form: Parameters<typeof pastEvent>[3];
}): (run: PlayedRun<RunFacts>, row: Row) => Promise<boolean | undefined> {
  return async ({ facts, state, calls }, { draft }) => {
    if (tries <= 1 || draft === null) return undefined;
    const { thing, moment, nth } = facts;
    const first = signatureOf(state, calls);
    for (let attempt = 1; attempt < tries; attempt += 1) {
      let other: string | undefined;
      const player = new Player<RunFacts>({
        ...options,
        concurrency: 1,
        shortestWaitMs: Number.POSITIVE_INFINITY,
        onEnd: (run) => {
          other = signatureOf(run.state, run.calls);
        },
      });
      await player.moveTo(moment.at);
      const event = { ...pastEvent(thing, moment, nth, form) };
      const start = { id: eventId(thing, nth), topic: moment.topic, workspace: form.workspace, event };
      await player.play(start, () => facts, { isToldToWaits: false });
      await player.close();
      if (other !== undefined && other !== first) return true;
    }
    return false;
  };
}

/** What of a run must be the same for two tries to count as alike: not the words of a text. */
function signatureOf(state: string, calls: readonly SeenCall[]): string {
  const made = calls.map(({ tool, by, params, output }) => {
    const { tagId, assignee_id: assignee, message_type: type } = params;
    const { status, label, reason } = output ?? {};
    return [tool, by, tagId, assignee, type, status, label, reason];
  });
  return JSON.stringify([state, made]);
}

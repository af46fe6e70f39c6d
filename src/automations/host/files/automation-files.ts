import { watch } from 'node:fs';
import { dirname } from 'node:path';
import { serialByKey } from '../../../serial-by-key.js';
import type { Clock } from '../../engine/clock.js';
import { messageOf } from '../../engine/failure.js';
import { type FileChecks, type FileState, fileStates } from './file-states.js';
import { filesIn, type Places, placesOf } from './find-files.js';
import { type FoundFile, readTexts } from './read-texts.js';

export interface AutomationFilesOptions extends FileChecks {
  /** JSON and YAML files, and folders whose files come and go. */
  readonly paths: readonly string[];
  readonly clock: Clock;
  /** How often is looked at the files without being told by the system, in milliseconds. */
  readonly pollMs: number;
  /** Files were added, edited or deleted. Looks wait for it. */
  onChange(states: readonly FileState[]): Promise<void>;
  /** A folder cannot be read at the moment. What was read before stays. */
  onFailure(message: string): void;
}

/** The files of automations, as they change. */
export interface AutomationFiles {
  states(): readonly FileState[];
  /** Looks at the files now. Resolves when what changed was told. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Programs save a file in several steps: after the first one so many milliseconds pass. */
const settleMs = 100;
/** A file that is not there for so long is deleted: programs save by deleting, too. */
const goneMs = 1_000;

/**
 * Reads automations and looks for changes until closed.
 *
 * @throws InvalidParamsError for a path at which nothing is
 */
export async function openAutomationFiles(options: AutomationFilesOptions): Promise<AutomationFiles> {
  const { clock, pollMs, onChange, onFailure } = options;
  const places = await placesOf(options.paths);
  const looks = serialByKey();
  const missingSince = new Map<string, number>();
  let texts = await readTexts(await filesIn(places));
  let states = await fileStates(texts, new Map(), options);
  let [isClosed, isTold] = [false, false];
  let wake = new AbortController();

  const lookNow = async () => {
    const found = withRecent(await readTexts(await filesIn(places)), texts, missingSince, clock.now());
    if (isSame(found, texts)) return;
    const next = await fileStates(found, states, options);
    await onChange([...next.values()]);
    [texts, states] = [found, next];
  };
  const look = () => looks.run('look', lookNow);

  const work = async () => {
    for (;;) {
      wake = new AbortController();
      if (!isTold) await clock.sleep(missingSince.size > 0 ? goneMs : pollMs, wake.signal);
      if (isClosed) return;
      if (isTold) await clock.sleep(settleMs);
      isTold = false;
      await look().catch((error: unknown) => onFailure(messageOf(error)));
    }
  };

  const stop = watchPlaces(places, () => {
    isTold = true;
    wake.abort();
  });
  const working = work();
  return {
    states: () => [...states.values()],
    look,
    async close() {
      isClosed = true;
      stop();
      wake.abort();
      await working;
    },
  };
}

/** What was found, and what is missing for a moment only. */
function withRecent(
  found: readonly FoundFile[],
  before: readonly FoundFile[],
  missingSince: Map<string, number>,
  now: number,
): FoundFile[] {
  const names = new Set(found.map(({ name }) => name));
  const missing = before.filter(({ name }) => !names.has(name));
  for (const name of [...missingSince.keys()]) if (!missing.some((one) => one.name === name)) missingSince.delete(name);
  const kept = missing.filter(({ name }) => {
    const since = missingSince.get(name) ?? now;
    missingSince.set(name, since);
    // When the clock was set back it begins anew.
    if (since > now) missingSince.set(name, now);
    return now - since < goneMs;
  });
  for (const { name } of missing) if (!kept.some((one) => one.name === name)) missingSince.delete(name);
  return [...found, ...kept].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isSame(found: readonly FoundFile[], before: readonly FoundFile[]): boolean {
  return JSON.stringify(found) === JSON.stringify(before);
}

/** Has the system tell of changes, where it can. Looks find them in any case, later. */
function watchPlaces({ files, folders }: Places, changed: () => void): () => void {
  // A file that is saved by renaming another one is told of by its folder alone.
  const watched = new Set([...folders, ...files.map((file) => dirname(file))]);
  const watchers = [...watched].flatMap((folder) => {
    try {
      return [watch(folder, { persistent: false }, changed).on('error', () => {})];
    } catch {
      return [];
    }
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

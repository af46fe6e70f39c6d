import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';

/** What a list of snapshots has of each. */
export interface SnapshotInfo {
  readonly name: string;
  /** Sandbox time when it was taken, unix seconds. */
  readonly savedAt: number;
  /** Size of its document. */
  readonly bytes: number;
}

/** States of the workspace under names, in memory. They outlive resets, imports and restores. */
export interface Snapshots {
  /** Saves the present state; a name that is there is replaced. @throws RefusedError 400 */
  save(name: string): SnapshotInfo;
  /** Goes back to a saved state, as a reset does. @throws RefusedError 404 */
  restore(name: string): void;
  /** By name. */
  list(): SnapshotInfo[];
  /** False when there is none of that name. */
  remove(name: string): boolean;
}

/** @param now unix seconds @param save the present state as text @param load puts such a text in its place */
export function createSnapshots(now: () => number, save: () => string, load: (text: string) => void): Snapshots {
  const kept = new Map<string, { readonly info: SnapshotInfo; readonly text: string }>();
  return {
    save(name) {
      const checked = checkName(name);
      const text = save();
      const info = { name: checked, savedAt: now(), bytes: Buffer.byteLength(text) };
      kept.set(checked, { info, text });
      return info;
    },
    restore(name) {
      const found = kept.get(name);
      if (found === undefined) throw noSnapshot(name);
      load(found.text);
    },
    list: () => [...kept.values()].map(({ info }) => info).sort((left, right) => (left.name < right.name ? -1 : 1)),
    remove: (name) => kept.delete(name),
  };
}

export const noSnapshot = (name: string) =>
  refuse(404, 'not_found', `There is no snapshot ${name}: GET /_sandbox/snapshots lists them`, 'name');

function checkName(name: string): string {
  if (/^[\w.-]{1,64}$/.test(name)) return name;
  throw invalid('name', 'of 1 to 64 letters, digits, dots, dashes or underscores');
}

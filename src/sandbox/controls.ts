import { performAction } from './actions/perform-action.js';
import type { ApiVersion } from './api-version.js';
import { addHistory } from './history/generate.js';
import { invalid } from './http/input.js';
import { isJsonObject, type JsonObject } from './json.js';
import type { World } from './world/world.js';

/** How a workspace behaves; can be changed while it runs. */
export interface SandboxSettings {
  /** New people are found by search only after so many seconds of sandbox time. */
  readonly searchDelaySeconds: number;
  readonly undefinedAttributes: 'refuse' | 'accept';
  /** Whether addresses such as `fail-429@sandbox.test` choose the outcome of calls. */
  readonly magicValues: boolean;
}

/** What a user of the sandbox does to the workspace beside API calls. Values are checked: errors name the field. */
export interface Controls {
  history(options: unknown): void;
  perform(action: unknown, version?: ApiVersion): JsonObject;
  settings(): SandboxSettings;
  /** Carries out a change of the workspace: what is due happens before it, and what it makes due after it. */
  step<T>(run: () => T): T;
  /** Changes what is named, all of it or nothing. */
  change(settings: unknown): SandboxSettings;
}

/**
 * @param magic the switch of magic values, which belongs to no workspace
 * @param catchUp lets happen what is due; a step may also make something fall due later
 */
export function createControls(world: () => World, magic: { isOn: boolean }, catchUp: () => void): Controls {
  function step<T>(run: () => T): T {
    catchUp();
    try {
      return run();
    } finally {
      catchUp();
    }
  }
  const settings = (): SandboxSettings => {
    const { searchDelaySeconds, undefinedAttributes } = world().settings;
    return { searchDelaySeconds, undefinedAttributes, magicValues: magic.isOn };
  };
  return {
    history: (options) => step(() => addHistory(world(), options)),
    perform: (action, version) => step(() => performAction(world(), action, version)),
    settings,
    step,
    change(given) {
      const { searchDelaySeconds, undefinedAttributes, magicValues } = readSettings(given, settings());
      Object.assign(world().settings, { searchDelaySeconds, undefinedAttributes });
      magic.isOn = magicValues;
      return settings();
    },
  };
}

/** @throws RefusedError 400 */
function readSettings(given: unknown, present: SandboxSettings): SandboxSettings {
  if (!isJsonObject(given)) throw invalid('The body', 'an object');
  const known = Object.keys(present);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalid(unknown, `left out: the settings are ${known.join(', ')}`);
  const { searchDelaySeconds, undefinedAttributes, magicValues } = { ...present, ...given };
  if (typeof searchDelaySeconds !== 'number' || !(searchDelaySeconds >= 0)) {
    throw invalid('searchDelaySeconds', 'a number of seconds, 0 or more');
  }
  if (undefinedAttributes !== 'refuse' && undefinedAttributes !== 'accept') {
    throw invalid('undefinedAttributes', 'refuse or accept');
  }
  if (typeof magicValues !== 'boolean') throw invalid('magicValues', 'true or false');
  return { searchDelaySeconds, undefinedAttributes, magicValues };
}

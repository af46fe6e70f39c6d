import type { InspectedCall } from '../http/answer-call.js';
import type { ActiveFault } from '../http/faults/fault-list.js';
import { outcomeOf } from './outcomes.js';

/** E-mail addresses that choose the outcome of the calls that mention them. */
export interface Magic {
  /** How the call goes wrong; undefined for one without a magic address. */
  next(call: InspectedCall): ActiveFault | undefined;
  /** Forgets which addresses have had their one failure. */
  clear(): void;
}

const DOMAIN = '@sandbox.test';
const ADDRESS = /(?<![\w.+-])([a-z0-9-]+)(\+[\w.-]*)?@sandbox\.test(?![\w-]|\.\w)/gi;
const ONCE = '-once';

/** @param isOn asked at each call */
export function createMagic(isOn: () => boolean): Magic {
  const spent = new Set<string>();
  return {
    next({ target, body, changes }) {
      if (!isOn()) return undefined;
      for (const [address, name, suffix] of addressesIn(target, body)) {
        const once = name.endsWith(ONCE);
        const outcome = outcomeOf(once ? name.slice(0, -ONCE.length) : name);
        if (outcome === undefined || (outcome.changesOnly && !changes)) continue;
        if (once && spent.has(name + suffix)) continue;
        if (once) spent.add(name + suffix);
        return { id: address, seen: 1, hits: 1, ...outcome.rule };
      }
      return undefined;
    },
    clear: () => spent.clear(),
  };
}

function addressesIn(target: string, body: string): (readonly [address: string, name: string, suffix: string])[] {
  const texts = [body, decoded(target)].filter((text) => text.toLowerCase().includes(DOMAIN));
  return texts.flatMap((text) =>
    [...text.toLowerCase().matchAll(ADDRESS)].map(
      ([address, name = '', suffix = '']) => [address, name, suffix] as const,
    ),
  );
}

/** A path or query carries `@` and `+` encoded. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

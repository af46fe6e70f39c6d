import type { Random } from '../../world/random.js';
import { checkFaultRule, type FaultRule } from './rule.js';

/** A rule that is in force. */
export interface ActiveFault extends FaultRule {
  readonly id: string;
  /** Calls that matched method and path. */
  readonly seen: number;
  /** Calls that went wrong because of it. */
  readonly hits: number;
}

/** The fault rules; the first one that fits a call wins. */
export interface FaultList {
  /** @throws RefusedError for a rule that is not well formed. */
  add(rule: FaultRule): ActiveFault;
  list(): ActiveFault[];
  /** False when there is no such rule. */
  remove(id: string): boolean;
  clear(): void;
  /** Counts the call and gives the rule that spoils it. */
  next(method: string, path: string): ActiveFault | undefined;
}

interface Slot {
  readonly id: string;
  readonly rule: FaultRule;
  readonly pattern: RegExp | undefined;
  seen: number;
  hits: number;
}

export function createFaultList(random: Random): FaultList {
  let slots: Slot[] = [];
  let lastId = 0;
  const present = ({ id, rule, seen, hits }: Slot): ActiveFault => ({ id, ...rule, seen, hits });

  function strikes(slot: Slot): boolean {
    const { after = 0, times, probability = 1 } = slot.rule;
    slot.seen += 1;
    if (slot.seen <= after || (times !== undefined && slot.hits >= times)) return false;
    return probability === 1 || random.next() < probability;
  }
  return {
    add(given) {
      const rule = checkFaultRule(given);
      lastId += 1;
      const pattern = rule.path === undefined ? undefined : patternOf(rule.path);
      const slot: Slot = { id: String(lastId), rule, pattern, seen: 0, hits: 0 };
      slots.push(slot);
      return present(slot);
    },
    list: () => slots.map(present),
    remove(id) {
      const before = slots.length;
      slots = slots.filter((slot) => slot.id !== id);
      return slots.length < before;
    },
    clear() {
      slots = [];
    },
    next(method, path) {
      for (const slot of slots) {
        const fits = (slot.rule.method ?? method) === method && (slot.pattern?.test(path) ?? true);
        if (!fits || !strikes(slot)) continue;
        slot.hits += 1;
        return present(slot);
      }
      return undefined;
    },
  };
}

/** `:name` stands for one segment, a closing `*` for any rest. */
function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) => {
      if (segment.startsWith(':')) return '[^/]+';
      return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '.*');
    })
    .join('/');
  return new RegExp(`^${source}$`);
}

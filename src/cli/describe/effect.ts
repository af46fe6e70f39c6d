import { type Effect, type EffectRule, worstEffect } from '../../tool/effect.js';
import type { Paint, Printer } from '../printer.js';

const meanings: Readonly<Record<Effect, string>> = {
  read: 'changes nothing',
  write: 'changes the workspace; another call can undo it',
  send: 'reaches a customer',
  delete: 'cannot be undone',
};

const paints: Readonly<Record<Effect, Paint>> = { read: 'green', write: 'yellow', send: 'red', delete: 'red' };

/** The word for a tool's effect, coloured by how careful one has to be. */
export function effectWord(rule: EffectRule<never>, out: Printer, width = 0): string {
  const worst = worstEffect(rule);
  return out.paint(paints[worst], worst.padEnd(width));
}

/** What a tool's effect means. */
export function effectMeaning(rule: EffectRule<never>): string {
  const worst = worstEffect(rule);
  return typeof rule === 'string'
    ? meanings[worst]
    : `${meanings[worst]}; that is the most it can do, some parameters do less`;
}

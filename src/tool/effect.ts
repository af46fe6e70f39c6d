/**
 * What a call does to the world. Approval, read-only, dry run and simulation all follow from it.
 *
 * - `read` changes nothing.
 * - `write` changes the workspace; another call can undo it.
 * - `send` reaches a customer.
 * - `delete` cannot be undone.
 */
export const effects = ['read', 'write', 'send', 'delete'] as const;

export type Effect = (typeof effects)[number];

/** A fixed effect, or one that depends on the parameters together with the worst it can be. */
export type EffectRule<Params> = Effect | { readonly worst: Effect; of(params: Params): Effect };

/** How an operation declares its effect: `idempotent write` where a POST that is repeated has the effect of one. */
export type DeclaredEffect<Params> = EffectRule<Params> | `idempotent ${Exclude<Effect, 'read'>}`;

/** The effect of a call with these parameters. */
export function effectOf<Params>(rule: EffectRule<Params>, params: Params): Effect {
  return typeof rule === 'string' ? rule : rule.of(params);
}

/** The worst a tool can do, for hosts that show one fixed hint. */
export function worstEffect(rule: EffectRule<never>): Effect {
  return typeof rule === 'string' ? rule : rule.worst;
}

/** Whether a call with this effect changes something. */
export function changesSomething(effect: Effect): boolean {
  return effect !== 'read';
}

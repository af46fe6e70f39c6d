import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import type { ServiceDefinition } from '../../tool/index.js';
import {
  type ActionContext,
  type ActionOptions,
  type AuthOptions,
  makerFor,
  type PieceOptions,
  type PiecesFramework,
  type PropOptions,
} from './framework.js';
import { pieceSpec } from './piece-spec.js';
import { type Connect, createActivepiecesRuntime, type PieceService } from './runtime.js';
import type { PropSpec } from './spec.js';
import type { PieceEvents, TriggerContext, TriggerOptions, Webhooks } from './triggers/framework.js';
import { pieceEvents } from './triggers/piece-events.js';
import { createTriggerRuntime } from './triggers/trigger-runtime.js';

interface Action extends ActionOptions {
  readonly auth: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  run(context: ActionContext): Promise<unknown>;
}

interface PieceParts extends PieceOptions {
  readonly auth: unknown;
  readonly actions: readonly unknown[];
  readonly triggers: readonly unknown[];
  readonly events?: PieceEvents;
}

interface PieceTrigger extends TriggerOptions {
  readonly auth: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  onEnable(context: TriggerContext): Promise<void>;
  onDisable(): Promise<void>;
  run(context: TriggerContext): Promise<unknown[]>;
  test?(): Promise<unknown[]>;
}

/** How the piece is made. */
export interface ActivepiecesOptions {
  /** How notifications arrive; `flow` unless given. */
  readonly webhooks?: Webhooks | undefined;
}

/**
 * Makes a piece that runs the tools of one service of a registry, and starts flows from what happens in it: Intercom unless
 * given.
 *
 * @param framework the constructors of `@activepieces/pieces-framework`.
 * @param connect makes the client of a connection: `createIntercom`.
 */
export function createActivepiecesPiece<Piece>(
  registry: Pick<Registry, 'list'>,
  framework: PiecesFramework<Piece>,
  connect: Connect,
  options?: ActivepiecesOptions,
): Piece;
export function createActivepiecesPiece<Piece, Settings>(
  registry: Pick<Registry, 'list'>,
  framework: PiecesFramework<Piece>,
  connect: Connect<Settings>,
  options: ActivepiecesOptions & PieceService<Settings>,
): Piece;
export function createActivepiecesPiece<Piece, Settings>(
  registry: Pick<Registry, 'list'>,
  { createAction, createPiece, createTrigger, PieceAuth, Property }: PiecesFramework<Piece>,
  connect: Connect<Settings>,
  {
    webhooks = 'flow',
    // The first signature is the one without a service.
    service = intercom as ServiceDefinition<string, Settings>,
  }: ActivepiecesOptions & Partial<PieceService<Settings>> = {},
): Piece {
  const { piece, auth: authOptions, authProps, actions, triggers } = pieceSpec(registry, webhooks, service);
  const triggerRuntime = createTriggerRuntime(webhooks);
  const runtime = createActivepiecesRuntime(registry, connect, { service });
  const makers = { ...Property, SecretText: PieceAuth.SecretText };
  const makeProp = (kind: keyof typeof makers, options: PropOptions) =>
    makerFor<PropOptions, unknown>(makers[kind])(options);
  const auth =
    authOptions &&
    makerFor<AuthOptions, unknown>(PieceAuth.CustomAuth)({
      ...authOptions,
      props: Object.fromEntries(authProps.map(({ name, kind, options }) => [name, makeProp(kind, options)])),
      validate: (values) => runtime.validate(values.auth),
    });
  const toProp = ({ name, kind, options, load, members }: PropSpec): [string, unknown] => {
    const properties = members && Object.fromEntries(members.map(toProp));
    if (load === undefined)
      return [name, makeProp(kind, properties === undefined ? options : { ...options, properties })];
    const choices = (values: Readonly<Record<string, unknown>>) => runtime.choices(load, values);
    return [name, makeProp(kind, { ...options, auth, options: choices })];
  };
  const toTrigger = makerFor<PieceTrigger, unknown>(createTrigger);
  const toAction = makerFor<Action, unknown>(createAction);
  return makerFor<PieceParts, Piece>(createPiece)({
    ...piece,
    auth,
    ...(triggers.length === 0 ? {} : { events: pieceEvents }),
    triggers: triggers.map(({ trigger, props }) =>
      toTrigger({
        ...trigger,
        auth,
        props: Object.fromEntries(props.map(toProp)),
        onEnable: (context) => triggerRuntime.onEnable(trigger.name, context),
        // Intercom lets nobody subscribe by a call, so there is nothing to take back.
        onDisable: async () => {},
        run: (context) => triggerRuntime.run(trigger.name, context),
        // What has an address of its own waits for something real when it is tried.
        ...(webhooks === 'app' ? { test: () => triggerRuntime.test(trigger.name) } : {}),
      }),
    ),
    actions: actions.map(({ action, props }) =>
      toAction({
        ...action,
        auth,
        props: Object.fromEntries(props.map(toProp)),
        run: (context) => runtime.run(action.name, context),
      }),
    ),
  });
}

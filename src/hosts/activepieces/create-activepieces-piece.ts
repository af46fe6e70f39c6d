import type { Registry } from '../../registry.js';
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
import { type Connect, createActivepiecesRuntime } from './runtime.js';
import type { PropSpec } from './spec.js';

interface Action extends ActionOptions {
  readonly auth: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  run(context: ActionContext): Promise<unknown>;
}

interface PieceParts extends PieceOptions {
  readonly auth: unknown;
  readonly actions: readonly unknown[];
  readonly triggers: readonly never[];
}

/**
 * Makes a piece that runs the tools of a registry.
 *
 * @param framework the constructors of `@activepieces/pieces-framework`.
 * @param connect makes the client of a workspace from a connection: `createIntercom`.
 */
export function createActivepiecesPiece<Piece>(
  registry: Pick<Registry, 'list'>,
  { createAction, createPiece, PieceAuth, Property }: PiecesFramework<Piece>,
  connect: Connect,
): Piece {
  const { piece, auth: authOptions, authProps, actions } = pieceSpec(registry);
  const runtime = createActivepiecesRuntime(registry, connect);
  const makers = { ...Property, SecretText: PieceAuth.SecretText };
  const makeProp = (kind: keyof typeof makers, options: PropOptions) =>
    makerFor<PropOptions, unknown>(makers[kind])(options);
  const auth = makerFor<AuthOptions, unknown>(PieceAuth.CustomAuth)({
    ...authOptions,
    props: Object.fromEntries(authProps.map(({ name, kind, options }) => [name, makeProp(kind, options)])),
    validate: (values) => runtime.validate(values.auth),
  });
  const toProp = ({ name, kind, options, load }: PropSpec) => {
    if (load === undefined) return [name, makeProp(kind, options)];
    const choices = (values: Readonly<Record<string, unknown>>) => runtime.choices(load, values);
    return [name, makeProp(kind, { ...options, auth, options: choices })];
  };
  const toAction = makerFor<Action, unknown>(createAction);
  return makerFor<PieceParts, Piece>(createPiece)({
    ...piece,
    auth,
    triggers: [],
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

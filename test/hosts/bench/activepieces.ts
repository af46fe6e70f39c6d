import { createAction, createPiece, createTrigger, PieceAuth, Property } from '@activepieces/pieces-framework';
import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';
import type { CallTool } from './call-tool.js';

interface RunnablePiece {
  getAction(name: string): { run(context: { auth: unknown; propsValue: object }): Promise<unknown> } | undefined;
}

/** The actions of the piece, as the engine runs them. */
export async function activepieces({ url, token }: Target): Promise<CallTool> {
  const [{ createIntercom, registry }, host] = await Promise.all([built.root(), built.activepieces()]);
  const framework = { createAction, createPiece, createTrigger, PieceAuth, Property };
  const piece = host.createActivepiecesPiece<RunnablePiece>(registry, framework, createIntercom);
  const auth = { type: 'CUSTOM_AUTH', props: { accessToken: token, region: 'us', baseUrl: url } };
  return async (id, args) => {
    const action = piece.getAction(id.replace('intercom_', ''));
    return action?.run({ auth, propsValue: { auth, ...args } });
  };
}

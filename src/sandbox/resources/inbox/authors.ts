import { createRandom } from '../../world/random.js';
import type { World } from '../../world/world.js';
import { admins } from '../admins.js';
import { contacts } from '../contacts/model.js';

/** Who wrote or did something. Names are looked up when shown, so that they are always today's. */
export type Author =
  | { readonly type: 'admin'; readonly id: string }
  | { readonly type: 'contact'; readonly id: string }
  | { readonly type: 'bot' };

/** The author as parts and sources show it. */
export interface ShownAuthor {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  readonly email: string;
}

/** The workspace's bot does what no admin is named for. */
export const BOT: Author = { type: 'bot' };

export function showAuthor(world: World, author: Author): ShownAuthor {
  if (author.type === 'bot') return showBot(world);
  if (author.type === 'admin') {
    const admin = admins.get(world, author.id);
    return { type: 'admin', id: author.id, name: admin?.name ?? null, email: admin?.email ?? '' };
  }
  const contact = contacts.get(world, author.id);
  return {
    type: contact?.role ?? 'user',
    id: author.id,
    name: contact?.name ?? null,
    email: contact?.email ?? '',
  };
}

function showBot({ settings }: World): ShownAuthor {
  const id = String(createRandom(settings.seed, 'bot').integer(980_000_000, 989_999_999));
  return { type: 'bot', id, name: 'Fin', email: `operator+${settings.idCode}@intercom.io` };
}

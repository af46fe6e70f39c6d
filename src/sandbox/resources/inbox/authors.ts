import { createRandom } from '../../world/random.js';
import type { World } from '../../world/world.js';
import { admins } from '../admins.js';
import { contacts } from '../contacts/model.js';
import type { Author } from './thread-fields.js';

/** The author as parts and sources show it. */
export interface ShownAuthor {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  readonly email: string;
}

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

import { type AdminContext, type AdminRoute, readQuery } from '../admin/admin-route.js';
import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import { internalCall } from '../http/internal-call.js';
import type { Route } from '../http/route.js';
import { admins } from '../resources/admins.js';
import { articleResource } from '../resources/articles/routes.js';
import { conversationResource } from '../resources/conversations/routes.js';
import { tags } from '../resources/tags/model.js';
import { teams } from '../resources/teams.js';
import { ticketResource } from '../resources/tickets/routes.js';
import type { World } from '../world/world.js';
import { articleKind, showArticle } from './article-kind.js';
import { conversationKind } from './conversation-kind.js';
import { findPage, type Kind, type Listed, type ListQuery } from './find.js';
import { PAGE_PATH } from './page-path.js';
import { showConversation } from './thread.js';
import { ticketKind } from './ticket-kind.js';
import { showTicket } from './ticket-thread.js';

const MAX_PAGE_SIZE = 1000;

/** Conversations, tickets and articles as the page shows them, and deleting them, which no action does. */
export function dataRoutes(world: () => World): readonly AdminRoute[] {
  return [
    { method: 'GET', path: `${PAGE_PATH}/overview`, handle: () => showOverview(world()) },
    ...threadRoutes(world, {
      name: 'conversation',
      kind: conversationKind,
      show: showConversation,
      operations: conversationResource.routes,
    }),
    ...threadRoutes(world, { name: 'ticket', kind: ticketKind, show: showTicket, operations: ticketResource.routes }),
    ...threadRoutes(world, {
      name: 'article',
      kind: articleKind,
      show: showArticle,
      operations: articleResource.routes,
    }),
  ];
}

interface Threads<R extends Listed, S, State extends string> {
  readonly name: 'conversation' | 'ticket' | 'article';
  readonly kind: Kind<R, S, State>;
  readonly show: (world: World, record: R) => object;
  readonly operations: readonly Route[];
}

function threadRoutes<R extends Listed, S, State extends string>(
  world: () => World,
  { name, kind, show, operations }: Threads<R, S, State>,
): AdminRoute[] {
  const path = `${PAGE_PATH}/${name}s`;
  const requireRecord = (context: AdminContext): R => {
    const id = context.req.param('id') ?? '';
    const record = kind.get(world(), id);
    if (record === undefined) throw refuse(404, 'not_found', `There is no ${name} ${id}`);
    return record;
  };
  return [
    {
      method: 'GET',
      path,
      handle(context) {
        const { items, next, counts } = findPage(world(), kind, readListQuery(context, kind.states));
        return { [`${name}s`]: items, next, counts };
      },
    },
    { method: 'GET', path: `${path}/:id`, handle: (context) => show(world(), requireRecord(context)) },
    {
      method: 'DELETE',
      path: `${path}/:id`,
      handle(context) {
        const { id } = requireRecord(context);
        const remove = operations.find((route) => route.method === 'DELETE' && route.path === `/${name}s/:${name}_id`);
        if (remove === undefined) throw new Error(`The sandbox has no operation that deletes a ${name}.`);
        remove.handle(internalCall(world(), { params: { [`${name}_id`]: id } }));
        return { id, deleted: true };
      },
    },
  ];
}

/** Whom things can be assigned to, and what they can be tagged with. */
function showOverview(world: World): object {
  const { settings, tokenAdminId } = world;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    name: settings.name,
    tokenAdminId,
    admins: [...admins.in(world).values()].map(named),
    teams: [...teams.in(world).values()].map(named),
    tags: [...tags.in(world).values()].map(({ name }) => name),
  };
}

function readListQuery<State extends string>(context: AdminContext, states: readonly State[]): ListQuery<State> {
  const {
    state,
    q = '',
    cursor,
    among,
    limit = '100',
  } = readQuery(context, ['state', 'q', 'cursor', 'among', 'limit']);
  const known = states.find((one) => one === state);
  if (state !== undefined && known === undefined) throw invalid('state', states.join(', '));
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_PAGE_SIZE) {
    throw invalid('limit', `a whole number from 1 to ${MAX_PAGE_SIZE}`);
  }
  return {
    text: q.trim(),
    limit: Number(limit),
    ...(known === undefined ? {} : { state: known }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(among === undefined ? {} : { among: among.split(',') }),
  };
}

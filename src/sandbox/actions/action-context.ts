import type { ApiVersion } from '../api-version.js';
import { RefusedError } from '../http/errors.js';
import { invalid, missing, readId, requireText } from '../http/input.js';
import { internalCall } from '../http/internal-call.js';
import type { JsonObject, JsonValue } from '../json.js';
import { conversations } from '../resources/conversations/model.js';
import { conversationResource } from '../resources/conversations/routes.js';
import { messageResource } from '../resources/messages/routes.js';
import { tickets } from '../resources/tickets/model.js';
import { ticketResource } from '../resources/tickets/routes.js';
import type { World } from '../world/world.js';

/** One action that is under way. */
export interface ActionContext {
  readonly world: World;
  readonly version: ApiVersion;
  readonly action: JsonObject;
  /** Id of who acts. */
  readonly actorId: string;
}

/** What an action happens to. */
export interface Target {
  readonly type: 'conversation' | 'ticket';
  readonly id: string;
}

/** Fields of the API under the names that actions have for them. */
const NAMES: Readonly<Record<string, string>> = {
  attachment_urls: 'attachmentUrls',
  attachment_files: 'attachmentFiles',
  assignee_id: 'assigneeId',
  snoozed_until: 'until',
  intercom_user_id: 'id',
  admin_id: 'id',
};

const OPERATIONS = new Map(
  [conversationResource, ticketResource, messageResource].flatMap(({ routes }) =>
    routes.map((route) => [route.id, route]),
  ),
);

/**
 * Carries out an operation of the API, so that an action changes and emits exactly what the same call would.
 * @throws RefusedError whose fields are named as actions name them.
 */
export function carryOut(
  { world, version }: ActionContext,
  operationId: string,
  params: Readonly<Record<string, string>>,
  body: JsonObject = {},
): unknown {
  const operation = OPERATIONS.get(operationId);
  if (operation === undefined) throw new Error(`There is no operation ${operationId}.`);
  try {
    return operation.handle(internalCall(world, { version, params, body })).body;
  } catch (error) {
    throw error instanceof RefusedError ? renamed(error) : error;
  }
}

function renamed({ status, entries, headers }: RefusedError): RefusedError {
  const words = (text: string) =>
    text.replace(/\w+/g, (word) => (Object.hasOwn(NAMES, word) ? NAMES[word] : undefined) ?? word);
  const changed = entries.map(({ field, ...entry }) => ({
    ...entry,
    message: words(entry.message),
    ...(field === undefined ? {} : { field: words(field) }),
  }));
  return new RefusedError(status, changed, headers);
}

/** The conversation or ticket that an action names. @throws RefusedError 400 unless it names exactly one that is there */
export function requireTarget(context: ActionContext): Target {
  const conversationId = readId(context.action, 'conversationId') ?? undefined;
  const ticketId = readId(context.action, 'ticketId') ?? undefined;
  if (conversationId !== undefined && ticketId !== undefined)
    throw invalid('ticketId', 'left out beside conversationId');
  if (ticketId !== undefined) return requireTicket(context, ticketId);
  if (conversationId === undefined) throw missing('conversationId');
  return requireConversation(context, conversationId);
}

function requireTicket({ world }: ActionContext, id: string): Target {
  if (tickets.get(world, id) === undefined) throw invalid('ticketId', `the id of a ticket; ${id} is none`);
  return { type: 'ticket', id };
}

function requireConversation({ world, action, actorId }: ActionContext, id: string): Target {
  const byContact = action.as === 'contact';
  const theirs = (one: { readonly contact_ids: readonly string[] }) => !byContact || one.contact_ids.includes(actorId);
  const found = id === 'last' ? newest(world, byContact ? actorId : undefined) : conversations.get(world, id);
  if (found === undefined || !theirs(found)) {
    const whose = byContact ? ' in which the contact takes part' : '';
    throw invalid('conversationId', `the id of a conversation${whose}, or last; ${id} is none`);
  }
  return { type: 'conversation', id: found.id };
}

function newest(world: World, contactId: string | undefined) {
  if (contactId === undefined)
    return conversations.in(world).sorted('updated_at').take({ limit: 1, descending: true })[0];
  return [...conversations.in(world).by('contact', contactId)].sort(
    (left, right) => right.updated_at - left.updated_at,
  )[0];
}

/** The body and attachments of an action, under the names of the API. */
export function written({ action }: ActionContext): JsonObject {
  const { body, attachmentUrls, attachmentFiles } = action;
  return {
    ...(body === undefined ? {} : { body }),
    ...(attachmentUrls === undefined ? {} : { attachment_urls: attachmentUrls }),
    ...(attachmentFiles === undefined ? {} : { attachment_files: filesOf(attachmentFiles) }),
  };
}

function filesOf(files: JsonValue): JsonValue {
  if (!Array.isArray(files)) return files;
  return files.map((file) => {
    if (typeof file !== 'object' || file === null || Array.isArray(file))
      throw invalid('attachmentFiles', 'an array of objects');
    return {
      name: requireText(file, 'name'),
      content_type: requireText(file, 'contentType'),
      data: requireText(file, 'data'),
    };
  });
}

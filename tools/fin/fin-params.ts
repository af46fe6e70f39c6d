import { out, param } from '../../src/intercom/index.js';

/** Members that lists and maps of a Fin conversation may have. */
const max = 10;

const timestamp = param
  .nonEmptyText(
    'When the contact wrote it, in ISO 8601, best with milliseconds; a repeat of it within 5 minutes is ignored',
    {
      as: 'message.timestamp',
      example: '2026-01-24T10:01:20.000Z',
    },
  )
  .check((text, refuse) => {
    if (!isTime(text))
      refuse(`is "${text}", which is no time: expected ISO 8601 with a zone, such as 2026-01-24T10:01:20.000Z`);
  });

/** The conversation, by the id that the program gave it. */
export const finConversation = (example: string) => param.externalId('Your own id of the conversation', { example });

/** What the contact says, and who it is. */
export const messageParams = {
  body: param.nonEmptyText('Text or HTML of what the contact wrote', {
    as: 'message.body',
    multiline: true,
    example: 'How can I see my account details?',
  }),
  timestamp,
  author: param
    .choice(['user', 'agent', 'fin'], 'Who wrote it: user unless given', { as: 'message.author', default: 'user' })
    .optional(),
  user_id: param.externalId('Your own id of the contact (external_id)', { as: 'user.id', example: 'user-1' }),
  user_name: param.nonEmptyText('Name of the contact', { as: 'user.name' }).optional(),
  user_email: param.nonEmptyText('E-mail address of the contact', { as: 'user.email' }).optional(),
  user_attributes: param
    .jsonObject('Attributes of the contact that Fin may use, 10 at the most', {
      as: 'user.attributes',
      of: 'contact_attribute',
    })
    .check((attributes, refuse) => checkCount(Object.keys(attributes).length, refuse))
    .optional(),
  attachments: param
    .objectList(
      'Up to 10 of {"type": "url", "url"} or {"type": "file", "name", "content_type", "data"}, data in base64',
      { example: [{ type: 'url', url: 'https://example.com/invoice.pdf' }] },
    )
    .check((list, refuse) => {
      checkCount(list.length, refuse);
      const wrong = list.findIndex((file) => !isAttachment(file));
      if (wrong !== -1)
        refuse(`lacks what its type needs (number ${wrong + 1}): a url, or name, content_type and data`);
    })
    .optional(),
};

/** What was said before, and what is known about the conversation. */
export const contextParams = {
  history: param
    .objectList('The last messages before, 10 at the most: [{"author": user, agent or fin, "body", "timestamp"}]', {
      as: 'conversation_metadata.history',
      example: [{ author: 'agent', body: 'What do you need help with?', timestamp: '2026-01-24T10:01:00.000Z' }],
    })
    .check((list, refuse) => {
      checkCount(list.length, refuse);
      const wrong = list.findIndex(({ author, body, timestamp: at }) => !isMessage(author, body, at));
      if (wrong !== -1) refuse(`is wrong (number ${wrong + 1}): expected author, body and timestamp in ISO 8601`);
    })
    .optional(),
  attributes: param
    .jsonObject('Attributes of the conversation that Fin may use, 10 at the most', {
      as: 'conversation_metadata.attributes',
      of: 'conversation_attribute',
    })
    .check((given, refuse) => checkCount(Object.keys(given).length, refuse))
    .optional(),
};

/** What Fin answers at once; what it says comes by its own notifications. */
export const finFields = {
  conversation_id: out.text('Your own id of the conversation'),
  user_id: out.text('Your own id of the contact'),
  status: out.text('thinking at first, then replying, awaiting_user_reply, escalated, resolved and complete'),
  created_at_ms: out.text('Time of the answer, in ISO 8601'),
  errors: out.optional(out.record('Attributes that could not be set, with the reason of each')),
  sse_subscription_url: out.optional(out.text('Address of the events, with a short-lived token; where SSE is enabled')),
};

function checkCount(count: number, refuse: (message: string) => void): void {
  if (count > max) refuse(`has ${count} members: expected ${max} at the most`);
}

function isTime(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isMessage(author: unknown, body: unknown, at: unknown): boolean {
  return ['user', 'agent', 'fin'].includes(String(author)) && typeof body === 'string' && isTime(at);
}

function isAttachment({ type, url, ...file }: Readonly<Record<string, unknown>>): boolean {
  if (type === 'url') return typeof url === 'string';
  return type === 'file' && [file.name, file.content_type, file.data].every((value) => typeof value === 'string');
}

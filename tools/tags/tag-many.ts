import type { Tag } from '../../src/generated/types.js';
import { defaultAdmin, fields, operation, out, param } from '../../src/intercom/index.js';
import { taggingAdmin } from './tag-output.js';
import { outcomeOf, type Target, tagRequest, targetsOf } from './tag-target.js';

const most = 100;

const targets = (what: 'contact' | 'conversation' | 'company' | 'ticket', plural: string) =>
  param.idList(what, `Ids of ${plural}; ${most} of all kinds at the most`, { in: 'elsewhere', max: most }).optional();

export const tagMany = operation('intercom_tag_many', {
  http: 'GET /tags/{tagId}',
  title: 'Tag or untag many',
  effect: 'idempotent write',
  description:
    'Put a tag on many contacts, conversations, companies and tickets, or take it off. Says of each whether it was done; the others go on when one fails.',
  params: {
    tagId: param.id('tag'),
    contact_ids: param
      .idList('contact', `Ids of contacts; ${most} of all kinds at the most`, {
        in: 'elsewhere',
        max: most,
        example: ['65f0c0ffee0123456789ab01', '65f0c0ffee0123456789ab02'],
      })
      .optional(),
    conversation_ids: targets('conversation', 'conversations'),
    company_ids: targets('company', 'companies'),
    ticket_ids: targets('ticket', 'tickets'),
    action: param.choice(['tag', 'untag'], 'tag or untag; tag unless given', { in: 'elsewhere' }).optional(),
    admin_id: taggingAdmin({ in: 'elsewhere' }),
  },
  rules: [
    {
      check(params, refuse) {
        const { length } = targetsOf(params);
        if (length === 0)
          refuse('contact_ids', 'is missing: give contact_ids, conversation_ids, company_ids or ticket_ids');
        if (length > most) refuse('', `names ${length} things: expected ${most} at the most, so make several calls`);
      },
    },
  ],
  lookups: {
    admin_id: {
      ...defaultAdmin,
      when: ({ conversation_ids, ticket_ids }: { conversation_ids?: unknown; ticket_ids?: unknown }) =>
        conversation_ids !== undefined || ticket_ids !== undefined,
    },
  },
  each: {
    step: 'tag it',
    idempotent: true,
    failure: 'shown',
    items: (params, tag: Tag | undefined) => targetsOf(params, tag?.name),
    request: (target: Target, params) => tagRequest(target, params),
  },
  returns: fields({
    results: out.records('What became of each: type, id, outcome (done, failed or not_sent) and error'),
    done: out.integer('How many were done'),
    failed: out.integer('How many were not done'),
  }),
  map: (_: Tag, { action }, { parts }) => {
    const results = parts.map((part) => outcomeOf(part, action !== 'untag'));
    const done = results.filter(({ outcome }) => outcome === 'done').length;
    return { results, done, failed: results.length - done };
  },
  sets: (params) => ({ outcome: 'done', done: targetsOf(params).length, failed: 0 }),
});

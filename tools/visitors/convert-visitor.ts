import { atLeastOne, one, operation, out, param, type Rule } from '../../src/intercom/index.js';

interface Target {
  readonly type: string;
  readonly id?: string | undefined;
  readonly user_id?: string | undefined;
  readonly email?: string | undefined;
}

const userNeedsAName: Rule<Target> = {
  check({ type, id, user_id, email }, refuse) {
    if (type === 'lead' || id !== undefined || user_id !== undefined || email !== undefined) return;
    refuse('user_id', 'is missing: a user needs the id, user_id or email that it is known by');
  },
};

export const convertVisitor = operation('intercom_convert_visitor', {
  http: 'POST /visitors/convert',
  effect: 'delete',
  description:
    'Add a visitor to the contacts for good: as a new user or lead, or merged into the user that exists already.',
  params: {
    type: param.choice(['user', 'lead'], 'user or lead: what it becomes', { example: 'user' }),
    visitor_id: param.id('visitor', 'Intercom id of the visitor', { as: 'visitor.id' }).optional(),
    visitor_user_id: param
      .externalId('user_id of the visitor, as the Messenger knows it', {
        as: 'visitor.user_id',
        example: 'visitor4711',
      })
      .optional(),
    visitor_email: param.nonEmptyText('E-mail address of the visitor', { as: 'visitor.email' }).optional(),
    id: param.id('contact', 'Intercom id of the contact to merge it into', { as: 'user.id' }).optional(),
    user_id: param
      .externalId('Your own id of the user, its external_id', { as: 'user.user_id', example: 'customer-42' })
      .optional(),
    email: param.nonEmptyText('E-mail address of the contact', { as: 'user.email' }).optional(),
  },
  rules: [atLeastOne('visitor_id', 'visitor_user_id', 'visitor_email'), userNeedsAName],
  body: { user: {} },
  returns: one('contact', 'The contact that the visitor is now', { contactId: out.id('Intercom id of the contact') }),
});

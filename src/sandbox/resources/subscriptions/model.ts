import { addedLater } from '../../table/field.js';
import { ref } from '../../table/reference.js';
import { list, object, oneOf, text } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { idsOf } from '../ids.js';

/** Kinds of messages that people can subscribe to, or opt out of. Nobody makes them by a call. */
export const subscriptionTypes = table('subscription_types', {
  ids: idsOf('subscription_type', 60_000, 69_000),
  fields: {
    state: oneOf('live', 'draft', 'archived'),
    consent_type: oneOf('opt_in', 'opt_out'),
    /** The default one first. */
    translations: list(object({ name: text, description: text, locale: text })),
    content_types: list(oneOf('email', 'sms_message')),
  },
});

export type SubscriptionTypeRecord = RecordOf<typeof subscriptionTypes>;

const choices = list(object({ type_id: ref('subscription_types'), consent: oneOf('opt_in', 'opt_out') }));

/** What a contact chose, oldest choice first: in to a type that asks for consent, out of any other. */
export const subscriptionChoices = addedLater(choices, () => []);

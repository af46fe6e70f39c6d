import { resourceNotFound } from '../../http/errors.js';
import { invalid, requireId, requireText } from '../../http/input.js';
import { ok } from '../../http/route.js';
import { list } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { changeContact } from '../contacts/change.js';
import { contacts } from '../contacts/model.js';
import { emitSubscription } from './emit.js';
import { subscriptionTypes } from './model.js';
import { serializeSubscriptionType } from './serialize.js';

const path = '/contacts/{contact_id}/subscriptions';

export const subscriptionResource = resource(subscriptionTypes, {
  scope: 'users_and_companies',
  show: serializeSubscriptionType,
  routes: {
    listSubscriptionTypes: list('GET /subscription_types'),
    listSubscriptionsForAContact: route(`GET ${path}`, ({ world, ...call }) => {
      const { subscriptions } = contacts.require({ ...call, world }, call.param('contact_id'));
      const chosen = subscriptions.flatMap(({ type_id }) => subscriptionTypes.get(world, type_id) ?? []);
      return ok({ type: 'list', data: chosen.map(serializeSubscriptionType) });
    }),
    attachSubscriptionTypeToContact: route(`POST ${path}`, (call) => {
      const contact = contacts.require(call, call.param('contact_id'));
      const type = subscriptionTypes.require(call, requireId(call.body, 'id'));
      const consent = requireText(call.body, 'consent_type');
      if (consent !== type.consent_type) throw invalid('consent_type', `${type.consent_type} for this subscription`);
      if (!contact.subscriptions.some(({ type_id }) => type_id === type.id)) {
        const subscriptions = [...contact.subscriptions, { type_id: type.id, consent: type.consent_type }];
        changeContact(call.world, contact, { subscriptions });
        emitSubscription(call.world, type, contact, type.consent_type === 'opt_in');
      }
      return ok(serializeSubscriptionType(type));
    }),
    detachSubscriptionTypeToContact: route(`DELETE ${path}/{subscription_id}`, (call) => {
      const contact = contacts.require(call, call.param('contact_id'));
      const type = subscriptionTypes.require(call, call.param('subscription_id'));
      const subscriptions = contact.subscriptions.filter(({ type_id }) => type_id !== type.id);
      if (subscriptions.length === contact.subscriptions.length) throw resourceNotFound();
      changeContact(call.world, contact, { subscriptions });
      emitSubscription(call.world, type, contact, type.consent_type === 'opt_out');
      return ok(serializeSubscriptionType(type));
    }),
  },
});

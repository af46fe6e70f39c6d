import type { SubscriptionTypeRecord } from './model.js';

export function serializeSubscriptionType(type: SubscriptionTypeRecord): object {
  return {
    type: 'subscription',
    id: type.id,
    state: type.state,
    consent_type: type.consent_type,
    default_translation: type.translations[0],
    translations: type.translations,
    content_types: type.content_types,
  };
}

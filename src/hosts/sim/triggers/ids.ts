import { listTriggers, type Trigger } from '../../../triggers/index.js';

/** Ids that Sim's own triggers have, so that workflows saved with them go on, and what keeps the others apart. */
const simIds: Readonly<Record<string, string>> = {
  conversation_replied: 'intercom_conversation_reply',
  // In Sim this one is about leads; users have their own.
  lead_created: 'intercom_contact_created',
  contact_created: 'intercom_any_contact_created',
  any_event: 'intercom_webhook',
};

/** The ids of Sim's own triggers. */
const ofSim: readonly string[] = [
  'intercom_conversation_created',
  'intercom_conversation_reply',
  'intercom_conversation_closed',
  'intercom_contact_created',
  'intercom_user_created',
  'intercom_webhook',
];

/** The id of a trigger in Sim. */
export function simTriggerId({ id }: Pick<Trigger, 'id'>): string {
  return simIds[id] ?? `intercom_${id}`;
}

/** The trigger that an id of Sim means. */
export function triggerOfSim(id: string): Trigger | undefined {
  return listTriggers().find((trigger) => simTriggerId(trigger) === id);
}

/** The triggers that take the place of Sim's own, the first of its menu first. */
export function triggersOfSim(): Trigger[] {
  return ofSim.flatMap((id) => triggerOfSim(id) ?? []);
}

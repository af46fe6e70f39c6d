import { listTriggers, type Trigger } from '../../../triggers/index.js';
import { webhookTopics } from '../../../webhooks/topics/topics.js';
import type { SimIcon } from '../sim-block.js';
import { triggerFields } from './fields.js';
import { simTriggerId } from './ids.js';
import type { SimTrigger, SimTriggerDescription, SimTriggerOutput } from './sim-trigger.js';

export interface SimTriggerOptions {
  /** Draws the icon; nothing is drawn without it. */
  readonly icon?: SimIcon | undefined;
}

/** All triggers as Sim's registry takes them, by id. Those of Sim's own ids take their place. */
export function simTriggers({ icon = () => null }: SimTriggerOptions = {}): Record<string, SimTrigger> {
  return Object.fromEntries(describeTriggers().map((trigger) => [trigger.id, { ...trigger, icon }]));
}

/** All of the triggers that is no function. */
export function describeTriggers(): SimTriggerDescription[] {
  return listTriggers().map((trigger) => ({
    id: simTriggerId(trigger),
    name: `Intercom: ${trigger.name}`,
    provider: 'intercom',
    description: trigger.description,
    version: '1.0.0',
    subBlocks: triggerFields(trigger),
    outputs: outputsOf(trigger),
  }));
}

/**
 * The keys of a notification, the same for all triggers, as Sim's own have them. In few words: Sim's assistant reads them
 * for every trigger.
 */
function outputsOf(trigger: Trigger): Record<string, SimTriggerOutput> {
  return {
    topic: { type: 'string', description: 'What happened' },
    id: { type: 'string', description: 'Id of the notification' },
    app_id: { type: 'string', description: 'Id of the workspace' },
    created_at: { type: 'number', description: 'In unix seconds' },
    delivery_attempts: { type: 'number', description: 'From 1' },
    first_sent_at: { type: 'number', description: 'In unix seconds' },
    data: { type: 'json', description: dataOf(trigger) },
  };
}

function dataOf({ topics: [topic], any }: Trigger): string {
  if (any) return 'data.item is what it is about: a conversation, ticket, contact, company and so on';
  const { payload } = webhookTopics[topic];
  return `data.item is ${itemTexts[payload] ?? `what it is about: ${payload.replaceAll('_', ' ')}`}`;
}

const itemTexts: Readonly<Record<string, string>> = {
  conversation:
    'the conversation: id, state, open, contacts, source, admin_assignee_id, team_assignee_id, tags; what happened is in conversation_parts',
  ticket:
    'the ticket: id, ticket_id, ticket_state, ticket_attributes, contacts; or ticket with it, and what happened in ticket_part',
  contact: 'the contact: id, role, email, name, external_id, custom_attributes, tags, companies',
  contact_tag: 'the tag and the contact: tag, contact',
  merged_contact: 'the contact that stays, with merged_from',
  company: 'the company: id, company_id, name, plan, custom_attributes',
  company_contact: 'the company and the contact: company, contact',
  event: 'the event: event_name, intercom_user_id, user_id, email, metadata, created_at',
  deleted_contact: 'the id and external_id of the contact',
  deleted_company: 'the id and company_id of the company',
  deleted_conversation: 'the conversation_id of the conversation',
};

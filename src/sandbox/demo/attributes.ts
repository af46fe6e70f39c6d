import {
  type ConversationAttributeRecord,
  conversationAttributes,
} from '../resources/conversation-attributes/model.js';
import { type DataAttributeRecord, dataAttributes } from '../resources/data-attributes/model.js';
import type { World } from '../world/world.js';

const DAY = 86_400;

type Definition = Pick<DataAttributeRecord, 'model' | 'name' | 'data_type' | 'description'> & { options?: string[] };

const DEFINITIONS: readonly Definition[] = [
  {
    model: 'contact',
    name: 'plan',
    data_type: 'options',
    options: ['free', 'pro', 'team'],
    description: 'Plan in use',
  },
  { model: 'contact', name: 'seats', data_type: 'integer', description: 'Seats the contact pays for' },
  { model: 'contact', name: 'paid_subscriber', data_type: 'boolean', description: 'Pays at the moment' },
  { model: 'contact', name: 'lifetime_value', data_type: 'float', description: 'Everything paid so far, in euro' },
  { model: 'contact', name: 'renews_at', data_type: 'date', description: 'Day of the next renewal' },
  { model: 'contact', name: 'signup_source', data_type: 'string', description: 'Where the contact came from' },
  { model: 'company', name: 'account_manager', data_type: 'string', description: 'Who looks after the company' },
  {
    model: 'company',
    name: 'contract',
    data_type: 'options',
    options: ['monthly', 'yearly'],
    description: 'Kind of contract',
  },
  { model: 'company', name: 'shops', data_type: 'integer', description: 'How many shops the company runs' },
];

type ConversationDefinition = Pick<ConversationAttributeRecord, 'name' | 'data_type'> &
  Partial<Pick<ConversationAttributeRecord, 'description' | 'options' | 'archived'>>;

const CONVERSATION_DEFINITIONS: readonly ConversationDefinition[] = [
  {
    name: 'Topic',
    description: 'What the conversation is about',
    data_type: 'list',
    options: [
      { id: '6b1f0a52-0c41-4f6e-9d35-2f6c1f0e7a01', label: 'Billing', archived: false },
      { id: '6b1f0a52-0c41-4f6e-9d35-2f6c1f0e7a02', label: 'Bug', archived: false },
      { id: '6b1f0a52-0c41-4f6e-9d35-2f6c1f0e7a03', label: 'Question', archived: false },
    ],
  },
  { name: 'Order number', data_type: 'string' },
  { name: 'Escalated', description: 'Whether a lead has looked at it', data_type: 'boolean' },
  { name: 'Old queue', data_type: 'string', archived: true },
];

/** Custom attributes of contacts, companies and conversations. */
export function addDemoAttributes(world: World): void {
  const created_at = world.clock.now() - 400 * DAY;
  for (const { options = [], ...definition } of DEFINITIONS) {
    dataAttributes.in(world).insert({
      id: world.nextId(dataAttributes.ids),
      ...definition,
      options,
      label: definition.name,
      messenger_writable: false,
      archived: false,
      created_at,
      updated_at: created_at,
      admin_id: world.tokenAdminId,
    });
  }
  for (const definition of CONVERSATION_DEFINITIONS) {
    conversationAttributes.insert(world, {
      description: '',
      required: false,
      visible_to_team_ids: [],
      multiline: false,
      options: [],
      reference: null,
      archived: false,
      ...definition,
      created_at,
      updated_at: created_at,
      admin_id: world.tokenAdminId,
    });
  }
}

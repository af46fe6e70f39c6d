/** An attribute of conversations. Only teammates define these, so the sandbox has a few that stay as they are. */
export interface ConversationAttribute {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly data_type: 'string' | 'list' | 'boolean';
  /** Of a list. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly archived: boolean;
}

export const CONVERSATION_ATTRIBUTES: readonly ConversationAttribute[] = [
  {
    id: 3001,
    name: 'Topic',
    description: 'What the conversation is about',
    data_type: 'list',
    options: [
      { id: '6b1f0a52-0c41-4f6e-9d35-2f6c1f0e7a01', label: 'Billing' },
      { id: '6b1f0a52-0c41-4f6e-9d35-2f6c1f0e7a02', label: 'Bug' },
      { id: '6b1f0a52-0c41-4f6e-9d35-2f6c1f0e7a03', label: 'Question' },
    ],
    archived: false,
  },
  { id: 3002, name: 'Order number', description: '', data_type: 'string', options: [], archived: false },
  {
    id: 3003,
    name: 'Escalated',
    description: 'Whether a lead has looked at it',
    data_type: 'boolean',
    options: [],
    archived: false,
  },
  { id: 3004, name: 'Old queue', description: '', data_type: 'string', options: [], archived: true },
];

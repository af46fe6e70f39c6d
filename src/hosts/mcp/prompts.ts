/** A piece of support work, as a client offers it to its user. */
export interface SupportPrompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What the model is asked to do with the transcript that follows. */
  readonly task: string;
  /** Tools that the work ends with; the model is given the names of those that it has. */
  readonly tools: readonly string[];
}

export const supportPrompts: readonly SupportPrompt[] = [
  {
    name: 'triage_conversation',
    title: 'Triage a conversation',
    description: 'What it is about, how urgent it is, and who should take it',
    task: 'Triage the conversation below. Say in one line each: what the customer wants, how urgent it is and why, what is still unknown, and who should take it. Then propose tags and an assignee, and make the changes only when I agree.',
    tools: [
      'intercom_list_tags',
      'intercom_tag_conversation',
      'intercom_list_admins',
      'intercom_list_teams',
      'intercom_assign_conversation',
    ],
  },
  {
    name: 'reply_to_conversation',
    title: 'Draft a reply',
    description: 'A draft of the next reply to the customer, to be approved before it is sent',
    task: 'Draft the next reply to the customer of the conversation below. Answer what was asked last, in the language and tone of the conversation. Promise nothing that a teammate has not promised there, and name what you would have to look up. Show me the draft and send nothing until I agree to the exact text.',
    tools: ['intercom_reply_conversation'],
  },
  {
    name: 'summarize_conversation',
    title: 'Summarize a conversation',
    description: 'A handover: the request, what was done, what is open',
    task: 'Summarize the conversation below for a teammate who takes it over: the request, what was tried and promised, what is open, and the next step. At most eight lines. Keep ids, dates and amounts exact. Leave it in the conversation as an internal note (message_type note) only when I agree.',
    tools: ['intercom_reply_conversation'],
  },
];

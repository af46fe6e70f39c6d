import type { WebhookTopic } from './topics.js';

/**
 * Names that older pages, other connectors and habits use, and the topics that they mean today. None of them is sent by
 * a 2.x app, so whoever listens for one hears nothing.
 */
export const topicAliases = {
  'conversation.created': ['conversation.user.created', 'conversation.admin.single.created'],
  'conversation.replied': ['conversation.user.replied', 'conversation.admin.replied', 'conversation.operator.replied'],
  'conversation.assigned': ['conversation.admin.assigned'],
  'conversation.noted': ['conversation.admin.noted'],
  'conversation.opened': ['conversation.admin.opened'],
  'conversation.closed': ['conversation.admin.closed'],
  'conversation.snoozed': ['conversation.admin.snoozed'],
  'conversation.unsnoozed': ['conversation.admin.unsnoozed'],
  'conversation.rated': ['conversation.rating.added'],

  'contact.created': ['contact.user.created', 'contact.lead.created'],
  'contact.updated': ['contact.user.updated', 'contact.lead.updated'],
  'contact.tag.created': ['contact.user.tag.created', 'contact.lead.tag.created'],
  'contact.tag.deleted': ['contact.user.tag.deleted', 'contact.lead.tag.deleted'],
  'contact.added_email': ['contact.lead.added_email'],
  'contact.signed_up': ['contact.lead.signed_up'],
  // Spellings: see below.
  'contact.archive': ['contact.archived'],
  'contact.unarchived': ['contact.unarchive'],

  'user.created': ['contact.user.created'],
  'user.updated': ['contact.user.updated'],
  // It told of archived people, in words that today mean the permanent end: who listened for it wants to know of both.
  'user.deleted': ['contact.archived', 'contact.deleted'],
  'user.email.updated': ['contact.email.updated'],
  'user.tag.created': ['contact.user.tag.created'],
  'user.tag.deleted': ['contact.user.tag.deleted'],
  'user.unsubscribed': ['contact.unsubscribed', 'granular.unsubscribe'],

  'lead.created': ['contact.lead.created'],
  'lead.updated': ['contact.lead.updated'],
} as const satisfies Readonly<Record<string, readonly WebhookTopic[]>>;

/** A name that is no topic itself and stands for some. */
export type TopicAlias = keyof typeof topicAliases;

/** The topics that a name means. */
export type TopicsOf<Name extends string> = Name extends WebhookTopic
  ? Name
  : Name extends TopicAlias
    ? (typeof topicAliases)[Name][number]
    : string;

export function isTopicAlias(name: string): name is TopicAlias {
  return Object.hasOwn(topicAliases, name);
}

/** Topics that versions and pages of the documentation spell in two ways, so that either can come. */
const spellings: Readonly<Record<string, WebhookTopic>> = {
  'contact.archive': 'contact.archived',
  'contact.unarchived': 'contact.unarchive',
};

/** The one spelling of a topic that the table has. Names that are not known stay as they are. */
export function canonicalTopic(name: string): string {
  return Object.hasOwn(spellings, name) ? (spellings[name] ?? name) : name;
}

/** Every name under which a topic can come. */
export function spellingsOf(topic: string): string[] {
  return [topic, ...Object.keys(spellings).filter((name) => spellings[name] === topic)];
}

import { toolsOf } from '../../form/index.js';
import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import type { ServiceDefinition, Tool } from '../../tool/index.js';
import type { SimBlockMeta, SimSkill, SimTemplate } from './sim-block.js';

/** Sim's words for what a service is about. */
const tags: Readonly<Record<string, string[]>> = {
  [intercom.name]: ['customer-support', 'messaging', 'ticketing', 'automation'],
};

/**
 * What Sim's catalog shows about the block of a service: of Intercom unless given. Templates and skills that need a tool
 * which is not there are left out.
 */
export function simBlockMeta(registry: Registry, service: ServiceDefinition = intercom): SimBlockMeta {
  return metaOf(toolsOf(registry, service), service);
}

/**
 * What is shown about a block with these tools.
 *
 * @param before the tools of the blocks before it, which show by themselves what they can carry out.
 */
export function metaOf(
  own: readonly Tool[],
  service: ServiceDefinition,
  before: readonly (readonly Tool[])[] = [],
): SimBlockMeta {
  const has = (block: readonly Tool[], { tools }: Needs) => tools.every((id) => block.some((tool) => tool.id === id));
  const isOffered = (needs: Needs) => has(own, needs) && !before.some((block) => has(block, needs));
  return {
    tags: tags[service.name] ?? ['automation'],
    ...(service.website === undefined ? {} : { url: service.website }),
    templates: templates.filter(isOffered).map(({ tools: _, ...template }) => template),
    skills: skills.filter(isOffered).map(({ tools: _, ...skill }) => skill),
  };
}

/** The tools without which an entry makes no sense. */
interface Needs {
  readonly tools: readonly string[];
}

const templates: readonly (SimTemplate & Needs)[] = [
  {
    title: 'Intercom triage',
    prompt:
      'Build a scheduled workflow that searches Intercom for open conversations without an assignee, lets an agent decide which team each belongs to, assigns it to that team and leaves an internal note with the reason.',
    modules: ['scheduled', 'agent', 'workflows'],
    category: 'support',
    tags: ['automation'],
    tools: ['intercom_search_conversations', 'intercom_assign_conversation', 'intercom_reply_conversation'],
  },
  {
    title: 'Intercom reply drafts',
    prompt:
      'Build a workflow that reads an Intercom conversation, looks up the answer in the knowledge base, and leaves a drafted reply as an internal note for a teammate to check before anything reaches the customer.',
    modules: ['knowledge-base', 'agent', 'workflows'],
    category: 'support',
    tags: ['automation', 'communication'],
    tools: ['intercom_get_conversation', 'intercom_reply_conversation'],
  },
  {
    title: 'Intercom waiting report',
    prompt:
      'Create a scheduled workflow that every morning searches Intercom for conversations that have waited longest for an answer, summarizes each in one line and posts the list to Slack.',
    modules: ['scheduled', 'agent', 'workflows'],
    category: 'operations',
    tags: ['reporting', 'monitoring'],
    alsoIntegrations: ['slack'],
    tools: ['intercom_search_conversations'],
  },
  {
    title: 'Intercom bug tickets',
    prompt:
      'Build a workflow that reads an Intercom conversation, and when it describes a defect creates an Intercom ticket for the contact with steps to reproduce, opens a Linear issue and puts a tag on the conversation.',
    modules: ['agent', 'workflows'],
    category: 'support',
    tags: ['automation', 'engineering'],
    alsoIntegrations: ['linear'],
    tools: ['intercom_get_conversation', 'intercom_create_ticket', 'intercom_tag_conversation'],
  },
  {
    title: 'Intercom contact sync',
    prompt:
      'Create a workflow that takes rows of a table of customers, finds each person in Intercom by e-mail address, creates or updates the contact with the plan and sign-up time of the row, and attaches it to its company.',
    modules: ['tables', 'workflows'],
    category: 'operations',
    tags: ['sync', 'crm'],
    tools: [
      'intercom_search_contacts',
      'intercom_create_contact',
      'intercom_update_contact',
      'intercom_attach_contact_to_company',
    ],
  },
  {
    title: 'Intercom account brief',
    prompt:
      'Build a workflow that takes the name of a company, lists its contacts in Intercom with their latest events and open conversations, and writes a one-page brief for the account manager.',
    modules: ['agent', 'files', 'workflows'],
    category: 'sales',
    tags: ['sales', 'research'],
    tools: ['intercom_list_company_contacts', 'intercom_list_contact_events', 'intercom_search_conversations'],
  },
  {
    title: 'Intercom snooze follow-up',
    prompt:
      'Create a scheduled workflow that finds Intercom conversations in which the customer has not answered for three days, sends a friendly reminder and snoozes each for two days.',
    modules: ['scheduled', 'agent', 'workflows'],
    category: 'support',
    tags: ['automation', 'communication'],
    tools: ['intercom_search_conversations', 'intercom_reply_conversation', 'intercom_snooze_conversation'],
  },
  {
    title: 'Intercom usage events',
    prompt:
      'Build a workflow that takes usage events of the product from a table, records each on the right Intercom contact, and tags contacts that did something for the first time.',
    modules: ['tables', 'workflows'],
    category: 'productivity',
    tags: ['automation', 'sync'],
    tools: ['intercom_create_event', 'intercom_tag_contact'],
  },
  {
    title: 'Intercom answer gaps',
    prompt:
      'Build a workflow that takes a list of questions from a table, searches the Intercom articles for each, and drafts an unpublished article for every question that none of them answers.',
    modules: ['tables', 'agent', 'workflows'],
    category: 'support',
    tags: ['automation', 'content'],
    tools: ['intercom_search_articles', 'intercom_create_article'],
  },
];

const skills: readonly (SimSkill & Needs)[] = [
  {
    name: 'triage-conversations',
    description: 'Sort open Intercom conversations to the right team. Use when the inbox has unassigned conversations.',
    content:
      '# Triage conversations\n\nGive every open conversation an owner.\n\n## Steps\n1. Search conversations for state open with no assignee.\n2. Get each conversation and read what the customer wants.\n3. Assign it to the team that handles such requests, with assignee_type team.\n4. Leave the reason as a reply with message_type note, which the customer never sees.\n\n## Output\nA list of conversations with the team each went to and why.',
    tools: [
      'intercom_search_conversations',
      'intercom_get_conversation',
      'intercom_assign_conversation',
      'intercom_reply_conversation',
    ],
  },
  {
    name: 'summarize-conversation',
    description: 'Summarize an Intercom conversation for a teammate who takes it over. Use at hand-overs.',
    content:
      '# Summarize conversation\n\nTell a teammate in a minute what happened.\n\n## Steps\n1. Get the conversation with display_as plaintext.\n2. Write down what the customer wants, what was tried, what was promised and what is open.\n3. Leave the summary as a reply with message_type note.\n\n## Output\nThe summary, at most ten lines, with the id of the conversation.',
    tools: ['intercom_get_conversation', 'intercom_reply_conversation'],
  },
  {
    name: 'create-ticket-from-conversation',
    description: 'Turn a request that needs work behind the scenes into an Intercom ticket for the customer.',
    content:
      '# Create ticket from conversation\n\nTrack a request that one reply cannot answer.\n\n## Steps\n1. Get the conversation and find the Intercom id of the contact in it.\n2. Create a ticket for that contact, with _default_title_ and _default_description_ among its attributes, and link it by conversation_to_link_id.\n3. Tag the conversation, so that the team finds it again.\n\n## Output\nThe id of the ticket, its title, and the id of the conversation.',
    tools: ['intercom_get_conversation', 'intercom_create_ticket', 'intercom_tag_conversation'],
  },
  {
    name: 'look-up-customer',
    description: 'Collect what Intercom knows about a customer before answering or calling.',
    content:
      '# Look up customer\n\nKnow who writes.\n\n## Steps\n1. Search contacts by e-mail address.\n2. List the events of the contact for what it did lately.\n3. Search conversations by the id of the contact for what was discussed before.\n\n## Output\nName, role, plan, latest activity and open conversations. Say so when nobody was found; never guess.',
    tools: ['intercom_search_contacts', 'intercom_list_contact_events', 'intercom_search_conversations'],
  },
  {
    name: 'update-help-article',
    description: 'Bring an Intercom article up to date. Use when the product changed and its articles did not.',
    content:
      '# Update help article\n\nChange what is wrong and nothing else.\n\n## Steps\n1. Search articles for what changed, and get the article.\n2. Stage a draft of it with the corrected body, so that customers go on seeing the published version.\n3. Tell a teammate what was changed and why, and publish the draft once they agree.\n\n## Output\nThe id of the article, and the sentences that were changed.',
    tools: [
      'intercom_search_articles',
      'intercom_get_article',
      'intercom_stage_article_draft',
      'intercom_publish_article_draft',
    ],
  },
];

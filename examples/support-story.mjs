/**
 * One support story, from a new customer to the closed case, played through the tools over HTTP against a local
 * Intercom. It needs no account and leaves nothing behind: `npm run demo`.
 */

import { createIntercom } from 'intercom-tools';
import { createSandbox } from 'intercom-tools/sandbox';

const sandbox = createSandbox();
const { url } = await sandbox.listen();

/** What the last call did to the world and how long it took, as the client's own trace tells it. */
let last = { effect: '', ms: 0 };
const trace = (event) => {
  if (event.type === 'start') last = { effect: event.effect, ms: 0 };
  if (event.type === 'end') last.ms = event.ms;
};

const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url, trace });
const used = new Set();
let steps = 0;

/** Runs a tool, prints one line about it and hands over its output. A warning counts as a failure here. */
async function step(tool, params, tell) {
  steps += 1;
  const number = String(steps).padStart(2);
  try {
    const { output, warnings } = await intercom.run(tool, params);
    if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join(' '));
    used.add(tool);
    console.log(
      `${number}  ${tool.padEnd(38)} ${last.effect.padEnd(6)} ${tell(output).padEnd(56)} ${String(last.ms).padStart(4)} ms`,
    );
    return output;
  } catch (error) {
    console.log(`${number}  ${tool.padEnd(38)} ✗`);
    throw error;
  }
}

async function play() {
  const { admins } = await step('intercom_list_admins', {}, ({ admins }) => `${admins.length} teammates`);
  await step('intercom_list_teams', {}, ({ teams }) => `${teams.length} teams`);
  const agent = admins.find((admin) => admin?.has_inbox_seat) ?? admins[0];

  // A customer arrives: a company with two people.
  const { companyId } = await step(
    'intercom_create_company',
    { company_id: 'lighthouse-cafe', name: 'Lighthouse Café', plan: 'pro', size: 12, monthly_spend: 0 },
    ({ company }) => `${company.name}, ${company.size} people`,
  );
  const { contactId: adaId } = await step(
    'intercom_create_contact',
    {
      role: 'user',
      email: 'ada@lighthouse.example',
      name: 'Ada Byron',
      external_id: 'lighthouse-1',
      company_id: companyId,
    },
    ({ contact }) => `${contact.name}, attached to the company`,
  );
  const { contactId: benId } = await step(
    'intercom_create_contact',
    { role: 'user', email: 'ben@lighthouse.example', name: 'Ben Okri' },
    ({ contact }) => `${contact.name}, ${contact.role}`,
  );
  await step(
    'intercom_attach_contact_to_company',
    { contactId: benId, companyId },
    ({ name }) => `Ben now belongs to ${name}`,
  );
  await step('intercom_get_company', { companyId }, ({ company }) => `${company.user_count} people known`);
  await step('intercom_list_company_contacts', { companyId }, ({ contacts }) =>
    contacts.map(({ name }) => name).join(', '),
  );
  await step(
    'intercom_list_companies',
    { per_page: 5 },
    ({ companies, total_count }) => `${companies.length} of ${total_count} companies`,
  );
  await step(
    'intercom_update_contact',
    { contactId: adaId, phone: '+353871234567', unsubscribed_from_emails: false },
    ({ contact }) => `phone ${contact.phone}`,
  );
  await step(
    'intercom_search_contacts',
    { query: { field: 'email', operator: '=', value: 'ada@lighthouse.example' } },
    ({ contacts }) => `found ${contacts.map(({ name }) => name).join(', ')}`,
  );
  await step(
    'intercom_get_contact',
    { contactId: adaId },
    ({ contact }) => `${contact.email}, external_id ${contact.external_id}`,
  );
  await step(
    'intercom_list_contacts',
    { per_page: 10 },
    ({ contacts, total_count }) => `${contacts.length} of ${total_count} contacts`,
  );

  // Something goes wrong for Ada, and she writes in.
  await step(
    'intercom_create_event',
    { event_name: 'failed-payment', user_id: 'lighthouse-1', metadata: { order: 'A-1047' } },
    ({ accepted }) => `accepted: ${accepted}`,
  );
  await step('intercom_list_contact_events', { contactId: adaId }, ({ events }) =>
    events.map(({ event_name }) => event_name).join(', '),
  );
  const { conversationId } = await step(
    'intercom_create_conversation',
    { from_type: 'user', from_id: adaId, body: 'My payment failed, but the money is gone. Order A-1047.' },
    ({ conversationId }) => `conversation ${conversationId}`,
  );

  // The team takes it over.
  await step(
    'intercom_search_conversations',
    {
      query: {
        operator: 'AND',
        value: [
          { field: 'state', operator: '=', value: 'open' },
          { field: 'contact_ids', operator: '=', value: adaId },
        ],
      },
    },
    ({ conversations }) => `${conversations.length} open conversation of Ada`,
  );
  await step(
    'intercom_list_conversations',
    { per_page: 5 },
    ({ conversations, total_count }) => `${conversations.length} of ${total_count} conversations`,
  );
  await step(
    'intercom_assign_conversation',
    { conversationId, assignee_id: agent.id },
    ({ admin_assignee_id }) => `${agent.name} (${admin_assignee_id}) takes it`,
  );
  const tag = await step('intercom_create_tag', { name: 'Payment problem' }, ({ name }) => `tag ${name}`);
  await step('intercom_list_tags', {}, ({ tags }) => `${tags.length} tags`);
  await step(
    'intercom_list_data_attributes',
    { model: 'contact' },
    ({ attributes }) => `${attributes.length} attributes`,
  );
  await step('intercom_tag_conversation', { conversationId, tagId: tag.id }, ({ name }) => `conversation: ${name}`);
  await step('intercom_tag_contact', { contactId: adaId, tagId: tag.id }, ({ name }) => `contact: ${name}`);
  await step(
    'intercom_reply_conversation',
    { conversationId, message_type: 'note', body: 'The bank shows the payment as pending.' },
    ({ conversation }) => `note, ${conversation.conversation_parts.total_count} parts in all`,
  );
  await step(
    'intercom_reply_conversation',
    { conversationId, message_type: 'comment', body: 'Hello Ada, the money is on its way back to you.' },
    ({ conversation }) => `answer to Ada, ${conversation.conversation_parts.total_count} parts in all`,
  );
  await step(
    'intercom_snooze_conversation',
    { conversationId, snoozed_until: Math.floor(Date.now() / 1000) + 86_400 },
    ({ state }) => `${state} until tomorrow`,
  );
  await step('intercom_open_conversation', { conversationId }, ({ state }) => `${state}: the money arrived early`);
  await step(
    'intercom_create_note',
    { contactId: adaId, body: 'Was patient about the failed payment.' },
    ({ author }) => `note by ${author?.name ?? 'the token'}`,
  );

  // What takes longer becomes a ticket.
  const { ticket_types } = await step(
    'intercom_list_ticket_types',
    {},
    (found) => `${found.ticket_types.length} types`,
  );
  const [type] = ticket_types;
  await step('intercom_list_ticket_states', {}, (found) => `${found.ticket_states.length} states`);
  const { ticketId } = await step(
    'intercom_create_ticket',
    {
      ticket_type_id: type.id,
      contacts: [{ id: adaId }],
      ticket_attributes: {
        _default_title_: 'Refund order A-1047',
        _default_description_: 'Payment failed, money taken.',
      },
      skip_notifications: true,
    },
    ({ ticket }) => `${type.name} ${ticket.ticket_id}`,
  );
  await step('intercom_get_ticket', { ticketId }, ({ ticket }) => `state ${ticket.ticket_state.category}`);
  await step(
    'intercom_update_ticket',
    { ticketId, open: false, skip_notifications: true },
    ({ ticket }) => `open: ${ticket.open}`,
  );
  await step(
    'intercom_create_message',
    {
      message_type: 'email',
      template: 'plain',
      subject: 'Your refund',
      body: 'The refund for order A-1047 has arrived.',
      from_id: agent.id,
      to_type: 'contact',
      to_id: benId,
    },
    ({ messageId }) => `e-mail ${messageId} to Ben`,
  );
  await step(
    'intercom_close_conversation',
    { conversationId, body: 'Glad that it is solved.' },
    ({ state }) => `state ${state}`,
  );
  await step(
    'intercom_get_conversation',
    { conversationId, display_as: 'plaintext' },
    ({ conversation }) => `${conversation.conversation_parts.total_count} parts, ${conversation.state}`,
  );

  // Nothing stays behind.
  await step('intercom_untag_contact', { contactId: adaId, tagId: tag.id }, ({ name }) => `without tag ${name}`);
  await step(
    'intercom_detach_contact_from_company',
    { contactId: benId, companyId },
    ({ name }) => `Ben has left ${name}`,
  );
  await step('intercom_delete_contact', { contactId: benId }, ({ deleted }) => `deleted: ${deleted}`);
  await step('intercom_delete_contact', { contactId: adaId }, ({ deleted }) => `deleted: ${deleted}`);
}

console.log(`A support story in a local Intercom at ${url}\n`);
try {
  await play();
  const requests = sandbox.requests.list().length;
  console.log(`\n${steps} steps, ${requests} requests, ${used.size} of ${intercom.registry.list().length} tools used.`);
} catch (error) {
  console.error(`\nStep ${steps} failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  await sandbox.close();
}

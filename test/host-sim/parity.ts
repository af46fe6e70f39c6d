/**
 * The 31 Intercom operations that Sim itself has, with the parameters and outputs under which workflows know them. A star
 * marks a required parameter; s is text, n a number, b a boolean, j JSON in a text.
 */
export const operations: Readonly<Record<string, { readonly params: string; readonly outputs: string }>> = {
  create_contact: {
    params:
      'role:s email:s external_id:s phone:s name:s avatar:s signed_up_at:n last_seen_at:n owner_id:s unsubscribed_from_emails:b custom_attributes:j company_id:s',
    outputs: 'contact contactId',
  },
  get_contact: { params: 'contactId:s*', outputs: 'contact' },
  update_contact: {
    params:
      'contactId:s* role:s email:s external_id:s phone:s name:s avatar:s signed_up_at:n last_seen_at:n owner_id:s unsubscribed_from_emails:b custom_attributes:j company_id:s',
    outputs: 'contact contactId',
  },
  list_contacts: { params: 'per_page:n starting_after:s', outputs: 'contacts pages total_count next_cursor has_more' },
  search_contacts: {
    params: 'query:j* per_page:n starting_after:s sort_field:s sort_order:s',
    outputs: 'contacts pages total_count next_cursor has_more',
  },
  delete_contact: { params: 'contactId:s*', outputs: 'id deleted metadata external_id type' },
  create_company: {
    params:
      'company_id:s* name:s website:s plan:s size:n industry:s monthly_spend:n custom_attributes:j remote_created_at:n',
    outputs: 'company companyId',
  },
  get_company: { params: 'companyId:s*', outputs: 'company' },
  list_companies: {
    params: 'per_page:n page:n starting_after:s',
    outputs: 'companies pages total_count next_cursor has_more',
  },
  get_conversation: {
    params: 'conversationId:s* display_as:s include_translations:b',
    outputs: 'conversation',
  },
  list_conversations: {
    params: 'per_page:n starting_after:s sort:s order:s',
    outputs: 'conversations pages total_count next_cursor has_more',
  },
  reply_conversation: {
    params: 'conversationId:s* message_type:s* body:s* admin_id:s attachment_urls:s created_at:n',
    outputs: 'conversation conversationId',
  },
  search_conversations: {
    params: 'query:j* per_page:n starting_after:s sort_field:s sort_order:s',
    outputs: 'conversations pages total_count next_cursor has_more',
  },
  create_ticket: {
    params:
      'ticket_type_id:s* contacts:j* ticket_attributes:j* company_id:s created_at:n conversation_to_link_id:s disable_notifications:b',
    outputs: 'ticket ticketId',
  },
  get_ticket: { params: 'ticketId:s*', outputs: 'ticket ticketId' },
  create_message: {
    params: 'message_type:s* template:s* subject:s body:s* from_type:s* from_id:s* to_type:s* to_id:s* created_at:n',
    outputs: 'message messageId',
  },
  update_ticket: {
    params: 'ticketId:s* ticket_attributes:j open:b is_shared:b snoozed_until:n admin_id:s assignee_id:s',
    outputs: 'ticket ticketId ticket_state',
  },
  list_admins: { params: '', outputs: 'admins type' },
  close_conversation: { params: 'conversationId:s* admin_id:s* body:s', outputs: 'conversation conversationId state' },
  open_conversation: { params: 'conversationId:s* admin_id:s*', outputs: 'conversation conversationId state' },
  snooze_conversation: {
    params: 'conversationId:s* admin_id:s* snoozed_until:n*',
    outputs: 'conversation conversationId state snoozed_until',
  },
  assign_conversation: {
    params: 'conversationId:s* admin_id:s* assignee_id:s* body:s',
    outputs: 'conversation conversationId admin_assignee_id team_assignee_id',
  },
  list_tags: { params: '', outputs: 'tags type' },
  create_tag: { params: 'name:s* id:s', outputs: 'id name type' },
  tag_contact: { params: 'contactId:s* tagId:s*', outputs: 'id name type' },
  untag_contact: { params: 'contactId:s* tagId:s*', outputs: 'id name type' },
  tag_conversation: { params: 'conversationId:s* tagId:s* admin_id:s*', outputs: 'id name type' },
  create_note: { params: 'contactId:s* body:s* admin_id:s', outputs: 'id body created_at type author contact' },
  create_event: {
    params: 'event_name:s* created_at:n user_id:s email:s id:s metadata:j',
    outputs: 'accepted',
  },
  attach_contact_to_company: { params: 'contactId:s* companyId:s*', outputs: 'company companyId name' },
  detach_contact_from_company: { params: 'contactId:s* companyId:s*', outputs: 'company companyId name' },
};

/** What Sim requires and we do not: a default takes its place, only some calls need it, or another name can stand in its place. */
export const relaxed: readonly string[] = [
  'create_message.template',
  'create_message.from_type',
  'create_message.from_id',
  'close_conversation.admin_id',
  'open_conversation.admin_id',
  'snooze_conversation.admin_id',
  'assign_conversation.admin_id',
  'tag_conversation.admin_id',
  'get_contact.contactId',
  'get_company.companyId',
];

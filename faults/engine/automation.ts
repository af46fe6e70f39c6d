/** What is carried out: two reads by their marks, writes that may be repeated, and three that may not, of which one reaches a customer. */
export function automationFor(admin: string) {
  const note = (id: string) => ({
    id,
    uses: 'intercom_create_note',
    with: { contactId: '{{ event.contact.id }}', body: `{{ event.id }}.${id}` },
  });
  return {
    formatVersion: 1,
    id: 'under-fire',
    name: 'Under fire',
    enabled: true,
    on: [{ event: 'conversation.user.replied' }],
    limits: { maxStartsPerHour: 10_000 },
    steps: [
      { ...search('find'), retry },
      note('first'),
      { id: 'tag', uses: 'intercom_create_tag', with: { name: 'seen' }, retry },
      {
        id: 'reply',
        uses: 'intercom_reply_conversation',
        with: {
          conversationId: '{{ event.conversation_id }}',
          message_type: 'comment',
          admin_id: admin,
          body: '{{ event.id }}.reply',
        },
      },
      { ...search('again'), retry },
      note('last'),
    ],
  };
}

const retry = { maxAttempts: 5, interval: '200ms' };

/** A read that says which run and step it belongs to. */
function search(id: string) {
  const query = { field: 'email', operator: '=', value: `{{ event.id }}.${id}@example.com` };
  return { id, uses: 'intercom_search_contacts', with: { query } };
}

/** Steps whose requests carry the mark `KEY.STEP`. */
export const marked = ['find', 'first', 'reply', 'again', 'last'] as const;
/** Those of them that write something which may not be repeated. */
export const effects = ['first', 'reply', 'last'] as const;

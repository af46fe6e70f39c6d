import { describe, expect, it } from 'vitest';
import { intercom, registry } from '../../src/index.js';

const { groups = [], common = [] } = intercom;
const grouped = groups.flatMap(({ resources }) => resources);

describe('the groups of resources', () => {
  it('hold what each tool works on once, and nothing that no tool works on', () => {
    const resources = new Set(registry.list().map(({ resource }) => resource));
    expect([...grouped].sort()).toEqual([...resources].sort());
  });

  it('have ids that fit into names, and are told apart by their titles', () => {
    for (const { id, description } of groups) {
      expect(id).toMatch(/^[a-z]+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
  });

  it('are few, and none holds most of the tools', () => {
    expect(groups.length).toBeLessThanOrEqual(6);
    for (const { id, resources } of groups) {
      const tools = registry.list().filter(({ resource }) => resources.includes(resource));
      expect(tools.length, id).toBeGreaterThan(10);
      expect(tools.length, id).toBeLessThan(80);
    }
  });
});

describe('the common tools', () => {
  it('are there, each once, and few enough for one menu', () => {
    expect(common.filter((id) => !registry.has(id))).toEqual([]);
    expect(new Set(common).size).toBe(common.length);
    expect(common.length).toBeLessThan(60);
  });

  it('are all that an agent is given, and what the first block has always had', () => {
    expect(common).toEqual(expect.arrayContaining([...(intercom.core ?? [])]));
    expect(common).toEqual(expect.arrayContaining(firstOperations.map((id) => `intercom_${id}`)));
  });
});

/** The operations of the first block before there were others: saved workflows name them by its type. */
const firstOperations = [
  'assign_conversation',
  'attach_contact_to_company',
  'close_conversation',
  'create_company',
  'create_contact',
  'create_conversation',
  'create_event',
  'create_message',
  'create_note',
  'create_tag',
  'create_ticket',
  'delete_contact',
  'detach_contact_from_company',
  'get_company',
  'get_contact',
  'get_conversation',
  'get_ticket',
  'list_admins',
  'list_companies',
  'list_company_contacts',
  'list_contact_events',
  'list_contacts',
  'list_conversations',
  'list_data_attributes',
  'list_tags',
  'list_teams',
  'list_ticket_states',
  'list_ticket_types',
  'open_conversation',
  'reply_conversation',
  'search_contacts',
  'search_conversations',
  'snooze_conversation',
  'tag_contact',
  'tag_conversation',
  'untag_contact',
  'update_contact',
  'update_ticket',
];

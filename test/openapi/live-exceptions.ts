import type { Repair } from './repair.js';

/*
 * Where live traffic shows something else than the official description. What was seen wins.
 */

/** Figures of a conversation that are null until they are known; all keys are there from the beginning. */
const figures = [
  'time_to_assignment',
  'time_to_admin_reply',
  'time_to_first_close',
  'time_to_last_close',
  'median_time_to_reply',
  'first_contact_reply_at',
  'first_assignment_at',
  'first_admin_reply_at',
  'first_close_at',
  'last_assignment_at',
  'last_assignment_admin_reply_at',
  'last_contact_reply_at',
  'last_admin_reply_at',
  'last_close_at',
];

export const liveRepairs: readonly Repair[] = [
  {
    name: 'figures of a conversation are null until they are known',
    why: 'Declared without null, while recorded answers have every key from the beginning.',
    shows: 'GET /conversations/{conversation_id}',
    apply: (find) => {
      for (const name of figures) {
        find('components', 'schemas', 'conversation_statistics', 'properties', name).nullable = true;
      }
    },
  },
  {
    name: 'who closed a conversation last is a number',
    why: 'Declared as text, with a name as its example; recorded answers have the number of an admin, or null.',
    shows: 'GET /conversations/{conversation_id}',
    apply: (find) => {
      const properties = find('components', 'schemas', 'conversation_statistics', 'properties');
      properties.last_closed_by_id = { type: 'integer', nullable: true };
    },
  },
  {
    name: 'a contact without an address has null in its place',
    why: 'Declared without null, while recorded answers have it.',
    shows: 'GET /contacts/{contact_id}',
    apply: (find) => {
      for (const name of ['email', 'email_domain']) {
        find('components', 'schemas', 'contact', 'properties', name).nullable = true;
      }
    },
  },
];

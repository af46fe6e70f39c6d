/** Generated from the folders in tools/ by scripts/generate.mjs: run `npm run generate` after adding or removing one. */

/** What the tools work on: those that people use most first. */
export const resources = [
  'contacts',
  'companies',
  'conversations',
  'tickets',
  'messages',
  'admins',
  'tags',
  'notes',
  'events',
  'teams',
  'attributes',
  'phone-call-redirects',
  'segments',
  'subscriptions',
  'visitors',
] as const;

/**
 * The resources whose operations do not begin with their name, by pieces of paths. Where several are in a path the last
 * holds, so that `/contacts/{contactId}/tags` is an operation of tags.
 */
export const resourcePaths = {
  ai: 'ai-content',
  banners: 'banners',
  'conversations/attributes': 'attributes',
  content_snippets: 'snippets',
  custom_object_instances: 'custom-objects',
  data_attributes: 'attributes',
  download: 'exports',
  export: 'exports',
  fin_voice: 'calls',
  'help_center/collections': 'collections',
  'help_center/help_centers': 'help-centers',
  me: 'admins',
  notes: 'notes',
  office_hours_schedules: 'office-hours',
  reporting_data: 'reporting',
  subscription_types: 'subscriptions',
  subscriptions: 'subscriptions',
  tags: 'tags',
  ticket_states: 'tickets',
  ticket_types: 'tickets',
  workflows: 'workflows',
};

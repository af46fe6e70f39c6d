import { fields, operation, out, param } from '../../src/intercom/index.js';
import { actionRule, bulkActions, contentTypes, needsRules } from './bulk-actions.js';

const availability = { when: { param: 'action', is: 'set_availability' } };
const audience = { when: { param: 'action', is: 'set_audience' } };
const tags = { when: { param: 'action', is: 'update_tags' }, asNumber: true, max: 100 };

export const bulkContentActions = operation('intercom_bulk_content_actions', {
  http: 'POST /content/bulk_actions',
  title: 'Change content in bulk',
  since: '2.16',
  effect: { worst: 'delete', of: ({ action }) => bulkActions[action].effect },
  // An action says what is to be: carried out twice it leaves the same.
  idempotent: true,
  description: 'Change up to 1,000 pieces of content: publish, delete, tag, or set who may use them. It happens later.',
  params: {
    action: param.choice(
      ['publish', 'unpublish', 'delete', 'set_availability', 'set_audience', 'update_tags'],
      'What to do; delete is for good, publish shows articles to customers',
      { example: 'update_tags' },
    ),
    content_ids: param.fixedObjectList(
      {
        type: param.choice(contentTypes, 'Kind of content', { example: 'content_snippet' }),
        id: param.externalId('Intercom id of the piece', { example: '6400001' }),
      },
      '[{type, id}], 1,000 at the most; articles by article_content, the type of a language, but for tags by article',
      { max: 1000 },
    ),
    ai_agent: param
      .flag('Whether Fin may answer from it, for set_availability', { as: 'availability.ai_agent', ...availability })
      .optional(),
    copilot: param
      .flag('Whether Copilot may answer from it, for set_availability', { as: 'availability.copilot', ...availability })
      .optional(),
    sales_agent: param
      .flag('Whether the AI sales agent may, for set_availability', { as: 'availability.sales_agent', ...availability })
      .optional(),
    add_segment_ids: param
      .idList('audience', 'Audiences that it is for, for set_audience', {
        as: 'audience.add_segment_ids',
        asNumber: true,
        ...audience,
      })
      .optional(),
    remove_segment_ids: param
      .idList('audience', 'Audiences that it is for no more, for set_audience', {
        as: 'audience.remove_segment_ids',
        asNumber: true,
        ...audience,
      })
      .optional(),
    remove_all: param
      .flag('true makes it for everybody, for set_audience', { as: 'audience.remove_all', ...audience })
      .optional(),
    add_tag_ids: param
      .idList('tag', 'Tags to put on it, for update_tags', { as: 'tags.add_tag_ids', ...tags, example: ['7522907'] })
      .optional(),
    remove_tag_ids: param
      .idList('tag', 'Tags to take off it, for update_tags', { as: 'tags.remove_tag_ids', ...tags })
      .optional(),
  },
  rules: [...needsRules, actionRule],
  returns: fields({
    status: out.text('queued: the change happens later, and nothing tells when'),
    type: out.text('Always content_bulk_action'),
  }),
});

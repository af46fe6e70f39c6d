import { decimalId, entity, hexId, listIn, names, optionsFrom, part } from './row.js';

/** What teammates make and name, and the teammates. */
export const workspace = {
  admin: entity(
    'admin',
    { example: '5017690', pattern: decimalId, words: ['admin', 'admins'] },
    {
      schema: 'admin',
      list: optionsFrom('intercom_list_admins'),
      concise: names('id name email job_title away_mode_enabled has_inbox_seat team_ids'),
      conciseInside: ['id', 'name'],
      trusted: names('type name email job_title avatar role'),
    },
  ),
  team: entity(
    'team',
    { example: '5017691', pattern: decimalId, words: ['team', 'teams'] },
    {
      schema: 'team',
      list: optionsFrom('intercom_list_teams'),
      concise: ['id', 'name', 'admin_ids'],
      trusted: ['type', 'name', 'distribution_method'],
    },
  ),
  tag: entity(
    'tag',
    { description: 'Id of the tag (not its name)', example: '7522907', pattern: decimalId, words: ['tag', 'tags'] },
    {
      schema: 'tag',
      list: optionsFrom('intercom_list_tags'),
      concise: ['id', 'name'],
      trusted: ['type', 'name'],
    },
  ),
  tagged_member: part('tagged-member'),
  embedded_tag_list: listIn('embedded-tag-list', 'tags'),
  segment: entity(
    'segment',
    { example: '65f0c0ffee0123456789ef01', pattern: hexId },
    { schema: 'segment', concise: ['id', 'name', 'count'], trusted: ['type', 'name', 'person_type'] },
  ),
  embedded_segment_list: listIn('embedded-segment-list', 'segments'),

  note: entity(
    'note',
    { example: '30000001', pattern: decimalId },
    {
      schema: 'note',
      concise: names('id created_at author contact company body'),
      trusted: ['type', 'body'],
      html: ['body'],
    },
  ),
  embedded_note_list: listIn('embedded-note-list', 'notes'),
  message: entity(
    'message',
    { example: '40000002', pattern: decimalId },
    {
      schema: 'message',
      concise: names('id message_type subject body created_at conversation_id owner'),
      trusted: ['type', 'message_type'],
      authored: ['subject', 'body'],
      staff: { field: 'type', values: ['admin_message'] },
      html: ['body'],
    },
  ),

  data_attribute: entity(
    'data attribute',
    { example: '10001', pattern: decimalId },
    {
      schema: 'data-attribute',
      find: ['intercom_list_data_attributes'],
      update: { tool: 'intercom_update_data_attribute', param: 'dataAttributeId' },
      concise: names('id name label description model data_type options api_writable custom required archived'),
      // A page that knows no better makes an attribute of whatever it is told.
      trusted: names('type model description data_type options visible_to_team_ids reference'),
      idFields: ['name', 'full_name'],
      quiet: { archived: false, required: false },
    },
  ),
  contact_attribute: attributesOf('contact'),
  company_attribute: attributesOf('company'),
  conversation_attribute: attributesOf('conversation'),

  reference: part('reference', { trusted: ['type'] }),
  addressable: part('addressable', { concise: ['id'], trusted: ['type', 'url'] }),
  addressable_list: listIn('addressable-list', 'data', {
    concise: ['data', 'total_count', 'has_more'],
    trusted: ['type', 'url'],
    quiet: { total_count: 0, has_more: false },
  }),
};

/** The names of attributes that teammates made: the others are parameters of their own. */
function attributesOf(model: string) {
  return entity(
    `${model} attribute`,
    { example: 'plan' },
    {
      list: optionsFrom('intercom_list_data_attributes', {
        params: { model },
        value: 'name',
        label: 'label',
        except: { archived: true, custom: false },
      }),
    },
  );
}

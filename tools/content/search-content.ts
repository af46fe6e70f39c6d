import { many, needs, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 10, max: 50 };
const onOrOff = ['on', 'off'] as const;

export const searchContent = operation('intercom_search_content', {
  http: 'GET /content/search',
  since: '2.16',
  effect: 'read',
  description:
    'Search the knowledge base: articles, internal articles, snippets, external pages and files, by words and filters.',
  params: {
    query: param
      .text('Words in title or text; the newest without it', { example: 'refund' })
      .check((value, refuse) => {
        if (value.length > 500) refuse(`has ${value.length} characters: expected 500 at the most`);
      })
      .optional(),
    content_types: param
      .choiceList(
        ['snippet', 'external_content', 'file_source_content', 'internal_article', 'article'],
        'Kinds of content; all unless given',
      )
      .optional(),
    states: param.choiceList(['published', 'draft'], 'published, draft or both').optional(),
    locales: param.textList('Languages, such as en and fr').optional(),
    tag_ids: param.idList('tag', 'Any of these tags; none of them for NIN').optional(),
    tag_operator: param.choice(['IN', 'NIN'], 'IN finds what has one of tag_ids, NIN what has none').optional(),
    any_tag_ids: param.idList('tag', 'Any of these tags, beside tag_ids').optional(),
    folder_ids: param.textList('Ids of folders that hold it').optional(),
    folder_entity_type: param
      .choice(['folder'], 'Always folder; sent with folder_ids', { default: 'folder', when: { param: 'folder_ids' } })
      .optional(),
    fin_service_state: param.choice(onOrOff, 'Whether Fin may answer customers from it').optional(),
    fin_sales_state: param.choice(onOrOff, 'Whether the AI sales agent may answer from it').optional(),
    copilot_state: param.choice(onOrOff, 'Whether Copilot may answer teammates from it').optional(),
    created_by_ids: param.idList('admin', 'Admins who created it').optional(),
    last_updated_by_ids: param.idList('admin', 'Admins who last changed it').optional(),
    created_at_after: param.unixTime('Created then or later').optional(),
    created_at_before: param.unixTime('Created then or earlier').optional(),
    updated_at_after: param.unixTime('Last changed then or later').optional(),
    updated_at_before: param.unixTime('Last changed then or earlier').optional(),
    ...paging.numberedParams(size),
  },
  rules: [paging.numberedRule, needs('tag_operator', 'tag_ids')],
  returns: many('contents', out.list('found-content', 'Content of this page'), paging.numbered(size)),
});

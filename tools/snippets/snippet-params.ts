import { knowledge, param } from '../../src/intercom/index.js';

/** A language as Intercom names it. */
const locale = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/** What a snippet has beside its title. */
export const snippetParams = {
  body_markdown: param
    .nonEmptyText('Text of the snippet as Markdown; not together with json_blocks', {
      multiline: true,
      example: 'Refunds take three days.',
    })
    .optional(),
  json_blocks: param
    .objectList('Text of the snippet in blocks: [{type: paragraph, text}]; not together with body_markdown')
    .optional(),
  locale: param
    .nonEmptyText('Language of the snippet, such as en or pt-BR; en unless given', { example: 'en' })
    .check((value, refuse) => {
      if (!locale.test(value)) refuse('is no language: expected one such as en or pt-BR');
    })
    .optional(),
  ...knowledge.availability(),
};

/** The title of a snippet. */
export const snippetTitle = param
  .nonEmptyText('Title of the snippet, 255 characters at the most', { example: 'How long refunds take' })
  .check((value, refuse) => {
    if (value.length > 255) refuse(`has ${value.length} characters: expected 255 at the most`);
  });

import { knowledge, param } from '../../src/intercom/index.js';

const texts = {
  name: param.nonEmptyText('Name', { example: 'Orders and returns' }).optional(),
  description: param.text('Description under the name').optional(),
};

/** The fields of a collection that create and update share. */
export const collectionParams = {
  ...texts,
  translated_content: param
    .objectMap(knowledge.locales, texts, 'Name and description in other languages, by locale such as fr or pt-BR')
    .optional(),
  parent_id: param.id('collection', 'Collection that it goes into; null is the first level').nullable().optional(),
};

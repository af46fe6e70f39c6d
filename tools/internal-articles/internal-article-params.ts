import { knowledge, param } from '../../src/intercom/index.js';

/** The fields of an internal article that create and update share. */
export const internalArticleParams = {
  title: param.nonEmptyText('Title', { example: 'Refunds beyond thirty days' }).optional(),
  ...knowledge.body('2.16'),
  author_id: param.id('admin', 'Admin who wrote it', { asNumber: true }).optional(),
  owner_id: param.id('admin', 'Admin who keeps it up to date', { asNumber: true }).optional(),
  ...knowledge.availability('2.16'),
};

import { param } from '../../src/intercom/index.js';

/** The one language that external pages have. */
export const pageLocale = param.choice(['en'], 'Always en', { default: 'en' }).optional();

/** The text of an external page. */
export const pageHtml = param.nonEmptyText('Text of the page, as HTML', {
  multiline: true,
  example: '<h1>Delivery</h1><p>Books arrive in two days.</p>',
});

import { fields, operation, out, param } from '../../src/intercom/index.js';

export const dismissContactBanner = operation('intercom_dismiss_contact_banner', {
  http: 'POST /contacts/{contactId}/banners/{viewId}/dismiss',
  resource: 'banners',
  since: '2.16',
  // The banner goes from the Messenger of the contact, too.
  effect: 'send',
  idempotent: true,
  description: 'Dismiss a banner for a contact, who then sees it nowhere any more.',
  params: {
    contactId: param.id('contact'),
    viewId: param.id('banner_view', 'view_id of the banner, as the list of the banners of the contact tells it'),
  },
  returns: fields({
    view_id: out.text('Id of the view'),
    dismissed: out.flag('Whether the banner is dismissed'),
    type: out.text('Always banner_dismiss'),
  }),
});

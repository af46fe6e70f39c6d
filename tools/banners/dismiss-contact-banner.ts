import { fields, operation, out, param } from '../../src/intercom/index.js';

const dismissal = {
  view_id: out.text('Id of the view'),
  dismissed: out.flag('Whether the banner is dismissed'),
  type: out.text('Always banner_dismiss'),
};

/** The banner goes from the Messenger of the contact, too. */
export const dismissContactBanner = operation('intercom_dismiss_contact_banner', {
  http: 'POST /contacts/{contactId}/banners/{viewId}/dismiss',
  since: '2.16',
  effect: 'idempotent send',
  description: 'Dismiss a banner for a contact, who then sees it nowhere any more.',
  params: {
    contactId: param.id('contact'),
    viewId: param.id('banner_view', 'view_id of the banner, as the list of the banners of the contact tells it'),
  },
  returns: fields(dismissal),
});

import { fields, operation, out, param } from '../../src/intercom/index.js';

const sentLink = {
  type: out.text('Always phone_call_redirect'),
  url: out.optional(out.text('Address of the link that was sent')),
  phone: out.optional(out.text('Number that it was sent to')),
};

export const createPhoneCallRedirect = operation('intercom_create_phone_call_redirect', {
  http: 'POST /phone_call_redirects',
  effect: 'send',
  description: 'Send a text message to a caller with a link that goes on with the talk in the Messenger.',
  params: {
    phone: param
      .nonEmptyText('Phone number in E.164 form: a plus, the country and the number', { example: '+353871234567' })
      .check((phone, refuse) => {
        if (!/^\+[1-9]\d{6,14}$/.test(phone)) refuse('is no number in E.164 form: expected one such as +353871234567');
      }),
    custom_attributes: param
      .jsonObject('Attributes for the conversation, by their names', { of: 'conversation_attribute' })
      .optional(),
  },
  returns: fields(sentLink),
});

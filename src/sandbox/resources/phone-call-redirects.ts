import { RefusedError } from '../http/errors.js';
import { requireText } from '../http/input.js';
import { ok } from '../http/route.js';
import { route } from '../table/operation.js';
import { resource } from '../table/resource.js';
import { text, time } from '../table/shape.js';
import { table } from '../table/table.js';
import { updateContact } from './contacts/change.js';
import { createContact } from './contacts/create.js';
import { contacts } from './contacts/model.js';
import { mergeCustomAttributes } from './data-attributes/custom-attributes.js';
import { idsOf } from './ids.js';

/** Text messages that lead callers into the Messenger. */
export const phoneCallRedirects = table('phone_call_redirects', {
  ids: idsOf('phone_call_redirect', 3_000_000, 3_900_000),
  fields: { phone: text, url: text, created_at: time },
});

export const phoneCallRedirectResource = resource(phoneCallRedirects, {
  scope: 'phone_call_redirects',
  routes: {
    createPhoneSwitch: route('POST /phone_call_redirects', (call) => {
      const { world, body } = call;
      const phone = requireText(body, 'phone');
      if (!/^\+[1-9]\d{6,14}$/.test(phone)) {
        throw new RefusedError(400, [{ code: 'invalid_phone_number', message: 'Invalid phone number' }]);
      }
      const caller = [...contacts.in(world).by('phone', phone)].find(({ status }) => status === 'active');
      // The attributes go to whoever has the number; a lead is made of a number that nobody has.
      const custom_attributes = mergeCustomAttributes(world, 'contact', caller?.custom_attributes ?? {}, body) ?? {};
      if (caller === undefined) createContact(world, { role: 'lead', phone, custom_attributes });
      else updateContact(world, caller, { custom_attributes: { ...caller.custom_attributes, ...custom_attributes } });
      const url = `http://via.intercom.io/msgr/${world.random.uuid()}`;
      phoneCallRedirects.insert(world, { phone, url, created_at: world.clock.now() });
      return ok({ type: 'phone_call_redirect', phone, url });
    }),
  },
});

import { param } from '../../src/intercom/index.js';

/** What a content import source can have beside its address and its way of keeping current. */
export const sourceParams = {
  status: param.choice(['active', 'deactivated'], 'Whether its pages are in use; active unless given').optional(),
  audience_ids: param
    .idList('audience', 'Audiences that Fin answers with its pages; [] or null is everybody', {
      since: '2.16',
      asNumber: true,
      min: 0,
    })
    .nullable()
    .optional(),
};

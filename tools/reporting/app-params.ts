import { param } from '../../src/intercom/index.js';

/** What the description of version 2.16 asks for and later pages do not: sent where it is given. */
export const appParams = {
  app_id: param
    .externalId('Code of the workspace, as intercom_me shows it; Intercom goes by the token without it', {
      example: 'abcd1234',
    })
    .optional(),
  client_id: param.externalId('Client id of the app; Intercom goes by the token without it').optional(),
};

import { one, operation, param } from '../../src/intercom/index.js';

export const setAdminAway = operation('intercom_set_admin_away', {
  http: 'PUT /admins/{adminId}/away',
  effect: 'write',
  description:
    'Change whether an admin is away. Some workspaces need a reason: list the away status reasons for its id.',
  params: {
    adminId: param.id('admin'),
    away_mode_enabled: param.flag('true sets the admin away, false back'),
    away_mode_reassign: param.flag('true gives new replies in the conversations of the admin to the default inbox'),
    away_status_reason_id: param
      .id('away_status_reason', 'Why the admin is away', { asNumber: true, since: '2.14' })
      .optional(),
  },
  returns: one('admin', 'The admin after the change'),
});

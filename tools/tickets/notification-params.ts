import { param, type Rule } from '../../src/intercom/index.js';

/** Both names of the switch that keeps Intercom from telling anybody. The API knows only `skip_notifications`. */
export const notificationParams = {
  skip_notifications: param.flag('Tell nobody about it', { since: '2.13' }).optional(),
  disable_notifications: param
    .flag('Other name of skip_notifications', { since: '2.13', as: 'skip_notifications' })
    .optional(),
};

interface Notifications {
  readonly skip_notifications?: boolean | undefined;
  readonly disable_notifications?: boolean | undefined;
}

/** Whether nobody is told. */
export function isSilent({ skip_notifications, disable_notifications }: Notifications): boolean {
  return skip_notifications ?? disable_notifications ?? false;
}

/** The two names, where both are given, must say the same. */
export const notificationRule: Rule<Notifications> = {
  check({ skip_notifications, disable_notifications }, refuse) {
    if (skip_notifications === undefined || disable_notifications === undefined) return;
    if (skip_notifications === disable_notifications) return;
    refuse('disable_notifications', 'contradicts skip_notifications: give one of the two, or the same value for both');
  },
};

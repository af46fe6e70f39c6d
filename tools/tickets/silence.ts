import { param } from '../../src/tool/index.js';

/** Both names of the switch that keeps Intercom from telling anybody. The API knows only `skip_notifications`. */
export const silenceParams = {
  skip_notifications: param.flag('Tell nobody about it', { since: '2.13' }).optional(),
  disable_notifications: param.flag('Other name of skip_notifications', { since: '2.13' }).optional(),
};

interface Silence {
  readonly skip_notifications?: boolean | undefined;
  readonly disable_notifications?: boolean | undefined;
}

/** Whether nobody shall be told, or undefined when the call does not say. */
export function isSilent({ skip_notifications, disable_notifications }: Silence): boolean | undefined {
  return skip_notifications ?? disable_notifications;
}

/** Whether the two names, where both are given, say the same. */
export function agreesOnSilence({ skip_notifications, disable_notifications }: Silence): boolean {
  return (
    skip_notifications === undefined ||
    disable_notifications === undefined ||
    skip_notifications === disable_notifications
  );
}

/** Said when the two names contradict each other. */
export const contradiction = {
  message: 'contradicts skip_notifications: give one of the two, or the same value for both',
  path: ['disable_notifications'],
};

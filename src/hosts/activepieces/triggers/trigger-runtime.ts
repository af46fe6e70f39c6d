import { InvalidParamsError } from '../../../errors.js';
import { isBlank } from '../../../form/index.js';
import { isObject } from '../../../tool/json.js';
import { findTrigger, isStartedBy, refusalOf, sampleNotification, type Trigger } from '../../../triggers/index.js';
import type { TriggerContext, Webhooks } from './framework.js';
import { itemOf, type TriggerItem } from './item.js';
import { rawBodyOf, signatureOf } from './payload.js';
import { triggerPropNames } from './trigger-spec.js';

/** What the functions of triggers do. */
export interface TriggerRuntime {
  /** @throws InvalidParamsError when something is missing without which nothing would ever start. */
  onEnable(trigger: string, context: TriggerContext): Promise<void>;
  /**
   * The item that a flow starts with; none for what is not signed, not chosen, or only asks whether anybody is there.
   *
   * @throws InvalidParamsError when nothing can be checked, for want of a secret or of the body as it came.
   */
  run(trigger: string, context: TriggerContext): Promise<TriggerItem[]>;
  /** The sample, so that a flow can be built before anything happens. */
  test(trigger: string): Promise<TriggerItem[]>;
}

export function createTriggerRuntime(webhooks: Webhooks): TriggerRuntime {
  return {
    async onEnable(name, { auth, propsValue, app }) {
      const trigger = known(name);
      if (webhooks === 'flow') {
        secretIn(auth, true);
        return;
      }
      const workspace = workspaceIn(propsValue);
      if (workspace === undefined) throw missing(triggerPropNames.workspace, 'enter the id of the workspace');
      app?.createListeners({ events: [...trigger.topics], identifierValue: workspace });
    },
    async run(name, { auth, propsValue, payload }) {
      const trigger = known(name);
      const secret = secretIn(auth, webhooks === 'flow');
      const signature = signatureOf(payload);
      // Intercom signs everything but its look whether anybody is there.
      if (signature === undefined) return [];
      const body = rawBodyOf(payload);
      if (body === undefined) throw missing('rawBody', 'Activepieces kept no raw body, so nothing can be checked');
      // Where the server has a secret it checked already; the connection may have one too.
      if (secret !== undefined && refusalOf(body, signature, [secret]) !== undefined) return [];
      const item = itemOf(body);
      const workspace = workspaceIn(propsValue);
      const isWanted = workspace === undefined || workspace === item.workspace;
      return isWanted && isStartedBy(trigger, item.topic) ? [item] : [];
    },
    test: async (name) => [itemOf(JSON.stringify(sampleNotification(known(name))))],
  };
}

function known(name: string): Trigger {
  const trigger = findTrigger(name);
  if (trigger !== undefined) return trigger;
  throw new InvalidParamsError([{ field: 'trigger', message: `is ${name}: there is no such trigger` }]);
}

/** Triggers get the connection with its properties inside. */
function secretIn(auth: unknown, isNeeded: boolean): string | undefined {
  const form = isObject(auth) && isObject(auth.props) ? auth.props : auth;
  const secret = isObject(form) ? form.clientSecret : undefined;
  if (typeof secret === 'string' && secret.trim() !== '') return secret;
  if (!isNeeded) return undefined;
  throw missing('clientSecret', 'enter the client secret of the app in the connection; without it nothing is taken');
}

function workspaceIn({ [triggerPropNames.workspace]: id }: TriggerContext['propsValue']): string | undefined {
  return isBlank(id) ? undefined : String(id).trim();
}

function missing(field: string, what: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message: `is missing: ${what}` }]);
}

import { intercom } from '../intercom/definition.js';
import type { ApiVersion } from '../intercom/versions.js';
import { conversationTriggers } from './conversation-triggers.js';
import { callTriggers, everythingTriggers, workspaceTriggers } from './other-triggers.js';
import { companyTriggers, contactTriggers } from './people-triggers.js';
import { ticketTriggers } from './ticket-triggers.js';
import { type Trigger, topicsFor } from './trigger.js';

const all: readonly Trigger[] = [
  ...conversationTriggers,
  ...ticketTriggers,
  ...contactTriggers,
  ...companyTriggers,
  ...callTriggers,
  ...workspaceTriggers,
  ...everythingTriggers,
];

/** All triggers, in the order of a menu; with a version those that its apps can have, with the topics it knows. */
export function listTriggers(version?: ApiVersion): readonly Trigger[] {
  if (version === undefined) return all;
  return all.flatMap((trigger) => {
    const [first, ...others] = topicsFor(trigger, version);
    return first === undefined ? [] : [{ ...trigger, topics: [first, ...others] as const }];
  });
}

/** The trigger of an id. */
export function findTrigger(id: string): Trigger | undefined {
  return all.find((trigger) => trigger.id === id);
}

const byService: Readonly<Record<string, readonly Trigger[]>> = { [intercom.name]: all };

/** The triggers that a service has; none where it tells nothing. */
export function triggersOf({ name }: { readonly name: string }): readonly Trigger[] {
  return byService[name] ?? [];
}

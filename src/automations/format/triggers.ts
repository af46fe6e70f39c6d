import * as z from 'zod';

/** A condition: one CEL expression that answers true or false. */
export const condition = z.string().min(1).meta({ description: 'A condition in CEL, such as event.message != null' });

/** What is listened for. Which names there are the schema for editors says. */
export const eventName = z.string().min(1).meta({
  id: 'EventName',
  description:
    'Id of a trigger, such as conversation_contact_replied, or a topic of webhooks. Older names and families (ticket.*) work too',
});

const eventTrigger = z.strictObject({ event: eventName, if: condition.optional() });

const scheduleTrigger = z.strictObject({
  schedule: z.strictObject({
    cron: z.string().min(1).meta({ description: 'Minute, hour, day of the month, month, day of the week: 0 2 * * *' }),
    timezone: z.string().default('UTC').meta({ description: 'IANA name of a time zone, such as Europe/Dublin' }),
    workspace: z.string().optional().meta({ description: 'Id of the workspace, where there are several connections' }),
  }),
  if: condition.optional(),
});

const manualTrigger = z.strictObject({
  manual: z.literal(true).meta({ description: 'Started by a command, or by code; what it is given is the event' }),
  if: condition.optional(),
});

/** The key that says what kind of trigger it is, and what the trigger may hold. */
export const triggerKinds = { event: eventTrigger, schedule: scheduleTrigger, manual: manualTrigger } as const;

/** What starts an automation. */
export const trigger = z.union([eventTrigger, scheduleTrigger, manualTrigger]).meta({ id: 'Trigger' });

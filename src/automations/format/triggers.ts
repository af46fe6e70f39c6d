import * as z from 'zod';

/** A condition: one CEL expression that answers true or false. */
export const condition = z.string().min(1).meta({ description: 'A condition in CEL, such as event.message != null' });

const eventTrigger = z.strictObject({
  event: z.string().min(1).meta({
    description:
      'Id of a trigger, or a topic of webhooks: conversation.user.created. Older names and families work too',
  }),
  if: condition.optional(),
});

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

/** What starts an automation. */
export const trigger = z.union([eventTrigger, scheduleTrigger, manualTrigger]).meta({ id: 'Trigger' });
export type EventTrigger = z.output<typeof eventTrigger>;
export type ScheduleTrigger = z.output<typeof scheduleTrigger>;
export type ManualTrigger = z.output<typeof manualTrigger>;
export type Trigger = z.output<typeof trigger>;

import * as z from 'zod';
import { duration } from './duration.js';
import { step } from './steps.js';
import { trigger } from './triggers.js';

/** Versions of the format that this package reads. */
export const formatVersion = 1;

const template = z.string().min(1).meta({ description: 'A text with {{ … }}' });

/** An automation as it stands in its file. Unknown keys are errors. */
export const automation = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Where the schema for editors is' }),
    formatVersion: z.literal(formatVersion).meta({ description: 'Version of the format' }),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'expected small letters, digits, - and _')
      .meta({ description: 'Stays the same: runs, keys and other automations refer to it' }),
    name: z.string().min(1).meta({ description: 'What people call it' }),
    description: z.string().optional().meta({ description: 'What it is for' }),
    enabled: z.boolean().default(false).meta({ description: 'Whether its triggers start it. Off unless set' }),
    on: z.array(trigger).min(1).meta({ description: 'What starts it: any of these' }),
    vars: z.record(z.string(), z.unknown()).default({}).meta({ description: 'Constants, read as vars.NAME' }),
    idempotency: z
      .strictObject({ key: template, ttl: duration.default('1d') })
      .optional()
      .meta({ description: 'A second run with the same key ends as a duplicate, until ttl has passed' }),
    concurrency: z
      .strictObject({
        key: template,
        limit: z.int().min(1).max(1000).default(1),
        mode: z.enum(['queue', 'drop', 'replace']).default('queue'),
      })
      .optional()
      .meta({
        description: 'Runs with the same key share so many slots: a further one waits, is dropped, or replaces',
      }),
    limits: z
      .strictObject({
        timeout: duration.optional().meta({ description: 'For the whole run, without the time that it waits' }),
        maxWrites: z
          .int()
          .min(0)
          .max(100_000)
          .optional()
          .meta({ description: 'Most calls of a run that are no reads' }),
        maxStartsPerHour: z
          .int()
          .min(1)
          .max(10_000)
          .default(20)
          .meta({ description: 'Most runs for one conversation in an hour: one more pauses the automation' }),
      })
      .prefault({}),
    steps: z.array(step).min(1).meta({ description: 'What it does, in order' }),
    onError: z.array(step).min(1).optional().meta({ description: 'Runs once after a failed run' }),
    ui: z.record(z.string(), z.unknown()).optional().meta({ description: 'For editors: positions, colours, notes' }),
  })
  .meta({ id: 'Automation' });

export type Automation = z.output<typeof automation>;

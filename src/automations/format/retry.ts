import * as z from 'zod';
import { duration } from './duration.js';

/** What a step can fail with. The first four may pass by themselves. */
export const errorClasses = [
  'rate_limit',
  'server_error',
  'timeout',
  'network',
  'outcome_unknown',
  'validation',
  'auth',
  'permission',
  'not_found',
  'conflict',
  'blocked',
  'expression',
  'limit',
  'cancelled',
  'other',
] as const;
export type ErrorClass = (typeof errorClasses)[number];

const repeatable = ['rate_limit', 'server_error', 'timeout', 'network'] as const satisfies readonly ErrorClass[];

/** How a call is tried again. A write whose answer was lost is never repeated, whatever stands here. */
export const retry = z
  .strictObject({
    maxAttempts: z.int().min(1).max(10).meta({ description: 'The first one counts' }),
    interval: duration.default('1s'),
    backoffRate: z.number().min(1).max(10).default(2),
    maxInterval: duration.optional(),
    jitter: z.boolean().default(true),
    on: z
      .array(z.enum(repeatable))
      .min(1)
      .default([...repeatable]),
  })
  .meta({ id: 'Retry' });
export type Retry = z.output<typeof retry>;

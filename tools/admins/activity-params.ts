import { param, type Rule } from '../../src/intercom/index.js';

/** From when until when. */
export const periodParams = {
  created_at_after: param.unixTime(
    "From when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
    {
      example: 1_767_225_600,
    },
  ),
  created_at_before: param
    .unixTime("Until when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); now unless given")
    .optional(),
};

export const periodRule: Rule<
  { readonly created_at_after?: number; readonly created_at_before?: number | undefined },
  'created_at_before'
> = {
  check({ created_at_after = 0, created_at_before }, refuse) {
    if (created_at_before === undefined || created_at_before >= created_at_after) return;
    refuse('created_at_before', 'is before created_at_after: expected a later time');
  },
};

export const pageSize = { default: 20, max: 250 };

import type { ConversationStatistics } from './model.js';
export const NO_STATISTICS: ConversationStatistics = { count_reopens: 0, count_assignments: 0, reply_times: [] };

export function afterContactReply(before: ConversationStatistics, at: number): ConversationStatistics {
  return { first_contact_reply_at: at, ...before, last_contact_reply_at: at };
}

/** @param waitingSince since when the contact had waited, if so */
export function afterAdminReply(
  before: ConversationStatistics,
  at: number,
  createdAt: number,
  waitingSince: number | null,
): ConversationStatistics {
  const assigned = before.last_assignment_at;
  const repliedSince = before.last_assignment_admin_reply_at ?? Number.NEGATIVE_INFINITY;
  return {
    time_to_admin_reply: at - (before.first_contact_reply_at ?? createdAt),
    first_admin_reply_at: at,
    ...before,
    last_admin_reply_at: at,
    ...(assigned !== undefined && repliedSince < assigned ? { last_assignment_admin_reply_at: at } : {}),
    ...(waitingSince === null ? {} : { reply_times: [...before.reply_times, Math.max(0, at - waitingSince)] }),
  };
}

export function afterAssignment(before: ConversationStatistics, at: number, createdAt: number): ConversationStatistics {
  const replied = before.first_admin_reply_at !== undefined;
  return {
    first_assignment_at: at,
    ...before,
    last_assignment_at: at,
    count_assignments: before.count_assignments + 1,
    ...(replied ? {} : { time_to_assignment: at - (before.first_contact_reply_at ?? createdAt) }),
  };
}

export function afterClose(
  before: ConversationStatistics,
  at: number,
  createdAt: number,
  adminId: string,
): ConversationStatistics {
  const duration = at - (before.first_contact_reply_at ?? createdAt);
  return {
    first_close_at: at,
    time_to_first_close: duration,
    ...before,
    last_close_at: at,
    time_to_last_close: duration,
    last_closed_by_id: adminId,
  };
}

export function afterReopen(before: ConversationStatistics): ConversationStatistics {
  return { ...before, count_reopens: before.count_reopens + 1 };
}

/** Figures that are null until they are known. */
const UNKNOWN = {
  time_to_assignment: null,
  time_to_admin_reply: null,
  time_to_first_close: null,
  time_to_last_close: null,
  median_time_to_reply: null,
  first_contact_reply_at: null,
  first_assignment_at: null,
  first_admin_reply_at: null,
  first_close_at: null,
  last_assignment_at: null,
  last_assignment_admin_reply_at: null,
  last_contact_reply_at: null,
  last_admin_reply_at: null,
  last_close_at: null,
};

/** The figures as conversations show them. An id is described as a text and sent as a number. */
export function showStatistics(statistics: ConversationStatistics, partCount: number): object {
  const { reply_times, last_closed_by_id, ...known } = statistics;
  return {
    type: 'conversation_statistics',
    ...UNKNOWN,
    ...known,
    ...(reply_times.length === 0 ? {} : { median_time_to_reply: median(reply_times) }),
    last_closed_by_id: last_closed_by_id === undefined ? null : Number(last_closed_by_id),
    count_conversation_parts: countParts(partCount),
  };
}

/** The message that a conversation began with counts as well. */
export const countParts = (partCount: number): number => partCount + 1;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}

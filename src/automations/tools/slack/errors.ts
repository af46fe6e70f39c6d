import { readRefusal, refusalError, retryAdvice } from '../../../client/refusal.js';
import type { ToolError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import type { CallContext, HttpAnswer } from '../../../tool/service.js';

interface Meaning {
  /** The status that HTTP has for it. */
  readonly status: number;
  /** What it means, and what to do. */
  readonly says: string;
}

const token = { status: 401, says: 'Slack does not take the bot token: install the app again and copy its token.' };
const limited = { status: 429, says: 'Too many messages were sent at a time.' };
const noWebhook = {
  status: 404,
  says: 'The webhook is gone or was switched off: make a new one in the settings of the app.',
};
const restricted = { status: 403, says: 'A setting of the Slack workspace keeps the app from posting here.' };
const archived = { status: 410, says: 'The channel is archived: give another one.' };
const blocks = {
  status: 400,
  says: 'Slack does not take the blocks: try them in its Block Kit Builder.',
};
const long = { status: 400, says: 'The message is too long: send less text.' };
// Slack says of these that a part of the call may have succeeded.
const broken = { status: 500, says: 'Slack has a problem.' };

/** Codes that Slack answers with, of its API and of incoming webhooks. */
const meanings: Readonly<Record<string, Meaning>> = {
  account_inactive: token,
  action_prohibited: restricted,
  channel_is_archived: archived,
  channel_not_found: {
    status: 404,
    says: 'There is no such channel, or it is private and the app is not in it: give its id, and invite the app.',
  },
  ekm_access_denied: restricted,
  fatal_error: broken,
  internal_error: broken,
  invalid_auth: token,
  invalid_blocks: blocks,
  invalid_blocks_format: blocks,
  invalid_payload: { status: 400, says: 'Slack cannot read what was sent.' },
  invalid_token: noWebhook,
  is_archived: archived,
  missing_scope: {
    status: 403,
    says: 'The token lacks a scope: add chat:write to the app and install it again.',
  },
  msg_blocks_too_long: long,
  msg_too_long: long,
  no_active_hooks: noWebhook,
  no_permission: restricted,
  no_service: noWebhook,
  no_service_id: noWebhook,
  no_team: noWebhook,
  no_text: { status: 400, says: 'The message is empty.' },
  not_allowed_token_type: token,
  not_authed: token,
  not_in_channel: {
    status: 403,
    says: 'The app is not in the channel: invite it, or add the scope chat:write.public for public channels.',
  },
  posting_to_general_channel_denied: restricted,
  rate_limited: limited,
  ratelimited: limited,
  request_timeout: broken,
  restricted_action: restricted,
  restricted_action_read_only_channel: restricted,
  restricted_action_thread_only_channel: restricted,
  rollup_error: broken,
  service_unavailable: broken,
  team_access_not_granted: restricted,
  team_disabled: restricted,
  token_expired: token,
  token_revoked: token,
  user_not_found: { status: 404, says: 'There is no such person.' },
};

/** The code in an answer: `{"ok": false, "error": "…"}` of the API, a bare word of a webhook. */
function codeIn({ text }: HttpAnswer): string | undefined {
  const plain = text.trim();
  if (/^[a-z_]{3,60}$/.test(plain)) return plain === 'ok' ? undefined : plain;
  try {
    const body: unknown = JSON.parse(plain);
    return isObject(body) && body.ok === false ? String(body.error) : undefined;
  } catch {
    return undefined;
  }
}

/** The status that an answer amounts to: the API answers 200 to what it refuses. */
export function slackStatus(answer: HttpAnswer): number {
  const code = codeIn(answer);
  if (code === undefined || answer.status >= 300) return answer.status;
  return meaningOf(code)?.status ?? 400;
}

/** The error of a refusal of Slack. */
export function slackError(
  answer: HttpAnswer,
  call: CallContext,
  format: { readonly baseUrl: string; readonly scrub: (text: string) => string },
): ToolError {
  const code = codeIn(answer);
  const read = () => ({ errors: code === undefined ? [] : [{ code: format.scrub(code).slice(0, 60) }] });
  const refusal = readRefusal(answer, call, { ...format, read });
  const says = (code === undefined ? undefined : meaningOf(code)?.says) ?? '';
  const advice = answer.status === 429 ? retryAdvice(refusal.details) : '';
  return refusalError(refusal, `${says} ${advice}`.trim());
}

function meaningOf(code: string): Meaning | undefined {
  return Object.hasOwn(meanings, code) ? meanings[code] : undefined;
}

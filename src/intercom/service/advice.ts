import { type Refusal, redirectTarget, retryAdvice } from '../../client/refusal.js';
import { entityInText } from '../../tool/entity-in-text.js';
import type { CallContext, HttpAnswer } from '../../tool/service.js';
import { intercom } from '../definition.js';
import type { ApiVersion } from '../versions.js';

/** What is known about the call that was refused. */
export interface AdviceContext extends CallContext {
  readonly baseUrl: string;
  readonly version: ApiVersion;
}

/** A refusal, as the rules look at it. */
interface Refused {
  readonly status: number;
  readonly code: string;
  /** All messages of the error list. */
  readonly text: string;
  readonly method: string;
  readonly path: string;
}

/** What to do next where a refusal fulfils all that is given; the first rule that fits counts. */
interface Rule {
  readonly status?: readonly number[];
  readonly code?: string;
  readonly text?: RegExp;
  readonly method?: RegExp;
  readonly path?: RegExp;
  readonly advice: string;
}

/** Refusals that ask for something of their own, whatever others with the same status ask for. */
const rules: readonly Rule[] = [
  {
    code: 'away_status_reason_mandatory',
    advice: 'Give away_status_reason_id: the list of away status reasons has the ids.',
  },
  { code: 'data_connector_in_use', advice: 'Take it out of the workflows and agents that use it first.' },
  {
    code: 'scroll_exists',
    advice: 'Another scroll is open: finish it, or wait a minute until it ends by itself.',
  },
  {
    code: 'page_limit_reached',
    advice: 'Intercom lists the first 10,000 by pages: intercom_list_all_companies reads all of them.',
  },
  { code: 'tag_has_dependent_objects', advice: 'Take the tag out of what it names first.' },
  { code: 'contact_company_limit_exceeded', advice: 'Detach the contact from another company first.' },
  {
    code: 'invalid_merge',
    advice:
      'Merge a lead into a user with the same e-mail address or phone number; skip_duplicate_validation takes others.',
  },
  {
    code: 'api_plan_restricted',
    advice: "The workspace's plan does not include this; nothing in the call can change that.",
  },
  {
    status: [404],
    path: /^\/download\//,
    advice: 'It is not done yet, or its file is no longer kept: ask for its state, or start another export.',
  },
  {
    status: [404],
    text: /^Custom object type\b/,
    advice:
      'Give the identifier of a type as the settings for custom objects show it; capitals count. The API has no list of types.',
  },
  {
    status: [404],
    path: /^\/contacts\/[^/]*(@|%40)/,
    advice:
      'That is an e-mail address and no id: find the contact by intercom_get_contact with email, which gives its id.',
  },
  {
    status: [404],
    path: /^\/companies\/scroll$/,
    advice: 'The scroll has ended, a minute after its last page: begin again.',
  },
  {
    status: [402, 403],
    advice:
      'Give the app the permission that this needs (Developer Hub, Configure, Authentication), then use its token again.',
  },
  {
    status: [409],
    text: /\b(multiple|several|more than one)\b.*\bmatch/i,
    advice: 'Several fit what was given: name one of them by its id or external_id.',
  },
  { status: [409], text: /\bdraft state\b/, advice: 'Set its state to draft first.' },
  { status: [409], method: /^(PUT|PATCH)$/, advice: 'Another one has what must be unique: give other values.' },
  { status: [409], advice: 'Find the existing object and update it.' },
];

/** What to do next about a refusal, in a sentence: by what it says, then by what was asked, then by its status. */
export function adviceFor(answer: HttpAnswer, refusal: Refusal, context: AdviceContext): string {
  const { baseUrl, version } = context;
  const refused = refusedOf(refusal, answer, context);
  const rule = rules.find((one) => fits(one, refused));
  if (rule !== undefined) return rule.advice;
  const { status, code } = refused;
  if (status === 401)
    return `Check the access token (it may be revoked), and that the workspace is in the region of ${new URL(baseUrl).host}: set region to us, eu or au.`;
  if (status === 404) return notFoundAdvice(refused);
  if (status === 429) return retryAdvice(refusal.details);
  if (code === 'intercom_version_invalid') {
    return `Version ${version} is unknown to this workspace or lacks the operation: set version to another one.`;
  }
  if (status >= 300 && status < 400) {
    return `It redirects to ${redirectTarget(answer, baseUrl)}, which was not followed, so that the token stays here: check region and base URL.`;
  }
  if (status >= 500 || status === 408) return 'Intercom has a problem: try again later.';
  if (refusal.details.errors === undefined)
    return 'It does not say why: compare the parameters with what the tool takes.';
  return 'Change the parameters that it names.';
}

/** Whose id to check, where the answer says it. */
function notFoundAdvice({ code, text, path }: Refused): string {
  const name = entityInText(`${code} ${text}`, intercom.entities);
  const of = name === undefined ? '' : ` of the ${intercom.entities[name].label}`;
  const isTicket = name === undefined ? path.startsWith('/tickets/') : name === 'ticket';
  const inbox = isTicket ? ', and be the id the API uses (a ticket has another number in the inbox)' : '';
  return `Check the id${of}: it must come from the same workspace${inbox}.`;
}

function refusedOf({ details }: Refusal, { status }: HttpAnswer, { request }: AdviceContext): Refused {
  const text = details.errors?.map(({ message }) => message ?? '').join(' ') ?? '';
  return { status, code: details.code ?? '', text, method: request.method, path: request.path };
}

function fits(rule: Rule, { status, code, text, method, path }: Refused): boolean {
  return (
    (rule.status?.includes(status) ?? true) &&
    (rule.code === undefined || rule.code === code) &&
    (rule.text?.test(text) ?? true) &&
    (rule.method?.test(method) ?? true) &&
    (rule.path?.test(path) ?? true)
  );
}

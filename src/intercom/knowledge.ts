/** Parameters that articles and everything else that Fin answers with have in common. */
import type { Rule } from '../tool/operation/rules.js';
import * as param from './param.js';

/** The two forms of a text, of which one is given. @param since the version that brought the second one to the tool */
export const body = (since?: string) => ({
  body: param.text('Text as HTML; not together with body_markdown', { multiline: true }).optional(),
  body_markdown: param.text('Text as Markdown; not together with body', { since, multiline: true }).optional(),
});

interface Body {
  readonly body?: string | undefined;
  readonly body_markdown?: string | undefined;
}

/** Of the two forms of a text only one can be given. */
export const bodyRule: Rule<Body> = { check: (text, refuse) => checkBody(text, 'body_markdown', refuse) };

/** The same for a text inside another parameter. @param field the place of its Markdown */
export function checkBody(
  { body, body_markdown }: Body,
  field: string,
  refuse: (field: string, message: string) => void,
): void {
  if (body !== undefined && body_markdown !== undefined) refuse(field, 'cannot stand beside body: give one of them');
}

/** Which assistants may use a text. @param since the version that brought the parameters to the tool */
export const assistants = (since?: string) => ({
  ai_chatbot_availability: param.flag('Whether Fin may use it', { since }).optional(),
  ai_copilot_availability: param.flag('Whether Copilot may use it', { since }).optional(),
  ai_sales_agent_availability: param.flag('Whether the sales agent may use it', { since }).optional(),
});

/** Which assistants may use a text, and for whom Fin answers with it. @param since as for `assistants` */
export const availability = (since?: string) => ({
  audience_ids: param
    .idList('audience', 'Audiences that Fin answers with it; [] is everybody', { since, asNumber: true, min: 0 })
    .nullable()
    .optional(),
  ...assistants(since),
});

/** The locales of help centers. */
export const locales = { what: 'locales', pattern: /^[a-z]{2}(-[A-Z]{2})?$/, example: 'fr' };

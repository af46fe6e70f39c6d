import * as param from './param.js';

/**
 * Who may answer from a piece of content, and for whom: articles, internal articles and snippets have it alike. A new piece
 * is available to no AI product unless the call says so.
 *
 * @param since the API version that brought the parameters, where the operation is older
 */
export function aiAvailability(since?: string) {
  const notes = since === undefined ? {} : { since };
  return {
    audience_ids: param
      .idList('audience', 'Audiences that Fin answers with it; [] is everybody', { ...notes, asNumber: true, min: 0 })
      .nullable()
      .optional(),
    ai_chatbot_availability: param.flag('Whether Fin, the AI agent, may answer customers from it', notes).optional(),
    ai_copilot_availability: param.flag('Whether Copilot may answer teammates from it', notes).optional(),
    ai_sales_agent_availability: param.flag('Whether the AI sales agent may answer from it', notes).optional(),
  };
}

import * as param from './param.js';

/**
 * Whether each of the products that answer by AI may use a piece of content: articles, internal articles and snippets have
 * the three alike. A new piece is available to none of them unless the call says so.
 *
 * @param since the API version that brought the parameters, where the operation is older
 */
export function aiAvailability(since?: string) {
  const notes = since === undefined ? {} : { since };
  return {
    ai_chatbot_availability: param.flag('Whether Fin, the AI agent, may answer customers from it', notes).optional(),
    ai_copilot_availability: param.flag('Whether Copilot may answer teammates from it', notes).optional(),
    ai_sales_agent_availability: param.flag('Whether the AI sales agent may answer from it', notes).optional(),
  };
}

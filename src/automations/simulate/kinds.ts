import type { CurrentAutomation } from '../engine/catalogue.js';
import type { PastKind } from './past/thing.js';
import { topicsMeant } from './run/topics-meant.js';

/**
 * What an automation is about: conversations, tickets, or both.
 *
 * @throws InvalidParamsError where the past tells nothing of what starts it
 */
export function pastKinds(current: CurrentAutomation, others: readonly CurrentAutomation[] = []): PastKind[] {
  const { start, wake } = topicsMeant(
    current.automation,
    others.map(({ automation }) => automation),
  );
  const topics = [...start, ...wake];
  const isAbout = (kind: PastKind) => topics.some((topic) => topic.startsWith(kind));
  return (['conversation', 'ticket'] as const).filter(isAbout);
}

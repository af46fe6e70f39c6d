import type { Items } from '../../run-tool/iterate.js';

/** What there is to say at the end of a list that was read page by page: what ended it, and what can be missing. */
export function endOfList({ cutBy, count, mayMiss }: Items<unknown>, beyond: string | undefined): string[] {
  const ended = {
    limit: `Stopped after ${count}: --limit ended the list, there is more.`,
    service: `Stopped after ${count}: there is more, but no page gives it.${beyond === undefined ? '' : ` To list all: ${beyond} --all`}`,
  };
  if (cutBy !== null) return [ended[cutBy]];
  return mayMiss
    ? ['The order of this list can change while it is read: what changed meanwhile may be missing, or come twice.']
    : [];
}

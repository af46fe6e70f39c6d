import type { World } from '../../world/world.js';
import { localesOf } from '../help-center/help-centers.js';
import type { ArticleRecord, Content, Texts } from './model.js';

/** What versions and drafts keep of it. */
export function textsOf({ title, description, body, author_id }: Texts): Texts {
  return { title, description, body, author_id };
}

/** The content in the default language, which every article has. */
export function mainContent(world: World, { contents }: ArticleRecord): Content {
  const [main] = localesOf(world);
  const found = contents.find(({ locale }) => locale === main) ?? contents[0];
  if (found === undefined) throw new Error('An article has no content.');
  return found;
}

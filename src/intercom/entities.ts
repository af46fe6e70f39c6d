import type { Entities, IdentifiedEntity } from '../tool/entity.js';
import { content } from './entities/content.js';
import { conversations } from './entities/conversations.js';
import { customers } from './entities/customers.js';
import { files } from './entities/files.js';
import { helpCenter } from './entities/help-center.js';
import { people } from './entities/people.js';
import { threads } from './entities/threads.js';
import { tickets } from './entities/tickets.js';
import { workspace } from './entities/workspace.js';
import { workspaceObjects } from './entities/workspace-objects.js';

/** What an Intercom workspace has, one row a kind of object. */
export const entities = {
  ...customers,
  ...conversations,
  ...tickets,
  ...workspace,
  ...helpCenter,
  ...threads,
  ...files,
  ...content,
  ...workspaceObjects,
  ...people,
} as const satisfies Entities;

type Table = typeof entities;

/** The entities that a parameter can take ids of. */
export type EntityName = { [Name in keyof Table]: Table[Name] extends IdentifiedEntity ? Name : never }[keyof Table];

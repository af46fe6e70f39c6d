import type { ApiVersion } from '../../intercom/versions.js';
import { recordOf } from '../record-of.js';

/** A permission of an app, as the Developer Hub names it. */
export type TopicPermission =
  | 'Read API activity logs'
  | 'Read admins'
  | 'Read and list articles'
  | 'Read and list users and companies'
  | 'Read and write users'
  | 'Read content data'
  | 'Read content snippets'
  | 'Read conversations'
  | 'Read data connectors'
  | 'Read events'
  | 'Read jobs'
  | 'Read one user and one company'
  | 'Read tickets';

/** What is known of a topic. */
export interface TopicFacts<Payload extends string = string> {
  /** The heading that it belongs under. */
  readonly group: string;
  /** Kind of `data.item`, a key of `WebhookPayloads`. */
  readonly payload: Payload;
  /** An app needs one of these; without any of them Intercom stops sending the topic, in silence. Empty: it needs none. */
  readonly permissions: readonly TopicPermission[];
  /** The first API version whose apps can subscribe to it: 2.11 also for what is older. */
  readonly since: ApiVersion;
  /** Only apps on the Preview version can subscribe to it; it may change or go without notice. */
  readonly preview: boolean;
}

/** What topics of a group have in common. */
interface GroupFacts<Payload extends string> {
  readonly group: string;
  readonly payload: Payload;
  readonly permissions: readonly TopicPermission[];
  readonly since?: ApiVersion;
  readonly preview?: boolean;
}

/** Writes the facts of a group down for each of its topics. */
export function topicsOf<const Name extends string, const Payload extends string>(
  { group, payload, permissions, since = '2.11', preview = false }: GroupFacts<Payload>,
  names: readonly Name[],
): Readonly<Record<Name, TopicFacts<Payload>>> {
  const facts: TopicFacts<Payload> = Object.freeze({ group, payload, permissions, since, preview });
  return recordOf(names, facts);
}

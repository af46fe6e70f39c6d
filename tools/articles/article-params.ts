import { type HttpRequest, knowledge, needs, param, type Rule, refuseParam } from '../../src/intercom/index.js';

const texts = (since?: string) => ({
  title: param.nonEmptyText('Title').optional(),
  description: param.text('Short description under the title').optional(),
  ...knowledge.body(since),
});

const authorId = 'Admin who is shown as the author';

const state = param.choice(['published', 'draft'], 'published shows it to customers, draft hides it').optional();

/** What a draft says in one language. */
const draftContent = {
  ...texts(),
  author_id: param.integer(authorId, { min: 1, of: 'admin' }).optional(),
};

/** An article in one language. */
const content = {
  ...draftContent,
  state,
  audience_ids: param.integerList('Audiences that Fin answers with it; [] is everybody', { of: 'audience' }).optional(),
  ...knowledge.assistants('2.16'),
};

/** What versions of an article keep: all that a draft beside the published text can change. */
export const draftParams = {
  ...texts(),
  author_id: param.id('admin', authorId, { asNumber: true }).optional(),
  translated_content: param
    .objectMap(knowledge.locales, draftContent, 'Changes in other languages, by locale such as fr or pt-BR')
    .optional(),
};

/** A number where an article is created, and text where it is changed. */
export function parentId(notes: { readonly asNumber?: boolean } = {}) {
  return param
    .id('collection', 'Collection that it goes into; a new article stands alone unless given', notes)
    .optional();
}

/** The fields of an article that create and update share. */
export const articleParams = {
  ...texts('2.16'),
  author_id: param.id('admin', authorId, { asNumber: true }).optional(),
  state,
  parent_id: parentId(),
  parent_type: param.choice(['collection', 'section'], 'What parent_id names; needs parent_id').optional(),
  translated_content: param
    .objectMap(knowledge.locales, content, 'The article in other languages, by locale such as fr or pt-BR')
    .optional(),
  ...knowledge.availability('2.16'),
  scheduled_publish_at: param
    .unixTime(
      "When it is published, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); null cancels that",
      {
        since: '2.16',
      },
    )
    .nullable()
    .optional(),
  scheduled_unpublish_at: param
    .unixTime('When it is unpublished; null cancels that', {
      since: '2.16',
    })
    .nullable()
    .optional(),
};

interface Content {
  readonly state?: 'published' | 'draft' | undefined;
  readonly body?: string | undefined;
  readonly body_markdown?: string | undefined;
}

interface Translated extends Content {
  readonly translated_content?: Readonly<Record<string, Content>> | undefined;
}

interface Scheduled extends Content {
  readonly scheduled_publish_at?: number | null | undefined;
  readonly scheduled_unpublish_at?: number | null | undefined;
}

/** Of a text in HTML and in Markdown only one can be given, in each language. */
export const bodyRules: readonly Rule<Translated>[] = [
  knowledge.bodyRule,
  {
    check({ translated_content = {} }, refuse) {
      for (const [locale, text] of Object.entries(translated_content)) {
        knowledge.checkBody(text, `translated_content.${locale}.body_markdown`, refuse);
      }
    },
  },
];

export const articleRules = [
  ...bodyRules,
  needs('parent_type', 'parent_id'),
  {
    check({ state, scheduled_publish_at: publish, scheduled_unpublish_at: unpublish }, refuse) {
      if (publish !== undefined && unpublish !== undefined) {
        refuse('scheduled_unpublish_at', 'cannot stand beside scheduled_publish_at: an article has one schedule');
      }
      if (state === 'draft' && typeof publish === 'number') {
        refuse('scheduled_publish_at', 'contradicts the state draft: leave the state out, or give published');
      }
    },
  } satisfies Rule<Scheduled>,
] as const;

/** Whether customers get to see something: at once, in some language, or at a time. */
export function publishes({ state, translated_content = {}, scheduled_publish_at }: Translated & Scheduled): boolean {
  const states = [state, ...Object.values(translated_content).map((text) => text.state)];
  return states.includes('published') || typeof scheduled_publish_at === 'number';
}

/**
 * The times as Intercom takes them. Whether one is past is for its clock to say, not for that of this machine.
 * @throws InvalidParamsError for a time before 1970, which is past by any clock
 */
export function withSchedule(id: string, params: Scheduled, declared: HttpRequest): HttpRequest {
  const { scheduled_publish_at, scheduled_unpublish_at } = params;
  const times = Object.entries({ scheduled_publish_at, scheduled_unpublish_at }).flatMap(([name, time]) => {
    if (typeof time !== 'number') return [];
    if (time <= 0) throw refuseParam(id, name, `is ${time}, which is past: expected a time to come`);
    return [[name, new Date(time * 1000).toISOString()] as const];
  });
  return times.length === 0 ? declared : { ...declared, body: { ...declared.body, ...Object.fromEntries(times) } };
}

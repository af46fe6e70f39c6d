import { createHmac } from 'node:crypto';
import { httpService, rateLimitHeaders } from '../../src/index.js';
import { createRegistry } from '../../src/registry.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createClient } from '../../src/run-tool/create-client.js';
import {
  fields,
  localTool,
  many,
  operationsOf,
  out,
  type Pager,
  param,
  path,
  type Service,
  type ServiceDefinition,
} from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';

/** What the form of a connection holds. */
export interface TinySettings {
  readonly apiKey: string;
  readonly baseUrl?: string;
}

/** A service that is nothing like Intercom: an API key, errors and limits of its own, no versions, ids such as `w-12`. */
export const tiny: ServiceDefinition<'widget', TinySettings> = {
  name: 'tiny',
  title: 'Tiny',
  description: 'Widgets of a Tiny account.',
  category: 'tools',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><path d="M4 4h16v16H4z"/></svg>',
  entities: {
    widget: {
      label: 'widget',
      plural: 'widgets',
      id: { description: 'Id of the widget', example: 'w-12', pattern: /^w-\d+$/, words: ['widget', 'widgets'] },
      list: { tool: 'tiny_list_widgets', value: 'id', label: 'name' },
      get: { tool: 'tiny_get_widget', param: 'widgetId' },
    },
  },
  connection: {
    title: 'Tiny account',
    noun: 'account',
    description: 'The API key of your account.',
    fields: [
      {
        id: 'apiKey',
        type: 'short-input',
        label: 'API key',
        description: 'API key of your account, under Settings',
        required: true,
        password: true,
        mode: 'basic',
      },
      {
        id: 'baseUrl',
        type: 'short-input',
        label: 'Base URL',
        description: 'Replaces the address of Tiny, for tests',
        required: false,
        mode: 'advanced',
      },
    ],
    account: ['apiKey'],
  },
  http: { baseUrl: 'https://api.tiny.example', headers: { 'X-Api-Key': '{apiKey}' }, test: '/widgets' },
};

const operation = operationsOf(tiny);

const widget = { widget: out.record('The widget', { from: '' }) };

/** A list whose answer names the cursor of its next page as `next`. */
const cursor: Pager = {
  page({ next, total }) {
    const next_cursor = typeof next === 'string' ? next : null;
    const total_count = typeof total === 'number' ? total : undefined;
    return { pages: undefined, total_count, has_more: next_cursor !== null, next_cursor };
  },
};

export const listWidgets = operation('tiny_list_widgets', {
  http: 'GET /widgets',
  effect: 'read',
  description: 'List widgets.',
  params: {
    per_page: param.perPage({ default: 2, max: 10, as: 'count' }).optional(),
    starting_after: param.nonEmptyText('next_cursor of the page before', { as: 'after' }).optional(),
  },
  returns: many('widgets', out.records('The widgets', { from: 'items' }), cursor),
});

export const getWidget = operation('tiny_get_widget', {
  http: 'GET /widgets/{widgetId}',
  effect: 'read',
  description: 'Get one widget by its id.',
  params: { widgetId: param.id('Id of the widget', { of: 'widget' }, 'w-12') },
  returns: fields(widget),
});

export const createWidget = operation('tiny_create_widget', {
  http: 'POST /widgets',
  effect: 'write',
  description: 'Create a widget.',
  params: {
    name: param.nonEmptyText('Name of the widget', { example: 'Cog' }),
    parent_id: param.id('Widget that it is a part of', { of: 'widget' }, 'w-12').optional(),
    labels: param.jsonObject('Labels by name').nullable().optional(),
  },
  returns: fields(widget),
  confirm: {
    request: () => ({ method: 'GET', path: path`/widgets`, query: { count: 10 } }),
    candidates: ({ items }: { readonly items: readonly { readonly id: string; readonly name: string }[] }, { name }) =>
      items.filter((one) => one.name === name).map((one) => ({ id: one.id, answer: one })),
    made: (answer) => (isObject(answer) ? String(answer.id) : undefined),
  },
});

export const renameWidget = operation('tiny_rename_widget', {
  http: 'PUT /widgets/{widgetId}',
  effect: 'write',
  description: 'Rename a widget.',
  params: {
    widgetId: param.id('Id of the widget', { of: 'widget' }, 'w-12'),
    name: param.nonEmptyText('New name', { example: 'Cog' }).nullable().optional(),
  },
  returns: fields(widget),
});

export const deleteWidget = operation('tiny_delete_widget', {
  http: 'DELETE /widgets/{widgetId}',
  effect: 'delete',
  description: 'Delete a widget for good.',
  params: { widgetId: param.id('Id of the widget', { of: 'widget' }, 'w-12') },
  returns: fields({ deleted: out.flag('Whether it is gone') }),
});

/** A local tool with state and a secret, which sends a request by the client of its service. */
export const stampWidget = localTool(
  'tiny_stamp_widget',
  {
    title: 'Stamp widget',
    description: 'Give a widget the next number and a signature.',
    resource: 'widgets',
    effect: 'write',
    params: { widgetId: param.id('Id of the widget', { of: 'widget' }, 'w-12') },
    output: { number: out.integer('Its number'), signature: out.text('Its signature'), name: out.text('Its name') },
    async run({ widgetId }, { state, secret, send }) {
      const key = secret('stampKey');
      if (widgetId === 'w-leak') throw new Error(`could not sign with ${key}`);
      const number = Number(await state.update('stamps', (before) => (typeof before === 'number' ? before : 0) + 1));
      const signature = createHmac('sha256', key).update(`${widgetId} ${number}`).digest('hex');
      const body = { name: `${widgetId} #${number}` };
      const answer = await send('tiny', { method: 'PUT', path: path`/widgets/${widgetId}`, body });
      return { number, signature, name: isObject(answer) ? String(answer.name) : '' };
    },
  },
  tiny,
);

export const tinyTools = [listWidgets, getWidget, createWidget, renameWidget, deleteWidget, stampWidget] as const;

export const tinyRegistry = createRegistry(tinyTools);

export const apiKey = 'tiny-key-55d1c0ffee';
export const stampKey = 'stamp-key-77aa11bb22';

export function tinyService(settings: TinySettings): Service {
  return httpService(
    tiny,
    { ...settings },
    {
      allowanceIn: rateLimitHeaders({ remaining: 'rate-left', reset: 'rate-reset-in', resetIs: 'seconds' }),
      readErrors(body, clean) {
        const problem = isObject(body?.problem) ? body.problem : {};
        const [code, message] = [clean(problem.kind), clean(problem.text)];
        return code === undefined ? { errors: [] } : { errors: [{ code, ...(message ? { message } : {}) }] };
      },
    },
  );
}

/** A client of a Tiny account, with short pauses. */
export function tinyClient(settings: TinySettings, options: ClientOptions = {}) {
  return createClient(tinyRegistry, [tinyService(settings)], {
    retry: { firstPauseMs: 1, longestPauseMs: 5 },
    confirmPausesMs: [1, 1],
    secrets: { stampKey },
    ...options,
  });
}

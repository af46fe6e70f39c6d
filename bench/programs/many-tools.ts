/** Makes what hosts get of 250 tools, once, in a fresh process: the time of the first call counts. */

import { createClient, createRegistry, intercomService, many, one, operation, out, param } from 'intercom-tools';
import { createAgentTools } from 'intercom-tools/agent';
import { createBlocks } from 'intercom-tools/blocks';
import { simBlock, simCustomTools } from 'intercom-tools/sim';
import * as z from 'zod';
import { answerQuestions } from '../shared/answer-questions.js';

/** Tools that share no parameter: a read, a list and two writes in turn, with the kinds that most operations have. */
function makeTool(at: number) {
  const notes = { since: '2.14' };
  const fields = {
    name: param.nonEmptyText('Name of the thing', { example: 'A thing' }),
    owner_id: param.id('Admin who owns it', { of: 'admin' }).nullable().optional(),
    tag_id: param.id('Tag on it', { of: 'tag' }).optional(),
    state: param.choice(['open', 'closed', 'snoozed'], 'State of the thing').optional(),
    size: param.integer('How large it is', { min: 0, max: 100 }).optional(),
    due_at: param.unixTime('When it is due, in unix seconds', notes).optional(),
    is_shared: param.flag('Whether others see it').optional(),
    custom_attributes: param.jsonObject('Values of attributes', { of: 'contact_attribute' }).optional(),
  };
  const thingId = param.id('Id of the thing', { of: 'contact' });
  const shared = { resource: `group${at % 25}`, description: `Do something with thing ${at}.` };
  switch (at % 4) {
    case 0:
      return operation(`intercom_get_thing_${at}`, {
        ...shared,
        http: 'GET /things/{thingId}',
        effect: 'read',
        params: { thingId },
        returns: one('contact', 'The thing'),
      });
    case 1:
      return operation(`intercom_list_things_${at}`, {
        ...shared,
        http: 'GET /things',
        effect: 'read',
        params: { starting_after: param.nonEmptyText('next_cursor of the page before').optional() },
        returns: many('things', out.list('conversation', 'Things'), { page: () => lastPage }),
      });
    case 2:
      return operation(`intercom_create_thing_${at}`, {
        ...shared,
        http: 'POST /things',
        effect: 'write',
        params: fields,
        returns: one('ticket', 'The new thing'),
      });
    default:
      return operation(`intercom_update_thing_${at}`, {
        ...shared,
        http: 'PUT /things/{thingId}',
        effect: 'send',
        params: { thingId, ...fields },
        returns: one('company', 'The thing after the change'),
      });
  }
}

const lastPage = { pages: undefined, total_count: undefined, has_more: false, next_cursor: null };

const makers = {
  createBlocks: (registry: Registry) => createBlocks(registry).blocks.length,
  simBlock: (registry: Registry) => Object.keys(simBlock(registry)).length,
  simCustomTools: (registry: Registry) => simCustomTools(registry).tools.length,
  createAgentTools: (registry: Registry) => {
    const service = intercomService({ accessToken: 'not-sent' });
    return createAgentTools(createClient(registry, [service])).length;
  },
};

type Registry = ReturnType<typeof createRegistry>;

const question = z.object({
  maker: z.enum(['createBlocks', 'simBlock', 'simCustomTools', 'createAgentTools']),
  tools: z.int(),
});

answerQuestions(question, async ({ maker, tools }) => {
  const registry = createRegistry(Array.from({ length: tools }, (_, at) => makeTool(at)));
  const start = performance.now();
  const made = makers[maker](registry);
  return { ms: performance.now() - start, made };
});

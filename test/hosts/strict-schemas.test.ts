import type Anthropic from '@anthropic-ai/sdk';
import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
import type OpenAI from 'openai';
import { toStrictJsonSchema } from 'openai/lib/transform';
import { describe, expect, it } from 'vitest';
import { createAgentTools } from '../../src/agent/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { anthropicTools, geminiTools, openaiTools, paramsJsonSchema } from '../../src/json-schema/index.js';
import { isObject } from '../../src/tool/json.js';

const client = createIntercom({ accessToken: 'none' });
const sources = {
  registry,
  'the tools of an agent': createAgentTools(client, { tools: 'all' }),
  'the tools of an agent unless it asks for all': createAgentTools(client),
};

describe.each(Object.entries(sources))('strict schemas of %s', (_, source) => {
  const tools = openaiTools(source, { strict: true });

  it.each(tools.map(({ name, parameters }) => [name, parameters] as const))(
    'pass the transformer of OpenAI unchanged: %s',
    (_name, parameters) => {
      const before = structuredClone(parameters);
      expect(toStrictJsonSchema(structuredClone<Record<string, unknown>>(parameters))).toEqual(before);
    },
  );

  it.each(tools.map(({ name, parameters }) => [name, parameters] as const))(
    'pass the transformer of Anthropic with nothing lost but what moves into descriptions: %s',
    (_name, parameters) => {
      const after: unknown = transformJSONSchema(structuredClone<Record<string, unknown>>(parameters));
      expect(shapeOf(after)).toEqual(shapeOf(parameters));
      expect(describedLess(parameters, after)).toEqual([]);
    },
  );
});

describe('the same transformers', () => {
  const plain = paramsJsonSchema(registry.get('intercom_update_contact'));

  it('refuse or empty the plain schema, so that the tests above can fail', () => {
    expect(() => toStrictJsonSchema(structuredClone<Record<string, unknown>>(plain))).toThrow();
    const after: unknown = transformJSONSchema(structuredClone<Record<string, unknown>>(plain));
    expect(shapeOf(after)).not.toEqual(shapeOf(plain));
  });
});

describe('tool objects', () => {
  it('have the types that the vendors declare', () => {
    const responses: OpenAI.Responses.Tool[] = openaiTools(registry);
    const chat: OpenAI.Chat.ChatCompletionTool[] = openaiTools(registry, { api: 'chat', strict: true });
    const messages: Anthropic.ToolUnion[] = anthropicTools(registry, { strict: true });
    const [gemini] = geminiTools(registry);
    const count = registry.list().length;
    expect([responses.length, chat.length, messages.length, gemini.functionDeclarations.length]).toEqual(
      Array(4).fill(count),
    );
  });
});

/** What moves into the description, and the description itself, left out. */
const limits = ['description', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems'];

function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([keyword, value]) => {
    // The choices of an enum say their type.
    const isImplied = keyword === 'type' && Array.isArray(schema.enum);
    return !isImplied && (!limits.includes(keyword) || isObject(value));
  });
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, shapeOf(value)]));
}

/** Places where a limit is neither kept nor told in the description. */
function describedLess(before: unknown, after: unknown, place = ''): string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.flatMap((part, at) => describedLess(part, after[at], `${place}/${at}`));
  }
  if (!isObject(before) || !isObject(after)) return [];
  const said = String(after.description ?? '');
  return Object.entries(before).flatMap(([keyword, value]) => {
    const here = `${place}/${keyword}`;
    if (!limits.includes(keyword) || isObject(value)) return describedLess(value, after[keyword], here);
    const isThere = after[keyword] === value || said.includes(String(value));
    return isThere ? [] : [here];
  });
}

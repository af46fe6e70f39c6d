import { flag, jsonSchema, listOf, only, text, versionOf, whole } from './schema-parts.js';

/** One trigger of a block. `versions` are those of the APIs that the document is about. */
export const triggerSchema = (versions: readonly string[]) =>
  only(
    ['id', 'title', 'description', 'group', 'topics', 'any', 'since', 'permissions', 'setup', 'outputSchema', 'sample'],
    {
      id: text('Unique within the block'),
      title: text('What happened, in a few words'),
      description: text('What happened, in a sentence or two'),
      group: text('The heading that it belongs under'),
      topics: listOf({ type: 'string' }, 'It starts from notifications of these topics'),
      any: flag('It starts from any topic, from those too that are not listed'),
      since: versionOf(versions, 'First API version whose apps can subscribe to one of its topics'),
      permissions: listOf(
        { type: 'array', items: { type: 'string' }, minItems: 1 },
        'Permissions of the app: one of each list',
      ),
      setup: listOf(
        { type: 'string' },
        'What to do, step by step. In braces stand words of the builder: {address}, {secret} for where the key is entered, {unit} for what it builds',
      ),
      outputSchema: jsonSchema(
        'JSON Schema (draft-07) of what a workflow starts with: the body of the request. Its pointers lead to the definitions of this document',
      ),
      sample: { type: 'object', description: 'A notification with made-up data' },
    },
  );

const answered = (key: string, what: string) =>
  only([key, 'status'], { [key]: text(what), status: whole('What to answer') });

/** How the notifications of all triggers are taken in. */
export const webhooks = {
  ...only(['method', 'probe', 'verification', 'ping', 'keys', 'takenWithStatus', 'answerWithinSeconds'], {
    method: text('Method of a notification'),
    probe: answered('method', 'Method by which the service asks whether anybody is there'),
    verification: only(
      ['header', 'prefix', 'algorithm', 'encoding', 'over', 'key', 'compare', 'withoutSecret', 'refuseWithStatus'],
      {
        header: text('Header with the signature'),
        prefix: text('What stands before the signature in it'),
        algorithm: { enum: ['hmac-sha1'], description: 'How the signature is made' },
        encoding: { enum: ['hex'], description: 'How it is written: small digits' },
        over: { enum: ['raw body'], description: 'What is signed: the bytes as they came, never JSON written anew' },
        key: text('What the signature is made with'),
        compare: { enum: ['constant time'], description: 'How to compare, so that the time taken tells nothing' },
        withoutSecret: { enum: ['refuse'], description: 'What to do while nobody entered the key' },
        refuseWithStatus: whole('What to answer to a request that is not signed, or wrongly'),
      },
    ),
    ping: answered('topic', 'Topic of a notification that starts nothing'),
    keys: only(['topic', 'workspace', 'id', 'item'], {
      topic: text('Key of the topic'),
      workspace: text('Key of the workspace. Believe it after the check only'),
      id: text('Key of the id. One that came before in a workspace starts nothing'),
      item: listOf({ type: 'string' }, 'Keys that lead to what it is about'),
    }),
    takenWithStatus: whole('What to answer to a notification'),
    answerWithinSeconds: whole('After this the service counts it as failed: answer first, work later'),
  }),
  description: 'How the notifications of all triggers are taken in',
};

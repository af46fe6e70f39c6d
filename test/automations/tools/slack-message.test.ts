import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackSettings, slackService } from '../../../src/automations/tools/slack/service.js';
import { escaped, escapedBlocks } from '../../../src/automations/tools/slack/text.js';
import { slackMessage } from '../../../src/automations/tools/slack-message.js';
import {
  ApiError,
  AuthenticationError,
  InvalidParamsError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  type TraceEvent,
} from '../../../src/index.js';
import type { CallIntent, CallJournal, CallOutcome } from '../../../src/run-tool/call-journal.js';
import { type Arrived, json, serve, type TestServer } from '../../helpers/http-server.js';
import { clientOf, everything } from './client.js';

const botToken = 'xoxb-1234567890-abcdefghijkl';
const webhookPath = '/services/T0001/B0001/secretsecretsecret';

/** What Slack's double answers next, in place of taking the message. */
let next: ((response: Parameters<Parameters<typeof serve>[0]>[0], request: Arrived) => void)[];
let server: TestServer;
beforeEach(async () => {
  next = [];
  server = await serve((response, request) => {
    const fault = next.shift();
    if (fault !== undefined) fault(response, request);
    else if (request.url.startsWith('/services/')) response.writeHead(200, { 'content-type': 'text/html' }).end('ok');
    else if (request.headers.authorization !== `Bearer ${botToken}`)
      json(response, 200, { ok: false, error: 'invalid_auth' });
    else json(response, 200, { ok: true, channel: 'C0001', ts: '1700000000.000100', message: {} });
  });
});
afterEach(() => server.close());

const connect = (settings: SlackSettings = { botToken }, options = {}) =>
  clientOf(slackMessage, [slackService({ baseUrl: `${server.url}/api`, ...settings })], options);

const webhook = () => `${server.url}${webhookPath}`;

const sent = () => server.arrived.map(({ url, body }) => ({ url, ...JSON.parse(body) }));

describe('a message', () => {
  it('goes to a channel by the bot of the connection', async () => {
    const output = await connect().output({ channel: 'C0001', text: 'Hello', thread_ts: '1.2' });
    expect(output).toEqual({ channel: 'C0001', ts: '1700000000.000100' });
    expect(sent()).toEqual([
      {
        url: '/api/chat.postMessage',
        channel: 'C0001',
        text: 'Hello',
        thread_ts: '1.2',
        unfurl_links: false,
        unfurl_media: false,
        link_names: false,
      },
    ]);
  });

  it('goes to a webhook without the token of the bot', async () => {
    const output = await connect().output({ webhook_url: webhook(), text: 'Hello' });
    expect(output).toEqual({ channel: null, ts: null });
    expect(sent()).toMatchObject([{ url: webhookPath, text: 'Hello' }]);
    expect(JSON.stringify(server.arrived)).not.toContain(botToken);
  });

  it('mentions whom its author names, and nobody whom a customer names', async () => {
    const text = 'Ada <ada@x> & Co wrote: <!channel> <@U024BE7LH> <https://evil.test|Intercom> @here';
    await connect().output({ channel: '#vip', text, mentions: ['here', 'U024BE7LH', 'S0123ABCD'] });
    expect(sent()[0].text).toBe(
      '<!here> <@U024BE7LH> <!subteam^S0123ABCD> Ada &lt;ada@x&gt; &amp; Co wrote: &lt;!channel&gt; &lt;@U024BE7LH&gt; &lt;https://evil.test|Intercom&gt; @here',
    );
  });

  it('has blocks whose texts do nothing either, and whose elements do what they say', async () => {
    const words = '<!channel> & more';
    const blocks = [
      { type: 'section', text: { type: 'mrkdwn', text: words }, fields: [{ type: 'mrkdwn', text: words }] },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: words },
          { type: 'plain_text', text: words },
        ],
      },
      { type: 'markdown', text: words },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: words },
              { type: 'broadcast', range: 'here' },
            ],
          },
        ],
      },
    ];
    await connect().output({ channel: 'C1', text: 'Hi', blocks });
    const clean = '&lt;!channel&gt; &amp; more';
    expect(sent()[0].blocks).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: clean }, fields: [{ type: 'mrkdwn', text: clean }] },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: clean },
          { type: 'plain_text', text: words },
        ],
      },
      { type: 'markdown', text: clean },
      blocks[3],
    ]);
  });

  it('is recorded and not sent in a recording', async () => {
    const recording = connect().record();
    await recording.runUnknown('slack_message', { webhook_url: webhook(), text: 'Hello' });
    expect(recording.calls).toMatchObject([{ effect: 'send', params: { webhook_url: '[redacted]', text: 'Hello' } }]);
    expect(server.arrived).toEqual([]);
  });
});

describe('an escaped text', () => {
  /** A text as Slack shows it. */
  const shown = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

  it('holds no control sequence, and shows what it was', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '&',
      '<!channel>',
      '&lt;',
      '&amp;lt;',
      '<@U1>',
      '|',
      '!',
      'a',
      ' ',
      '\n',
      '＜',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(escaped(text)).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
          expect(shown(escaped(text))).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stands wherever a block has text with formatting', () => {
    const words = fc.string();
    const block = fc.letrec<{ block: unknown; object: Record<string, unknown> }>((tie) => ({
      block: fc.oneof({ depthSize: 'small' }, words, fc.array(tie('block')), tie('object')),
      object: fc.record({
        type: fc.constantFrom('mrkdwn', 'markdown', 'section'),
        text: tie('block'),
        elements: tie('block'),
      }),
    })).object;
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const texts: string[] = [];
        JSON.stringify(escapedBlocks(blocks), (_, value) => {
          if (value?.type === 'mrkdwn' || value?.type === 'markdown')
            if (typeof value.text === 'string') texts.push(value.text);
          return value;
        });
        expect(texts.filter((text) => /[<>]/.test(text))).toEqual([]);
      }),
    );
  });
});

describe('a refusal', () => {
  it.each([
    ['invalid_auth', AuthenticationError, 'install the app again and copy its token'],
    ['not_in_channel', PermissionError, 'The app is not in the channel: invite it'],
    ['channel_not_found', NotFoundError, 'There is no such channel'],
    ['is_archived', NotFoundError, 'The channel is archived'],
    ['msg_too_long', ApiError, 'The message is too long'],
    ['something_new', ApiError, 'saying "something_new"'],
  ])('%s of the API is explained', async (code, type, words) => {
    next = [(response) => json(response, 200, { ok: false, error: code })];
    const error = await connect().error({ channel: 'C1', text: 'Hi' });
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code });
    expect(error.message).toContain(words);
    expect(server.arrived).toHaveLength(1);
  });

  it.each([
    [404, 'no_service', NotFoundError, 'make a new one'],
    [403, 'action_prohibited', PermissionError, 'keeps the app from posting'],
    [410, 'channel_is_archived', NotFoundError, 'The channel is archived'],
    [400, 'invalid_payload', ApiError, 'cannot read what was sent'],
  ])('%i %s of a webhook is explained, without its address', async (status, code, type, words) => {
    next = [(response) => response.writeHead(status).end(code)];
    const error = await connect().error({ webhook_url: webhook(), text: 'Hi' });
    expect(error).toBeInstanceOf(type);
    expect(error.message).toContain(words);
    expect(error.message).toContain('to POST [redacted]');
    expect(everything(error)).not.toContain('secretsecret');
  });

  it('for the limit is waited for as long as Slack says', async () => {
    next = [(response) => json(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' })];
    const start = Date.now();
    await connect().output({ channel: 'C1', text: 'Hi' });
    expect(Date.now() - start).toBeGreaterThan(900);
    next = [(response) => json(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': '30' })];
    const error = await connect({ botToken }, { maxWaitMs: 10 }).error({ channel: 'C1', text: 'Hi' });
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.message).toContain('Try again in 30 s.');
  });

  it('is none after a lost answer, or a problem of Slack: the message may have been sent, and is not sent again', async () => {
    next = [
      (response) => void response.destroy(),
      (response) => json(response, 200, { ok: false, error: 'internal_error' }),
      (response) => void response.destroy(),
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>'),
    ];
    for (const params of [
      { channel: 'C1' },
      { channel: 'C1' },
      { webhook_url: webhook() },
      { webhook_url: webhook() },
    ]) {
      expect(await connect().error({ ...params, text: 'Hi' })).toBeInstanceOf(OutcomeUnknownError);
    }
    expect(server.arrived).toHaveLength(4);
  });

  it('is kept in a journal before it is sent, without the address of the webhook, and not sent again', async () => {
    const intents: CallIntent[] = [];
    const outcomes: CallOutcome[] = [];
    const journal: CallJournal = {
      id: 'run-1/alert',
      async intend(intent) {
        const [before] = intents;
        intents.push(intent);
        const [outcome] = outcomes;
        if (before === undefined) return { state: 'new' };
        if (outcome?.state === 'happened') return { state: 'happened', key: before.key, answer: outcome.answer };
        return { state: 'open', key: before.key, sentAt: before.sentAt };
      },
      resolve: async (_, outcome) => void outcomes.push(outcome),
    };
    const client = connect();
    const params = { webhook_url: webhook(), text: 'Hi' };
    const first = await client.runUnknown('slack_message', params, { journal });
    const again = await client.runUnknown('slack_message', params, { journal });
    expect([first.output, again.output]).toEqual(Array(2).fill({ channel: null, ts: null }));
    expect(server.arrived).toHaveLength(1);
    expect(intents[0]?.request).toMatchObject({ method: 'POST', path: '[redacted]', body: { text: 'Hi' } });
    expect(JSON.stringify([intents, outcomes])).not.toContain('secretsecret');
  });

  it('shows the address of a webhook in no trace, and not where it is unknown what came of it', async () => {
    next = [(response) => void response.destroy()];
    const events: TraceEvent[] = [];
    const error = await connect({}, { trace: (event: TraceEvent) => events.push(event) }).error({
      webhook_url: webhook(),
      text: 'Hi',
    });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(everything(error)).not.toContain('secretsecret');
    expect(events).toContainEqual(expect.objectContaining({ type: 'request', path: '[redacted]' }));
    expect(JSON.stringify(events)).not.toContain('secretsecret');
  });
});

describe('what is given', () => {
  const refusal = async (params: Record<string, unknown>, settings?: SlackSettings) => {
    const error = await connect(settings).error({ text: 'Hi', ...params });
    expect(error).toBeInstanceOf(InvalidParamsError);
    expect(server.arrived).toEqual([]);
    return error.message;
  };

  it('names a webhook or a channel, and a channel needs a bot', async () => {
    expect(await refusal({})).toContain('webhook_url is missing: give webhook_url or channel');
    expect(await refusal({ channel: 'C1', webhook_url: webhook() })).toContain('cannot stand beside');
    expect(await refusal({ channel: 'C1' }, {})).toContain('channel needs the bot token of the connection');
    expect(await refusal({ webhook_url: webhook(), thread_ts: '1' })).toContain('give channel in the same call');
  });

  it('has a webhook of Slack, which the refusal does not show', async () => {
    for (const url of [
      'https://evil.test/services/T/B/secretsecret',
      'http://169.254.169.254/latest',
      'nonsense secretsecret',
    ]) {
      const message = await refusal({ webhook_url: url });
      expect(message).not.toContain('secretsecret');
    }
  });

  it('has a length that Slack takes', async () => {
    expect(await refusal({ channel: 'C', text: 'x'.repeat(40_001) })).toContain('text has 40001 characters');
    expect(await refusal({ channel: 'C', text: '&'.repeat(9_000) })).toContain('text has 45000 characters');
    const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
    expect(await refusal({ channel: 'C', blocks: Array(51).fill(section('a')) })).toContain('blocks holds 51 blocks');
    expect(await refusal({ channel: 'C', blocks: [section('a'), section('x'.repeat(3001))] })).toContain(
      'holds a section with a text of 3001 characters (number 2): Slack takes 3000',
    );
    expect(await refusal({ channel: 'C', text: ' ' })).toContain('text');
    expect(await refusal({ channel: 'C', mentions: ['@bob'] })).toContain('mentions holds the text "@bob"');
  });
});

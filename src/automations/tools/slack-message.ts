import { InvalidParamsError, OutcomeUnknownError } from '../../errors.js';
import { exactlyOne, localTool, needs, out, param } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import { path, pathOf } from '../../tool/path.js';
import type { Service } from '../../tool/service.js';
import { slack, slackService } from './slack/service.js';
import { escaped, escapedBlocks, lengthProblem, maxTextLength, mentionOf } from './slack/text.js';

/** Where Slack has incoming webhooks. */
const webhookOrigins: readonly string[] = ['https://hooks.slack.com', 'https://hooks.slack-gov.com'];

/** Sends one message to a channel in Slack. */
export const slackMessage = localTool(
  'slack_message',
  {
    title: 'Send a Slack message',
    description:
      'Send a message to a channel in Slack, by an incoming webhook or by the bot of the connection. Texts are shown as they stand: nobody is mentioned by them.',
    resource: 'slack',
    effect: 'send',
    params: {
      webhook_url: param
        .url('Address of an incoming webhook, such as {{ secrets.SLACK_WEBHOOK }}', {
          secret: true,
          example: 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
        })
        .optional(),
      channel: param.nonEmptyText('Id or name of a channel, for the bot of the connection').optional(),
      text: param
        .nonEmptyText('Text of the message; with blocks what notifications show', {
          multiline: true,
          example: 'Ada Lovelace wrote: Where is my order?',
        })
        .check((text, refuse) => {
          const { length } = escaped(text);
          if (length > maxTextLength)
            refuse(`has ${length} characters as Slack counts them: it takes ${maxTextLength}`);
        }),
      mentions: param
        .textList('Who is mentioned before the text: here, channel, or ids of people, groups and channels', {
          example: ['here'],
        })
        .check((names, refuse) => {
          const odd = names.find((name) => mentionOf(name) === undefined);
          if (odd === undefined) return;
          refuse(`holds ${param.describeValue(odd)}: expected here, channel, everyone, or an id such as U024BE7LH`);
        })
        .optional(),
      blocks: param
        .objectList('Blocks of Block Kit in place of the text; mentions and links in them are elements of rich_text')
        .check((blocks, refuse) => {
          const problem = lengthProblem(blocks);
          if (problem !== undefined) refuse(problem);
        })
        .optional(),
      thread_ts: param.nonEmptyText('ts of a message, to answer in its thread').optional(),
    },
    rules: [exactlyOne('webhook_url', 'channel'), needs('thread_ts', 'channel')],
    output: {
      channel: out.optional(out.text('Id of the channel; null for a webhook')),
      ts: out.optional(
        out.text('What identifies the message in its channel, for answers in its thread; null for a webhook'),
      ),
    },
    async run({ webhook_url: webhook, channel, text, mentions = [], blocks, thread_ts }, context) {
      const service = context.service ?? slackService();
      const mentioned = mentions.flatMap((name) => mentionOf(name) ?? []);
      const message = {
        text: [...mentioned, escaped(text)].join(' '),
        blocks: blocks === undefined ? undefined : escapedBlocks(blocks),
        // Addresses and names that customers wrote stay words: nothing is fetched, nobody is called.
        unfurl_links: false,
        unfurl_media: false,
        link_names: false,
      };
      if (webhook !== undefined) {
        const url = webhookAddress(webhook, service);
        const request = { method: 'POST', path: pathOf(url), body: message } as const;
        // Slack calls the word that it answers HTML.
        const answer = await context.send(slackService({ baseUrl: url.origin }), request, { answers: 'whole' });
        if (!isTaken(answer)) throw unknownAnswer(request.path);
        return { channel: null, ts: null };
      }
      if (service.secretHeaders().Authorization === undefined) {
        const problem =
          'needs the bot token of the connection: give botToken to slackService, or webhook_url in its place';
        throw new InvalidParamsError([{ field: 'channel', message: problem }], { tool: 'slack_message' });
      }
      const body = { channel, thread_ts, ...message };
      const answer = await context.send('slack', { method: 'POST', path: path`/chat.postMessage`, body });
      return isObject(answer)
        ? { channel: textOf(answer.channel), ts: textOf(answer.ts) }
        : { channel: null, ts: null };
    },
  },
  slack,
);

/** @throws InvalidParamsError for an address that is not Slack's */
function webhookAddress(text: string, { settings }: Service): URL {
  const url = new URL(text);
  const { baseUrl } = settings ?? {};
  const allowed = baseUrl === undefined ? webhookOrigins : [...webhookOrigins, new URL(baseUrl).origin];
  if (allowed.includes(url.origin) && url.username === '' && url.pathname !== '/') return url;
  const message = 'is not the address of an incoming webhook: expected https://hooks.slack.com/services/…';
  throw new InvalidParamsError([{ field: 'webhook_url', message }], { tool: 'slack_message' });
}

/** Whether an answer is what Slack says of a message that it took. */
function isTaken(answer: unknown): boolean {
  const text = isObject(answer) ? String(answer.text).trim() : '';
  return text === 'ok' || /^\{\s*"ok"\s*:\s*true\b/.test(text);
}

function unknownAnswer(to: string): OutcomeUnknownError {
  const lost = 'the answer is not one of Slack';
  const request = { method: 'POST', path: to };
  return new OutcomeUnknownError(
    `slack_message: POST ${to} was sent, but ${lost}, so the message may or may not have arrived. Something between here and Slack may have answered: check proxies, and look into the channel before you send it again.`,
    { tool: 'slack_message', request, lost, sent: request },
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

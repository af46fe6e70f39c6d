import { isObject } from '../../../tool/json.js';

/** Most characters of a text: Slack cuts off what is longer. */
export const maxTextLength = 40_000;

/**
 * A text that Slack shows as it stands. `&`, `<` and `>` begin everything that does something in a message: mentions of people,
 * `<!channel>`, links under other words.
 */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Groups of people whom a word stands for. */
const broadcasts = ['channel', 'here', 'everyone'];

/** A mention as Slack writes it, or undefined for what is none: `here`, the id of a person, of a group or of a channel. */
export function mentionOf(name: string): string | undefined {
  if (broadcasts.includes(name)) return `<!${name}>`;
  if (/^[UW][A-Z0-9]{2,20}$/.test(name)) return `<@${name}>`;
  if (/^S[A-Z0-9]{2,20}$/.test(name)) return `<!subteam^${name}>`;
  return /^C[A-Z0-9]{2,20}$/.test(name) ? `<#${name}>` : undefined;
}

/** Blocks in which texts with formatting show what they hold and do nothing. Mentions and links are elements of `rich_text`. */
export function escapedBlocks(blocks: readonly Record<string, unknown>[]): unknown[] {
  return blocks.map(escapedPart);
}

function escapedPart(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(escapedPart);
  if (!isObject(part)) return part;
  const isFormatted = part.type === 'mrkdwn' || part.type === 'markdown';
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      isFormatted && key === 'text' && typeof value === 'string' ? escaped(value) : escapedPart(value),
    ]),
  );
}

const maxBlocks = 50;

/** Most characters of a text in a block, by the type of the block. */
const maxInBlock: Readonly<Record<string, number>> = { header: 150, markdown: 12_000, section: 3_000 };

/** What of the blocks Slack would refuse for its length, or undefined. */
export function lengthProblem(blocks: readonly Record<string, unknown>[]): string | undefined {
  if (blocks.length > maxBlocks) return `holds ${blocks.length} blocks: Slack takes ${maxBlocks}`;
  for (const [at, { type, text, fields }] of blocks.entries()) {
    const most = maxInBlock[String(type)];
    const inside = isObject(text) ? text.text : text;
    const where = `number ${at + 1}`;
    if (most !== undefined && typeof inside === 'string' && escaped(inside).length > most) {
      return `holds a ${type} with a text of ${escaped(inside).length} characters (${where}): Slack takes ${most}`;
    }
    if (Array.isArray(fields) && fields.length > 10) {
      return `holds a ${type} with ${fields.length} fields (${where}): Slack takes 10`;
    }
    const long = [fields].flat().find((field) => isObject(field) && String(field.text ?? '').length > 2_000);
    if (long !== undefined) return `holds a field of more than 2000 characters (${where}): Slack takes 2000`;
  }
  return undefined;
}

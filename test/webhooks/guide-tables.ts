import { listTopics, topicAliases, webhookTopics } from '../../src/webhooks/index.js';

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** The topics as the guide lists them: together those with the same permissions, payload and version. */
export function topicList(): string {
  const rows = new Map<string, string[]>();
  for (const topic of listTopics()) {
    const { permissions, payload, since, preview } = webhookTopics[topic];
    const from = preview ? ', Preview only' : since === '2.11' ? '' : `, from ${since}`;
    const facts = `**${permissions.join('; ') || 'No permission'}** (item: \`${payload}\`${from})`;
    rows.set(facts, [...(rows.get(facts) ?? []), topic]);
  }
  return [...rows].map(([facts, topics]) => `- ${facts}: ${code(topics)}`).join('\n');
}

export function aliasTable(): string {
  const lines = Object.entries(topicAliases).map(([alias, topics]) => `| \`${alias}\` | ${code(topics)} |`);
  return ['| name | topics |', '| --- | --- |', ...lines].join('\n');
}

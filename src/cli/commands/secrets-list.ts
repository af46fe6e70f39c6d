import { secretVariablePrefix } from '../../automations/secrets/secret-name.js';
import { defineCommand } from '../command.js';
import { timeOf } from '../events/event-line.js';
import { toJson } from '../render/json.js';
import { type Column, table } from '../render/table.js';
import { openSecretStore } from '../runs/open-secrets.js';
import type { Terminal } from '../terminal.js';

/** A secret, without its value. */
interface Listed {
  readonly name: string;
  /** Where its value comes from. */
  readonly from: 'environment' | 'store';
  /** When it was stored, in unix seconds; null for one that only the environment has. */
  readonly setAt: number | null;
}

export const secretsListCommand = defineCommand({
  description:
    'List the secrets that automations can read: their names, where each comes from, and when it was set. Values are never shown.',
  args: { json: { type: 'boolean', description: 'Print them as JSON' } },
  examples: ['intercom-tools secrets list'],
  async run({ values, terminal }) {
    const list = await listed(terminal);
    const { out } = terminal;
    if (values.json) await out.line(toJson(list));
    else if (list.length === 0) await out.line('There are none. Set one: intercom-tools secrets set NAME');
    else for (const line of table(columns, list.map(row), out.width)) await out.line(line);
    return 0;
  },
});

async function listed(terminal: Terminal): Promise<Listed[]> {
  const stored = new Map((await openSecretStore(terminal).store.list()).map(({ name, setAt }) => [name, setAt]));
  const given = Object.entries(terminal.env).flatMap(([variable, value]) =>
    variable.startsWith(secretVariablePrefix) && value ? [variable.slice(secretVariablePrefix.length)] : [],
  );
  return [...new Set([...stored.keys(), ...given])].sort().map((name) => ({
    name,
    from: given.includes(name) ? 'environment' : 'store',
    setAt: stored.get(name) ?? null,
  }));
}

const columns: readonly Column[] = [
  { heading: 'NAME', widest: 64 },
  { heading: 'FROM', widest: 40 },
  { heading: 'SET', widest: 20, least: 20 },
];

function row({ name, from, setAt }: Listed): readonly string[] {
  const beside = from === 'environment' && setAt !== null ? ', before the stored one' : '';
  return [name, `${from}${beside}`, setAt === null ? '' : timeOf(setAt * 1000)];
}

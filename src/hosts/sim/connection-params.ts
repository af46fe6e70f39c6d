import { intercom } from '../../intercom/definition.js';
import type { ConnectionField } from '../../tool/index.js';
import type { ConnectionParam } from './connection-param.js';
import { intercomFields } from './intercom.js';
import { type SimOptions, serviceOf } from './service.js';
import type { SimParam } from './sim-tool.js';

/** What a call with `dryRun` does: `yes` tells the requests and sends none. */
export const dryRunAnswers = ['no', 'yes'] as const;

/** What Sim shows in place of what a field says by itself, by service. */
const ownWords: Readonly<Record<string, Readonly<Record<string, Partial<ConnectionParam>>>>> = {
  [intercom.name]: intercomFields,
};

/** The fields of the connection that Sim offers. */
export function fieldsOfConnection(options: SimOptions): readonly ConnectionField[] {
  const { connection } = serviceOf(options);
  return (connection?.fields ?? []).filter(({ id }) => id !== 'baseUrl' || options.customBaseUrl === true);
}

/** The settings of the connection and of its calls, which only the user can fill: no model sees or sets them. */
export function connectionParams(options: SimOptions): Record<string, ConnectionParam> {
  const own = ownWords[serviceOf(options).name] ?? {};
  const entries = fieldsOfConnection(options).map(
    (field) => [field.id, { ...toParam(field), ...own[field.id] }] as const,
  );
  const [settings, addresses] = [true, false].map((isSetting) =>
    Object.fromEntries(entries.filter(([id]) => (id !== 'baseUrl') === isSetting)),
  );
  return { ...settings, dryRun, ...addresses };
}

const dryRun: ConnectionParam = {
  ...userOnly('yes tells which requests the call would make, and sends none; no unless given'),
  title: 'Dry Run',
  placeholder: 'no',
  words: dryRunAnswers,
  mode: 'advanced',
};

function toParam(field: ConnectionField): ConnectionParam {
  const { label, description, required, password, mode, options, placeholder, default: usual } = field;
  // Sim preselects the first word.
  const words = options
    ?.map((option) => option.id)
    .sort((one, other) => Number(other === usual) - Number(one === usual));
  return {
    ...userOnly(description),
    required,
    title: label,
    placeholder: placeholder ?? usual ?? label,
    ...(words === undefined ? {} : { words }),
    ...(options === undefined ? {} : { labels: Object.fromEntries(options.map((one) => [one.id, one.label])) }),
    ...(password ? { password } : {}),
    ...(mode === 'advanced' ? { mode } : {}),
  };
}

const toolParamsOfOptions = new WeakMap<SimOptions, Readonly<Record<string, SimParam>>>();

/** The settings as parameters of a tool, without what only a field of the block shows: the same for all tools. */
export function connectionToolParams(options: SimOptions): Readonly<Record<string, SimParam>> {
  const known = toolParamsOfOptions.get(options);
  if (known !== undefined) return known;
  const params = Object.fromEntries(
    Object.entries(connectionParams(options)).map(([name, { type, required, visibility, description }]) => [
      name,
      { type, required, visibility, description },
    ]),
  );
  toolParamsOfOptions.set(options, params);
  return params;
}

function userOnly(description: string) {
  return { type: 'string', required: false, visibility: 'user-only', description } as const;
}

import { InvalidParamsError, PermissionError, ToolError } from '../../errors.js';
import {
  type AccessPolicy,
  connectionSettings,
  filledParams,
  findOperation,
  formFields,
  formIn,
  isBlank,
  type OptionList,
  readFormSwitch,
  readOptions,
  toolsOf,
  withArticle,
} from '../../form/index.js';
import type { IntercomFormSettings } from '../../intercom/connection.js';
import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import type { Client } from '../../run-tool/client.js';
import { isLocal, type ServiceDefinition, type Tool } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import { controlNames } from './action-spec.js';
import { keepFile, withFiles } from './files.js';
import type { ActionContext, Choices, Validity } from './framework.js';

/** The client of a connection, as far as the piece needs it. */
export type Runner = Pick<Client, 'runUnknown' | 'dryRunUnknown' | 'iterateUnknown'>;

/** Makes the client of a connection from what its form holds; `createIntercom` is one. */
export type Connect<Settings = IntercomFormSettings> = (settings: Settings & AccessPolicy) => Runner;

/** Whose tools a piece offers. */
export interface PieceService<Settings> {
  readonly service: ServiceDefinition<string, Settings>;
}

/** What the functions of a piece do. */
export interface PieceRuntime {
  /**
   * Runs an action.
   *
   * @throws a member of the error family.
   */
  run(action: string, context: ActionContext): Promise<Record<string, unknown>>;
  /**
   * Reads the choices of a property, by the connection and the other properties that its list depends on. Never rejects:
   * a menu that cannot be read says why.
   */
  choices(lists: readonly OptionList[], values: Readonly<Record<string, unknown>>): Promise<Choices>;
  /** Whether a connection works, found out by a read. */
  validate(form: unknown): Promise<Validity>;
}

/** What the functions of a piece do for the tools of one service of a registry: Intercom unless given. */
export function createActivepiecesRuntime(registry: Pick<Registry, 'list'>, connect: Connect): PieceRuntime;
export function createActivepiecesRuntime<Settings>(
  registry: Pick<Registry, 'list'>,
  connect: Connect<Settings>,
  options: PieceService<Settings>,
): PieceRuntime;
export function createActivepiecesRuntime<Settings>(
  registry: Pick<Registry, 'list'>,
  connect: Connect<Settings>,
  // The first signature is the one without a service.
  { service }: PieceService<Settings> = { service: intercom as ServiceDefinition<string, Settings> },
): PieceRuntime {
  const tools = toolsOf(registry, service);
  const { noun = 'account' } = service.connection ?? {};
  const connectWith = (auth: unknown) => connect(connectionSettings(formOf(auth), service));
  const messageOf = (error: unknown) => (error instanceof ToolError ? error.message : `The ${noun} could not be read.`);
  return {
    async run(action, { auth, propsValue, files }) {
      const tool = findOperation(tools, action);
      // The engine hands the connection over among the properties once more.
      const { auth: _, [controlNames.all]: all, [controlNames.limit]: limit, ...rest } = formIn(propsValue, '');
      const { [controlNames.dryRun]: dryRun, [controlNames.clear]: cleared, ...values } = rest;
      const params = withFiles(tool, filledParams(values, cleared));
      const client = connectWith(auth);
      if (readFormSwitch(controlNames.dryRun, dryRun)) return { ...client.dryRunUnknown(tool.id, params) };
      if (readFormSwitch(controlNames.all, all) && !isLocal(tool) && tool.paging !== undefined) {
        return readAll(client, tool.id, tool.paging.items, params, limitIn(limit));
      }
      if (files !== undefined && !isLocal(tool) && tool.answers === 'file') {
        return keepFile(client, tool, params, files);
      }
      const { output, warnings } = await client.runUnknown(tool.id, params);
      return warnings.length === 0 ? output : { ...output, warnings: warnings.map(({ message }) => message) };
    },
    async choices(lists, { auth, ...values }) {
      if (isBlank(auth)) return { disabled: true, placeholder: `Connect ${withArticle(noun)} first`, options: [] };
      try {
        const options = await readOptions(connectWith(auth), lists, values);
        return { options: options.map(({ id, label }) => ({ label, value: id })) };
      } catch (error) {
        return { disabled: true, placeholder: messageOf(error), options: [] };
      }
    },
    async validate(form) {
      const list = anyList(tools);
      try {
        const client = connect(connectionSettings(form, service));
        if (list !== undefined) await client.runUnknown(list.tool, list.params ?? {});
        return { valid: true };
      } catch (error) {
        // The token was accepted; it may still lack what this one read needs.
        return error instanceof PermissionError ? { valid: true } : { valid: false, error: messageOf(error) };
      }
    },
  };
}

/** A read that every account answers without parameters. */
function anyList(tools: readonly Tool[]): OptionList | undefined {
  for (const tool of tools) {
    const field = formFields(tool, tools).find(({ loadOptions }) => loadOptions !== undefined);
    if (field?.loadOptions !== undefined) return field.loadOptions[0];
  }
  return undefined;
}

/** Running actions get the connection with its properties inside, validation gets the properties themselves. */
function formOf(auth: unknown): unknown {
  return isObject(auth) && isObject(auth.props) ? auth.props : auth;
}

async function readAll(
  client: Runner,
  id: string,
  name: string,
  params: Record<string, unknown>,
  limit: number,
): Promise<Record<string, unknown>> {
  const list = client.iterateUnknown(id, params, { limit });
  const items: unknown[] = [];
  for await (const item of list) items.push(item);
  return { [name]: items, count: list.count, cut: list.cut, next_cursor: list.nextCursor };
}

function limitIn(value: unknown): number {
  if (isBlank(value)) return Number.POSITIVE_INFINITY;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit > 0) return limit;
  const message = `is ${String(value)}: expected a whole number, 1 or more`;
  throw new InvalidParamsError([{ field: controlNames.limit, message }]);
}

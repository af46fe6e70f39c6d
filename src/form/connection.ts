import { InvalidParamsError } from '../errors.js';
import { type Effect, effects } from '../tool/effect.js';
import { isObject } from '../tool/json.js';
import { type Region, regions } from '../tool/region.js';
import { type ApiVersion, apiVersions, defaultApiVersion } from '../tool/request.js';
import type { FieldOption, FormField } from './field.js';
import { filledParams } from './filled.js';

const regionNames: Readonly<Record<Region, string>> = { us: 'United States', eu: 'Europe', au: 'Australia' };

const accesses: Readonly<Record<Effect, string>> = {
  read: 'Read only',
  write: 'Read, and change the workspace',
  send: 'Read, change the workspace, and reach customers',
  delete: 'Everything, deleting included',
};

/** A field of the form in which somebody connects a workspace. */
export interface ConnectionField extends Omit<FormField, 'valueType' | 'required'> {
  readonly id: keyof ConnectionForm;
  readonly required: boolean;
  /** Never to be shown or logged. */
  readonly password?: true;
}

/** What the form of a connection holds: texts, `''` for what was left empty. */
export interface ConnectionForm {
  readonly accessToken: string;
  readonly region?: string;
  readonly version?: string;
  readonly adminId?: string;
  readonly baseUrl?: string;
  readonly access?: string;
}

/** Settings of a client, as `createIntercom` takes them. */
export interface ConnectionSettings {
  readonly accessToken: string;
  readonly region?: Region;
  readonly version?: ApiVersion;
  readonly adminId?: string;
  readonly baseUrl?: string;
  readonly readOnly?: boolean;
  readonly allow?: readonly Effect[];
}

/** The form in which somebody connects an Intercom workspace. */
export const connectionFields: readonly ConnectionField[] = [
  {
    id: 'accessToken',
    type: 'short-input',
    label: 'Access token',
    description: 'Access token of your app in the Intercom Developer Hub, under Configure, Authentication',
    required: true,
    password: true,
    mode: 'basic',
  },
  {
    id: 'region',
    type: 'dropdown',
    label: 'Region',
    description: 'Where the data of the workspace lives',
    required: false,
    mode: 'basic',
    options: optionsOf(regionNames),
    default: 'us',
  },
  {
    id: 'access',
    type: 'dropdown',
    label: 'Access',
    description:
      'The most that a call over this connection may do; whatever goes beyond it is refused before it is sent',
    required: false,
    mode: 'advanced',
    options: optionsOf(accesses),
    default: 'delete',
  },
  {
    id: 'version',
    type: 'dropdown',
    label: 'API version',
    description: 'Version of the Intercom API to use',
    required: false,
    mode: 'advanced',
    options: apiVersions.map((id) => ({ id, label: id })),
    default: defaultApiVersion,
  },
  {
    id: 'adminId',
    type: 'short-input',
    label: 'Default admin id',
    description: 'Admin who acts where a call names none; the admin that the token belongs to unless given',
    required: false,
    mode: 'advanced',
  },
  {
    id: 'baseUrl',
    type: 'short-input',
    label: 'Base URL',
    description: 'Replaces the address of the region, for a local sandbox or a proxy',
    required: false,
    mode: 'advanced',
    placeholder: 'http://127.0.0.1:4000',
  },
];

/**
 * The settings that a filled form stands for. What the client itself checks, such as the token, is left to it.
 *
 * @throws InvalidParamsError for a word that is none of a field's options.
 */
export function connectionSettings(form: unknown): ConnectionSettings {
  // What is no form is not quoted in an error either: it may be a token.
  const filled = filledParams(isObject(form) ? form : {});
  const text = (name: keyof ConnectionForm) => (filled[name] === undefined ? undefined : String(filled[name]));
  const [region, version, access] = [text('region'), text('version'), text('access')];
  const [adminId, baseUrl] = [text('adminId'), text('baseUrl')];
  return {
    accessToken: text('accessToken') ?? '',
    ...(region === undefined ? {} : { region: oneOf('region', region, regions) }),
    ...(version === undefined ? {} : { version: oneOf('version', version, apiVersions) }),
    ...(access === undefined ? {} : policyOf(oneOf('access', access, effects))),
    ...(adminId === undefined ? {} : { adminId }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
}

/** Each access includes those before it. */
function policyOf(access: Effect): Pick<ConnectionSettings, 'readOnly' | 'allow'> {
  return access === 'read' ? { readOnly: true } : { allow: effects.slice(0, effects.indexOf(access) + 1) };
}

function oneOf<Word extends string>(field: string, value: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new InvalidParamsError([{ field, message: `is "${value}": expected one of ${words.join(', ')}` }]);
}

function optionsOf(labels: Readonly<Record<string, string>>): FieldOption[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

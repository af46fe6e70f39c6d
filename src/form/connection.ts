import { InvalidParamsError } from '../errors.js';
import { type Effect, effects } from '../tool/effect.js';
import { isObject } from '../tool/json.js';
import type { ConnectionField, ServiceDefinition } from '../tool/service-definition.js';
import { filledParams } from './filled.js';

/** The most that calls over a connection may do. Every service has it: the client enforces it, and not the service. */
function accessField(noun: string): ConnectionField {
  const labels: Readonly<Record<Effect, string>> = {
    read: 'Read only',
    write: `Read, and change the ${noun}`,
    send: `Read, change the ${noun}, and reach customers`,
    delete: 'Everything, deleting included',
  };
  return {
    id: 'access',
    type: 'dropdown',
    label: 'Access',
    description:
      'The most that a call over this connection may do; whatever goes beyond it is refused before it is sent',
    required: false,
    mode: 'advanced',
    options: effects.map((id) => ({ id, label: labels[id] })),
    default: 'delete',
  };
}

/** The part of a client's policy that the form of a connection decides. */
export interface AccessPolicy {
  readonly readOnly?: boolean;
  readonly allow?: readonly Effect[];
}

/** The fields of the form that connects an account of a service; none where it needs no connection. */
export function connectionFields({ connection }: ServiceDefinition): readonly ConnectionField[] {
  if (connection === undefined) return [];
  const isBasic = ({ mode }: ConnectionField) => mode === 'basic';
  const { fields, noun } = connection;
  return [...fields.filter(isBasic), accessField(noun), ...fields.filter((field) => !isBasic(field))];
}

/**
 * The settings that a filled form stands for. What the service itself checks, such as a token, is left to it.
 *
 * @throws InvalidParamsError for a word that is none of a field's options.
 */
export function connectionSettings<Settings>(
  form: unknown,
  { connection }: ServiceDefinition<string, Settings>,
): Settings & AccessPolicy {
  // What is no form is not quoted in an error either: it may be a token.
  const filled = filledParams(isObject(form) ? form : {});
  const read = ({ id, required, options }: ConnectionField) => {
    const value = filled[id] === undefined ? undefined : String(filled[id]);
    if (value === undefined) return required ? [[id, '']] : [];
    return [
      [
        id,
        options === undefined
          ? value
          : oneOf(
              id,
              value,
              options.map((option) => option.id),
            ),
      ],
    ];
  };
  const settings = Object.fromEntries((connection?.fields ?? []).flatMap(read));
  const access = filled.access === undefined ? {} : policyOf(oneOf('access', String(filled.access), effects));
  // The form says by its type what it stands for.
  return { ...(settings as Settings), ...access };
}

/** Each access includes those before it. */
function policyOf(access: Effect): AccessPolicy {
  return access === 'read' ? { readOnly: true } : { allow: effects.slice(0, effects.indexOf(access) + 1) };
}

function oneOf<Word extends string>(field: string, value: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new InvalidParamsError([{ field, message: `is "${value}": expected one of ${words.join(', ')}` }]);
}

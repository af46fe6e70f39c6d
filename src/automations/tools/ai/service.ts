import { httpService } from '../../../client/http-service.js';
import { InvalidParamsError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import type { Service } from '../../../tool/service.js';
import type { ServiceDefinition } from '../../../tool/service-definition.js';
import { isContent, type Recordings } from './recorded.js';

/** A model behind an endpoint that is compatible with OpenAI's chat completions. */
export interface AiSettings {
  /** Address before `/chat/completions`; that of OpenAI unless given. */
  readonly baseUrl?: string | undefined;
  /** Missing where the endpoint needs none, such as one on this machine. */
  readonly apiKey?: string | undefined;
  readonly model: string;
  /** Calls of all tools of the service in a calendar month (UTC); 5,000 unless given. */
  readonly maxCallsPerMonth?: number | string | undefined;
  /** Most characters of a customer's text that are sent; 8,000 unless given. */
  readonly maxInputChars?: number | string | undefined;
  /** Milliseconds that an answer may take; 60,000 unless given. */
  readonly timeoutMs?: number | string | undefined;
  /** Price of a million tokens that the model reads, for the cost in outputs. */
  readonly inputPrice?: number | string | undefined;
  /** Price of a million tokens that the model writes. */
  readonly outputPrice?: number | string | undefined;
  /** How the endpoint is asked for JSON; `json_schema` unless given. `none` for one that knows neither. */
  readonly answerFormat?: 'json_schema' | 'json_object' | 'none' | undefined;
  /** More keys of the request as a JSON object, such as `{"temperature": 0.2}`; null takes one away that is sent otherwise. */
  readonly requestOptions?: Readonly<Record<string, unknown>> | string | undefined;
  /** Answers in place of a model, for tests: a JSON file, or its content. Its keys are the `request` of outputs. */
  readonly recorded?: Readonly<Record<string, unknown>> | string | undefined;
  /**
   * `replay`, unless given: no model is asked, and a request without a recorded answer fails. `record`: what the file lacks is
   * asked, and added to it.
   */
  readonly recording?: 'replay' | 'record' | undefined;
  /** A folder with Markdown or HTML that `ai_reply` may draw answers from. */
  readonly knowledgeFolder?: string | undefined;
  /** Web address that stands for the folder: `guides/setup.md` is then at `<knowledgeUrl>/guides/setup`. */
  readonly knowledgeUrl?: string | undefined;
}

/** Tools that ask a language model. */
export const ai: ServiceDefinition<never, AiSettings> = {
  name: 'ai',
  title: 'AI',
  description: 'A language model behind any endpoint that is compatible with OpenAI.',
  category: 'tools',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="5" y="5" width="14" height="14" rx="2"/><path d="M9 1v4M15 1v4M9 19v4M15 19v4M1 9h4M1 15h4M19 9h4M19 15h4"/></svg>',
  entities: {},
  connection: {
    title: 'Language model',
    noun: 'endpoint',
    description: 'An endpoint that is compatible with OpenAI, and a model that it has.',
    fields: [
      {
        id: 'apiKey',
        type: 'short-input',
        label: 'API key',
        description: 'Key of the endpoint; leave it empty where it needs none',
        required: false,
        password: true,
        mode: 'basic',
      },
      {
        id: 'model',
        type: 'short-input',
        label: 'Model',
        description: 'Name of the model, as the endpoint calls it',
        required: true,
        mode: 'basic',
      },
      advanced('baseUrl', 'Base URL', 'Address before /chat/completions; that of OpenAI when empty'),
      advanced('maxCallsPerMonth', 'Calls a month', 'Most calls in a calendar month', '5000'),
      advanced('maxInputChars', 'Input limit', "Most characters of a customer's text that are sent", '8000'),
      advanced('timeoutMs', 'Time limit', 'Milliseconds that an answer may take', '60000'),
      advanced('inputPrice', 'Price of input', 'Price of a million tokens that the model reads'),
      advanced('outputPrice', 'Price of output', 'Price of a million tokens that the model writes'),
      advanced('answerFormat', 'JSON by', 'json_schema, json_object or none', 'json_schema'),
      advanced('requestOptions', 'Request options', 'More keys of the request as a JSON object'),
      advanced('recorded', 'Recorded answers', 'A JSON file with answers in place of a model, for tests'),
      advanced(
        'recording',
        'Recording',
        'replay asks no model; record asks for what the file lacks, and adds it',
        'replay',
      ),
      advanced(
        'knowledgeFolder',
        'Folder of knowledge',
        'A folder with Markdown or HTML that answers may be drawn from',
      ),
      advanced(
        'knowledgeUrl',
        'Address of the folder',
        'Web address that stands for the folder, for links to its files',
      ),
    ],
    account: ['apiKey', 'baseUrl', 'model'],
  },
  http: {
    baseUrl: 'https://api.openai.com/v1',
    headers: { Authorization: 'Bearer {apiKey}' },
    test: '/models',
  },
};

function advanced(id: string, label: string, description: string, otherwise?: string) {
  const field = { id, type: 'short-input', label, description, required: false, mode: 'advanced' } as const;
  return otherwise === undefined ? field : { ...field, default: otherwise };
}

/**
 * The connection to a language model.
 *
 * @throws InvalidParamsError for a setting that cannot be read.
 */
export function aiService(settings: AiSettings): Service {
  const texts = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, isObject(value) ? JSON.stringify(value) : String(value)]],
  );
  const service = httpService(ai, Object.fromEntries(texts), { readErrors });
  rulesOf(service);
  return service;
}

/** `{"error": {"message": …, "code": …}}`, or `{"error": "…"}`. */
function readErrors(
  body: Readonly<Record<string, unknown>> | undefined,
  clean: (value: unknown) => string | undefined,
) {
  const error = body?.error;
  const { code, type, message } = isObject(error) ? error : { code: undefined, type: undefined, message: error };
  const said = clean(message);
  if (said === undefined && clean(code) === undefined) return { errors: [] };
  return {
    errors: [{ code: clean(code) ?? clean(type) ?? 'error', ...(said === undefined ? {} : { message: said }) }],
  };
}

/** The settings of a connection, read. */
export interface AiRules extends Recordings {
  readonly model: string;
  readonly maxCallsPerMonth: number;
  readonly maxInputChars: number;
  readonly timeoutMs: number;
  readonly inputPrice: number | undefined;
  readonly outputPrice: number | undefined;
  readonly answerFormat: 'json_schema' | 'json_object' | 'none';
  readonly requestOptions: Readonly<Record<string, unknown>>;
  readonly knowledgeFolder: string | undefined;
  readonly knowledgeUrl: string | undefined;
}

const known = new WeakMap<Service, AiRules>();

/** @throws InvalidParamsError that names the setting */
export function rulesOf(service: Service): AiRules {
  const { settings = {} } = service;
  const rules = known.get(service) ?? {
    model: settings.model ?? '',
    maxCallsPerMonth: readAmount('maxCallsPerMonth', settings.maxCallsPerMonth),
    maxInputChars: readAmount('maxInputChars', settings.maxInputChars),
    timeoutMs: readAmount('timeoutMs', settings.timeoutMs),
    inputPrice: readPrice('inputPrice', settings.inputPrice),
    outputPrice: readPrice('outputPrice', settings.outputPrice),
    answerFormat: readFormat(settings.answerFormat),
    requestOptions: readOptions(settings.requestOptions),
    recorded: settings.recorded,
    recording: readRecording(settings),
    knowledgeFolder: settings.knowledgeFolder,
    knowledgeUrl: readAddress('knowledgeUrl', settings.knowledgeUrl),
  };
  known.set(service, rules);
  return rules;
}

function readAmount(field: string, value = ''): number {
  if (/^\d{1,10}$/.test(value)) return Number(value);
  throw refuse(field, `is ${JSON.stringify(value)}: expected a whole number`);
}

function readPrice(field: string, value: string | undefined): number | undefined {
  if (value === undefined || /^\d+(\.\d+)?$/.test(value)) return value === undefined ? undefined : Number(value);
  throw refuse(field, `is ${JSON.stringify(value)}: expected a price such as 0.15`);
}

function readFormat(value: string | undefined): AiRules['answerFormat'] {
  if (value === 'json_schema' || value === 'json_object' || value === 'none') return value;
  throw refuse('answerFormat', `is ${JSON.stringify(value)}: expected json_schema, json_object or none`);
}

function readRecording({ recording = 'replay', recorded }: Readonly<Record<string, string | undefined>>) {
  if (recording === 'replay') return recording;
  if (recording !== 'record') {
    throw refuse('recording', `is ${JSON.stringify(recording)}: expected replay or record`);
  }
  if (recorded !== undefined && !isContent(recorded)) return recording;
  throw refuse('recorded', 'names no file: answers are recorded in one, so give its path');
}

function readAddress(field: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  throw refuse(field, `is ${JSON.stringify(value)}: expected a web address such as https://docs.example.com`);
}

function readOptions(value = '{}'): Readonly<Record<string, unknown>> {
  try {
    const options: unknown = JSON.parse(value);
    if (isObject(options)) return options;
  } catch {
    // Told below.
  }
  throw refuse('requestOptions', 'is no JSON object: expected one such as {"temperature": 0.2}');
}

function refuse(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}

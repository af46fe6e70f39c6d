import type { Condition, EffectFacts, FormField, RepeatFacts } from '../../form/index.js';
import type { JsonSchema, ObjectSchema } from '../../json-schema/index.js';
import type { AnswerKind, ConnectionField, ResourceGroup } from '../../tool/index.js';

/** The content of `blocks.json`. */
export interface BlocksDocument {
  /** Name of the schema file beside it. */
  readonly $schema: string;
  /** Grows when a reader of the old format would go wrong. New keys may come without that. */
  readonly formatVersion: 1;
  /** Version of intercom-tools that wrote it. */
  readonly version: string;
  readonly blocks: readonly Block[];
  /** Objects of the services, which the output schemas point at. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** One block of a canvas: the operations of one service. */
export interface Block {
  readonly type: string;
  readonly name: string;
  readonly description: string;
  /** An SVG drawing. Treat it as data: show it as an image, never as part of a page. */
  readonly icon: string;
  readonly category: string;
  /** Page below the folder of the intercom-tools package. */
  readonly docs: string;
  /** The form that connects an account. Missing where none is needed. */
  readonly connection?: { readonly fields: readonly ConnectionField[] };
  /** What the operations work on, in the order of the menu. */
  readonly resources: readonly { readonly id: string; readonly label: string }[];
  /**
   * Sections, or blocks of their own, for a builder where one menu of all operations would be too long. Each resource stands in
   * one of them. Missing where the service has none.
   */
  readonly groups?: readonly ResourceGroup[];
  /** In the order of a menu: those that most workflows are made of stand first within their resource. */
  readonly operations: readonly Operation[];
  /** What can start a workflow. Missing where nothing does. */
  readonly triggers?: readonly BlockTrigger[];
  /** How the notifications of all triggers are taken in. */
  readonly webhooks?: WebhookRecipe;
}

/** One thing that a workflow can start from. It starts with the body of the request, parsed. */
export interface BlockTrigger {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The heading that it belongs under. */
  readonly group: string;
  /** It starts from notifications of these. */
  readonly topics: readonly string[];
  /** It starts from any topic, from those too that are not listed. */
  readonly any: boolean;
  /** First API version whose apps can subscribe to one of its topics. */
  readonly since: string;
  /** Permissions of the app: one of each list. */
  readonly permissions: readonly (readonly string[])[];
  /** What to do, step by step, with words in braces for the builder's own: `{address}`, `{secret}`, `{unit}`. */
  readonly setup: readonly string[];
  readonly outputSchema: ObjectSchema;
  /** A notification with made-up data. */
  readonly sample: Readonly<Record<string, unknown>>;
}

/** How to take notifications in. */
export interface WebhookRecipe {
  readonly method: string;
  /** How the service asks whether anybody is there, and what to answer. */
  readonly probe: { readonly method: string; readonly status: number };
  readonly verification: {
    readonly header: string;
    /** What stands before the signature in the header. */
    readonly prefix: string;
    readonly algorithm: 'hmac-sha1';
    readonly encoding: 'hex';
    /** The bytes as they came: the same JSON written anew has another signature. */
    readonly over: 'raw body';
    /** What the signature is made with. */
    readonly key: string;
    readonly compare: 'constant time';
    /** What to do while nobody entered the key. */
    readonly withoutSecret: 'refuse';
    readonly refuseWithStatus: number;
  };
  /** A notification that starts nothing, and what to answer. */
  readonly ping: { readonly topic: string; readonly status: number };
  /** Where things stand in a notification. Ids are unique in a workspace: one that came before starts nothing. */
  readonly keys: {
    readonly topic: string;
    readonly workspace: string;
    readonly id: string;
    readonly item: readonly string[];
  };
  readonly takenWithStatus: number;
  /** After this the service counts the delivery as failed: answer first, work later. */
  readonly answerWithinSeconds: number;
}

/** One operation of a block. A call of it is `{ tool: toolId, params }`. */
export interface Operation {
  readonly id: string;
  readonly toolId: string;
  readonly title: string;
  readonly description: string;
  readonly resource: string;
  readonly effect: EffectFacts;
  readonly idempotent: RepeatFacts;
  /** First API version that has it. */
  readonly since?: string;
  readonly docs: string;
  /** One line for the canvas, with field ids in braces. */
  readonly sentence: string;
  /** Most workflows are made of such operations: a menu can show them first. */
  readonly common?: boolean;
  /** For lists that come in pages. */
  readonly paging?: Paging;
  /** What the service answers with where it is no JSON. A file is saved where code that runs the call says. */
  readonly answers?: AnswerKind;
  readonly fields: readonly BlockField[];
  /** What must be filled in among several fields. */
  readonly rules?: readonly Rule[];
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  readonly examples: readonly { readonly title: string; readonly params: Readonly<Record<string, unknown>> }[];
}

/** How many of some fields must be filled in. */
export interface Rule {
  readonly fields: readonly string[];
  readonly least: number;
  /** Any number unless given. */
  readonly most?: number;
  /** When it holds; always unless given. With `not` the field must have another value. */
  readonly when?: Condition & { readonly not?: boolean };
}

export interface Paging {
  /** The output that holds the items of a page. */
  readonly items: string;
  /** The output that says where the next page begins; null at the end. */
  readonly cursor: string;
  /** The field that takes it. */
  readonly field: string;
}

export interface BlockField extends FormField {
  /** Fields, of the connection too, whose change makes the options out of date. */
  readonly dependsOn?: readonly string[];
}

import type { Entity } from './entity.js';

/** What hosts, forms and docs know about a service before anybody connects to it. */
export interface ServiceDefinition<EntityName extends string = string, Settings = unknown> {
  /** Begins the ids of its tools. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  /** An SVG drawing without scripts and references. */
  readonly icon: string;
  /** Address of the documentation of its API. */
  readonly docs?: string;
  readonly website?: string;
  /** Versions of its API that tools know, oldest first, where the API has versions. */
  readonly versions?: readonly string[];
  /** The hosts of web addresses that name its objects: pages that people copy, and the API. */
  readonly hosts?: RegExp;
  /** The kinds of object that it has. */
  readonly entities: Readonly<Record<EntityName, Entity>>;
  /** The form that connects an account. Missing where none is needed. */
  readonly connection?: ConnectionForm<Settings>;
  /** How its requests are addressed and authenticated. Missing where tools send none. */
  readonly http?: ServiceHttp;
  /**
   * Ids of the tools that an agent gets unless it asks for others, where there are too many to show it all of them. It
   * finds and runs the rest by their names.
   */
  readonly core?: readonly string[];
  /**
   * What its operations work on, by pieces of their paths (`help_center/collections`). The last piece that is in a path
   * holds; without one it is the first segment of the path, with hyphens.
   */
  readonly resourcePaths?: Readonly<Record<string, string>>;
  /**
   * The groups of what its tools work on, for hosts where one menu of all of them would be too long. A resource stands in one
   * group at most.
   */
  readonly groups?: readonly ResourceGroup[];
  /** Ids of the tools that most workflows are made of: such hosts put them first, before those of the groups. */
  readonly common?: readonly string[];
  /** What people say, and the words of its tools for it, one or several: `canned reply` is a `macro`. */
  readonly synonyms?: Readonly<Record<string, string | readonly string[]>>;
  /** What its secrets look like: one that was entered in a wrong place is kept out of errors by this. Global. */
  readonly secretPattern?: RegExp;
  readonly advice?: ServiceAdvice;
}

/** Resources that people look for together. */
export interface ResourceGroup {
  /** A word for the names that hosts make of it: `knowledge`. */
  readonly id: string;
  /** What it is called in the service. */
  readonly title: string;
  /** What is in it, in a sentence. */
  readonly description: string;
  readonly resources: readonly string[];
}

/** The form in which somebody connects an account. */
export interface ConnectionForm<Settings = unknown> {
  /** What is connected: `Intercom workspace`. */
  readonly title: string;
  /** What people call the account: `workspace`. */
  readonly noun: string;
  /** What to have at hand, in a sentence. */
  readonly description: string;
  /** Address of the page that says how to get the credentials. */
  readonly docs?: string;
  readonly fields: readonly ConnectionField[];
  /** Ids of the fields that decide which account is meant: what was read for other values of them is out of date. */
  readonly account: readonly string[];
  /** The settings that a filled form stands for, kept for the compiler. */
  readonly '~settings'?: Settings;
}

/** A field of the form of a connection. */
export interface ConnectionField {
  readonly id: string;
  readonly type: 'short-input' | 'dropdown';
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  /** Never to be shown or logged. */
  readonly password?: true;
  readonly mode: 'basic' | 'advanced';
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  /** What holds when it is left empty. */
  readonly default?: string;
  readonly placeholder?: string;
}

/**
 * How requests are addressed and authenticated, as data: `{field}` stands for a field of the connection form. The client
 * and hosts that send by themselves follow it. A header or query parameter whose field was left empty is left out.
 */
export interface ServiceHttp {
  /** Origin and optional path prefix, without a slash at the end: one, or one for each word of a field. */
  readonly baseUrl: string | BaseUrlChoice;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** HTTP Basic authentication. */
  readonly basic?: { readonly username: string; readonly password: string };
  /** Path of a read that any working connection can make, by which a connection is tested. */
  readonly test?: string;
}

export interface BaseUrlChoice {
  /** The field that chooses. */
  readonly field: string;
  /** The word that holds when it is left empty. */
  readonly default: string;
  readonly urls: Readonly<Record<string, string>>;
}

/** What to look at when a connection does not work, where the settings of a service say more than its base URL. */
export interface ServiceAdvice {
  /** After no connection was made: `Check the network, the region and the base URL, then try again.` */
  readonly unreachable?: string;
  /** After an answer of another form: `Check base URL and API version.` */
  readonly unexpected?: string;
}

import type { ParamsOf, Tool } from '../tool/tool.js';
import type { ResponseFormat } from './agent-tool.js';

/** What an agent's call takes beside the parameters of its tool: how much of the result to show. */
interface ViewOf<T extends Tool> {
  readonly response_format?: ResponseFormat | undefined;
  /** Only these fields of the result, in full: `contact.email`, `body[0:900]`. */
  readonly fields?: string | readonly string[] | undefined;
  /** Read on page by page, as far as it fits. Lists take it. */
  readonly all?: IsList<T> extends true ? boolean | 'true' | 'false' | undefined : undefined;
}

type IsList<T extends Tool> = T extends { readonly paging?: { readonly items: infer Items } | undefined }
  ? [Items] extends [never]
    ? false
    : true
  : false;

/** The arguments that an agent gives to a tool. */
export type ArgumentsOf<T extends Tool> = [keyof T['fields']] extends [never] ? ViewOf<T> : ParamsOf<T> & ViewOf<T>;

/** An object of which the call may have asked for some fields only. */
export type PartOf<Value> = { [Key in keyof Value]?: Selected<Value[Key]> };

type Selected<Value> = Value extends readonly (infer Member)[]
  ? Selected<Member>[]
  : Value extends object
    ? PartOf<Value>
    : Value;

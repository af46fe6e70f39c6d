import type { CompanyRecord } from '../resources/companies/model.js';
import type { ContactRecord } from '../resources/contacts/model.js';
import type { TagRecord } from '../resources/tags/model.js';

/** Changes of one resource that another one has to follow. */
interface Signals {
  'contact.merged': { readonly from: ContactRecord; readonly into: ContactRecord };
  'contact.deleted': { readonly contact: ContactRecord };
  'contact.blocked': { readonly contact: ContactRecord };
  'company.deleted': { readonly company: CompanyRecord };
  'tag.deleted': { readonly tag: TagRecord };
}

type Listener<N extends keyof Signals> = (change: Signals[N]) => void;
type Listeners = { [N in keyof Signals]: Listener<N>[] };

export interface SignalHub {
  /** Calls the listener within the change that it listens to. */
  on<N extends keyof Signals>(name: N, listener: Listener<N>): void;
  send<N extends keyof Signals>(name: N, change: Signals[N]): void;
}

export function createSignals(): SignalHub {
  const listeners: Listeners = {
    'contact.merged': [],
    'contact.deleted': [],
    'contact.blocked': [],
    'company.deleted': [],
    'tag.deleted': [],
  };
  return {
    on(name, listener) {
      listeners[name].push(listener);
    },
    send(name, change) {
      for (const listener of listeners[name]) listener(change);
    },
  };
}

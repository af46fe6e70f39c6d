import { type Setup, setUp } from '../conversations/setup.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A setup with the demo's ticket types. */
export interface TicketSetup extends Setup {
  /** Customer, with a field of every kind. */
  readonly bug: string;
  /** Back-office. */
  readonly refund: string;
  readonly tracker: string;
  /** Ids of the attributes of `bug`, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Ids of the items of the list attribute `Severity`, by label. */
  readonly severity: ReadonlyMap<string, string>;
  /** Ids of the states, by internal label. */
  readonly states: ReadonlyMap<string, string>;
}

export async function setUpTickets(): Promise<TicketSetup> {
  const setup = await setUp();
  const types = (await setup.call('GET', '/ticket_types')).body.data;
  const states = (await setup.call('GET', '/ticket_states')).body.data;
  const idOf = (name: string): string => types.find((type: Named) => type.name === name).id;
  const fields = types.find((type: Named) => type.name === 'Bug report').ticket_type_attributes.data;
  const severity = fields.find((field: Named) => field.name === 'Severity').input_options.list_options;
  return {
    ...setup,
    bug: idOf('Bug report'),
    refund: idOf('Refund'),
    tracker: idOf('Outage'),
    attributes: new Map(fields.map((field: Named) => [field.name, field.id])),
    severity: new Map(severity.map((item: { label: string; id: string }) => [item.label, item.id])),
    states: new Map(states.map((state: { internal_label: string; id: string }) => [state.internal_label, state.id])),
  };
}

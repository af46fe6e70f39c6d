import { labelOf } from './labels.js';

/** How a service is shown. */
export interface ServiceFacts {
  readonly name: string;
  readonly description: string;
  readonly category: string;
  /** An SVG drawing of our own, without scripts and references. */
  readonly icon: string;
}

const speech = svg('<path d="M4 5h16v11h-9l-5 4v-4H4z"/><path d="M8 9h8M8 12.5h5"/>');
const plug = svg('<path d="M9 3v5M15 3v5M6 8h12v4a6 6 0 0 1-12 0z"/><path d="M12 18v3"/>');

const services: Readonly<Record<string, ServiceFacts>> = {
  intercom: {
    name: 'Intercom',
    description:
      'Contacts, companies, conversations, tickets, messages, tags, notes and events of an Intercom workspace.',
    category: 'support',
    icon: speech,
  },
};

/** How a service is shown, by its name in tool definitions. */
export function serviceFacts(service: string): ServiceFacts {
  const name = labelOf(service);
  return services[service] ?? { name, description: `Operations of ${name}.`, category: 'tools', icon: plug };
}

function svg(drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;
}

/** How parts of names are written in titles. */
const spellings: Readonly<Record<string, string>> = { id: 'ID', url: 'URL', urls: 'URLs', cc: 'CC', bcc: 'BCC' };

/** The title of a field: `ticket_type_id` and `contactId` become `Ticket Type ID` and `Contact ID`. */
export function titleOf(name: string): string {
  return partsOf(name)
    .map((part) => spellings[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** What a field holds, for the middle of a sentence: `ticket type` and `contact`. */
export function nounOf(name: string): string {
  const parts = partsOf(name);
  const noun = parts.length > 1 && parts.at(-1) === 'id' ? parts.slice(0, -1) : parts;
  return noun.map((part) => spellings[part] ?? part).join(' ');
}

function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
}

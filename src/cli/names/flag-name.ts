/** A parameter as a flag: `per-page` for `per_page`, `contact-id` for `contactId`. */
export function flagName(parameter: string): string {
  return parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-');
}

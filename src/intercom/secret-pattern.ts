/** What access tokens of Intercom look like: base64 that begins with these letters, which decodes to `tok:`. Global. */
export const secretPattern = /dG9r[\w+/=-]{8,}/g;

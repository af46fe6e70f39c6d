/** JSON for people and programs. C1 control characters, which JSON leaves alone, would drive some terminals. */
export function toJson(value: unknown): string {
  return escapeControls(JSON.stringify(value, undefined, 2));
}

/** JSON on one line. */
export function toJsonLine(value: unknown): string {
  return escapeControls(JSON.stringify(value));
}

function escapeControls(json: string): string {
  return json.replace(/[\u007f-\u009f]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

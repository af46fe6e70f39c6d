/** How the description names a route of the sandbox: `GET /contacts/{contact_id}`. */
export function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path.replace(/:([^/]+)/g, '{$1}')}`;
}

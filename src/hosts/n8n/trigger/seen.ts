/** How many notifications are remembered: Intercom repeats after a minute, so this is for busy workspaces. */
const maxSeen = 1000;

/**
 * Whether a notification came before, by its id within its workspace; remembers it otherwise. Where several processes of
 * n8n take webhooks in, each may pass one on before it hears of the other, so this keeps most repeats away and not all.
 */
export function cameBefore(memory: Record<string, unknown>, workspace: string, id: string): boolean {
  const seen: readonly unknown[] = Array.isArray(memory.seen) ? memory.seen : [];
  const key = `${workspace} ${id}`;
  if (seen.includes(key)) return true;
  // A new list: n8n saves what is set, and may not see what is changed inside.
  memory.seen = [...seen, key].slice(-maxSeen);
  return false;
}

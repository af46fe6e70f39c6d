import { createHmac } from 'node:crypto';

/** How long the other side may take, in milliseconds. */
const timeoutMs = 5000;

/** Notifies an app once that it was uninstalled from a workspace, signed with its secret. The answer is ignored. */
export async function notifyUninstalled(url: string, clientSecret: string, idCode: string): Promise<void> {
  const body = JSON.stringify({ app_id: idCode });
  const signature = createHmac('sha256', clientSecret).update(body).digest('hex');
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-body-signature': signature },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
  } catch {
    // Nobody is there.
  }
}

/** How long the other side may take, in milliseconds. */
const timeoutMs = 5000;

/** Notifies an app once that it was uninstalled from a workspace. The answer is ignored. */
export async function notifyUninstalled(url: string, idCode: string): Promise<void> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ app_id: idCode }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
  } catch {
    // Nobody is there.
  }
}

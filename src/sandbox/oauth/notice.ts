/** How long the other side may take, in milliseconds. */
const patienceMs = 5000;

/** Tells an app that it was uninstalled from a workspace. Once: whether it was heard makes no difference here. */
export async function tellUninstalled(url: string, idCode: string): Promise<void> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ app_id: idCode }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
  } catch {
    // Nobody is there.
  }
}

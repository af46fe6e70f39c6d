import type { MiddlewareHandler } from 'hono';

/** Answers nobody who came by another name of the machine. */
export const loopbackOnly: MiddlewareHandler = async ({ req, text }, next) => {
  if (!isLoopback(req.header('host'))) return text('The status is for this machine only.\n', 403);
  await next();
};

/** A web page can lead a browser here by a name of its own; the header then holds that name. */
function isLoopback(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host ?? '');
}

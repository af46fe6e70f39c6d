/** Says how to install what the website is made with, where that is not there yet. */
import { existsSync } from 'node:fs';

if (!existsSync(new URL('node_modules/vitepress', import.meta.url))) {
  console.error(
    'The website is made with packages of its own, which are not installed: run npm run install:site first.',
  );
  process.exitCode = 1;
}

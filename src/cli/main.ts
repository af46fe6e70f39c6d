#!/usr/bin/env node
// Nothing else may be imported here: an older Node would fail at the import, before it could say what it needs.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `intercom-tools needs Node 20.19 or newer, and this is Node ${process.versions.node}. Newer versions: https://nodejs.org\n`,
  );
  process.exitCode = 1;
} else {
  const { start } = await import('./start.js');
  await start();
}

import { defineCommand } from '../command.js';
import { openConnectionStore } from '../connections/open-store.js';
import { openSecretStore } from '../runs/open-secrets.js';

export const connectionsRekeyCommand = defineCommand({
  description:
    'Encrypt all stored tokens, and secrets of automations, with the first key of INTERCOM_TOOLS_KEY. Put the new key first and the old one after it, divided by a comma; afterwards the old one can go.',
  args: {},
  examples: ['INTERCOM_TOOLS_KEY="$NEW_KEY,$OLD_KEY" intercom-tools connections rekey'],
  async run({ terminal }) {
    const { store } = await openConnectionStore(terminal);
    try {
      await terminal.out.line(`Encrypted anew: ${await store.reseal()}`);
      const secrets = await openSecretStore(terminal).store.reseal();
      if (secrets > 0) await terminal.out.line(`Secrets encrypted anew: ${secrets}`);
      return 0;
    } finally {
      await store.close();
    }
  },
});

import { InvalidParamsError } from '../../errors.js';
import { createConnections } from '../../oauth/index.js';
import { createRegistry } from '../../registry.js';
import { defineCommand } from '../command.js';
import { openConnectionStore } from '../connections/open-store.js';

export const connectionsRemoveCommand = defineCommand({
  args: {
    workspace: { type: 'positional', description: 'Id of the workspace, as connections list shows it' },
    'keep-installed': {
      type: 'boolean',
      description: 'Only forget it here: the app stays installed and its token works on',
    },
  },
  examples: [
    'intercom-tools connections remove abcd1234',
    'intercom-tools connections remove abcd1234 --keep-installed',
  ],
  async run({ values, terminal }) {
    const { store } = await openConnectionStore(terminal);
    try {
      const connections = createConnections({ store, registry: createRegistry([]) });
      const remove = values['keep-installed'] ? store.delete : connections.disconnect;
      if (!(await remove(values.workspace))) {
        const message = `is ${JSON.stringify(values.workspace)}, which is not connected: "intercom-tools connections list" shows what is`;
        throw new InvalidParamsError([{ field: 'WORKSPACE', message }]);
      }
      const told = values['keep-installed'] ? 'Forgotten here; the app stays installed.' : 'Uninstalled and forgotten.';
      await terminal.out.line(told);
      return 0;
    } finally {
      await store.close();
    }
  },
});

import { createIntercom } from 'intercom-tools';
import { createSandbox } from 'intercom-tools/sandbox';

const sandbox = createSandbox(); // a workspace on this machine, with people and conversations in it
const { url } = await sandbox.listen();
const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });

const { output } = await intercom.run('intercom_create_contact', { email: 'ada@example.com', name: 'Ada Byron' });
console.log(output.contact.role, output.contact.email);
//=> user ada@example.com
await sandbox.close();

import { atLeastOne, one, operation, param } from '../../src/intercom/index.js';

export const updateIpAllowlist = operation('intercom_update_ip_allowlist', {
  http: 'PUT /ip_allowlist',
  title: 'Update allowlist and lock others out',
  since: '2.14',
  // Whoever is locked out cannot undo it.
  effect: { worst: 'delete', of: ({ enabled }) => (enabled === false ? 'write' : 'delete') },
  description:
    'Change from which addresses the workspace can be used. Warning: all others are locked out at once, colleagues and integrations too.',
  params: {
    enabled: param.flag('true locks out every address that is not listed, false lets all in').optional(),
    ip_allowlist: param
      .textList(
        'IP addresses and ranges such as 192.168.1.0/24, all of them: they take the place of the present list',
        {
          example: ['192.168.1.0/24', '10.0.0.1'],
        },
      )
      .check((entries, refuse) => {
        const odd = entries.find((entry) => !isRange(entry));
        if (odd !== undefined) refuse(`holds ${JSON.stringify(odd.slice(0, 60))}: expected an IP address or range`);
      })
      .optional(),
  },
  rules: [atLeastOne('enabled', 'ip_allowlist')],
  returns: one('ip-allowlist', 'The allowlist after the change'),
});

function isRange(entry: string): boolean {
  const [address = '', bits = '0', ...rest] = entry.split('/');
  const isFour = /^\d{1,3}(\.\d{1,3}){3}$/.test(address) && address.split('.').every((part) => Number(part) <= 255);
  const isSix = address.includes(':') && URL.canParse(`http://[${address}]/`);
  return (isFour || isSix) && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isFour ? 32 : 128);
}

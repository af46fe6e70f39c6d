import { BlockList, isIP } from 'node:net';

/** Why an address may not be connected to. `loopback` can be allowed; the others cannot. */
export type AddressProblem = 'loopback' | 'private' | 'link-local' | 'multicast' | 'reserved' | 'translated';

type Range = readonly [address: string, bits: number, problem: AddressProblem];

/** Networks of IPv4 that are not part of the public internet (the IANA registry of special-purpose addresses). */
const ipv4Ranges: readonly Range[] = [
  ['0.0.0.0', 8, 'reserved'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'private'],
  ['127.0.0.0', 8, 'loopback'],
  // Where Azure answers its virtual machines.
  ['168.63.129.16', 32, 'reserved'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'reserved'],
  ['192.31.196.0', 24, 'reserved'],
  ['192.52.193.0', 24, 'reserved'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'reserved'],
  ['198.18.0.0', 15, 'private'],
  ['198.51.100.0', 24, 'reserved'],
  ['203.0.113.0', 24, 'reserved'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];

/** The same for IPv6, the longest prefixes first. What is in none of these is public only inside 2000::/3. */
const ipv6Ranges: readonly Range[] = [
  ['::1', 128, 'loopback'],
  ['::', 96, 'reserved'],
  ['::ffff:0:0', 96, 'translated'],
  ['64:ff9b::', 96, 'translated'],
  ['64:ff9b:1::', 48, 'translated'],
  // Metadata services of clouds, and other unique local addresses.
  ['fc00::', 7, 'private'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'private'],
  ['ff00::', 8, 'multicast'],
  // Protocol assignments, Teredo among them; documentation; 6to4, which holds an address of IPv4.
  ['2001::', 23, 'reserved'],
  ['2001:db8::', 32, 'reserved'],
  ['2002::', 16, 'translated'],
  ['2620:4f:8000::', 48, 'reserved'],
  ['3fff::', 20, 'reserved'],
];

interface Listed {
  readonly list: BlockList;
  readonly problem: AddressProblem;
}

function listed(ranges: readonly Range[], family: 'ipv4' | 'ipv6'): Listed[] {
  return ranges.map(([address, bits, problem]) => {
    const list = new BlockList();
    list.addSubnet(address, bits, family);
    return { list, problem };
  });
}

const ipv4 = listed(ipv4Ranges, 'ipv4');
const ipv6 = listed(ipv6Ranges, 'ipv6');
const [globalUnicast] = listed([['2000::', 3, 'reserved']], 'ipv6');

/**
 * Why an address is not part of the public internet, or undefined when it is. Addresses that stand for one of IPv4 (mapped,
 * NAT64, 6to4) are refused whatever they stand for, since nobody writes them for a public server. What is no address is
 * refused as well.
 */
export function addressProblem(address: string): AddressProblem | undefined {
  switch (isIP(address)) {
    case 4:
      return ipv4.find(({ list }) => list.check(address, 'ipv4'))?.problem;
    case 6: {
      // With a zone it is an address of a link.
      if (address.includes('%')) return 'link-local';
      const found = ipv6.find(({ list }) => list.check(address, 'ipv6'))?.problem;
      return found ?? (globalUnicast?.list.check(address, 'ipv6') === true ? undefined : 'reserved');
    }
    default:
      return 'reserved';
  }
}

const words: Readonly<Record<AddressProblem, string>> = {
  loopback: 'an address of this machine',
  private: 'a private address',
  'link-local': 'an address of the local link, where metadata services are',
  multicast: 'a multicast address',
  reserved: 'a reserved address',
  translated: 'an address that stands for one of IPv4',
};

/** The same in words. */
export function wordsOf(problem: AddressProblem): string {
  return words[problem];
}

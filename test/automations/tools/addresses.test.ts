import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressProblem } from '../../../src/automations/tools/http/addresses.js';
import { isAllowed, readAllowedHost } from '../../../src/automations/tools/http/allowed-hosts.js';

const octet = fc.integer({ min: 0, max: 255 });
const ipv4 = fc.tuple(octet, octet, octet, octet);
const group = fc.integer({ min: 0, max: 0xffff });
const text = (parts: readonly number[]) => parts.join('.');
const hex = (value: number) => value.toString(16);

/** Whether an address of IPv4 is public, reckoned without lists of networks. */
function isPublic([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100) return b < 64 || b > 127;
  if (a === 169) return b !== 254;
  if (a === 172) return b < 16 || b > 31;
  if (a === 168) return !(b === 63 && c === 129 && d === 16);
  if (a === 198) return b !== 18 && b !== 19 && !(b === 51 && c === 100);
  if (a === 203) return !(b === 0 && c === 113);
  if (a !== 192) return true;
  if (b === 0) return c !== 0 && c !== 2;
  return !(
    b === 168 ||
    (b === 31 && c === 196) ||
    (b === 52 && c === 193) ||
    (b === 88 && c === 99) ||
    (b === 175 && c === 48)
  );
}

describe('an address of IPv4', () => {
  it('is connected to where it is public, and nowhere else', () => {
    const near = fc.constantFrom(
      ...[
        [9, 255, 255, 255],
        [11, 0, 0, 0],
        [100, 63, 255, 255],
        [100, 128, 0, 0],
        [172, 15, 255, 255],
        [172, 32, 0, 0],
      ],
      ...[
        [192, 167, 255, 255],
        [192, 169, 0, 0],
        [169, 253, 255, 255],
        [169, 255, 0, 0],
        [223, 255, 255, 255],
      ],
      ...[
        [198, 17, 255, 255],
        [198, 20, 0, 0],
        [8, 8, 8, 8],
        [168, 63, 129, 15],
        [192, 0, 1, 0],
        [192, 0, 3, 0],
      ],
    );
    fc.assert(
      fc.property(fc.oneof(ipv4, near), (parts) => {
        expect([text(parts), addressProblem(text(parts)) === undefined]).toEqual([text(parts), isPublic(parts)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused in every form of IPv6 that stands for it', () => {
    fc.assert(
      fc.property(ipv4, ([a, b, c, d]) => {
        const [high, low] = [hex(a * 256 + b), hex(c * 256 + d)];
        const forms = [
          `::ffff:${a}.${b}.${c}.${d}`,
          `::ffff:${high}:${low}`,
          `0:0:0:0:0:ffff:${high}:${low}`,
          `::${a}.${b}.${c}.${d}`,
          `64:ff9b::${a}.${b}.${c}.${d}`,
          `64:ff9b:1::${high}:${low}`,
          `2002:${high}:${low}::1`,
          `2001:0:${high}:${low}::1`,
        ];
        expect(forms.filter((form) => addressProblem(form) === undefined)).toEqual([]);
      }),
    );
  });
});

describe('an address of IPv6', () => {
  it('is connected to inside 2000::/3 alone', () => {
    fc.assert(
      fc.property(fc.tuple(group, group, group, group), ([first, ...others]) => {
        const address = `${hex(first)}:${others.map(hex).join(':')}:1:2:3:4`;
        if (first < 0x2000 || first > 0x3fff) expect(addressProblem(address)).toBeDefined();
        else if (![0x2001, 0x2002, 0x2620, 0x3fff].includes(first)) expect(addressProblem(address)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2606:2800:220:1:248:1893:25c8:1946', undefined],
    ['2001:4860:4860::8888', undefined],
    ['::1', 'loopback'],
    ['fd00:ec2::254', 'private'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['2001:db8::1', 'reserved'],
    ['ff02::1', 'multicast'],
    ['not an address', 'reserved'],
    ['', 'reserved'],
  ])('%s is %s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem);
  });
});

describe('an entry of the allowed hosts', () => {
  const allows = (entry: string, address: string) => {
    const read = readAllowedHost(entry);
    if (typeof read === 'string') throw new Error(read);
    return isAllowed(new URL(address), [read]);
  };

  it.each([
    ['api.example.com', 'https://api.example.com/x', true],
    ['API.Example.com', 'https://api.example.com/', true],
    ['api.example.com', 'https://api.example.com./', true],
    ['api.example.com', 'https://xapi.example.com/', false],
    ['api.example.com', 'https://api.example.com:8443/', false],
    ['api.example.com', 'http://api.example.com/', false],
    ['api.example.com:8443', 'https://api.example.com:8443/', true],
    ['api.example.com:8443', 'https://api.example.com/', false],
    ['http://api.example.com', 'http://api.example.com/', true],
    ['http://api.example.com', 'https://api.example.com/', false],
    ['*.example.com', 'https://a.b.example.com/', true],
    ['*.example.com', 'https://example.com/', false],
    ['*.example.com', 'https://badexample.com/', false],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['localhost:3000', 'http://localhost:3000/', true],
    ['127.0.0.1:3000', 'http://127.1:3000/', true],
    ['[::1]:3000', 'http://[::1]:3000/', true],
  ])('%s and %s: %s', (entry, address, expected) => {
    expect(allows(entry, address)).toBe(expected);
  });

  it('never allows another domain, whatever stands before or behind its own', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(label, label, (before, behind) => {
        fc.pre(URL.canParse(`https://example.com.${behind}/`));
        expect(allows('example.com', `https://${before}.example.com/`)).toBe(false);
        expect(allows('*.example.com', `https://${before}example.com/`)).toBe(false);
        expect(allows('*.example.com', `https://${before}.example.com.${behind}/`)).toBe(false);
        expect(allows('*.example.com', `https://${before}.example.com/`)).toBe(true);
      }),
    );
  });
});

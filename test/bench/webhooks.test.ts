import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectLane, readAnswer } from '../../bench/shared/http-lane.js';
import { latencyChart } from '../../bench/shared/latency-chart.js';
import { measureWithoutServer } from '../../bench/webhooks.js';

describe('the bench of webhooks', () => {
  it('counts what is acknowledged durably, at the greatest rate and at steady ones', { timeout: 60_000 }, async () => {
    const rates = [
      { perSecond: 50, milliseconds: 400 },
      { perSecond: 1_000_000, milliseconds: 400 },
    ];
    const { rows } = await measureWithoutServer({ warmUpMs: 50, closedMs: 200, rates });
    // What no setting can keep up with is left out.
    expect(rows.map(({ name, sentPerSecond }) => [name, sentPerSecond])).toEqual([
      ['bare server, stores nothing', null],
      ['bare server, stores nothing', 50],
      ['SQLite', null],
      ['SQLite', 50],
      ['SQLite, with handlers', null],
      ['SQLite, with handlers', 50],
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({ perSecond: expect.any(Number), notAcked: 0, processes: 1 });
      expect(row.perSecond).toBeGreaterThan(0);
      expect(row.cpuUs).toBeGreaterThan(0);
      expect(row.maxMs).toBeGreaterThanOrEqual(row.p99Ms);
    }
  });
});

describe('a connection of the load', () => {
  it('knows an answer once it is there as a whole', () => {
    const whole = 'HTTP/1.1 503 Service Unavailable\r\nContent-Length: 6\r\nX: y\r\n\r\nLater.';
    for (let end = 0; end < whole.length; end += 1) expect(readAnswer(whole.slice(0, end))).toBeUndefined();
    expect(readAnswer(whole)).toBe(503);
    expect(readAnswer('HTTP/1.1 204 No Content\r\nDate: now\r\n\r\n')).toBe(204);
  });

  it('sends one request after the other, and fails with its server', async () => {
    const bodies: string[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const piece of request.setEncoding('utf8')) body += piece;
      bodies.push(`${request.headers['x-name']} ${body}`);
      if (body === 'end') request.socket.destroy();
      else response.writeHead(200, { 'content-length': 2 }).end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const lane = await connectLane(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`);
    expect(await lane.post('Grüße', 'x-name: one\r\n')).toBe(200);
    expect(await lane.post('again', 'x-name: two\r\n')).toBe(200);
    await expect(lane.post('end', 'x-name: three\r\n')).rejects.toThrow('closed the connection before it answered');
    expect(bodies).toEqual(['one Grüße', 'two again', 'three end']);
  });
});

describe('the chart of latencies', () => {
  const chart = latencyChart({
    title: 'Milliseconds <to> an answer',
    shares: [0, 0.5, 0.9, 0.99, 1],
    lines: [
      { name: 'one', ms: [1, 10, 100, 1000, 9000] },
      { name: 'two', ms: [0, 1, 1, 1, 1] },
    ],
    mark: { ms: 500, name: 'the line' },
  });

  it('draws each line by the logarithms of share and time', () => {
    const [one = [], two = []] = [...chart.matchAll(/<polyline [^>]*points="([^"]*)"/g)].map(([, points = '']) =>
      points.split(' ').map((point) => point.split(',').map(Number)),
    );
    // Even steps of ten in both directions lie on a straight line; what took no time has no place on it.
    expect(one).toHaveLength(4);
    expect(two).toHaveLength(3);
    const rise = one.map(([, y = 0], at) => y - (one[at - 1]?.[1] ?? y));
    expect(rise[1]).toBeCloseTo(rise[2] ?? 0, 0);
    expect(rise[2]).toBeCloseTo(rise[3] ?? 0, 0);
    const [fromHalf, fromNine] = [(one[2]?.[0] ?? 0) - (one[0]?.[0] ?? 0), (one[3]?.[0] ?? 0) - (one[2]?.[0] ?? 0)];
    expect(fromHalf).toBeCloseTo(fromNine, 0);
  });

  it('has a title for those who do not see it, and colours for dark grounds', () => {
    expect(chart).toContain('<title id="title">Milliseconds &lt;to&gt; an answer</title>');
    expect(chart).toContain('prefers-color-scheme:dark');
    expect(chart).toContain('>the line</text>');
  });
});

import { describe, expect, it } from 'vitest';
import { smallBuild } from '../hosting/small-build';
import { costOf, fillVisit, mixOf } from '../../../src/cli/load/visits';
import { readWrk } from '../../../src/cli/load/wrk';

const SAID = `Running 3s test @ http://127.0.0.1:1/
  1 threads and 16 connections
  Latency Distribution
     50%  812.00us
     75%    1.02ms
     90%    2.00ms
     99%    1.50s
  3000 requests in 3.00s, 30.00MB read
  Socket errors: connect 0, read 1, write 0, timeout 2
  Non-2xx or 3xx responses: 4
Requests/sec:   1000.50
Transfer/sec:     10.00MB
`;

describe('the load bench', () => {
	it('reads times in any unit, and counts every kind of error', () => {
		expect(readWrk(SAID)).toEqual({ requestsPerSecond: 1000.5, p50: 0.812, p99: 1500, errors: 7 });
	});

	it('refuses what is no measurement', () => {
		expect(() => readWrk('unable to connect to 127.0.0.1:1')).toThrow('unable to connect');
	});

	it('asks only for what is there, in the proportions of a visit', () => {
		const site = smallBuild();
		const parts = fillVisit(site.build);
		site.remove();
		const mix = mixOf(parts, 1000);
		const share = (address: RegExp): number => mix.filter((each) => address.test(each)).length / mix.length;
		expect(mix).toContain('/hulp/csg/');
		expect(mix.every((address) => !/\.(br|gz)$|index\.html|\/wegwijzer\//.test(address))).toBe(true);
		// The home page once a visit, a help point in four of five.
		expect(share(/^\/hulp\/csg\/$/) / share(/^\/(en\/)?$/)).toBeCloseTo(0.8, 1);
	});

	it('counts packed bytes, as a browser gets them', () => {
		const site = smallBuild();
		const parts = fillVisit(site.build).filter(({ name }) => name === 'home page');
		const plain = site.textOf('index.html').length;
		site.remove();
		expect(costOf(parts).requests).toBe(1);
		expect(costOf(parts).bytes).toBeGreaterThan(0);
		expect(costOf(parts).bytes).toBeLessThan(plain);
	});
});

/** What an address on another site has to be, worded for a fault ("expected ..."). */
const HTTPS_ADDRESS = 'an address that starts with https://';

/** Parameters with which other sites follow who clicks; the page is the same without them. */
const TRACKING = /^(utm_.+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid)$/i;

/**
 * Why an address is not allowed in the content, as a text saying what was expected; null when it is allowed.
 *
 * A visitor goes where the address leads, so it has to show plainly where that is: https, no user name in front of the host
 * (`https://bank.nl@x.nl` leads to x.nl), a host in plain letters (a Cyrillic letter looks like a Latin one), and no bare number for a host.
 */
export function httpsProblem(address: string): string | null {
	if (!address.startsWith('https://') || !URL.canParse(address)) return HTTPS_ADDRESS;
	const { username, password, hostname, searchParams } = new URL(address);
	const tracking = [...searchParams.keys()].filter((key) => TRACKING.test(key));
	if (tracking.length > 0) return `an address without ${tracking.join(', ')}, which follows visitors`;
	if (username !== '' || password !== '') return 'an address without a user name in front of the host';
	const written = address.slice('https://'.length).split(/[/?#]/)[0] ?? '';
	if (!/^[\x20-\x7e]*$/.test(written) || /(^|\.)xn--/.test(hostname))
		return 'a host in plain letters (a to z): others look alike and lead elsewhere';
	// A number, or parts that are numbers, is an IP address however it is written; brackets hold IPv6.
	if (/^[\d.]+$/.test(hostname) || hostname.startsWith('[') || !hostname.includes('.'))
		return 'the name of a site, not a number or a machine';
	return null;
}

/**
 * Why an address in Markdown is not allowed there, as a text saying what was expected; null when it is allowed. Allowed are pages of this
 * site (`/hulp/`), places on the same page (`#`), words of the glossary (`begrip:`) and https addresses.
 */
export function linkProblem(address: string): string | null {
	if (/^(\/(?!\/)|#)/.test(address) || /^begrip:[a-z0-9-]+$/.test(address)) return null;
	if (address.startsWith('https://')) return httpsProblem(address);
	return 'a link to /a-page/ of this site, begrip:word, or an address that starts with https://';
}

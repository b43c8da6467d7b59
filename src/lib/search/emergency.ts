import { normaliseText } from './text-normalise';

/** Which card stands above the results. */
export type Emergency = '112' | '113' | 'csg' | 'none';

const DANGER =
	/\b(nu|help|direct|acuut)\b.*\b(gevaar|bedreigt|slaat|mes|wapen|pistool)\b|\bin gevaar\b|\b(wil|gaat) (me|mij|ons|haar|hem) (ver)?moord|\b(in danger|has a (gun|knife)|going to kill me|is hitting me)\b|\b(112|911)\b/;
const SUICIDE =
	/zelfmoord|zelfdoding|suicid|\bdood ?wil|wil (ik )?(niet meer (leven|verder)|dood)|niet meer (willen )?leven|\beinde? aan mijn leven|kill myself|want to die|end my life|\b113\b/;
const ASSAULT = /verkracht|aangerand|aanrand|misbruikt|gedrogeerd|\braped?\b|\bassaulted\b|sexual assault/;
const RECENT =
	/\b(net|zonet|zojuist|vandaag|vannacht|vanavond|vanochtend|vanmorgen|vanmiddag|gister\w*|eergister\w*|afgelopen|just|today|tonight|yesterday|last night|this (morning|evening|week))\b/;
/** Someone speaking of what he or she did: never the card for the person it happened to. */
const DID_IT =
	/\bik heb\b.*\b(iemand|haar|hem|een (meisje|jongen|vrouw|man|kind))\b.*(verkracht|aangerand|misbruikt)|\bi (have |just )*(raped|assaulted|abused)\b/;

/** The emergency a query speaks of, if any; danger first. */
export function emergencyOf(query: string): Emergency {
	const text = normaliseText(query);
	if (SUICIDE.test(text)) return '113';
	if (DANGER.test(text)) return '112';
	if (ASSAULT.test(text) && RECENT.test(text) && !DID_IT.test(text)) return 'csg';
	return 'none';
}

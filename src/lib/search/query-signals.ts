import type { SearchEntry } from './documents';
import { RANKING } from './ranking-settings';
import { normaliseText } from './text-normalise';

/** Who seems to ask, and what for. */
export interface QuerySignals {
	/** Somebody speaks of what he or she did or may do. */
	isOwnBehaviour: boolean;
	/** The words of somebody who helps others by profession or in a club. */
	isProfessional: boolean;
	/** The words of a child or a teenager. */
	isYoung: boolean;
	/** The words of a father or mother. */
	isParent: boolean;
	/** The words of policy: ministries, motions, measures. */
	isPolicy: boolean;
}

const OWN_BEHAVIOUR =
	/\bik (heb|ben|had|wil|ga|doe|kijk|denk|voel|val)\b.*\b(iemand|haar|hem|een (meisje|jongen|vrouw|man|kind|vriendin|collega)|mijn (vriendin|vrouw|man|vriend|kind|zus|zusje|broertje|dochter|zoon|partner)|te ver|kinderporno|kinderen?)\b.*\b(verkracht|aangerand|misbruikt|betast|gedwongen|geslagen|sla|lastig|gegaan|geduwd|kijk|opgewonden|fantas|aangetrokken|aangeraakt|porno)|\b(mijn|me|eigen) (eigen )?gedrag\b|\b(ben|was) ik (te ver gegaan|een dader|een pedo|fout geweest)|\bik (ben|was) (te ver|over (haar|zijn|een|de) grens)|\bspijt van wat ik\b|\bpedofiele? gevoelens|\bgevoelens voor kinderen|\bik (kijk|heb gekeken)\b.*kinderporno|\bi (have |just |may have |might have )*(raped|assaulted|abused|groped|hit|forced|hurt) (her|him|someone|a |my )|\bmy own behaviou?r|\battracted to (children|kids|minors)|\bdid i (rape|assault|abuse|go too far)|\bi went too far/;

const PROFESSIONAL =
	/\b(leerling|leerlingen|student|studenten|medewerkers?|werknemers?|personeel|client|clienten|patient|patienten|bewoners?|pupil|beleid|beleidsplan|protocol|handreiking|stappenplan|gedragscode|toolkit|lesmateriaal|lespakket|lessen|les|training|trainingen|cursus|elearning|workshop|bestuur|bestuurder|bestuursleden|werkgever|werkgevers|organisatie|docent|docenten|leraar|mentor|hr|arbo|rie|gemeente|gemeenten|subsidie|richtlijn|richtlijnen|meldcode|meldplicht|signaleren|vlaggensysteem|implementeren|preventie|preventiemedewerker|zorgverlener|hulpverleners?|jeugdwerker|jongerenwerker|toezichthouder|casus|vog|employees?|staff|students?|pupils?|clients?|patients?|policy|guideline|guidelines|toolkit|training|teachers?|employer|lesson|lessons|code of conduct)\b/;

const POLICY =
	/\b(ocw|vws|szw|jenv|bzk|nap|nactieprogramma|actieprogramma|nationaal actieprogramma|kamerstuk(ken)?|kamerbrief|motie|moties|amendement|grevio|istanbul|verdrag|staatssecretaris|minister|ministerie|regeringscommissaris|rcgog|voortgangsrapportage|actielijn|maatregel|maatregelen|beleidsdoorlichting|tweede kamer|toezegging|action programme|parliament|ministry|motion)\b|\b\d{5}\b/;

const YOUNG =
	/\b(papa|mama|pap|mam|meester|juf|mijn klas|klasgenoot|klasgenoten|brugklas|gymleraar|mentor op school|mijn ouders|mijn vader|mijn moeder|stiefvader|my (mum|mom|dad|parents|teacher)|classmate|in my class)\b|\b(ik ben|im|i am) (een (jongen|meisje) van )?([6-9]|1[0-7])\b|\bvan ([6-9]|1[0-7])( jaar)?$/;

const PARENT =
	/\b(mijn|m'?n|onze|ons) (dochter|zoon|kind|kinderen|zoontje|dochtertje|kleinkind|kleindochter|kleinzoon|tiener|puber)\b|\b(my|our) (son|daughter|child|kid|kids|children)\b/;

/** Reads who seems to ask from the words of a query. */
export function readQuery(query: string): QuerySignals {
	const text = normaliseText(query);
	return {
		isOwnBehaviour: OWN_BEHAVIOUR.test(text),
		isProfessional: PROFESSIONAL.test(text),
		isYoung: YOUNG.test(text),
		isParent: PARENT.test(text),
		isPolicy: POLICY.test(text)
	};
}

/** How much more a page counts for who seems to ask: help first for a person's own words, tools for a professional's. */
export function kindBoost({ type, readers, traits }: SearchEntry, signals: QuerySignals): number {
	const { kind } = RANKING;
	let boost = 1;
	if (traits.includes('word')) boost *= kind.word;
	if (traits.includes('local')) boost *= kind.local;
	const onlyOwnBehaviour = readers.includes('own-behaviour') && !readers.includes('self');
	if (signals.isOwnBehaviour) return boost * (onlyOwnBehaviour ? kind.ownBehaviour : kind.notOwnBehaviour);
	if (onlyOwnBehaviour) boost *= kind.onlyOwnBehaviour;
	const isForProfessionals = readers.length === 1 && readers.includes('professional');
	if (signals.isPolicy) return boost;
	if (signals.isProfessional) return boost * (isForProfessionals ? kind.professionalTool : 1);
	if (signals.isYoung) {
		if (readers.includes('youth') && type === 'help') boost *= kind.youth;
		if (traits.includes('adults-only')) boost *= kind.adultsOnly;
	}
	if (signals.isParent && readers.includes('parent')) boost *= kind.parent;
	if (isForProfessionals) boost *= kind.professionalPage;
	if (type === 'help') boost *= kind.help;
	if (type === 'toolkit') boost *= kind.toolkit;
	if (type === 'campaign') boost *= kind.campaign;
	return boost;
}

import type { SearchEntry } from '../index/documents';
import { RANKING } from './ranking-settings';
import { normaliseText } from '../words/text-normalise';

/** Who seems to be asking, and what for. */
export interface QuerySignals {
	/** Somebody speaks of what they did or may do. */
	isOwnBehaviour: boolean;
	/** Somebody speaks of what someone close did or may do to others. */
	isOtherBehaviour: boolean;
	/** Words of somebody who helps others in a job or a club. */
	isProfessional: boolean;
	/** Words of a child or a teenager. */
	isYoung: boolean;
	/** Words of a father or mother. */
	isParent: boolean;
	/** Words of policy: ministries, motions, measures. */
	isPolicy: boolean;
}

/** What one person does to another, as the last part of "ik heb ... verkracht". */
const DEED =
	'(?:verkracht|aangerand|misbruikt|betast|gedwongen|geforceerd|geslagen|lastiggevallen|gechanteerd|bedreigd|gestalkt|aangeraakt|gefilmd|pijn gedaan|doorgestuurd|gedeeld|gelekt)';
const SOMEONE =
	'(?:iemand|haar|hem|een (?:meisje|jongen|vrouw|man|kind|vriendin|collega|klasgenoot)|(?:mijn|mn|me) (?:vriendin|vrouw|man|vriend|kind|zus|zusje|broertje|dochter|zoon|partner|ex|nichtje|neefje))';

/** Words between the two, but none that says that somebody is telling something: "ik heb mijn vriend verteld dat ik verkracht ben". */
const BETWEEN = '(?:(?!\\b(?:dat|die|verteld|gezegd|hoe|waarom)\\b).){0,30}';

const OWN_BEHAVIOUR = [
	new RegExp(`\\bik (?:heb|had)\\b${BETWEEN}\\b${SOMEONE}\\b${BETWEEN}\\b${DEED}\\b`),
	new RegExp(`\\bheb ik (?:\\w+ )?${SOMEONE}\\b.{0,30}\\b${DEED}\\b`),
	new RegExp(
		`\\bdat ik ${SOMEONE}\\b.{0,20}\\b${DEED}|\\b(?:meisje|jongen|vrouw|kind|iemand|persoon) (?:dat|die) ik\\b.{0,20}\\b${DEED}`
	),
	new RegExp(
		`\\bik (?:sla|schop|bedreig|stalk|controleer|dwing|betast|misbruik|verkracht|mishandel)\\b.{0,15}\\b${SOMEONE}`
	),
	/\b(?:mijn|eigen) (?:eigen )?gedrag\b|\bik (?:ben|was|ging|ga) (?:ik )?te ver\b|\b(?:ging|ga|ben) ik te ver\b|\bik (?:ben|was) (?:een |de )?(?:dader|pleger|verkrachter|pedo)\b|\blosse handjes\b|\bover (?:haar|zijn|iemands) grens(?:en)?\b.{0,10}\b(?:ging|ben|gegaan|heen)\b|\bben ik (?:een|de) (?:dader|verkrachter|pedo)/,
	/\bspijt van\b|\bsorry zeggen\b|\bexcuses? (?:aanbieden|maken)\b|\bwat ik (?:haar|hem|iemand) heb aangedaan|\bwat ik (?:heb gedaan|gedaan heb|deed)\b|\biets (?:fouts?|verkeerds?|ergs?) (?:doe|ga doen|gedaan|deed)\b/,
	/\bpedofiele? gevoelens|\b(?:gevoelens|fantasieen|fantaseer|verlang|opgewonden|aangetrokken|val)\b.{0,25}\b(?:kinderen|kind|minderjarigen|meisjes van|jongens van|jonge (?:meisjes|jongens))\b/,
	/\b(?:kijk|kijken|gekeken|kijkt ik|download|gedownload)\b.{0,30}\b(?:kinderporno|minderjarigen|kinderen|foute filmpjes|verboden filmpjes)\b|\bkinderporno (?:kijk|gekeken|kijken)\b|\bfoute (?:filmpjes|porno|plaatjes)\b/,
	/\b(?:weet niet|twijfel) of (?:zij|ze|hij) (?:het )?(?:wel )?(?:wilde|wou|wilden)\b|\bmijn (?:woede|agressie|handen)\b|\bik word (?:snel )?(?:agressief|driftig)/,
	/\b(?:beschuldigd|beschuldigt)\b(?! van liegen)|\b(?:zegt|beweert)\b.{0,15}\bdat ik (?:haar|hem)\b|\b(?:voor|als) daders?\b|\bdader(?:hulp|behandeling)\b/,
	/\bik (?:heb|had)\b.{0,15}\bseks\b.{0,15}\bmet (?:een|iemand|haar|hem)\b.{0,20}\b(?:slie?p|slaapt|sliep|dronken|bewusteloos|niet wilde|niet wou)\b|\b(?:ze|zij|hij) zei (?:nee|stop)\b.{0,20}\bik (?:ging|deed|bleef|stopte niet)\b/,
	/\b(?:niet stoppen met|hoe (?:stop|hou) ik (?:op )?met|hoe voorkom ik dat ik)\b.{0,30}\b(?:stalken|slaan|sla|schoppen|controleren|bedreigen|dwing|doe|aanraken)\b|\bik (?:heb|had) (?:\w+ ){0,2}stiekem (?:\w+ )?gefilmd\b|\b(?:opwinding|opgewonden|geil) (?:van|door|bij)\b.{0,20}\b(?:kinderen|kind|meisjes|jongens)\b|\b(?:bekijk|kijk naar) (?:\w+ )?(?:filmpjes|fotos|plaatjes) van (?:jonge|kleine|minderjarige|kinderen)\b/,
	/\bi (?:have |just |may |might |think i )*(?:have )?(?:raped?|assaulted|abused|groped|hit|slapped|punched|kicked|forced|hurt|touched|stalked|filmed|choked) (?:her|him|someone|somebody|a |my (?!self|story)|the )/,
	/\b(?:person|girl|boy|woman|someone) i (?:hurt|raped|assaulted|abused|touched)|\bi (?:shared|posted|leaked|sent) (?:the |some )?(?:nudes?|pictures?|videos?) of (?:my ex|a |her|him|someone)|\b(?:she|he) said (?:no|stop)\b.{0,12}\bi (?:kept|continued|did)|\bstop (?:hurting|hitting|stalking|controlling) (?:her|him|my|people)|\b(?:am|was) (?:a|the) (?:perpetrator|offender)|\bsexual (?:thoughts|feelings) (?:about|for|towards) (?:children|kids|minors)|\bmy own behaviou?r|\battracted to (?:children|kids|minors|young)|\bdid i (?:rape|assault|abuse|go too far)|\bi went too far|\bapologi[sz]e to\b|\bam i a (?:rapist|abuser|pedo)/,
	/\b(?:i watch|watching|looking at|i look at|addicted to)\b.{0,20}\b(?:child porn|csam|minors|kids|children)\b|\baccused of\b|\bfor (?:offenders|perpetrators)\b|\bmy (?:anger|temper)\b|\bnot sure if she (?:wanted|consented)/
];

/** Somebody close did it, or may do it. */
const CLOSE_ONE =
	'(?:mijn|m|me) (?:vriend|vriendin|man|vrouw|broer|zus|zoon|dochter|vader|opa|oom|maat|collega|buurman|partner|kind)';
const OTHER_BEHAVIOUR = [
	new RegExp(`\\b${CLOSE_ONE} heeft (?:een|iemand|ons|zijn|haar)\\b.{0,40}\\b${DEED}`),
	new RegExp(
		`\\b${CLOSE_ONE} (?:zit aan|kijkt|valt op|doet iets met|misbruikt)\\b.{0,20}\\b(?:kinderen|kind|meisjes|jongens|kinderporno)`
	),
	/\bmy (?:son|husband|partner|boyfriend|brother|dad|father|friend)\b.{0,20}\b(?:watches|watching|looks at)\b.{0,20}\b(?:child|kids|minors)|\bmy (?:son|brother|friend|husband) (?:has )?(?:raped|assaulted|abused|touched) (?:a|his|someone|our)/
];

const PROFESSIONAL =
	/\b(leerling|leerlingen|student|studenten|medewerkers?|medewerksters?|werknemers?|personeel|client|clienten|patient|patienten|bewoners?|pupil|beleid|beleidsplan|protocol|handreiking|stappenplan|gedragscode|toolkit|lesmateriaal|lespakket|lessen|les|training|trainingen|cursus|elearning|workshop|bestuur|bestuurder|bestuursleden|werkgever|werkgevers|organisatie|docent|docenten|leraar|mentor|hr|arbo|rie|gemeente|gemeenten|subsidie|richtlijn|richtlijnen|meldcode|meldplicht|signaleren|vlaggensysteem|implementeren|preventie|preventiemedewerker|zorgverlener|hulpverleners?|jeugdwerker|jongerenwerker|toezichthouder|casus|vog|employees?|staff|students?|pupils?|clients?|patients?|policy|guideline|guidelines|toolkit|training|teachers?|employer|lesson|lessons|code of conduct)\b/;

const POLICY =
	/\b(ocw|vws|szw|jenv|bzk|nap|nactieprogramma|actieprogramma|nationaal actieprogramma|kamerstuk(ken)?|kamerbrief|motie|moties|amendement|grevio|istanbul|verdrag|staatssecretaris|minister|ministerie|regeringscommissaris|rcgog|voortgangsrapportage|actielijn|maatregel|maatregelen|beleidsdoorlichting|tweede kamer|toezegging|action programme|parliament|ministry|motion)\b|\b\d{5}\b/;

const YOUNG =
	/\b(papa|mama|pap|mam|meester|juf|mijn klas|klasgenoot|klasgenoten|brugklas|gymleraar|mentor op school|mijn ouders|mijn vader|mijn moeder|stiefvader|my (mum|mom|dad|parents|teacher)|classmate|in my class)\b|\b(ik ben|im|i am) (een (jongen|meisje) van )?([6-9]|1[0-7])\b|\bvan ([6-9]|1[0-7])( jaar)?$|\b(ben|ik) ([6-9]|1[0-7])( jaar)?( oud)?( ben)?\b|\bals ik ([6-9]|1[0-7]) ben\b/;

const PARENT =
	/\b(mijn|m'?n|onze|ons) (dochter|zoon|kind|kinderen|zoontje|dochtertje|kleinkind|kleindochter|kleinzoon|tiener|puber)\b|\b(my|our) (son|daughter|child|kid|kids|children)\b/;

/** Reads from the words of a query who seems to be asking. */
export function readQuery(query: string): QuerySignals {
	const text = normaliseText(query);
	return {
		isOwnBehaviour: OWN_BEHAVIOUR.some((pattern) => pattern.test(text)),
		isOtherBehaviour: OTHER_BEHAVIOUR.some((pattern) => pattern.test(text)),
		isProfessional: PROFESSIONAL.test(text),
		isYoung: YOUNG.test(text),
		isParent: PARENT.test(text),
		isPolicy: POLICY.test(text)
	};
}

/** Whether a page is for people who worry about what they do, and not for people it was done to. */
export function isOnlyOwnBehaviour(readers: SearchEntry['readers']): boolean {
	return readers.includes('own-behaviour') && !readers.includes('self');
}

/** How much more a page counts for the person who seems to be asking: help first for somebody's own words, tools for a professional's. */
export function kindBoost({ type, readers, traits }: SearchEntry, signals: QuerySignals): number {
	const { kind } = RANKING;
	let boost = 1;
	if (traits.includes('word')) boost *= kind.word;
	if (traits.includes('local')) boost *= kind.local;
	const onlyOwnBehaviour = isOnlyOwnBehaviour(readers);
	if (signals.isOwnBehaviour) return boost * (onlyOwnBehaviour ? kind.ownBehaviour : kind.notOwnBehaviour);
	if (onlyOwnBehaviour) boost *= signals.isOtherBehaviour ? kind.ownBehaviour : kind.onlyOwnBehaviour;
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

import { readQuery } from './query-signals';
import { normaliseText } from './text-normalise';

/** Which card stands above the results. */
export type Emergency = '112' | '113' | 'csg' | 'none';

const any = (patterns: readonly RegExp[]) => (text: string) => patterns.some((pattern) => pattern.test(text));

/** Somebody is in danger at this moment. */
const isDanger = any([
	/\b(?:in|groot|direct|acuut|levens) ?gevaar\b(?! voor)|\blevensgevaar\b|\bnoodgeval\b|\b(?:112|911)\b(?! ?(?:bellen\?|wanneer))/,
	/\b(?:nu|help|direct|meteen|op dit moment)\b.*\b(?:gevaar|bedreigt?|slaat|slaan|mes|wapen|pistool|vermoord|wurgt|achtervolgt?|gevolgd|opgesloten)\b/,
	/\b(?:slaat|bedreigt|achtervolgt|volgt|gevolgd|opgesloten|vast|wurgt|komt eraan|mes|wapen|pistool)\b.*\b(?:nu|op dit moment|help)\b/,
	/\b(?:heeft|met|pakt|trekt|hij|zij) een (?:mes|pistool|wapen|geweer)\b|\b(?:wil|gaat|ga|zal) (?:me|mij|ons|haar|hem|mama|mijn moeder|iedereen) (?:ver|dood)\w*(?:moord|maken|steken|schieten)|\bdreigt (?:me|mij|ons|haar) te (?:vermoorden|doden)/,
	/\b(?:hij|zij|ze|ex|man|iemand) staa[nt]? (?:nu )?(?:voor|aan|bij) (?:de|mijn|me) (?:deur|huis)\b|\bbreekt (?:de deur|in)\b|\b(?:hij|zij) ligt naast me\b|\bkan niet praten\b.*\bhulp\b/,
	/\b(?:ik word|word ik|ze hebben me|hij heeft me|ik ben|zit) (?:nu )?(?:opgesloten|vastgehouden|ontvoerd|gewurgd)\b|\bpaspoort\b.*\b(?:vanavond|morgen|vannacht)\b|\bmorgen\b.*\b(?:vliegtuig|vlucht|vliegen)\b/,
	/\bhelp\b.*\b(?:papa|mama|vader|moeder|hij|man)\b.*\b(?:boos|gooit|slaat|schreeuwt|dronken|gek)\b|\b(?:loopt|volgt|rijdt) (?:nu )?(?:achter me|achter mij|mij|me) (?:aan|achterna)\b/,
	/\b(?:neemt|trekt|sleurt|sleept|tilt) (?:haar|hem|een meisje|mij|me) mee\b|\bkan niet meer (?:op haar benen )?staan\b/,
	/\bin danger\b|\bhas a (?:gun|knife|weapon)\b|\b(?:going|wants|threatens|threatening) to (?:kill|stab|shoot|murder) (?:me|us|her|him)\b|\b(?:is|are) (?:hitting|beating|strangling|choking|attacking) (?:me|her|him|my mum|my mom)\b|\bcall the police now\b/,
	/\b(?:outside|at) my (?:door|house|window)\b|\bfollowing me\b.*\b(?:now|street|home)\b|\b(?:now|right now)\b.*\bfollowing me\b|\b(?:i am|im|locked) (?:trapped|locked in|kidnapped)\b|\bhelp\b.*\b(?:he|dad|daddy|mum|husband)\b.*\b(?:hitting|angry|throwing|knife|gun)\b|\bbreaking in\b/
]);

const isSuicide = any([
	/zelfmoord|zelfdoding|\bsuicid|\bzelf van kant|\bdood ?wil|\bwil (?:ik )?(?:gewoon |echt |liever |niet meer (?:leven|verder|hier zijn|bestaan)|dood)|\bliever dood\b|\bwou dat ik dood\b|\bwas ik maar dood\b/,
	/\bniet meer (?:willen |wil )?(?:leven|bestaan)\b|\bwil er niet meer zijn\b|\beinde? (?:aan (?:mijn leven|maken)|eraan)|\ber een eind(?:e)? aan\b|\bleven heeft geen zin\b|\bvan (?:het dak|de brug|een flat) springen|\bvoor de trein\b|\bpillen (?:geslikt|genomen|slikken)\b|\bmezelf (?:ophangen|doden|van kant)/,
	/\bkill(?:ing)? my ?self\b|\bwant(?:s)? to die\b|\bend (?:my life|it all)\b|\bdont want to (?:live|be here|exist)\b|\bdo not want to (?:live|be here)\b|\btake my own life\b|\bbetter off dead\b|\b113\b/
]);

/** A sexual assault, by any of its names. */
const isAssault = any([
	/verkracht|verkragt|vekracht|aangerand|aanranding|aangerant|misbruikt|gedrogeerd|\bseks (?:zonder|tegen) (?:mijn )?(?:toestemming|wil|zin)|\btegen (?:mijn|me|mn) (?:wil|zin)\b|\b(?:moest|dwong|gedwongen)\b.*\b(?:pijpen|seks|neuken)\b|\baan (?:me|mij|haar|hem|mijn \w+) gezeten\b|\b(?:heeft|had|hebben) (?:mij|me)\b.{0,12}\bgepakt\b|\b(?:aan|in) (?:haar|zijn|mijn) (?:poes|plasser|vagina|piemel|kruis)\b/,
	/\bin (?:mijn|me|haar) (?:drankje|drinken|glas)\b|\bghb\b|\bblack ?out\b|\bweet niks? meer\b|\bweet niets meer\b|\bniets? herinneren\b/,
	/\brap(?:e|ed|ing)\b|\brap(?:ped) (?:me|by)\b|\bassault(?:ed)?\b|\bforced (?:me|to have)\b|\broofied\b|\bspiked\b|\bdrugged\b|\b(?:cant|cannot|dont) remember\b|\bagainst my will\b|\bwoke up (?:naked|without)\b|\bmolested\b/,
	/\bzgwalc|\bviolaron\b|\bviolad[ao]\b|\btecavuz|\bviolee?\b|\bvergewaltigt\b|изнасил|зґвалт|اغتص/
]);

/** Up to seven days ago: the time in which traces can be secured and medicine helps. */
const isRecent = any([
	/\b(?:net|zonet|zojuist|daarnet|vandaag|vannacht|vanavond|vanochtend|vanmorgen|vanmiddag|gister\w*|eergister\w*|afgelopen (?:nacht|avond|weekend|dagen|zaterdag|zondag|vrijdag|maandag|dinsdag|woensdag|donderdag)|dit weekend|deze week|van het weekend)\b/,
	/\b(?:een|1|twee|2|drie|3|vier|4|vijf|5|zes|6|zeven|7|paar|enkele|half|halfuur|uur) ?(?:uur|uren|dag|dagen|nachten)? (?:dagen |uur )?geleden\b(?!.*\bjaar\b)/,
	/\b(?:just (?:now|happened|got|been)|today|tonight|yesterday|last night|this (?:morning|evening|week|weekend)|last weekend|on (?:saturday|sunday|friday)|(?:a few|two|three|four|five|six|[2-6]) (?:hours|days) ago|an hour ago|(?:i was|ive been|got) just)\b/,
	/\b(?:anoche|hoy|ayer|wczoraj|dzisiaj|hier soir|gestern|dun|bugun)\b/
]);

/** Questions that only matter in the first days. */
const isOnlyEarly = any([
	/\b(?:douchen|gedoucht|wassen|gewassen|kleren|kleding|ondergoed|sporen|sporenonderzoek|tandenpoetsen|plassen)\b.*\b(?:verkracht\w*|aanrand\w*|aangerand|misbruik\w*)|\b(?:verkracht\w*|aanrand\w*|aangerand|misbruikt?)\b.*\b(?:douchen|gedoucht|wassen|kleren|kleding|sporen|bewijs bewaren)\b/,
	/\b(?:morning ?after ?pil|noodpil|noodanticonceptie|pep|hiv)\b.*\b(?:verkracht\w*|aanrand\w*|tegen (?:mijn )?wil|onveilig\w*|misbruik|gedwongen)|\b(?:verkracht\w*|aanrand\w*|aangerand|gedwongen)\b.*\b(?:morning ?after ?pil|noodpil|noodanticonceptie|pep|hiv|zwanger)\b/,
	/\b(?:shower(?:ed)?|wash(?:ed)?|clothes|evidence|rape kit)\b.*\b(?:rape|raped|assault\w*)\b|\b(?:rape|raped|assault\w*)\b.*\b(?:shower|wash|clothes|rape kit)\b|\b(?:morning after pill|emergency contraception|pep|hiv)\b.*\b(?:rape|raped|assault\w*|forced)\b|\b(?:rape|raped|assault\w*)\b.*\b(?:morning after pill|emergency contraception|pep)\b/
]);

const isLongAgo = any([
	/\b(?:jaar|jaren|maand|maanden|weken) geleden\b|\bvroeger\b|\b(?:als|toen ik) (?:een )?(?:kind|klein|jong)\b|\blang geleden\b|\b(?:years|months|weeks) ago\b|\bas a (?:child|kid)\b|\bwhen i was (?:a |young|little)/
]);

/** The emergency a query speaks of, if any: a life first, danger next. Somebody who speaks of what he or she did gets no card for victims. */
export function emergencyOf(query: string, { isOwnBehaviour, isPolicy } = readQuery(query)): Emergency {
	const text = normaliseText(query);
	if (isSuicide(text)) return '113';
	if (isPolicy) return 'none';
	if (isOwnBehaviour) return 'none';
	if (isDanger(text)) return '112';
	if (isOnlyEarly(text) || (isAssault(text) && isRecent(text))) return isLongAgo(text) ? 'none' : 'csg';
	return 'none';
}

const AT_RISK = any([
	/\b(?:kind|kinderen|dochter\w*|zoon\w*|baby|peuter|kleuter|buurmeisje|buurjongen|leerling|kleinkind|nichtje|neefje)\b.*\b(?:geslagen|mishandeld|misbruikt|verkracht|aangerand|in gevaar|onveilig|verwaarloosd|blauwe plekken|betast|slaat)\b/,
	/\b(?:slaat|slaan|mishandelt|misbruikt|zit aan|betast)\b.*\b(?:kind|kinderen|kids|dochter\w*|zoon\w*|baby|zusje|broertje)\b|\b(?:papa|mama|mijn vader|mijn moeder|stiefvader) (?:slaat|schopt|zit aan)\b|\bkindermishandeling\b/,
	/\b(?:child|kid|daughter|son|baby|toddler)\b.*\b(?:abused|hit|beaten|hurt|in danger|neglected|molested)\b|\b(?:hits|beats|abuses|hurts|molests)\b.*\b(?:child|children|kids|daughter|son|baby)\b|\bchild abuse\b/
]);

/** A child may be in danger: a hint on the page, below the card. */
export function isChildAtRisk(query: string, { isOwnBehaviour, isPolicy } = readQuery(query)): boolean {
	return !isOwnBehaviour && !isPolicy && AT_RISK(normaliseText(query));
}

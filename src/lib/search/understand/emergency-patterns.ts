/**
 * How people describe an emergency, as patterns over normalised words (emergency-words). Each list is one reason: one matching pattern is
 * enough. Dutch first, then English. Try new ones on tests/fixtures/queries.*.tune.yaml; tests/fixtures/emergencies.*.yaml are never tuned on.
 */

const one = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replace(/_/g, ' ')})`;
const pattern = (source: string) => new RegExp(source);

const ATTACKER = one(
	`hij zij ze ex man vrouw vriend vader moeder papa mama broer oom iemand ouders buurman jongen jongens gast kerel stiefvader baas he she someone somebody husband boyfriend father dad brother guy they`
);
const VICTIM = one(
	`me mij mn m ons haar hem mama papa mijn_moeder mijn_vader mijn_zus mijn_zusje mijn_broertje mijn_kind mijn_kinderen mijn_dochter meisje vrouw zijn_vrouw zijn_vriendin her him us my_mum my_mom my_mother my_sister my_kid my_child`
);
const HITS = one(
	`slaat slaan schopt schoppen wurgt stompt steekt mishandelt dreigt bedreigt hitting beating choking strangling attacking kicking punching stabbing`
);
const NOW = one(
	`nu help spoed direct meteen onmiddellijk op_dit_moment zometeen now right_now at_this_moment urgent please`
);
const RAGE = one(`boos dronken gedronken agressief gek gooit schreeuwt angry drunk throwing`);
const SOON = one(
	`vandaag vanavond vannacht morgen morgenochtend overmorgen straks over_een_uur deze_week today tonight tomorrow`
);
const WEAPON = one(`mes pistool vuurwapen wapen geweer machete bijl knife gun weapon pistol`);
const KILL = one(
	`vermoorden vermoord vermoordt doodmaken doodmaakt dood_maken doodslaan doodsteken doodschieten afmaken doden iets_aandoet iets_aan_doen iets_aandoen wat_aandoen wat_aan_doen kill kills murder stab shoot`
);
/** A danger that has lasted for long is not one for this minute. */
export const FOR_LONG =
	/\b(?:al|sinds) (?:een )?(?:\w+ )?(?:week|weken|maand|maanden|jaar|jaren|tijd)\b|\bfor (?:\w+ )?(?:weeks|months|years)\b/;

/** Somebody is in danger at this moment. */
export const DANGER: readonly RegExp[] = [
	// They say so themselves. "Wanneer 112 bellen?" is a question about it, not an emergency.
	/\b(?:in|groot|direct|acuut) gevaar\b(?! voor)|\blevensgevaar\b|\bnoodgeval\b|\bspoed\b.*\b(?:politie|hulp|ambulance)\b|\b(?:112|911)\b(?! (?:bellen|wanneer))/,
	/\bin danger\b|\bemergency\b(?! (?:contraception|pill|shelter|numbers?))|\b(?:need|call) the police now\b|\bpolitie (?:moet )?(?:nu|snel) komen\b|\bleven in gevaar\b/,
	// Violence that is happening now.
	pattern(
		`\\b${NOW}\\b.*\\b${ATTACKER}\\b.*\\b${HITS}\\b|\\b${HITS}\\b.*\\b${NOW}\\b|\\bhelp\\b.*\\b${RAGE}\\b|\\b${RAGE}\\b.*\\bhelp$`
	),
	/\bword(?:t|en)? (?:er )?(?:nu|op dit moment) (?:\w+ )?(?:\w+ ){0,2}(?:verkracht|aangerand|geslagen|mishandeld|aangevallen|lastiggevallen|bedreigt|gedwongen)\b/,
	/\b(?:is|are) (?:\w+ )?(?:hitting|beating|choking|strangling|attacking|raping) (?:me|her|him|us|my)\b|\bis being (?:raped|attacked|beaten)\b/,
	pattern(`\\b(?:wurgt|wurgen|choking|strangling)\\b.*\\b${VICTIM}\\b`),
	/\bhoor\b.*\b(?:gil\w*|gegil|geschreeuw|schreeuwen|krijsen|slaan)\b|\b(?:gil\w*|gegil|geschreeuw)\b.*\b(?:buren|buurvrouw|hiernaast)\b|\bscreaming\b.*\b(?:next door|neighbou?rs?)\b/,
	/\b(?:trekt|trekken|sleurt|sleuren|sleept|slepen|tilt|neemt|nemen) (?:haar|hem|een meisje|een vrouw|het meisje|mij|me)\b.*\b(?:mee|bosjes|auto|busje|kelder|steeg)\b|\bdragging (?:her|him|a girl|me)\b/,
	/\b(?:ik ben|ben ik|is|zijn) (?:\w+ )?(?:gestoken|neergestoken|neergeschoten|aangevallen|vastgebonden|geschoten)\b|\bvastgebonden\b|\b(?:keel|mond) dicht\b|\bonder schot\b|\b(?:valt|vallen|val) (?:me|mij|haar|hem|ons|iemand|een \w+) aan\b|\b(?:slaat|slaan|trapt|trappen|schopt|schoppen)\b.*\bin elkaar\b|\bom hulp\b.*\b(?:schreeuw|roep|gil)\w*\b|\b(?:schreeuw|roep|gil)\w* (?:\w+ )?om hulp\b/,
	/\b(?:been|was|am|got|just) (?:\w+ )?(?:stabbed|shot|attacked)\b|\btied (?:me )?up\b|\bis (?:attacking|chasing|stabbing)\b|\bscreaming for help\b/,
	// Weapons and threats to kill.
	pattern(
		`\\b(?:heeft|hebben|met|pakt|trekt|zwaait|dreigt|had|has|with|holding|pulled|got) (?:\\w+ )?(?:een |a )?${WEAPON}\\b`
	),
	pattern(
		`\\b(?:wil|gaat|zal|dreigt|zegt|zeggen|wants?|going|says?|threatens?|threatening|will)\\b.*\\b${KILL}\\b`
	),
	pattern(`\\b(?:kom|bel|stuur) (?:\\w+ )?(?:snel|meteen|politie)\\b.*\\b(?:${HITS}|${KILL})\\b`),
	// Somebody at the door, or inside.
	pattern(
		`\\b${ATTACKER}\\b (?:\\w+ ){0,2}(?:staat|staan|wacht|wachten|zit|is|komt|loopt|hangt|bonkt|klopt|klimt|gluurt) (?:\\w+ ){0,3}(?:deur|raam|huis|tuin|\\w*kamer|kamerdeur|beneden|binnen|buiten te wachten)\\b`
	),
	/\b(?:staat|wacht|bonkt) (?:\w+ ){0,2}(?:beneden|buiten|op me|op mij|op de deur)\b|\bprobeert? (?:\w+ ){0,2}binnen te komen\b|\bstaat (?:er )?(?:\w+ ){0,3}(?:bij|voor|aan|onder) (?:mijn|me|de|ons|het) (?:deur|raam|huis)\b|\b(?:trapt|slaat|ramt|beukt) (?:\w+ ){0,2}deur\b|\bkomt (?:nu|zo|straks|er) (?:\w+ ){0,2}(?:aan|hier|huis|in|binnen)\b|\bbonkt? (?:\w+ ){0,2}\w*deur\b|\bbreekt? (?:de deur|in)\b|\bkomt eraan\b|\bis (?:iemand|een man) in (?:mijn|ons|me) (?:huis|kamer)\b|\bligt naast me\b|\bkan niet praten\b.*\bhulp\b/,
	/\b(?:outside|at) (?:my |the )?(?:door|house|window)\b|\b(?:he|she|ex|husband|someone|man) is (?:outside|inside|downstairs)\b|\bis (?:someone|somebody|a man) in(?:side)? my (?:house|room|home)\b|\bbreak(?:ing)? in\b/,
	// Held, locked in.
	/\b(?:opgesloten|vastgehouden|ontvoerd|gegijzeld)\b|\b(?:mag|kan|kom) (?:\w+ )?(?:het|dit|ons) huis niet (?:uit|verlaten)\b|\blaa?t (?:me|mij) niet (?:gaan|weg|los|vertrekken)\b|\bdeur op slot\b|\bzit vast in\b|\bkom (?:er )?niet (?:weg|uit)\b|\bnaar een hotel gebracht\b/,
	/\b(?:locked|trapped|kidnapped|held) (?:me |us )?(?:in|up|captive|against)\b|\b(?:wont|not|doesnt) let me (?:leave|go|out)\b|\b(?:am|im) (?:trapped|kidnapped)\b|\bcant get out\b/,
	// Followed.
	/\b(?:word|ben|worden) (?:\w+ ){0,3}(?:achtervolgd|gevolgd)\b|\b(?:achtervolgt|volgt) (?:me|mij|haar|ons)\b|\b(?:loopt|rijdt|rent|fietst|zit) (?:\w+ ){0,5}achter (?:me|mij|haar|ons|mijn auto|mijn fiets) (?:aan|achterna)\b/,
	/\b(?:is|are|keeps) following (?:me|her|us)\b|\bbeing followed\b/,
	// A body in danger.
	/\b(?:bewusteloos|buiten bewustzijn|knock ?out|overdosis|bloedt)\b|\b(?:ik|hoofd) (?:\w+ ){0,2}bloed\b|\b(?:wordt|word|krijg haar|krijg hem) niet wakker\b|\bademt (?:\w+ ){0,2}niet|\bademt niet\b|\breageert? niet\b|\bflauwgevallen\b|\bkrijgt? (?:bijna )?geen lucht\b|\bkan (?:niet|mijn \w+ niet) (?:meer )?(?:lopen|opstaan|bewegen)\b|\bkan niet meer (?:op \w+ benen )?(?:staan|lopen)\b/,
	/\b(?:unconscious|bleeding|overdose|not breathing|wont wake up|cant wake)\b/,
	// Taken abroad, married off.
	pattern(
		`\\b${SOON}\\b.*\\b(?:vliegtuig|vlucht|vliegen|buitenland|trouwen|uitgehuwelijkt|uithuwelijken|abroad|flight|married|marry)\\b`
	),
	pattern(
		`\\b(?:paspoort|vliegtuig|buitenland|trouwen|uitgehuwelijkt|uithuwelijken|passport|abroad|flight|marry)\\b.*\\b${SOON}\\b`
	)
];

/** Somebody thinks of ending a life. */
export const SUICIDE: readonly RegExp[] = [
	/zelfmoord|zelfdoding(?! niet)|\bafscheidsbrief\b|\b(?:ga|wil) (?:ik )?springen\b|\bsuicid|\bvan kant\b|\bdood ?wil|\b(?:wil|wou|wilde|liever|was ik maar) (?:\w+ ){0,2}dood\b(?! ?(?:maken|steken|schieten|slaan))|\bdood gaan\b|\bdoodgaan\b|\bdood (?:zijn|is beter)\b|\bpunt (?:erachter|achter)\b|\b(?:weg van|uit) deze wereld\b|\bklaar met (?:leven|het leven|alles)\b|\bhet leven (?:niet meer )?(?:moe|zat|beu)\b/,
	/\bniet (?:meer|langer|verder) (?:willen |wil )?(?:leven|bestaan|verder leven|hier zijn)\b|\b(?:er|hier) niet meer (?:ben|zijn|was|wil zijn)\b|\bnooit meer wakker\b|\bstoppen met leven\b|\bniet verder(?: wil(?:len)?)? leven\b/,
	/\beinde? (?:aan (?:mijn leven|maken)|eraan)\b|\ber (?:\w+ )?een einde? aan\b|\bleven (?:heeft geen zin|hoeft niet|is niks waard|niet waard)\b|\bzie het niet (?:meer )?zitten\b.*\b(?:niet meer|leven|dood)\b|\bbeter (?:af )?(?:als|zonder) (?:mij|me|ik er niet)\b/,
	/\b(?:van (?:het dak|de brug|een flat|een brug)|voor de (?:trein|metro)) (?:\w+ )?(?:spring|springen|gaan)\b|\bvoor de trein\b|\bpillen (?:geslikt|genomen|slikken)\b|\bmezelf (?:ophangen|doden|verdrinken|iets aan ?(?:te )?doen|iets aandoen)\b|\boverdosis (?:genomen|geslikt)\b|\brust voor altijd\b|\b113\b/,
	/\bkill(?:ing)? (?:my|her|him|them) ?sel(?:f|ves)\b|\bwants? to (?:die|end it)\b|\bend(?:ing)? (?:my life|it all)\b|\b(?:dont|do not|doesnt) want to (?:live|be here|exist|wake up)\b|\btake my own life\b|\bbetter off (?:dead|without me)\b|\bno reason to live\b|\bending it\b|\b(?:to be|was|were) dead\b|\bending my life\b|\bgoodbye letter\b|\bsuicide note\b/
];

/** A sexual assault, by any of its names. */
export const ASSAULT: readonly RegExp[] = [
	/verkracht|vekracht|aangerand|aanranding|misbruikt|gedrogeerd|\btegen (?:mijn|me|mn|haar|zijn) (?:wil|zin)\b|\bzonder (?:mijn |haar )?toestemming\b/,
	/\bseks\b.*\b(?:wilde|wou|wil) (?:ik |het )?niet\b|\bdronken\b.*\bhad seks met (?:me|mij)\b|\bzonder dat (?:ik|ze|zij|hij) (?:het |dat )?(?:wilde|wou|wilden)\b|\bdronken gevoerd\b|\bvingers? (?:\w+ )?in (?:mij|me|haar|hem|zich)\b|\b(?:wilde|wou) (?:ik |het |dat )?niet\b.*\b(?:seks|toch|doorging|ging door)\b|\bnee (?:zei|gezegd|zeg|zeggen)\b|\bzei(?: \w+)? nee\b/,
	/\b(?:moest|dwong|gedwongen)\b.*\b(?:pijpen|seks|neuken|aftrekken|vingeren)\b|\b(?:heeft|had) (?:mij|me|haar|hem) (?:\w+ )?gedwongen\b(?!.*\b(?:trouwen|werken|huwelijk)\b)/,
	/\baan (?:me|mij|haar|hem|mijn \w+) gezeten\b|\b(?:heeft|had|hebben) (?:mij|me)\b.{0,12}\bgepakt\b|\b(?:aan|in) (?:haar|zijn|mijn) (?:poes|plasser|vagina|piemel|kruis)\b|\bzat (?:hij )?in (?:mij|me)\b|\bin (?:mij|me) zat\b|\bcondoom\b.*\b(?:af|eraf|afgedaan|stiekem|weg|stealth\w*)\b|\bstealthing\b|\bstiekem\b.*\bcondoom\b/,
	/\brap(?:e|ed|ing|ped)\b|\bassault(?:ed)?\b|\bforced (?:me|her|him|to have)\b|\bagainst my will\b|\bmolested\b|\bwithout my consent\b|\bsaid no\b|\b(?:took|taken|removed)\b.*\bcondoo?m\b/,
	/\bzgwalc|\bviolaron\b|\bviolad[ao]\b|\btecavuz|\bviolee?\b|\bvergewaltigt\b|изнасил|зґвалт|اغتص/
];

/** Signs of a drug, and of a night that somebody cannot remember: the traces are gone within hours. Each pattern is one sign. */
export const DRUGGED: readonly RegExp[] = [
	/\b(?:in|met) (?:mijn|me|haar|zijn) (?:drankje|drinken|glas)\b|\bdrankje\b.*\b(?:raar|gek|vies|wazig)\b|\bghb\b|\bgedrogeerd\b|\broofied\b|\bspiked\b|\bdrugged\b/,
	/\bblack ?out\b|\b(?:weet|herinner\w*) (?:\w+ ){0,3}(?:niks?|niets)\b|\b(?:niks?|niets) (?:meer )?(?:herinneren|weten|van gister\w*)\b|\bgeen idee wat\b|\bweet niet wat er (?:is )?gebeurd\b|\b(?:cant|cannot|dont) remember\b/,
	/\bwakker\b.*\b(?:zonder kleren|zonder broek|naakt|bloot|onderbroek|naast een)\b|\bwoke up (?:\w+ )?(?:naked|without|with no|next to a)\b/
];

/** Up to seven days ago: the time in which traces can be secured and medicine helps. */
export const RECENT: readonly RegExp[] = [
	/\b(?:net|zonet|zojuist|daarnet|vandaag|vannacht|vanavond|vanochtend|vanmorgen|vanmiddag|gister\w*|eergister\w*|(?:afgelopen|vorige) (?:nacht|avond|weekend|dagen|(?!(?:vraag|verjaar)dag\b)\w+dag)|(?:dit|van het|het) weekend|deze week|(?!(?:vraag|verjaar)dag\b)\w+dag(?:nacht|avond|ochtend|middag)?)\b/,
	/\b(?:een|1|twee|2|drie|3|vier|4|vijf|5|zes|6|zeven|7|paar|enkele|half|halfuur|uur) ?(?:uur|uren|dag|dagen|nachten)? (?:dagen |uur )?(?:geleden|terug)\b(?!.*\bjaar\b)/,
	/\b(?:just|right after|today|tonight|yesterday|last night|this (?:morning|afternoon|evening|week|weekend)|last weekend|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a few|one|two|three|four|five|six|seven|[1-7]) (?:hours?|days?) ago|an hour ago)\b/,
	/\b(?:anoche|hoy|ayer|wczoraj|dzisiaj|hier soir|gestern|dun|bugun)\b/
];

const RAPE =
	'(?:verkracht\\w*|aanrand\\w*|aangerand|misbruikt?|tegen (?:mijn )?wil|gedwongen|raped?|assault\\w*|forced)';
const EARLY = one(
	`douchen gedoucht wassen gewassen kleren kleding ondergoed sporen sporenonderzoek bewijs_bewaren tandenpoetsen plassen bewaren noodpil noodanticonceptie pep hiv soa hepatitis dna zwanger
	morning_after_pil morning_afterpil morningafterpil morning_after_pill emergency_contraception shower showered wash washed clothes evidence rape_kit pregnant pregnancy std sti`
);
/** Questions that only matter in the first days. */
export const ONLY_EARLY: readonly RegExp[] = [
	pattern(`\\b${EARLY}\\b.*\\b${RAPE}\\b|\\b${RAPE}\\b.*\\b${EARLY}\\b|\\b(?:pep|hiv)\\b.*\\bonveilig\\w*`)
];

export const LONG_AGO: readonly RegExp[] = [
	/\b(?:jaar|jaren|maand|maanden|weken) (?:geleden|terug)\b|\bvorig jaar\b|\bvroeger\b|\b(?:als|toen ik) (?:een )?(?:kind|klein|jong|kleuter)\b|\blang geleden\b|\btoen ik \d+ was\b|\bwhen i was \d+\b|\bin (?:19|20)\d\d\b|\b(?:years|months|weeks) ago\b|\blast year\b|\bas a (?:child|kid)\b|\bwhen i was (?:a |young|little)/
];

/** A child may be in danger. */
export const CHILD_AT_RISK: readonly RegExp[] = [
	/\b(?:kind|kinderen|dochter\w*|zoon\w*|baby|peuter|kleuter|buurmeisje|buurjongen|leerling|kleinkind|nichtje|neefje)\b.*\b(?:geslagen|mishandeld|misbruikt|verkracht|aangerand|in gevaar|onveilig|verwaarloosd|blauwe plekken|betast|slaat)\b/,
	/\b(?:slaat|slaan|mishandelt|misbruikt|zit aan|betast)\b.*\b(?:kind|kinderen|kids|dochter\w*|zoon\w*|baby|zusje|broertje)\b|\b(?:papa|mama|mijn vader|mijn moeder|stiefvader) (?:slaat|schopt|zit aan)\b|\bkindermishandeling\b/,
	/\b(?:child|kid|daughter|son|baby|toddler)\b.*\b(?:abused|hit|beaten|hurt|in danger|neglected|molested)\b|\b(?:hits|beats|abuses|hurts|molests)\b.*\b(?:child|children|kids|daughter|son|baby)\b|\bchild abuse\b/
];

/** A municipality with the regional organisations that may be named. */
export interface Municipality {
	code: string;
	name: string;
	slug: string;
	province: string;
	/** Regional centre; null: not known well enough to name. The national number always works. */
	csg: { name: string; walkIn: string | null; confidence: 'high' | 'medium' } | null;
	veiligThuis: { id: string; name: string; website: string | null };
	places: string[];
	/** Municipalities of the past that are part of it now. */
	formerNames: string[];
	/** Those among them whose address on this site still answers. */
	joined: JoinedMunicipality[];
}

/** A municipality that joined another after this site began: its address keeps answering. */
export interface JoinedMunicipality {
	name: string;
	slug: string;
	/** First day it was part of the other. */
	since: string;
}

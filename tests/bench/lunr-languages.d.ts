declare module 'lunr-languages/lunr.stemmer.support' {
	const install: (lunr: unknown) => void;
	export default install;
}

declare module 'lunr-languages/lunr.nl' {
	const install: (lunr: unknown) => void;
	export default install;
}

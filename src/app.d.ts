declare global {
	namespace App {
		interface Locals {
			/** Set by the load function of a page that nobody starts at: its CSS then comes from a file that the browser keeps. */
			hasSharedStyle?: boolean;
		}
	}
}

export {};

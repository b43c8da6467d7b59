/**
 * The folder that holds `content/` and `seeds/`: that of the project, or the one that `CONTENT_ROOT` names. Unit tests run on a small site of
 * their own.
 */
export function contentRoot(): string {
	return process.env.CONTENT_ROOT ?? '.';
}

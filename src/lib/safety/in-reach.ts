/**
 * Keeps the bar of the exit at the bottom of what is on the screen, in its own size: also when somebody zooms in with two fingers, or when a
 * keyboard covers the page in browsers that do not shrink it (`interactive-widget` in app.html is not known to all).
 */
export function keepInReach(bar: HTMLElement): void {
	const view = window.visualViewport;
	if (!view) return;
	const place = () => {
		const { offsetLeft, offsetTop, height, scale } = view;
		const up = offsetTop + height - document.documentElement.clientHeight;
		bar.style.transform =
			scale === 1 && up > -1 ? '' : `translate(${offsetLeft}px, ${up}px) scale(${1 / scale})`;
	};
	view.addEventListener('resize', place);
	view.addEventListener('scroll', place);
}

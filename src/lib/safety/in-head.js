/*
 * The script that stands in the head of every page: quick exit, and the way back that it closes. It needs nothing but itself, so it works
 * before the other scripts have come, and when they never do. `head-script.js` puts it into the page; every byte of it is on every page.
 */
((root, key) => {
	/** Does one thing after the other; what fails must not keep the next from happening. */
	const each = (...acts) => {
		for (const act of acts)
			try {
				act();
			} catch {
				// Leaving matters more than any of them.
			}
	};

	const leave = (url) => {
		if ('left' in root.dataset) return;
		// Blank first: the smallest thing, which nothing can stop.
		root.hidden = true;
		// From here on no script of ours draws, says or opens anything (left.ts).
		root.dataset.left = '';
		const go = () => location.replace(url);
		each(
			() => sessionStorage.clear(),
			// The mark of this tab: where Back leads from now on. A new one each time, so that earlier marks in the history lose their meaning.
			() => (sessionStorage[key] = url + ' ' + Math.random()),
			() => stop(),
			() => {
				root.innerHTML = '<title>%TITLE%</title><link rel=icon href=data:,><h1>%TITLE%</h1>';
				root.hidden = false;
			},
			// After the title, so that the browser's list gives the page that was left a neutral title too.
			() => history.replaceState(null, '', '%PATH%'),
			// What other scripts can still take away (left.ts); nobody waits for it.
			() => dispatchEvent(new Event('left'))
		);
		// Without a network the browser would show its own page of errors.
		if (navigator.onLine === false) addEventListener('online', go);
		else go();
	};

	/** After leaving: sends on whoever comes Back; a page that somebody opens anew is marked as one that may be come back to. */
	const check = (isBack) => {
		const mark = sessionStorage[key];
		const state = history.state || {};
		if (!mark || state.again === mark) return;
		if (isBack) leave(mark.split(' ')[0]);
		else history.replaceState({ ...state, again: mark }, '');
	};

	addEventListener(
		'click',
		(event) => {
			const link = event.target.closest('[data-exit]');
			if (!link) return;
			event.preventDefault();
			leave(link.href);
		},
		true
	);
	// A step of the wegwijzer before its script is there: it must not stay in the history either.
	addEventListener('click', (event) => {
		const link = event.target.closest('a[data-step]');
		if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		if (!('left' in root.dataset)) location.replace(link.href);
	});
	// Out of sight while it is kept for Back, so that it is looked at before it is seen.
	addEventListener('pagehide', () => (root.style.visibility = 'hidden'));
	addEventListener('pageshow', (event) => {
		each(() => event.persisted && check(true));
		root.style.visibility = '';
	});
	// 2: by Back or Forward. The newer way to ask is missing in older browsers.
	each(
		() => check(performance.navigation.type === 2),
		() => {
			if (!sessionStorage.tab) return;
			document.title = '%TITLE%';
			document.querySelector('[rel=icon]').href = 'data:,';
		}
	);
})(document.documentElement, 'weer');

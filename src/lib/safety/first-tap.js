addEventListener('click', (event) => {
	const link = event.target.closest('a[data-step],a[data-exit]');
	if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey)
		return;
	event.preventDefault();
	location.replace(link.href);
});

/** Outlines on a grid of 24 by 24, drawn for this site: one line of even width, nothing that shows violence. */
export const ICONS = {
	phone:
		'M6.6 3.5 9 3l2 4.5-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2L21 15l-.5 2.4a3 3 0 0 1-3 2.6C10 20 4 14 4 6.5a3 3 0 0 1 2.6-3z',
	chat: 'M4 5h16v11H11l-4.5 4v-4H4z',
	door: 'M6 21V3h12v18M3 21h18M14 12h.5',
	form: 'M6 3h9l4 4v14H6zM10 11h5M10 15h5',
	mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
	app: 'M7 3h10v18H7zM11 18h2',
	eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
	told: 'M4 5h16v11H11l-4.5 4v-4H4zM8 9h8M8 12h5',
	self: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-4 3-6 8-6s8 2 8 6',
	people:
		'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM17 7a2.5 2.5 0 1 1 0 5M2 20c0-4 2.5-6 6-6s6 2 6 6M17 15c3 0 5 2 5 5',
	alarm: 'M12 3 22 20H2zM12 9v5M12 17v.5',
	house: 'M3 11 12 4l9 7M5 10v10h14V10M10 20v-6h4v6',
	picture: 'M3 5h18v14H3zM8 9a1.5 1.5 0 1 1 0 .1M4 18l5-5 3 3 4-5 4 5',
	child: 'M12 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM6 13c3-2 9-2 12 0M9 12.5v8.5M15 12.5v8.5M9 17h6',
	heart: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
	ear: 'M7 10a5 5 0 0 1 10 0c0 4-4 4-4 8a3 3 0 0 1-5.5 1.5M10 10a2 2 0 0 1 4 0c0 2-2 2-2 4',
	sound: 'M4 9h4l5-5v16l-5-5H4zM16 9a4 4 0 0 1 0 6M18.5 6a8 8 0 0 1 0 12',
	globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
	check: 'M4 13l5 5L20 6',
	stop: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12h8',
	question: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.4M12 17v.5',
	clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l4 2',
	calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
	again: 'M20 12a8 8 0 1 1-2.5-5.8M18 2v5h-5',
	bag: 'M4 8h16v12H4zM9 8V4h6v4M4 13h16',
	school: 'M3 9 12 4l9 5-9 5zM7 11.5V17c3 2 7 2 10 0v-5.5',
	ball: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3.5 9c5 2 12 2 17 0M3.5 15c5-2 12-2 17 0',
	music:
		'M9 18V5l11-2v13M6.5 15.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM17.5 13.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
	candle: 'M9 11h6v10H9zM12 11V8M12 2c2 2 2 5 0 6-2-1-2-4 0-6zM5 21h14',
	care: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
	street: 'M7 21 10 3M17 21 14 3M12 5v2M12 11v2M12 17v3',
	lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2',
	rings: 'M9 8a6 6 0 1 1 0 12A6 6 0 0 1 9 8zM15 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12z',
	coin: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM15.5 8.5a4.5 4.5 0 1 0 0 7M7 11h6M7 13.5h5',
	hand: 'M8 13V6a1.5 1.5 0 0 1 3 0v5V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v8c0 4-2 7-6 7-3 0-4.5-1.5-6-4l-2-4c1-1.5 2.5-1 3 0z',
	mirror: 'M12 3c4 0 6 3 6 7s-2 7-6 7-6-3-6-7 2-7 6-7zM12 17v4M8 21h8M9.5 9 12 6.5',
	search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l5 5'
} as const;

export type IconName = keyof typeof ICONS;

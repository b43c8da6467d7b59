/** Where quick exit leads: a neutral, useful page (the weather). Set here and nowhere else. */
export const EXIT_URL = 'https://www.knmi.nl/';

// The same poster; the page around it has another size of paper.
export { entries, load } from '../+page.server';

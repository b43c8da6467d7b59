/** Script of the page of a measure. */
import { startCitation } from './start-citation';

startCitation();

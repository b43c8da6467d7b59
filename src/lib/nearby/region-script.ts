/** Script of the region page. */
import { startRegionForm } from './region-form';

startRegionForm();

export { dayInAmsterdam } from './amsterdam-time';
export { describeWeek } from './describe-hours';
export type { Schedule } from './schedule';
export { stateAt, type OpenState } from './state-at';

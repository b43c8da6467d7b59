export { dayInAmsterdam } from './amsterdam-time';
export { describeWeek, type HoursRow } from './describe-hours';
export { DAY, type Range, type Schedule } from './schedule';
export { stateAt, type OpenState } from './state-at';

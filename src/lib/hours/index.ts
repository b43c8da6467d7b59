export { dayInAmsterdam } from './amsterdam-time';
export { allRows, describeWeek } from './describe-hours';
export { WEEKDAYS, type Schedule } from './schedule';
export { stateAt, type OpenState } from './state-at';

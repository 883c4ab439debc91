/** What a lesson says of learning once it stands, in one file: two places ask for it at the same time. */
export { endIn } from './lesson-ends';
export { gaugeIn } from './lesson-gauges';

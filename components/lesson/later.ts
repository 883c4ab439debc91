/** What every lesson fetches once it stands, in one file, because asking for a file costs as much as running a small one. */
export { Reading } from '@/components/learning/Reading';
export { GivenAnswer } from './GivenAnswer';

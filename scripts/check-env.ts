/** The first step of `npm run build`: a mistake in its environment is said before anything is built. */
import { readBuildEnv } from './build-env';

const read = readBuildEnv(process.env);
if (!read.ok) {
  console.error(read.problems.join('\n'));
  process.exitCode = 1;
}

/**
 * One page under Lighthouse, for `bench.ts`: a process of its own, which can be told to let the browser go first. Is given
 * path, address and the browser's port, and sends what was measured, or why nothing was.
 */
import lighthouse from 'lighthouse';
import { type Measured, measuredFrom } from './measured';

export type Looked = { measured: Measured } | { failed: { code: string | undefined; message: string } };

const [path = '', url, port] = process.argv.slice(2);
const lhr = (await lighthouse(url, { port: Number(port), logLevel: 'error' }))?.lhr;
const { runtimeError } = lhr ?? {};
const failed = { code: runtimeError?.code, message: runtimeError?.message ?? 'Lighthouse had nothing to say.' };
const looked: Looked = lhr && !runtimeError ? { measured: measuredFrom(path, lhr) } : { failed };
process.send?.(looked);
process.disconnect();

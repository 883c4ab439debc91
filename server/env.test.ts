import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const built = (release: string) => ({ release, basePath: '/twelve' });

test('with nothing set the process listens on 0.0.0.0:3000 and names the release it was built as', () => {
  expect(readEnv({}, built('abc123'))).toEqual({
    ok: true,
    env: { port: 3000, host: '0.0.0.0', release: 'abc123', logLevel: 'info' },
  });
});

test('HOSTNAME, which containers set to their own name, does not decide where to listen', () => {
  const read = readEnv({ HOSTNAME: '3f2a9c1d' }, built('dev'));
  expect(read.ok && read.env.host).toBe('0.0.0.0');
});

test('a release named at run time wins over the one named at build time', () => {
  const read = readEnv({ RELEASE: 'v42' }, built('abc123'));
  expect(read.ok && read.env.release).toBe('v42');
});

test('every invalid value is named, all at once', () => {
  const read = readEnv(
    { PORT: '80a', HOST: 'a b', RELEASE: '', LOG_LEVEL: 'loud', TWELVEFOLD_DEBUG: '1' },
    built('dev'),
  );
  expect(read.ok).toBe(false);
  const problems = read.ok ? [] : read.problems;
  expect(problems.map((problem) => problem.split(' ', 1)[0])).toEqual([
    'PORT',
    'HOST',
    'RELEASE',
    'LOG_LEVEL',
    'TWELVEFOLD_DEBUG',
  ]);
});

test('what Kubernetes sets for a Service whose name begins with twelvefold is no setting of ours, a port that somebody set is', () => {
  const links = {
    TWELVEFOLD_SERVICE_HOST: '10.0.0.7',
    TWELVEFOLD_SERVICE_PORT: '80',
    TWELVEFOLD_SERVICE_PORT_HTTP: '80',
    TWELVEFOLD_PORT: 'tcp://10.0.0.7:80',
    TWELVEFOLD_PORT_80_TCP: 'tcp://10.0.0.7:80',
    TWELVEFOLD_PORT_80_TCP_PROTO: 'tcp',
    TWELVEFOLD_PORT_80_TCP_PORT: '80',
    TWELVEFOLD_PORT_80_TCP_ADDR: '10.0.0.7',
    TWELVEFOLD_STAGING_SERVICE_HOST: '10.0.0.8',
    TWELVEFOLD_STAGING_PORT: 'tcp://10.0.0.8:80',
  };
  expect(readEnv(links, built('dev')).ok).toBe(true);
  expect(readEnv({ TWELVEFOLD_PORT: '3000' }, built('dev')).ok).toBe(false);
  expect(readEnv({ TWELVEFOLD_PORT_HTTP: '3000' }, built('dev')).ok).toBe(false);
});

test.each(['', '-1', '65536', '3000.5', '0x50', '1e3', ' 80'])('PORT="%s" is refused', (PORT) => {
  expect(readEnv({ PORT }, built('dev')).ok).toBe(false);
});

test.each(['0', '80', '65535'])('PORT="%s" is accepted', (PORT) => {
  expect(readEnv({ PORT }, built('dev')).ok).toBe(true);
});

test('a base path other than the one the site was built for is named: it stands in every page', () => {
  expect(readEnv({ BASE_PATH: '/twelve' }, built('dev')).ok).toBe(true);
  const read = readEnv({ BASE_PATH: '/thirteen' }, built('dev'));
  expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining('this site was built for "/twelve"')]);
});

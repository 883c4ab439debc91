import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTOR_IDS, TIERS } from '@/domain/factors';
import { smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { nativePacking } from './deflate';
import type { Invite } from './invite';
import { inviteIn, MAX_INVITE, readInvite, writeInvite } from './invite';
import { readLink } from './link';
import { seal, unseal } from './sealed';

const checklist = smallChecklist;
const ids = checklist.items.map(({ id }) => id);
const INVITE: Invite = {
  service: { id: '0197aaaa-0000-7000-8000-00000000000a', name: 'ledger-api', team: 'Payments' },
  round: '2026 Q4',
  weights: { logs: 'high' },
  questions: ['config-in-variables', 'no-secrets-in-repository', 'publishable-today', 'logs-to-stdout'],
};

async function linkOf(invite: Invite): Promise<string> {
  const written = await writeInvite(invite, { checklist });
  if (written.kind !== 'link') throw new Error(written.kind);
  return written.link;
}
const sealed = async (value: unknown, version = 1) => {
  const written = await seal(value, { version, limit: MAX_INVITE, packing: nativePacking });
  return written.kind === 'link' ? written.link : '';
};
const read = (link: string) => readInvite(link, { checklist });

test('an invite says what it was made with', async () => {
  expect(await read(await linkOf(INVITE))).toEqual({ kind: 'invite', invite: INVITE });
});

const anyInvite: fc.Arbitrary<Invite> = fc.record({
  service: fc.record({
    id: fc.uuid(),
    name: fc.string({ unit: 'grapheme', maxLength: 60 }),
    team: fc.string({ unit: 'grapheme', maxLength: 60 }),
  }),
  round: fc.string({ unit: 'grapheme', maxLength: 20 }),
  weights: fc
    .dictionary(fc.constantFrom(...FACTOR_IDS), fc.constantFrom(...TIERS))
    .map((moved) => (Object.keys(moved).length > 0 ? moved : null)),
  questions: fc.option(fc.subarray(ids)),
});

test('whatever the service is called and whichever questions are chosen, the invite comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyInvite, async (invite) => {
      const link = await linkOf(invite);
      expect(await read(link)).toEqual({ kind: 'invite', invite });
      expect(inviteIn(`http://192.168.0.7:3000/ko/assess/#invite=${link}&x=1`)).toBe(link);
    }),
    { numRuns: runs(100) },
  );
});

test('the address of an invite with whole factors chosen is short enough for a code that is read across a room', async () => {
  const whole = checklist.items.filter(({ factor }) => factor !== 'logs').map(({ id }) => id);
  const link = await linkOf({ ...INVITE, questions: whole });
  expect(`https://twelvefold.example/en/assess/#invite=${link}`.length).toBeLessThan(330);
});

test('fault 37: every change of one symbol of an invite is named, and nothing is read from it', async () => {
  const link = await linkOf(INVITE);
  for (let at = 0; at < link.length; at += 1) {
    const other = link.charAt(at) === 'A' ? 'B' : 'A';
    const altered = await read(link.slice(0, at) + other + link.slice(at + 1));
    expect(altered).toMatchObject({ kind: 'unreadable', reason: { code: 'link-altered' } });
    expect(await read(link.slice(0, at))).toMatchObject({ kind: 'unreadable' });
  }
});

test('fault 38: an invite that unpacks to more than it may is stopped', async () => {
  const written = await seal(
    { s: 'a', n: 'x'.repeat(MAX_INVITE * 10) },
    {
      ...{ version: 1, limit: 10 * MAX_INVITE + 100, packing: nativePacking },
    },
  );
  expect(await read(written.kind === 'link' ? written.link : '')).toMatchObject({
    reason: { code: 'link-too-large', limit: MAX_INVITE },
  });
});

test('fault 40: an invite of an unknown version is named, and so is a text that is none', async () => {
  expect(await read(await sealed({ s: 'a' }, 2))).toMatchObject({ kind: 'from-the-future', version: 2 });
  expect(await read('%%%')).toMatchObject({ reason: { code: 'link-malformed' } });
  expect(await read('')).toMatchObject({ reason: { code: 'empty' } });
});

test('a link without a service is refused; what else is wrong in it is left out', async () => {
  for (const value of [null, [], {}, { s: 'a:b' }, { s: 7 }]) {
    expect(await read(await sealed(value))).toMatchObject({ kind: 'unreadable', reason: { code: 'no-service' } });
  }
  const odd = {
    s: 'service-1',
    n: 5,
    r: ['x'],
    w: { logs: 'huge', nothing: 'high' },
    q: ['constructor', 'gone', 'logs'],
  };
  expect(await read(await sealed(odd))).toEqual({
    kind: 'invite',
    invite: {
      service: { id: 'service-1', name: '', team: '' },
      round: '',
      weights: {},
      questions: ['logs-to-stdout', 'one-event-per-line'],
    },
  });
});

test('a share link is no invite, and an invite no share link', async () => {
  expect(await readLink(await linkOf(INVITE), { checklist })).toMatchObject({ kind: 'unreadable' });
  expect(await read(await sealed({ format: 'twelvefold/assessment', assessment: {} }))).toMatchObject({
    reason: { code: 'no-service' },
  });
});

test('names are cut where no link could carry them', async () => {
  const long = { ...INVITE, service: { ...INVITE.service, name: '가'.repeat(5000) } };
  expect(await read(await linkOf(long))).toMatchObject({ invite: { service: { name: '가'.repeat(200) } } });
});

/** The JSON that an invite carries. */
async function carried(invite: Invite): Promise<string> {
  const opened = await unseal(await linkOf(invite), { version: 1, limit: MAX_INVITE, packing: nativePacking });
  return opened.kind === 'text' ? opened.text : opened.kind;
}
const bare: Invite = { service: { id: 'a', name: 'b', team: '' }, round: '', weights: null, questions: null };

test('what an invite does not say takes no room in it', async () => {
  expect(await carried(bare)).toBe('{"s":"a","n":"b"}');
  expect(await carried({ ...bare, weights: {} })).toBe('{"s":"a","n":"b"}');
  expect(await read(await linkOf(bare))).toEqual({ kind: 'invite', invite: bare });
});

test('a factor is named once where all of its questions are asked; one without questions is not named', async () => {
  const questions = ['config-in-variables', 'no-secrets-in-repository', 'publishable-today', 'logs-to-stdout'];
  expect(await carried({ ...bare, questions })).toBe('{"s":"a","n":"b","q":["config","logs-to-stdout"]}');
});

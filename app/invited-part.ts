import type { InvitedPart } from '@/components/team/invited-parts';
import { LOCALES, type Locale } from '@/i18n/locales';
import { invitedWords } from './later-words-report';

function partIn(locale: Locale): InvitedPart {
  return async () => {
    const [{ Invited }, labels] = await Promise.all([import('@/components/team/Invited'), invitedWords(locale)]);
    return { Part: Invited, labels };
  };
}

/** What the assessment fetches when somebody was invited to answer. */
export const invitedPart = Object.fromEntries(LOCALES.map((locale) => [locale, partIn(locale)])) as Readonly<
  Record<Locale, InvitedPart>
>;

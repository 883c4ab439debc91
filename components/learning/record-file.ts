/** The onboarding record as a file. Loaded when it is asked for. */
import { localDay } from '@/components/ui/local-day';
import { fileName } from '@/domain/formats/file-name';
import { writeOnboarding } from '@/domain/formats/onboarding';
import type { OnboardingWords } from '@/domain/formats/onboarding-words';
import type { OnboardingRecord } from '@/domain/onboarding';

export function recordFile(record: OnboardingRecord, words: OnboardingWords, prefix: string) {
  return {
    name: fileName(`${prefix} ${record.learner.name}`, localDay(record.generatedAt), 'md'),
    content: writeOnboarding(record, words, localDay),
  };
}

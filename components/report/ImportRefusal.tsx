import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { fill } from '@/i18n/format';
import { reasonTold } from './import-told';
import type { ImportWords } from './import-words';
import type { Refusal } from './read-report';

type ImportRefusalProps = { reading: Refusal; words: ImportWords; again: ReactNode; cancel: ReactNode };

/** Why the file could not be read, what is safe, and what to do. */
export function ImportRefusal({ reading, words, again, cancel }: ImportRefusalProps) {
  const why =
    reading.kind === 'from-the-future'
      ? fill(words.refused.future, { version: reading.version })
      : reasonTold(reading.reason, words);
  return (
    <>
      <div className="notice bad" role="alert">
        <Icon name="warn" />
        <p>{why}</p>
        <p>{words.refused.safe}</p>
      </div>
      <div className="acts">
        {again}
        {cancel}
      </div>
    </>
  );
}

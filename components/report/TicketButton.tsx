'use client';

import { useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { Icon } from '@/components/ui/Icon';
import { answerOf } from '@/domain/answers';
import { factor } from '@/domain/factors';
import type { PlanRow } from '@/domain/plan';
import type { Report } from '@/domain/report';
import { pageAddress } from './page-address';
import type { ReportWords } from './report-words';
import type { SharingParts } from './sharing-parts';
import { TextFallback } from './TextFallback';

type TicketButtonProps = { row: PlanRow; report: Report; words: ReportWords; load: SharingParts['ticket'] };

/** Copies one fix as a ticket; its words and its writer are fetched then. */
export function TicketButton({ row, report, words, load }: TicketButtonProps) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<{ title: string; text: string; close: string } | null>(null);
  const { item } = row;

  const copy = async () => {
    setSaid('');
    try {
      const [{ labels, items }, { writeTicket }] = await Promise.all([
        load(item.factor),
        import('@/domain/formats/ticket'),
      ]);
      const own = items[item.id];
      const shown = words.items[item.id];
      if (!own || !shown) return;
      const { ticket } = labels;
      const text = writeTicket(
        {
          service: report.assessment.service.name || words.unnamed,
          row,
          given: answerOf(report.assessment.answers, item.id),
          item: {
            ...own,
            factor: `${factor(item.factor).roman}. ${words.factors[item.factor].title}`,
            number: shown.number,
            lessonAddress: pageAddress(shown.sectionHref, window.location),
            questionAddress: pageAddress(shown.questionHref, window.location),
          },
        },
        { ...ticket.file, answers: words.answers, tiers: words.tiers, efforts: words.efforts },
      );
      if (await copyText(text)) setSaid(ticket.copied);
      else setRefused({ title: ticket.refused, text, close: labels.close });
    } catch {
      setSaid(words.report.later.failed);
    }
  };
  return (
    <>
      <button className="link-btn no-print" type="button" onClick={copy}>
        <Icon name="copy" />
        {words.report.fix.ticket}
      </button>
      <span className="small muted no-print" role="status">
        {said}
      </span>
      {refused && <TextFallback {...refused} onClose={() => setRefused(null)} />}
    </>
  );
}

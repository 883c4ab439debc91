import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import type { ChecklistNews as News } from '@/domain/checklist-changes';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { NewsProps } from './later-parts';

type ChecklistNewsProps = {
  news: News;
  items: NewsProps['items'];
  assessHref: string;
  labels: Ui['history']['news'];
  locale: Locale;
  onClose: () => void;
};

/** What changed in the checklist since these answers were given; every question named leads to its place. */
export function ChecklistNews({ news, items, assessHref, labels, locale, onClose }: ChecklistNewsProps) {
  const told = [
    { forms: labels.added, ids: news.added },
    { forms: labels.reworded, ids: news.reworded },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <Notice
      title={labels.title}
      actions={
        <button className="btn btn-sm" type="button" onClick={onClose}>
          {labels.close}
        </button>
      }
    >
      <p>{fill(labels.versions, { since: news.since, version: news.version })}</p>
      {told.map(({ forms, ids }) => (
        <div key={forms.other} className="news">
          <p>{plural(locale, ids.length, forms)}</p>
          <ul>
            {ids.map((id) => {
              const own = items[id];
              return (
                own && (
                  <li key={id}>
                    <Link href={`${assessHref}#${id}`}>
                      {own.number} <Code text={own.question} />
                    </Link>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      ))}
      {news.retired.length > 0 && <p>{plural(locale, news.retired.length, labels.retired)}</p>}
    </Notice>
  );
}

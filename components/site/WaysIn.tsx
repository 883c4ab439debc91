import type { ReactNode } from 'react';
import { DialBlank } from '@/components/dial/DialReport';
import { Emblem } from '@/components/dial/Emblem';
import { ReportDialSmall } from '@/components/dial/ReportDialSmall';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

type WayWords = { title: string; text: string; takes: string; leaveWith: string; go: string };

function Way({
  picture,
  words,
  takes,
  leaveWith,
  href,
}: {
  picture: ReactNode;
  words: WayWords;
  takes: string;
  leaveWith: string;
  href: string;
}) {
  return (
    <div className="way">
      <div>{picture}</div>
      <div>
        <h3>{words.title}</h3>
        <p>{words.text}</p>
      </div>
      <dl>
        <div>
          <dt>{takes}</dt>
          <dd>{words.takes}</dd>
        </div>
        <div>
          <dt>{leaveWith}</dt>
          <dd>{words.leaveWith}</dd>
        </div>
      </dl>
      <Link className="btn go" href={href}>
        {words.go}
      </Link>
    </div>
  );
}

type WaysInProps = { locale: Locale; minutes: number; questions: number; words: Ui['home']['ways'] };

export function WaysIn({ locale, minutes, questions, words }: WaysInProps) {
  const shared = { takes: words.takes, leaveWith: words.leaveWith };
  const learn = { ...words.learn, takes: fill(words.learn.takes, { minutes }) };
  const assess = { ...words.assess, text: fill(words.assess.text, { n: questions }) };
  return (
    <section className="wrap ways" aria-labelledby="ways">
      <h2 id="ways">{words.heading}</h2>
      <Way {...shared} picture={<Emblem size={88} />} words={learn} href={lessonPath(locale, 'overview')} />
      <Way {...shared} picture={<DialBlank />} words={assess} href={localPath(locale, '/assess')} />
      <Way {...shared} picture={<ReportDialSmall />} words={words.report} href={localPath(locale, '/report')} />
    </section>
  );
}

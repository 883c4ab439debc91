import { Children, isValidElement, type ReactNode } from 'react';
import type { Ui } from '@/content/ui';
import { LanguageTabs } from './LanguageTabs';

type NoteProps = { title?: string; kind?: 'correction'; children: ReactNode };

/** A note in the margin; a correction says where a well-known source is dated or wrong. */
export function Note({ title, kind, children, labels }: NoteProps & { labels: Ui['lesson'] }) {
  return (
    <div role="note" className={kind === 'correction' ? 'mn is-correction' : 'mn'}>
      {kind === 'correction' && <span className="lbl">{labels.correction}</span>}
      {title && <b>{title}</b>} {children}
    </div>
  );
}

export function AntiPattern({ title, children, labels }: { title: string; children: ReactNode; labels: Ui['lesson'] }) {
  return (
    <div className="anti">
      <p className="lbl">{labels.antiPattern}</p>
      <p className="t">{title}</p>
      {children}
    </div>
  );
}

export function Fix({ children, labels }: { children: ReactNode; labels: Ui['lesson'] }) {
  return (
    <div className="anti-fix">
      <p className="lbl">{labels.fix}</p>
      {children}
    </div>
  );
}

/** One point of critique or present practice; an open proposal of the methodology's community says that it is one. */
export function Point({
  title,
  status,
  children,
  labels,
}: {
  title: string;
  status?: 'proposal';
  children: ReactNode;
  labels: Ui['lesson'];
}) {
  return (
    <div className="point">
      <p className="t">
        {title}
        {status === 'proposal' && <span className="tag">{labels.proposal}</span>}
      </p>
      {children}
    </div>
  );
}

type FenceProps = { 'data-lang'?: string; 'data-label'?: string };

/** Fences of one task in several languages, as tabs; one fence alone is a plain block with a copy button. */
export function Listing({
  title,
  number,
  children,
  labels,
}: {
  title: string;
  /** "III.1" */
  number: string;
  children: ReactNode;
  labels: Ui['lesson']['listing'];
}) {
  const panels = Children.toArray(children).flatMap((child) => {
    if (!isValidElement<FenceProps>(child)) return [];
    const { 'data-lang': language, 'data-label': label } = child.props;
    return language ? [{ language, label: label ?? language, code: child }] : [];
  });
  return (
    <figure className="block">
      <figcaption className="cap">
        <b>{`${labels.label} ${number}`}</b> {title}
      </figcaption>
      <LanguageTabs panels={panels} labels={labels} />
    </figure>
  );
}

import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Neutral when nothing is lost; `bad` when something failed, and then it is announced at once. */
export function Notice({
  kind = 'neutral',
  title,
  children,
  actions,
}: {
  kind?: 'neutral' | 'bad';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className={kind === 'bad' ? 'notice bad' : 'notice'} {...(kind === 'bad' ? { role: 'alert' } : {})}>
      <Icon name={kind === 'bad' ? 'warn' : 'info'} />
      <h2>{title}</h2>
      {children}
      {actions && <div className="acts">{actions}</div>}
    </section>
  );
}

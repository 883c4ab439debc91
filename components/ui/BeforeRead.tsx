import type { ReactNode } from 'react';
import { Notice } from './Notice';

type BeforeReadProps = {
  /** Whether the store is read. */
  isRead: boolean;
  title: string;
  noScript: string;
  /** What stands there when nothing is stored. */
  children: ReactNode;
};

/**
 * A page of answers where there are none: a newcomer sees it from the first frame and can use it once the store is read.
 * Everybody else sees nothing before that, and without scripts why nothing comes.
 */
export function BeforeRead({ isRead, title, noScript, children }: BeforeReadProps) {
  return (
    <>
      {!isRead && (
        <noscript>
          <h1 className="vh">{title}</h1>
          <Notice title={title}>
            <p>{noScript}</p>
          </Notice>
        </noscript>
      )}
      <div className={isRead ? undefined : 'first-visit'} inert={!isRead}>
        {children}
      </div>
    </>
  );
}

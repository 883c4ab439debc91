import type { ReactNode } from 'react';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { type Plan, schedule, timeText } from '@/domain/agenda';
import type { OpensLinks } from './opens';

type AgendaTableProps = {
  plan: Plan;
  links: OpensLinks;
  words: Ui['workshop']['agenda'];
  /** What stands in the column of minutes; the number where nothing does. */
  minutes?: (id: string, minutes: number, title: string) => ReactNode;
};

/** An agenda block by block: when, what, how long, and what opens it. */
export function AgendaTable({ plan, links, words, minutes }: AgendaTableProps) {
  return (
    <div className="wk-agenda">
      <table>
        <caption className="vh">{`${words.heading}: ${words.names[plan.agenda]}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.block}</th>
            <th scope="col">{words.minutes}</th>
            <th scope="col" className="no-print">
              {words.opens}
            </th>
          </tr>
        </thead>
        <tbody>
          {schedule(plan).map((row) => {
            const { title, text } = words.blocks[row.id];
            return (
              <tr key={row.id} className={row.minutes === 0 ? 'is-out' : undefined} data-block={row.id}>
                <td className="num wk-time">{row.minutes === 0 ? words.leftOut : timeText(row.from, plan.start)}</td>
                <th scope="row">
                  <span className="wk-title">{title}</span>
                  <span className="wk-text">{text}</span>
                </th>
                <td className="num wk-minutes">{minutes?.(row.id, row.minutes, title) ?? row.minutes}</td>
                <td className="no-print">
                  <ul className="wk-opens">
                    {links[row.id]?.map(({ href, label }) => (
                      <li key={href}>
                        <Link href={href}>{label}</Link>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

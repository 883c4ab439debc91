export type Section = { id: string; text: string };

type SectionsProps = {
  sections: readonly Section[];
  /** The one being read. */
  current?: string | undefined;
  label?: string;
};

/** The sections of a lesson, to go to. */
export function Sections({ sections, current, label }: SectionsProps) {
  return (
    <ol className="toc" aria-label={label}>
      {sections.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}

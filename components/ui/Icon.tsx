/** Line icons on a 16 px grid. They stand beside a visible label, or the control has an accessible name. */
const PATHS = {
  theme: 'M8 2.25a5.75 5.75 0 0 1 0 11.5Z',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  down: 'm3 6 5 5 5-5',
  plus: 'M8 3v10M3 8h10',
  warn: 'M8 1.8 15 14H1ZM8 6.2v3.6M8 11.6v.6',
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  link: 'M6.25 9.75l3.5-3.5M7.2 4.7l1.1-1.1a2.9 2.9 0 0 1 4.1 4.1l-1.1 1.1M8.8 11.3l-1.1 1.1a2.9 2.9 0 0 1-4.1-4.1l1.1-1.1',
  print: 'M4.5 6V2h7v4M4.5 11h-3V6h13v5h-3M4.5 9.5h7V14h-7z',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  search: 'M10.2 10.2 14 14',
  pen: 'm2.5 13.5.7-3.2 8-8 2.5 2.5-8 8zM9.5 4l2.5 2.5',
  info: 'M8 7v5M8 4v.6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
      {name === 'theme' && <circle cx="8" cy="8" r="5.75" />}
      {name === 'search' && <circle cx="6.75" cy="6.75" r="4.75" />}
      <path d={PATHS[name]} fill={name === 'theme' ? 'currentColor' : undefined} />
    </svg>
  );
}

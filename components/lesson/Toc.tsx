'use client';

import { useEffect, useState } from 'react';
import { type Section, Sections } from './Sections';

/** The sections of this page; the one being read is marked. */
export function Toc({ sections, label }: { sections: readonly Section[]; label: string }) {
  const [current, setCurrent] = useState(sections[0]?.id);
  // An observer would miss a jump during which no heading crosses the window.
  useEffect(() => {
    const mark = () => {
      // Each time, for those further down are drawn after the first frame.
      const headings = sections.flatMap(({ id }) => document.getElementById(id) ?? []);
      // The last heading above the upper third of the window is the one being read.
      const line = window.innerHeight / 3;
      const read = headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1);
      setCurrent((read ?? headings[0])?.id);
    };
    // Once a frame at most, and in the frame: asking for a position earlier makes the browser lay the page out once more.
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    };
    later();
    window.addEventListener('scroll', later);
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, [sections]);
  return <Sections sections={sections} current={current} label={label} />;
}

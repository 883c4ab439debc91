import type { ReactNode } from 'react';
import { Emblem } from '@/components/dial/Emblem';
import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { LanguageChoice, PlaceKept } from './LanguageChoice';
import { NavLinks } from './NavLinks';
import { ThemeChoice } from './ThemeChoice';

type SiteHeaderProps = {
  locale: Locale;
  words: Ui['site'];
  /** The name of each language, in that language. */
  languages: Readonly<Record<Locale, string>>;
  search: ReactNode;
};

export function SiteHeader({ locale, words, languages, search }: SiteHeaderProps) {
  const links = [
    { href: localPath(locale, '/learn'), label: words.nav.learn },
    { href: localPath(locale, '/assess'), label: words.nav.assess },
    { href: localPath(locale, '/report'), label: words.nav.report },
    { href: localPath(locale, '/team'), label: words.nav.team },
    { href: localPath(locale, '/workshop'), label: words.nav.workshop },
    { href: localPath(locale, '/glossary'), label: words.nav.glossary },
    { href: localPath(locale, '/about'), label: words.nav.about },
  ];
  return (
    <>
      <PlaceKept />
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="top no-print">
        <div className="wrap">
          <Link className="brand" href={localPath(locale, '/')}>
            <Emblem />
            <span>{words.name}</span>
          </Link>
          <NavLinks className="topnav" links={links} label={words.mainNav} />
          <div className="tools">
            {search}
            <LanguageChoice locale={locale} className="tool wide" names={languages} />
            <button className="tool" type="button" popoverTarget="theme-choice" aria-label={words.theme.button}>
              <Icon name="theme" />
            </button>
            <button className="tool menu-btn" type="button" popoverTarget="site-menu">
              <Icon name="menu" />
              <span>{words.menu}</span>
            </button>
          </div>
        </div>
      </header>
      <ThemeChoice id="theme-choice" words={words.theme} />
      <div className="site-menu" id="site-menu" popover="auto">
        <NavLinks className="menu-nav" links={links} label={words.menu} />
        <p className="menu-language">
          <LanguageChoice locale={locale} className="btn" names={languages} />
        </p>
      </div>
    </>
  );
}

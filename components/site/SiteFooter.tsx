import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';

export function SiteFooter({ locale, words }: { locale: Locale; words: Ui['site'] }) {
  return (
    <footer className="foot no-print">
      <div className="wrap">
        <p>{words.footer}</p>
        <nav aria-label={words.footerNav}>
          <Link href={localPath(locale, '/about#method')}>{words.aboutLink}</Link>
          <Link href={localPath(locale, '/about#privacy')}>{words.privacyLink}</Link>
        </nav>
      </div>
    </footer>
  );
}

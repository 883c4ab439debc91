import { RedrawPage } from '@/components/diagram/RedrawPage';
import { words } from '@/content/load';
import { DEFAULT_LOCALE } from '@/i18n/locales';

export default function Page() {
  return <RedrawPage label={words(DEFAULT_LOCALE).ui.redraw.frame} />;
}

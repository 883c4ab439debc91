import { Emblem } from '@/components/dial/Emblem';
import { words } from '@/content/load';
import { LOCALES } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { LANGUAGE } from '@/state/language-script';
import { preferenceKey } from '@/state/prefix';

const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** Goes to the language that was chosen before, or else the first the browser asks for; the hash travels along, as in a shared link. */
const redirect = `(function(l){var c;try{c=localStorage.getItem('${preferenceKey(LANGUAGE)}')}catch(e){}var w=[c].concat(navigator.languages||[]).filter(Boolean).map(function(x){return x.slice(0,2)}).find(function(x){return l.indexOf(x)>-1})||l[0];location.replace(${JSON.stringify(basePath)}+'/'+w+'/'+location.hash)})(${JSON.stringify(LOCALES)})`;

/** The way in on hosts that cannot redirect by language; without JavaScript it is a page of links. */
export default function LanguagePage() {
  return (
    <main id="main" className="wrap page">
      <Emblem size={64} />
      <h1>{words(LOCALES[0]).ui.site.name}</h1>
      <ul className="acts">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a className="btn" href={basePath + localPath(locale, '/')} lang={locale}>
              {words(locale).ui.site.language}
            </a>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text, hashed in the policy. */}
      <script dangerouslySetInnerHTML={{ __html: redirect }} />
    </main>
  );
}

import type { Child } from 'hono/jsx'
import type { PageContext } from '../kernel/page.model.ts'
import { type Locale, locales } from '../kernel/words.model.ts'
import { Strip } from './strip.tsx'
import { sayShell } from './text.ts'

const names: Record<Locale, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** The foot of every page: what this is, the guide to the page, the terms, the sources, and the same page in the other languages. */
export const Footer = ({ page, alone }: { page: PageContext; alone?: Child | undefined }) => (
  <footer class="gf-foot">
    <div class="gf-width">
      <Strip />
      <div class="gf-foot-row">
        <div>
          <p>
            <strong>{page.community?.name ?? 'Godfot'}</strong>
          </p>
          <p>{alone ?? sayShell(page.locale, 'aboutGodfot')}</p>
        </div>
        {alone === undefined && (
          <ul>
            <li>
              <a href={helpFor(page)}>{sayShell(page.locale, 'help')}</a>
            </li>
            <li>
              <a href={page.to('terms')}>{sayShell(page.locale, 'terms')}</a>
            </li>
            <li>
              <a href={page.to('registers')}>{sayShell(page.locale, 'registers')}</a>
            </li>
            <li>
              <a href={page.to('guide', { guide: 'personvern' })}>
                {sayShell(page.locale, 'privacy')}
              </a>
            </li>
            <li>
              <a href={page.to('guide', { guide: 'tilgjengelighet' })}>
                {sayShell(page.locale, 'accessibility')}
              </a>
            </li>
          </ul>
        )}
        <nav aria-label={sayShell(page.locale, 'languages')}>
          <ul>
            {locales
              .filter((locale) => locale !== page.locale)
              .map((locale) => (
                <li>
                  <a href={inLanguage(page.path, locale)} lang={locale} hreflang={locale}>
                    {names[locale]}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </div>
  </footer>
)

/** The guide that tells of the page, and the list of them all where none does. */
function helpFor({ guide, to }: PageContext): string {
  if (guide === null) return to('help')
  const [name = '', place] = guide.split('#')
  return to('guide', { guide: name }, { '#': place })
}

/** The same address in another language. */
function inLanguage(path: string, locale: Locale): string {
  const [place = '/', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  asked.set('sprak', locale)
  return `${place}?${asked}`
}

import { raw } from 'hono/html'
import type { PageContext } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { InNorwegian, langOf } from '../../ui/in-norwegian.tsx'
import { More } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { sayHelp } from './help.text.ts'

/** A guide as it is shown: its title, the places in it that lead through it, and the rest as HTML. */
export type WrittenGuide = {
  title: string
  places: readonly { place: string; words: string }[]
  html: string
}

/** A guide of fewer parts is seen through without being told which they are. */
const fewParts = 4

/** Which guides there are. */
export const HelpPage = ({ page, contents }: { page: PageContext; contents: WrittenGuide }) => {
  const { locale, to } = page
  return (
    <Page
      page={page}
      title={sayHelp(locale, 'title')}
      lead={sayHelp(locale, 'lead')}
      crumbs={[{ label: sayHelp(locale, 'communities'), href: to('communities') }]}
    >
      <InBokmal locale={locale} />
      <GuideText locale={locale} guide={contents} />
    </Page>
  )
}

/** One guide. */
export const GuidePage = ({ page, guide }: { page: PageContext; guide: WrittenGuide }) => {
  const { locale, to } = page
  return (
    <Page
      page={page}
      title={guide.title}
      windowTitle={sayHelp(locale, 'window', guide.title)}
      heading={<InNorwegian locale={locale}>{guide.title}</InNorwegian>}
      crumbs={[
        { label: sayHelp(locale, 'communities'), href: to('communities') },
        { label: sayHelp(locale, 'title'), href: to('help') },
      ]}
    >
      <InBokmal locale={locale} />
      {guide.places.length > fewParts && (
        <More summary={sayHelp(locale, 'onPage')}>
          <ul lang={langOf(locale)}>
            {guide.places.map(({ place, words }) => (
              <li>
                <a href={`#${place}`}>{words}</a>
              </li>
            ))}
          </ul>
        </More>
      )}
      <GuideText locale={locale} guide={guide} />
    </Page>
  )
}

const InBokmal = ({ locale }: { locale: Locale }) =>
  locale === 'nb' ? null : <p>{sayHelp(locale, 'inBokmal')}</p>

const GuideText = ({ locale, guide }: { locale: Locale; guide: WrittenGuide }) => (
  <div class="gf-prose gf-guide" lang={langOf(locale)}>
    {raw(guide.html)}
  </div>
)

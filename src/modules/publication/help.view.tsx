import { raw } from 'hono/html'
import type { PageContext } from '../../kernel/page.model.ts'
import { InNorwegian, langOf } from '../../ui/in-norwegian.tsx'
import { Prose } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { sayHelp } from './help.text.ts'

/** A guide as it is shown: its title, and the rest as HTML. */
export type WrittenGuide = { title: string; html: string }

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
      <GuideText page={page} guide={contents} />
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
      <GuideText page={page} guide={guide} />
    </Page>
  )
}

const GuideText = ({ page: { locale }, guide }: { page: PageContext; guide: WrittenGuide }) => (
  <>
    {locale !== 'nb' && <p>{sayHelp(locale, 'inBokmal')}</p>}
    <Prose>
      <div lang={langOf(locale)}>{raw(guide.html)}</div>
    </Prose>
  </>
)

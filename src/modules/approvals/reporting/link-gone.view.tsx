import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Facts, Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { GoneWhy } from './link.model.ts'
import { goneTexts, goneTitles, sayLink as say } from './link.text.ts'

/** That a link opens nothing any longer, and whom to turn to. */
export const LinkGonePage = ({
  page,
  why,
  replyTo,
  typed,
}: {
  page: CommunityPage
  why: GoneWhy
  replyTo: string | null
  typed: readonly { term: string; text: string }[]
}) => {
  const { locale } = page
  return (
    <Page
      page={page}
      title={goneTitles[why][locale]}
      lead={goneTexts[why][locale]}
      alone={say(locale, 'foot')}
    >
      <p>{replyTo === null ? say(locale, 'contact') : say(locale, 'contactAt', replyTo)}</p>
      {typed.length > 0 && (
        <Section title={say(locale, 'typedTitle')} lead={say(locale, 'typedLead')}>
          <Facts facts={typed.map(({ term, text }) => ({ term, detail: text }))} />
        </Section>
      )}
    </Page>
  )
}

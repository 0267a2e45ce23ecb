import type { CommunityPage } from '../../../kernel/page.model.ts'
import { GoneLinkPage } from '../../../ui/gone-link.tsx'
import type { GoneWhy } from './link.model.ts'
import { sayLink as say } from './link.text.ts'
import { goneTexts, goneTitles } from './link-gone.text.ts'

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
    <GoneLinkPage
      page={page}
      title={goneTitles[why][locale]}
      why={goneTexts[why][locale]}
      foot={say(locale, 'foot')}
      contact={replyTo === null ? say(locale, 'contact') : say(locale, 'contactAt', replyTo)}
      typed={typed}
      typedTitle={say(locale, 'typedTitle')}
      typedLead={say(locale, 'typedLead')}
    />
  )
}

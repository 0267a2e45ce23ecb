import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Surface } from '../../../ui/layout.tsx'
import { MailTold, mendingPlace } from '../../../ui/mail.tsx'
import { sayMail } from '../../../ui/mail-text.ts'
import { Page } from '../../../ui/page.tsx'
import { sayAccess } from '../access.text.ts'
import { type CommunityMail, type MailFilter, mailFilters } from './outgoing.model.ts'
import { emptyTexts, filterNames, sayOutgoing as say } from './outgoing.text.ts'

export type OutgoingProps = {
  page: CommunityPage
  mails: readonly CommunityMail[]
  filter: MailFilter
  /** The last that is shown, where there are older ones. */
  olderThan: string | null
  sendsMail: boolean
}

/** All that the community has written, and what became of it. */
export const OutgoingPage = ({ page, mails, filter, olderThan, sendsMail }: OutgoingProps) => {
  const { locale } = page
  return (
    <Page
      page={page}
      nav="people"
      title={say(locale, 'title')}
      lead={say(locale, 'lead')}
      crumbs={[{ label: sayAccess(locale, 'people'), href: page.to('people') }]}
    >
      <nav aria-label={say(locale, 'which')}>
        <Buttons>
          {mailFilters.map((each) => (
            <ButtonLink
              href={page.to('outgoingMail', {}, { vis: each })}
              weight={each === filter ? 'primary' : 'secondary'}
              small
              current={each === filter}
            >
              {filterNames[each][locale]}
            </ButtonLink>
          ))}
        </Buttons>
      </nav>
      {mails.length === 0 && <Empty>{emptyTexts[filter][locale]}</Empty>}
      {mails.map((mail) => (
        <OneMail page={page} mail={mail} sendsMail={sendsMail} />
      ))}
      {olderThan !== null && (
        <p>
          <a href={page.to('outgoingMail', {}, { vis: filter, for: olderThan })}>
            {say(locale, 'older')}
          </a>
        </p>
      )}
    </Page>
  )
}

const OneMail = (props: { page: CommunityPage; mail: CommunityMail; sendsMail: boolean }) => {
  const { page, mail, sendsMail } = props
  const { locale } = page
  return (
    <Surface>
      <h2>
        {mail.isSeen ? sayMail(locale, mail.about) : sayAccess(locale, 'unseenMail')}, {mail.name}
        {mail.title && (
          <>
            : <InNorwegian locale={locale}>{mail.title}</InNorwegian>
          </>
        )}
      </h2>
      <MailTold
        page={page}
        mail={mail}
        sendsMail={sendsMail}
        doors={{ again: null, mend: mendingPlace(page, mail, page.to('outgoingMail')) }}
      />
    </Surface>
  )
}

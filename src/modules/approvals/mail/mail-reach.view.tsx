import type { Child } from 'hono/jsx'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { MailTold, mendingPlace } from '../../../ui/mail.tsx'
import { sayMailLink } from '../../../ui/mail-link.text.ts'
import { sayMail } from '../../../ui/mail-text.ts'
import { State } from '../../../ui/state.tsx'
import { type PartyReach, type PressingReach, pressingText, reachText } from '../../rounds/index.ts'
import type { AgainDeed, AgainOutcome } from './mail-reach.model.ts'
import { sayPartyMail as say } from './mail-reach.text.ts'

type MailPlace = {
  page: CommunityPage
  slug: string
  sendsMail: boolean
}

/** The parties that have not got what they were sent last: how many, who, why, and what can be done. */
export const Unreached = (
  props: MailPlace & {
    reaches: readonly PartyReach[]
    unreached: readonly PartyReach[]
    pressing: PressingReach
  },
) => {
  const { page, reaches, unreached, pressing } = props
  const { locale } = page
  if (unreached.length === 0) return null
  const title = pressingText(locale, pressing, reaches.length)
  return (
    <Notice kind="warning" title={title}>
      {unreached.map(({ code, name, mails }) => (
        <>
          <p>
            <a href={page.to('answer', { slug: props.slug, partyCode: code })}>
              <b>{name}</b>
            </a>
          </p>
          {mails
            .filter(({ state }) => state !== 'sent')
            .map((mail) => (
              <PartyMail {...props} mail={mail} from="tavle" />
            ))}
        </>
      ))}
    </Notice>
  )
}

/** That a party has not got the mail, in a word beside its line. */
export const ReachFlag = ({
  page: { locale },
  reach,
}: {
  page: CommunityPage
  reach: PartyReach | undefined
}) => {
  const text = reach && reachText(locale, reach)
  return text && <State kind={reach.reach === 'delayed' ? 'postponed' : 'rejected'}>{text}</State>
}

/** All that a party has been written about the version, the last first. */
export const PartyMails = (
  props: MailPlace & {
    mails: readonly MailStory[]
    /** What stands below a mail that is the last its receiver was sent: the link is there. */
    linkOf(mail: MailStory): Child
  },
) => {
  const { locale } = props.page
  const mails = props.mails.toReversed()
  if (mails.length === 0) return null
  return (
    <Section title={say(locale, 'mailToParty')} id="e-post">
      {mails.map((mail, i) => (
        <Surface>
          <h3>
            {sayMail(locale, mail.about)}, {mail.name}
          </h3>
          <PartyMail {...props} mail={mail} from="svar" />
          {mails.findIndex(({ personId }) => personId === mail.personId) === i &&
            props.linkOf(mail)}
        </Surface>
      ))}
    </Section>
  )
}

const doneText = (locale: Locale, did: AgainDeed): string =>
  did === 'sendt'
    ? say(locale, 'sentAgain')
    : sayMailLink(locale, did === 'trukket' ? 'revoked' : 'renewed')

/** What came of sending a mail again, or of what was done about its link. */
export const SentAgain = ({
  page: { locale },
  again,
}: {
  page: CommunityPage
  again: AgainOutcome | null
}) =>
  again && (
    <Notice kind={again.isSent ? 'done' : 'warning'}>
      <p>{again.isSent ? doneText(locale, again.did) : again.why}</p>
    </Notice>
  )

const PartyMail = ({
  page,
  slug,
  sendsMail,
  mail,
  from,
}: MailPlace & { mail: MailStory; from: 'tavle' | 'svar' }) => {
  const back =
    from === 'tavle' || mail.partyCode === null
      ? page.to('board', { slug })
      : page.to('answer', { slug, partyCode: mail.partyCode })
  return (
    <MailTold
      page={page}
      mail={mail}
      sendsMail={sendsMail}
      doors={{
        again: { action: page.to('mailAgain', { slug, mail: mail.id }), fields: { fra: from } },
        mend: mendingPlace(page, mail, back),
      }}
    />
  )
}

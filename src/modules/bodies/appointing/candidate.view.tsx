import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink } from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import { MailState, MailTold } from '../../../ui/mail.tsx'
import { LinkDeeds } from '../../../ui/mail-link.tsx'
import { OwnAnswer } from '../candidate/own-answer.view.tsx'
import type { Proposed } from './appointing.rule.ts'
import { sayAppointing as say } from './appointing.text.ts'

/** What a page of a round about names knows of asking those who are proposed themselves. */
export type CandidateProps = {
  page: CommunityPage
  /** Where in the addresses: the body and the round. */
  at: { body: string; asking: string }
  /** The keys of those who can be asked. */
  toAsk: ReadonlySet<string>
  mails: readonly MailStory[]
  sendsMail: boolean
}

/** What somebody who is proposed has said themselves, and where they are asked. */
export const Candidate = (props: CandidateProps & { proposed: Proposed }) => {
  const { page, at, toAsk, proposed } = props
  const { locale } = page
  const { key, proposal, own, wasAnother, putIn } = proposed
  const { candidate } = proposal
  return (
    <div class="gf-apart">
      {(own !== null || putIn === null) && (
        <OwnAnswer
          locale={locale}
          own={own}
          wasAnother={wasAnother}
          hasAddress={candidate.email !== ''}
        />
      )}
      {toAsk.has(key) && (
        <ButtonLink href={page.to('askCandidates', at, { hvem: key })} weight="secondary">
          {say(locale, 'askThem')}
          <span class="ds-sr-only">: {candidate.name}</span>
        </ButtonLink>
      )}
      <Mail {...props} />
    </div>
  )
}

/** The last mail to them, and what can be done about its link. */
const Mail = ({
  page,
  at,
  mails,
  sendsMail,
  proposed,
}: CandidateProps & { proposed: Proposed }) => {
  const { locale } = page
  const { own, putIn } = proposed
  const mail = mails.find(({ id }) => id === own?.mailId)
  if (!own || !mail) return null
  const to = { ...at, candidate: own.id }
  const renewAt = sendsMail && putIn === null ? page.to('renewCandidateLink', to) : null
  return (
    <>
      {mail.state === 'failed' && <MailState page={page} mail={mail} />}
      <More summary={say(locale, 'mail')}>
        <MailTold
          page={page}
          mail={mail}
          sendsMail={sendsMail}
          doors={{ again: renewAt ? { action: renewAt, fields: {} } : null, mend: null }}
        />
        <LinkDeeds
          page={page}
          mail={mail}
          link={own.isRevoked ? 'revoked' : 'open'}
          renewAt={renewAt}
          revokeAt={sendsMail ? page.to('revokeCandidateLink', to) : null}
        />
      </More>
    </>
  )
}

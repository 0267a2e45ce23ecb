import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import type { PartyReach, PressingReach } from '../mail/mail-reach.model.ts'
import { pressingText, reachText } from '../mail/mail-reach.text.ts'
import type { Round } from '../round.model.ts'

/** Those that the last mails did not reach, of how many, and where that is seen to. */
export type Missed = { reaches: readonly PartyReach[]; pressing: PressingReach; of: number }

/** Whom the mail has not reached; nothing where it has all. */
export const NotReached = ({
  page,
  round,
  missed,
}: {
  page: CommunityPage
  round: Round
  missed: Missed
}) => {
  const { locale } = page
  if (missed.reaches.length === 0) return null
  return (
    <Notice kind="warning" title={pressingText(locale, missed.pressing, missed.of)}>
      <ul>
        {missed.reaches.map((reach) => (
          <li>
            <a href={page.to('roundMail', { round: round.slug }, { '#': reach.code })}>
              {reach.name}
            </a>
            : {reachText(locale, reach)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

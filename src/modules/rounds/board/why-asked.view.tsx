import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Surface } from '../../../ui/layout.tsx'
import type { Round } from '../round.model.ts'
import { RoundFiles } from '../round-file.view.tsx'
import { readerNames, sayRounds } from '../rounds.text.ts'
import { sayBoard as say } from './board.text.ts'

/** Why it is asked, who reads the answers, and what follows the round. */
export const WhyAsked = ({
  page,
  round,
  attachments,
}: {
  page: CommunityPage
  round: Round
  attachments: readonly AttachmentRow[]
}) => {
  const { locale } = page
  return (
    <>
      {round.reason && (
        <Surface title={say(locale, 'why')}>
          <p>{round.reason}</p>
          <p class="gf-hint">
            {sayRounds(locale, 'readers')}: {readerNames[round.readers][locale]}.
          </p>
        </Surface>
      )}
      <RoundFiles
        locale={locale}
        files={attachments}
        href={(position) => page.to('roundFile', { round: round.slug, position })}
      />
    </>
  )
}

import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { StackTable } from '../../../ui/layout.tsx'
import type { ListedRound } from '../../rounds/index.ts'
import { sayAppointing as say } from '../appointing/appointing.text.ts'
import { roundStanding } from '../appointing/round-standing.view.ts'
import type { Body } from '../body.model.ts'

/** The rounds that asked for names to the seats of a body, of those that the reader may know of. */
export const AskedNames = ({
  page,
  body,
  asked,
}: {
  page: CommunityPage
  body: Body
  asked: readonly ListedRound[]
}) => {
  if (asked.length === 0) return null
  const { locale } = page
  const appoint = {
    label: <span class="ds-sr-only">{say(locale, 'appoint')}</span>,
    cell: ({ slug, title }: ListedRound) => (
      <a href={page.to('appoint', { body: body.key, asking: slug })}>
        {say(locale, 'appoint')}
        <span class="ds-sr-only">: {title}</span>
      </a>
    ),
  }
  return (
    <StackTable<ListedRound>
      caption={say(locale, 'namesAsked')}
      rows={asked}
      columns={[
        {
          label: say(locale, 'round'),
          cell: ({ title, slug, state }) => (
            <a href={page.to(state === 'draft' ? 'draftRound' : 'round', { round: slug })}>
              <InNorwegian locale={locale}>{title}</InNorwegian>
            </a>
          ),
        },
        { label: say(locale, 'state'), cell: (round) => roundStanding(locale, round) },
        {
          label: say(locale, 'answers'),
          cell: ({ answered, asked: all }) => say(locale, 'answered', answered, all),
        },
        ...(page.may('ask-round') ? [appoint] : []),
      ]}
    />
  )
}

import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import { meanwhileText } from '../../agreements/index.ts'
import { type CirculationFacts, isShown } from '../circulation-row.model.ts'
import { sayBoard as say } from '../look/board.text.ts'

/** That what is read is of another version than the one shown now, and the way to that one. */
export const OtherVersion = ({
  page: { locale },
  facts,
  shownAt,
}: {
  page: CommunityPage
  facts: Pick<CirculationFacts, 'number' | 'shownNumber'>
  /** The same page of the version that is shown. */
  shownAt: string
}) =>
  isShown(facts) ? null : (
    <Notice>
      <p>
        {say(locale, 'ofVersion', facts.number)}{' '}
        <a href={shownAt}>{say(locale, 'toVersion', facts.shownNumber)}</a>
      </p>
    </Notice>
  )

/** The version that holds until this one does, with the way to its board. */
export const HoldingMeanwhile = (props: {
  page: CommunityPage
  slug: string
  holds: { number: number; untilEach: boolean } | null
}) => {
  const { page, slug, holds } = props
  return (
    holds && (
      <Notice>
        <p>
          <a href={page.to('board', { slug }, { versjon: holds.number })}>
            {meanwhileText(page.locale, holds)}
          </a>
        </p>
      </Notice>
    )
  )
}

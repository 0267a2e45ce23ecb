import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import { besideHolds, type HoldsBeside } from '../../agreements/index.ts'
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

/** The other versions that hold for some, each with the way to its board. */
export const HoldingBeside = (props: {
  page: CommunityPage
  slug: string
  holds: readonly HoldsBeside[]
}) => {
  const { page, slug, holds } = props
  return (
    <>
      {holds.map((beside) => (
        <Notice>
          <p>
            <a href={page.to('board', { slug }, { versjon: beside.number })}>
              {besideHolds(page.locale, beside)}
            </a>
          </p>
        </Notice>
      ))}
    </>
  )
}

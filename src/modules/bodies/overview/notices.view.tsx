import { addDays } from '../../../kernel/day.model.ts'
import { listed, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import { periodText } from '../bodies.text.ts'
import type { Unled } from './leader.rule.ts'
import type { Notices } from './notice.rule.ts'
import { sayOverview as say } from './overview.text.ts'

/** What is to be looked into of a body, a line for each. */
export const NoticeList = ({
  page,
  notices,
  seats,
}: {
  page: CommunityPage
  notices: Notices
  seats: number
}) => {
  const lines = noticeLines(page, notices, seats)
  if (lines.length === 0) return null
  return (
    <Notice kind="warning" title={say(page.locale, 'toSee')}>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}

function noticeLines({ locale }: CommunityPage, notices: Notices, seats: number): string[] {
  const { vacant, ending, unequal, unrepresented, quorumOver, unled } = notices
  return [
    ...(vacant.length === 0
      ? []
      : [
          say(
            locale,
            'vacantSeats',
            listed(
              locale,
              vacant.map(({ seat }) => seat.label),
            ),
          ),
        ]),
    ...ending.map(({ seat, last }) => say(locale, 'endingSeat', seat.label, shortDay(last))),
    ...(unequal === null ? [] : [say(locale, 'unequal', unequal.municipal, unequal.trust)]),
    ...(unrepresented.length === 0
      ? []
      : [
          say(
            locale,
            'unrepresented',
            listed(
              locale,
              unrepresented.map(({ name }) => name),
            ),
          ),
        ]),
    ...(notices.regionsUnknown ? [say(locale, 'regionsUnknown')] : []),
    ...notices.strayRegions.map(({ label }) => say(locale, 'strayRegion', label)),
    ...(unled === null ? [] : [say(locale, 'unled', unledDays(locale, unled))]),
    ...(quorumOver === null ? [] : [say(locale, 'quorumOver', quorumOver, seats)]),
  ]
}

const unledDays = (locale: Locale, { first, last }: Unled): string =>
  first === last
    ? shortDay(first)
    : (periodText(locale, { from: first, until: last && addDays(last, 1) }) ?? '')

import type { To } from '../../kernel/address.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import { shortDay } from '../../kernel/format.model.ts'
import type { PageContext } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { InNorwegian } from '../../ui/in-norwegian.tsx'
import { LinkList } from '../../ui/layout.tsx'
import { State } from '../../ui/state.tsx'
import { sayDesk as say } from './desk.text.ts'
import { type DeskGroups, type DueWaiting, deskGroups } from './waiting.model.ts'
import { deedOf } from './waiting-words.view.ts'

/** How much hurries of what waits, in a sentence or two. */
export function hurryText(locale: Locale, desks: readonly DeskGroups[]): string {
  const count = (group: keyof DeskGroups) =>
    desks.reduce((sum, groups) => sum + groups[group].length, 0)
  const [late, soon] = [count('late'), count('soon')]
  const all = deskGroups.reduce((sum, group) => sum + count(group), 0)
  if (all === 0) return say(locale, 'nothing')
  const hurries = [
    late > 0 && say(locale, 'lateCount', late),
    soon > 0 && say(locale, 'soonCount', soon),
  ].filter(Boolean)
  return hurries.length > 0 ? hurries.join(' ') : say(locale, 'noHurry', all)
}

/** What waits, each with where it is done; `to` makes the links of its community. */
export const WaitingList = (props: {
  page: PageContext
  to: To
  words: DeskWords
  rows: readonly DueWaiting[]
}) => {
  const { page, to, words, rows } = props
  const { locale } = page
  return (
    <LinkList
      items={rows.map((row) => ({
        when: row.due ? shortDay(row.due) : words[row.what]?.isNews ? '' : say(locale, 'noDay'),
        title: words[row.what]?.title?.[locale] ?? (
          <InNorwegian locale={locale}>{row.title}</InNorwegian>
        ),
        href: words[row.what]?.href(to, row.way, row.place),
        note: deedOf(words, locale, row),
        aside: <Due page={page} daysLeft={row.daysLeft} />,
      }))}
    />
  )
}

/** In days: beyond it the day itself tells more. */
const farAhead = 365

export const Due = ({
  page: { locale },
  daysLeft,
}: {
  page: PageContext
  daysLeft: number | null
}) => {
  if (daysLeft === null || daysLeft > farAhead) return null
  return daysLeft < 0 ? (
    <State kind="late">{say(locale, 'daysLate', -daysLeft)}</State>
  ) : (
    <State kind="sent">{say(locale, 'daysLeft', daysLeft)}</State>
  )
}

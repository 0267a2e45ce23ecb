import { yearOf } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { LinkList, Section, SourceNote } from '../../../ui/layout.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import { sayCosts } from '../costs.text.ts'
import { sayList } from '../look/list.text.ts'
import { sumText } from '../look/list-sum.view.ts'
import { listAsked, listBefore, listOfYear, type StoredList } from '../stored-list.model.ts'

/** A list of the same scheme, without its lines. */
export type FormerList = Pick<
  StoredList,
  'id' | 'year' | 'knownTotal' | 'total' | 'madeOn' | 'origin' | 'replacedBy' | 'followedBy'
>
type Props = { page: CommunityPage; list: StoredList; lists: readonly FormerList[] }

/** The decision that the list rests on, and the lists that came before and after it. */
export const Origin = (props: Props) => {
  const { list } = props
  const { locale } = props.page
  return (
    <>
      <After {...props} />
      {list.decision && <SourceNote>{sayCosts(locale, 'decidedBy', list.decision)}</SourceNote>}
      {list.textRemovedOn && (
        <SourceNote>{sayCosts(locale, 'decisionRemoved', shortDay(list.textRemovedOn))}</SourceNote>
      )}
      <Before {...props} />
    </>
  )
}

/** The list that counts for the year instead, or the one for the next year that has its own. */
const After = ({ page: { locale, to }, list, lists }: Props) => {
  const { schemeKey: scheme, replacedBy, followedBy } = list
  const year = replacedBy === null ? followedBy : list.year
  const after = year === null ? undefined : listOfYear(lists, year)
  return (
    after && (
      <SourceNote>
        <a href={to('shares', { scheme }, listAsked(after))}>
          {sayList(locale, replacedBy === null ? 'followedBy' : 'seeInForce', after.year)}
        </a>
      </SourceNote>
    )
  )
}

/** The list of the same year that this one replaced, or else the one of an earlier year that it follows. */
const Before = ({ page: { locale, to }, list, lists }: Props) => {
  const replaced = lists.find(({ replacedBy }) => replacedBy === list.id)
  const former = replaced ?? listBefore(lists, list.year)
  if (!former) return null
  const sum = sumText(locale, former)
  return (
    <SourceNote>
      <a href={to('shares', { scheme: list.schemeKey }, { liste: former.id })}>
        {replaced
          ? sayList(locale, 'replaces', sum, shortDay(former.madeOn))
          : sayList(locale, 'follows', former.year, sum)}
      </a>
    </SourceNote>
  )
}

/** All lists of the scheme, the latest year first, where there are several. */
export const History = ({ page, list, lists }: Props) => {
  const { locale } = page
  if (lists.length < 2) return null
  return (
    <Section title={sayList(locale, 'history')} lead={sayList(locale, 'historyLead')}>
      <LinkList
        items={lists.map((each) => ({
          title: sayList(locale, 'listOf', each.year, sumText(locale, each)),
          when: shortDay(each.madeOn),
          note:
            each.origin === 'adopted'
              ? sayCosts(locale, 'adoptedOn', shortDay(each.madeOn))
              : sayCosts(locale, each.origin),
          href: page.to('shares', { scheme: list.schemeKey }, listAsked(each)),
          aside: <State kind={kindOf(page, each)}>{whenInForce(page, each)}</State>,
        }))}
      />
    </Section>
  )
}

/** Has another list taken the place of this one, or has the year of the next one begun? */
const isOver = ({ today }: CommunityPage, { replacedBy, followedBy }: FormerList): boolean =>
  replacedBy !== null || (followedBy !== null && followedBy <= yearOf(today))

const kindOf = (page: CommunityPage, list: FormerList): StateKind => {
  if (isOver(page, list)) return 'postponed'
  return list.origin === 'proposed' ? 'sent' : 'adopted'
}

/** How a list stands among the others: replaced, followed, in force, or to be from a year that has not begun. */
function whenInForce(page: CommunityPage, list: FormerList): string {
  const { locale, today } = page
  const { replacedBy, followedBy, origin, year } = list
  if (replacedBy !== null) return sayList(locale, 'replaced')
  if (origin === 'proposed' && !isOver(page, list)) return sayCosts(locale, 'proposed')
  if (year > yearOf(today)) return sayList(locale, 'inForceFrom', year)
  return followedBy === null
    ? sayList(locale, 'inForce')
    : sayList(locale, isOver(page, list) ? 'followedBy' : 'inForceUntil', followedBy)
}

import { yearOf } from '../../../kernel/day.model.ts'
import { kronerText, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { LinkList, Section, SourceNote } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { sayCosts } from '../costs.text.ts'
import { listAsked, type StoredList } from '../stored-list.model.ts'

/** A list of the same scheme, without its lines. */
export type FormerList = Pick<
  StoredList,
  'id' | 'year' | 'knownTotal' | 'madeOn' | 'origin' | 'replacedBy'
>
type Props = { page: CommunityPage; list: StoredList; lists: readonly FormerList[] }

/** The decision that the list rests on, and the list that it took the place of. */
export const Origin = ({ page: { locale, to }, list, lists }: Props) => {
  const scheme = list.schemeKey
  const former = lists.find(({ id }) => id === list.replaces)
  return (
    <>
      {list.replacedBy !== null && (
        <SourceNote>
          <a href={to('shares', { scheme })}>{sayCosts(locale, 'seeNewest')}</a>
        </SourceNote>
      )}
      {list.decision && <SourceNote>{sayCosts(locale, 'decidedBy', list.decision)}</SourceNote>}
      {list.textRemovedOn && (
        <SourceNote>{sayCosts(locale, 'decisionRemoved', shortDay(list.textRemovedOn))}</SourceNote>
      )}
      {former && (
        <SourceNote>
          <a href={to('shares', { scheme }, { liste: former.id })}>
            {sayCosts(
              locale,
              'replaces',
              kronerText(locale, former.knownTotal),
              shortDay(former.madeOn),
            )}
          </a>
        </SourceNote>
      )}
    </>
  )
}

/** All lists of the scheme, newest first, where there are several. */
export const History = ({ page, list, lists }: Props) => {
  const { locale } = page
  if (lists.length < 2) return null
  return (
    <Section title={sayCosts(locale, 'history')} lead={sayCosts(locale, 'historyLead')}>
      <LinkList
        items={lists.map((each) => ({
          title: sayCosts(locale, 'listOf', each.year, kronerText(locale, each.knownTotal)),
          when: shortDay(each.madeOn),
          note:
            each.origin === 'adopted'
              ? sayCosts(locale, 'adoptedOn', shortDay(each.madeOn))
              : sayCosts(locale, each.origin),
          href: page.to('shares', { scheme: list.schemeKey }, listAsked(each)),
          aside: (
            <State kind={each.replacedBy === null ? 'adopted' : 'postponed'}>
              {whenInForce(page, each)}
            </State>
          ),
        }))}
      />
    </Section>
  )
}

/** How a list stands among the others: replaced, in force, or to be from a year that has not begun. */
function whenInForce(
  { locale, today }: CommunityPage,
  list: { replacedBy: string | null; year: number },
) {
  if (list.replacedBy !== null) return sayCosts(locale, 'replaced')
  return list.year > yearOf(today)
    ? sayCosts(locale, 'inForceFrom', list.year)
    : sayCosts(locale, 'inForce')
}

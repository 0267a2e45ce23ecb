import { addDays, type Day, isWithin } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { More, Section, StackTable } from '../../../ui/layout.tsx'
import { functionName, holderName, sayDirectory } from '../directory.text.ts'
import type { Holder } from '../holder.model.ts'
import { sayHolders as say } from './holders.text.ts'
import type { PlaceList } from './place-list.model.ts'

type OthersProps = { page: CommunityPage; list: PlaceList; on: Day; mayKeep: boolean }

const isLater = ({ from }: Holder, on: Day): boolean => from !== null && on < from

/** Who holds something at the place from a later day. */
export const Later = ({ page, list, on, mayKeep }: OthersProps) => {
  const coming = list.holders.filter((holder) => isLater(holder, on))
  if (coming.length === 0) return null
  return (
    <Section title={say(page.locale, 'later')}>
      <Others page={page} list={list} mayKeep={mayKeep} holders={coming} />
    </Section>
  )
}

/** Who has held something at the place before, folded away. */
export const Before = ({ page, list, on, mayKeep }: OthersProps) => {
  const { locale } = page
  const ended = list.holders.filter(
    (holder) => !isWithin(on, holder.from, holder.until) && !isLater(holder, on),
  )
  if (ended.length === 0) return null
  return (
    <Section title={say(locale, 'before')}>
      <More summary={say(locale, 'beforeLead')}>
        <Others page={page} list={list} mayKeep={mayKeep} holders={ended} />
      </More>
    </Section>
  )
}

const Others = (props: {
  page: CommunityPage
  list: PlaceList
  mayKeep: boolean
  holders: readonly Holder[]
}) => {
  const { page, list, mayKeep, holders } = props
  const { locale } = page
  const nameOf = (holder: Holder) => {
    const of = list.functions.find(({ key }) => key === holder.functionKey)
    return of ? functionName(locale, of) : holder.functionKey
  }
  return (
    <StackTable<Holder>
      rows={holders}
      columns={[
        { label: sayDirectory(locale, 'function'), cell: nameOf },
        { label: say(locale, 'who'), cell: (holder) => holderName(locale, holder) },
        { label: say(locale, 'period'), cell: (holder) => periodText(locale, holder) },
        {
          label: <span class="ds-sr-only">{say(locale, 'change')}</span>,
          cell: (holder) =>
            mayKeep && !holder.isRemoved ? (
              <a href={page.to('holder', { place: list.place.key, holder: holder.id })}>
                {say(locale, 'changeWho', nameOf(holder), holderName(locale, holder))}
              </a>
            ) : null,
        },
      ]}
    />
  )
}

/** From when and until, with the last day; what is not known is left out. */
function periodText(locale: Locale, { from, until }: Pick<Holder, 'from' | 'until'>): string {
  const last = until === null ? null : shortDay(addDays(until, -1))
  if (from === null) return last === null ? '–' : say(locale, 'openStart', last)
  return last === null
    ? say(locale, 'openEnd', shortDay(from))
    : say(locale, 'span', shortDay(from), last)
}

import { addDays } from '../../../kernel/day.model.ts'
import { listed, shortDay, wholeNumber } from '../../../kernel/format.model.ts'
import { mostLinesShown } from '../../../kernel/list-sheet.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { KeyFigures, Notice, Section, StackTable } from '../../../ui/layout.tsx'
import { sayList } from '../../../ui/list-import.text.ts'
import { ListDecision, OnlyFirst, RefusedLines } from '../../../ui/list-import.tsx'
import { Page } from '../../../ui/page.tsx'
import {
  holderName,
  periodText,
  rankName,
  rightsNames,
  sayBodies,
  sideNames,
  targetName,
} from '../bodies.text.ts'
import { changedName } from '../journal.text.ts'
import { saySeatImport as say } from './import.text.ts'
import { NumberTable } from './import-numbers.view.tsx'
import { refusedSeatText } from './refused-seat.view.ts'
import type { HolderOutcome, SeatComparison, SeatOutcome } from './seat-line.model.ts'

type PreviewProps = {
  page: CommunityPage
  comparison: SeatComparison
  notRead: readonly string[]
  /** The lines that can be taken, and those that cannot, as they are sent on. */
  typed: { linjer: string; feil: string }
  placeName(code: string): string
}

/** What a sheet of seats would change, before anything is stored. */
export const SeatImportPreviewPage = (props: PreviewProps) => {
  const { page, comparison, typed } = props
  const { locale } = page
  const found = grouped(comparison)
  const refused = comparison.refused.length
  const { numbers } = comparison
  const people = found.new.length + found.changed.length + found.ended.length
  const changes = found.seats + found.numbers + people
  return (
    <Page
      page={page}
      nav="bodies"
      title={sayList(locale, 'previewTitle')}
      crumbs={[
        { label: sayBodies(locale, 'title'), href: page.to('bodies') },
        { label: say(locale, 'title'), href: page.to('importSeats') },
      ]}
      lead={sayList(locale, 'previewLead')}
    >
      <Figures locale={locale} refused={refused} found={found} />
      {changes + refused === 0 && (
        <Notice title={sayList(locale, 'nothing')}>
          <p>{sayList(locale, 'nothingLead')}</p>
        </Notice>
      )}
      {refused > 0 && (
        <Section title={sayList(locale, 'mendTitle')}>
          <RefusedLines
            locale={locale}
            refused={comparison.refused}
            whose={({ line: { cells } }) =>
              [cells.organ, cells.plass, cells.navn]
                .map(({ text }) => text)
                .filter((text) => text !== '')
                .join(', ')
            }
            whys={({ refusals }) => refusals.map((refusal) => refusedSeatText(locale, refusal))}
          />
        </Section>
      )}
      <ListDecision
        page={page}
        action={page.to('importSeats')}
        typed={typed}
        refused={refused}
        changes={changes}
        notes={<Notes {...props} />}
        confirmLead={say(locale, 'confirmLead')}
        away={<a href={page.to('bodies')}>{say(locale, 'toBodies')}</a>}
      />
      <NumberTable locale={locale} numbers={numbers} />
      <Seats {...props} title={say(locale, 'newSeats')} seats={found.newSeats} />
      <Seats {...props} title={say(locale, 'changedSeats')} seats={found.changedSeats} />
      <Holders page={page} title={say(locale, 'endedHolders')} holders={found.ended} />
      <Holders page={page} title={say(locale, 'changedHolders')} holders={found.changed} />
      <Holders page={page} title={say(locale, 'newHolders')} holders={found.new} />
    </Page>
  )
}

function grouped({ seats, holders, numbers }: SeatComparison) {
  const of = (state: HolderOutcome['state']) => holders.filter((each) => each.state === state)
  return {
    seats: seats.length,
    numbers: numbers.length,
    newSeats: seats.filter(({ before }) => before === null),
    changedSeats: seats.filter(({ before }) => before !== null),
    ...{ new: of('new'), changed: of('changed'), ended: of('ended'), same: of('same') },
  }
}

const Figures = (props: { locale: Locale; refused: number; found: ReturnType<typeof grouped> }) => {
  const { locale, refused, found } = props
  const figures = [
    { label: sayList(locale, 'refused'), count: refused, hides: true },
    { label: say(locale, 'numbers'), count: found.numbers, hides: true },
    { label: say(locale, 'newSeats'), count: found.newSeats.length },
    { label: say(locale, 'changedSeats'), count: found.changedSeats.length, hides: true },
    { label: say(locale, 'newHolders'), count: found.new.length },
    { label: say(locale, 'changedHolders'), count: found.changed.length },
    { label: say(locale, 'endedHolders'), count: found.ended.length },
    { label: say(locale, 'sameHolders'), count: found.same.length },
  ]
  return (
    <KeyFigures
      figures={figures
        .filter(({ count, hides }) => count > 0 || !hides)
        .map(({ label, count }) => ({ label, figure: wholeNumber(count) }))}
    />
  )
}

const Notes = ({ page, comparison, notRead }: PreviewProps) => {
  const { locale } = page
  return (
    <>
      {comparison.again > 0 && <p>{sayList(locale, 'repeated', comparison.again)}</p>}
      {notRead.length > 0 && <p>{sayList(locale, 'notRead', notRead.join(', '))}</p>}
    </>
  )
}

const Seats = (props: PreviewProps & { title: string; seats: readonly SeatOutcome[] }) => {
  const { page, title, seats, placeName } = props
  const { locale } = page
  if (seats.length === 0) return null
  return (
    <Section title={`${title} (${wholeNumber(seats.length)})`}>
      <StackTable<SeatOutcome>
        rows={seats.slice(0, mostLinesShown)}
        columns={[
          { label: sayBodies(locale, 'body'), cell: ({ body }) => inNorwegian(locale, body.name) },
          { label: sayBodies(locale, 'seat'), cell: ({ seat }) => inNorwegian(locale, seat.label) },
          {
            label: sayList(locale, 'what'),
            cell: (each) =>
              each.before === null
                ? `${sideNames[each.seat.side][locale]}, ${rightsNames[each.seat.rights][locale].toLocaleLowerCase('nb')}`
                : listed(
                    locale,
                    each.parts.map((part) => changedName(locale, part)),
                  ),
          },
          {
            label: sayBodies(locale, 'speaksFor'),
            cell: ({ seat }) =>
              listed(
                locale,
                seat.speaksFor.map((code) => targetName(locale, code, placeName)),
              ),
          },
          {
            label: say(locale, 'from'),
            cell: ({ seat }) => periodText(locale, seat) ?? '–',
            isEmpty: ({ seat }) => periodText(locale, seat) === null,
          },
          { label: sayList(locale, 'line'), cell: ({ line }) => `${line}` },
        ]}
      />
      <OnlyFirst locale={locale} all={seats.length} />
    </Section>
  )
}

const Holders = (props: {
  page: CommunityPage
  title: string
  holders: readonly HolderOutcome[]
}) => {
  const { page, title, holders } = props
  const { locale } = page
  if (holders.length === 0) return null
  return (
    <Section title={`${title} (${wholeNumber(holders.length)})`}>
      <StackTable<HolderOutcome>
        rows={holders.slice(0, mostLinesShown)}
        columns={[
          {
            label: sayBodies(locale, 'seat'),
            cell: ({ body, seat }) => inNorwegian(locale, `${body.name}: ${seat.label}`),
          },
          {
            label: sayList(locale, 'who'),
            cell: ({ wanted }) =>
              inNorwegian(locale, holderName(locale, { ...wanted, isRemoved: false })),
          },
          { label: say(locale, 'as'), cell: ({ wanted }) => rankName(locale, wanted.rank) },
          {
            label: sayList(locale, 'what'),
            cell: (each) => whatOf(locale, each),
            isEmpty: (each) => whatOf(locale, each) === '',
          },
          { label: sayList(locale, 'line'), cell: ({ line }) => `${line}` },
        ]}
      />
      <OnlyFirst locale={locale} all={holders.length} />
    </Section>
  )
}

function whatOf(locale: Locale, { state, wanted, parts }: HolderOutcome): string {
  if (state === 'new') {
    return [wanted.email, periodText(locale, wanted)].filter((each) => each !== null).join(', ')
  }
  if (state === 'ended' && wanted.until !== null) {
    return say(locale, 'ends', shortDay(addDays(wanted.until, -1)))
  }
  return listed(
    locale,
    parts.map((part) => changedName(locale, part)),
  )
}

const inNorwegian = (locale: Locale, text: string) => (
  <InNorwegian locale={locale}>{text}</InNorwegian>
)

import { addDays, type Day } from '../../../kernel/day.model.ts'
import { listed, nbsp, shortDay, wholeNumber } from '../../../kernel/format.model.ts'
import { mostLinesShown } from '../../../kernel/list-sheet.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { KeyFigures, Notice, Section, StackTable } from '../../../ui/layout.tsx'
import { sayList } from '../../../ui/list-import.text.ts'
import { ListDecision, OnlyFirst, RefusedLines } from '../../../ui/list-import.tsx'
import { Page } from '../../../ui/page.tsx'
import { functionName, holderName, sayDirectory } from '../directory.text.ts'
import type { HolderKind } from '../holder.model.ts'
import { sayImport as say } from './import.text.ts'
import { refusedLineText } from './refused-line.view.ts'
import type { Comparison, Outcome, SheetPart, Wanted } from './sheet-outcome.model.ts'

type PreviewProps = {
  page: CommunityPage
  comparison: Comparison
  notRead: readonly string[]
  /** The lines that can be taken, and those that cannot, as they are sent on. */
  typed: { linjer: string; feil: string }
}

type Of<State extends Outcome['state']> = Extract<Outcome, { state: State }>

/** What a list would change, before anything is stored. */
export const ImportPreviewPage = (props: PreviewProps) => {
  const { page, comparison } = props
  const { locale } = page
  const found = grouped(comparison)
  const changes = found.new.length + found.changed.length + found.ended.length
  const isNothing = changes + found.refused.length === 0
  return (
    <Page
      page={page}
      nav="directory"
      title={sayList(locale, 'previewTitle')}
      crumbs={[
        { label: sayDirectory(locale, 'directory'), href: page.to('directory') },
        { label: say(locale, 'title'), href: page.to('importList') },
      ]}
      lead={sayList(locale, 'previewLead')}
    >
      <KeyFigures
        figures={(['refused', 'new', 'changed', 'ended', 'same'] as const)
          .filter((state) => state !== 'refused' || found.refused.length > 0)
          .map((state) => ({
            figure: wholeNumber(found[state].length),
            label: sayList(locale, state),
          }))}
      />
      {isNothing ? (
        <Notice title={sayList(locale, 'nothing')}>
          <p>{sayList(locale, 'nothingLead')}</p>
        </Notice>
      ) : null}
      {found.refused.length > 0 && (
        <Section title={sayList(locale, 'mendTitle')}>
          <Refused locale={locale} refused={found.refused} />
        </Section>
      )}
      <Decide {...props} changes={changes} found={found} />
      <Changes page={page} found={found} />
    </Page>
  )
}

type Grouped = { [State in Outcome['state']]: readonly Of<State>[] }

function grouped({ outcomes }: Comparison): Grouped {
  const of = <State extends Outcome['state']>(state: State) =>
    outcomes.filter((each): each is Of<State> => each.state === state)
  return {
    new: of('new'),
    changed: of('changed'),
    ended: of('ended'),
    same: of('same'),
    again: of('again'),
    refused: of('refused'),
  }
}

const Notes = ({ page, comparison, notRead, repeated }: PreviewProps & { repeated: number }) => {
  const { locale } = page
  const filled = comparison.filled.map(({ place }) => place)
  const notes = [
    comparison.untouched > 0 && say(locale, 'untouched', comparison.untouched),
    filled.length > 0 && say(locale, 'filled', listed(locale, filled)),
    repeated > 0 && sayList(locale, 'repeated', repeated),
    notRead.length > 0 && sayList(locale, 'notRead', notRead.join(', ')),
  ].filter((note) => note !== false)
  return notes.map((note) => <p>{note}</p>)
}

/** The one thing to do next: mend what is wrong, or store it. */
const Decide = (props: PreviewProps & { changes: number; found: Grouped }) => {
  const { page, typed, changes, found } = props
  const { locale } = page
  return (
    <ListDecision
      page={page}
      action={page.to('importList')}
      typed={typed}
      refused={found.refused.length}
      changes={changes}
      notes={<Notes {...props} repeated={found.again.length} />}
      confirmLead={say(locale, 'confirmLead')}
      away={<a href={page.to('directory')}>{say(locale, 'toList')}</a>}
    />
  )
}

const Refused = ({ locale, refused }: { locale: Locale; refused: readonly Of<'refused'>[] }) => (
  <RefusedLines
    locale={locale}
    refused={refused}
    whose={({ line: { cells } }) =>
      [cells.kommunenummer, cells.funksjon, cells.navn]
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(', ')
    }
    whys={({ refusals }) => refusals.map((refusal) => refusedLineText(locale, refusal))}
  />
)

const Changes = ({ page, found }: { page: CommunityPage; found: Grouped }) => (
  <>
    {(['ended', 'changed', 'new'] as const).map((state) =>
      found[state].length === 0 ? null : (
        <Section title={`${sayList(page.locale, state)} (${wholeNumber(found[state].length)})`}>
          <ChangeTable locale={page.locale} changes={found[state]} />
        </Section>
      ),
    )}
  </>
)

type Change = Of<'new'> | Of<'changed'> | Of<'ended'>

const ChangeTable = ({ locale, changes }: { locale: Locale; changes: readonly Change[] }) => (
  <>
    <StackTable<Change>
      rows={changes.slice(0, mostLinesShown)}
      columns={[
        { label: sayDirectory(locale, 'place'), cell: ({ read }) => read.place.name },
        {
          label: sayDirectory(locale, 'function'),
          cell: ({ read }) => functionName(locale, read.function),
        },
        {
          label: sayList(locale, 'who'),
          cell: (each) =>
            holderName(locale, {
              ...(each.state === 'new' ? each.wanted : each.holder),
              isRemoved: false,
            }),
        },
        {
          label: sayList(locale, 'what'),
          cell: (each) =>
            each.state === 'new' ? (
              <Addresses text={newText(locale, each.wanted)} />
            ) : (
              each.parts.map((part) => (
                <div>
                  <Addresses text={partText(locale, part, each.holder[part], each.wanted[part])} />
                </div>
              ))
            ),
          isEmpty: (each) => each.state === 'new' && newText(locale, each.wanted) === '',
        },
        { label: sayList(locale, 'line'), cell: ({ read }) => `${read.line}` },
      ]}
    />
    <OnlyFirst locale={locale} all={changes.length} />
  </>
)

/** What is registered of a new one, beside who it is. */
const newText = (locale: Locale, wanted: Wanted): string =>
  (['email', 'phone', 'from', 'until'] as const)
    .filter((part) => wanted[part] !== null && !(part === 'email' && wanted.kind === 'mailbox'))
    .map((part) => {
      const value = valueText(locale, part, wanted[part])
      return part === 'from' || part === 'until' ? `${say(locale, `${part}Part`)} ${value}` : value
    })
    .join(', ')

function partText(locale: Locale, part: SheetPart, from: string | null, to: string | null): string {
  const name = say(locale, `${part}Part`)
  const value = valueText(locale, part, to)
  return from === null
    ? sayList(locale, 'added', name, value)
    : sayList(locale, 'becomes', name, valueText(locale, part, from), value)
}

function valueText(locale: Locale, part: SheetPart, value: string | null): string {
  if (value === null) return '–'
  if (part === 'kind') return sayDirectory(locale, value as HolderKind)
  if (part === 'from') return shortDay(value as Day)
  if (part === 'until') return shortDay(addDays(value as Day, -1))
  return part === 'phone' ? value.replaceAll(' ', nbsp) : value
}

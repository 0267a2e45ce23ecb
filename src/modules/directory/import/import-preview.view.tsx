import { addDays, type Day } from '../../../kernel/day.model.ts'
import { listed, nbsp, shortDay, wholeNumber } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { ConfirmForm } from '../../../ui/confirm.tsx'
import { TextArea } from '../../../ui/form.tsx'
import { KeyFigures, Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
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

/** So many lines of each kind are shown; more are not looked through by anyone. */
const mostShown = 300

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
      title={say(locale, 'previewTitle')}
      crumbs={[
        { label: sayDirectory(locale, 'directory'), href: page.to('directory') },
        { label: say(locale, 'title'), href: page.to('importList') },
      ]}
      lead={say(locale, 'previewLead')}
    >
      <KeyFigures
        figures={(['refused', 'new', 'changed', 'ended', 'same'] as const)
          .filter((state) => state !== 'refused' || found.refused.length > 0)
          .map((state) => ({
            figure: wholeNumber(found[state].length),
            label: say(locale, state),
          }))}
      />
      {isNothing ? (
        <Notice title={say(locale, 'nothing')}>
          <p>{say(locale, 'nothingLead')}</p>
        </Notice>
      ) : null}
      {found.refused.length > 0 && (
        <Section title={say(locale, 'mendTitle')}>
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
    repeated > 0 && say(locale, 'repeated', repeated),
    notRead.length > 0 && say(locale, 'notRead', notRead.join(', ')),
  ].filter((note) => note !== false)
  return notes.map((note) => <p>{note}</p>)
}

/** The one thing to do next: mend what is wrong, or store it. */
const Decide = (props: PreviewProps & { changes: number; found: Grouped }) => {
  const { page, typed, changes, found } = props
  const refused = found.refused.length
  const { locale } = page
  return (
    <Surface marked>
      <Notes {...props} repeated={found.again.length} />
      {refused === 0 && changes > 0 && <p>{say(locale, 'confirmLead')}</p>}
      {refused === 0 && changes === 0 && (
        <p>
          <a href={page.to('directory')}>{say(locale, 'toList')}</a>
        </p>
      )}
      <ConfirmForm
        page={page}
        action={page.to('importList')}
        typed={[['linjer', typed.linjer]]}
        confirm={refused === 0 && changes > 0 ? say(locale, 'confirm', changes) : null}
        lookAgain={refused === 0 ? null : say(locale, 'again')}
        change={say(locale, 'another')}
      >
        {refused > 0 && (
          <TextArea
            name="feil"
            rows={Math.min(refused + 3, 16)}
            label={say(locale, 'mend')}
            hint={say(locale, 'mendHint')}
            value={typed.feil}
          />
        )}
      </ConfirmForm>
    </Surface>
  )
}

const Refused = ({ locale, refused }: { locale: Locale; refused: readonly Of<'refused'>[] }) => (
  <>
    <StackTable<Of<'refused'>>
      rows={refused.slice(0, mostShown)}
      columns={[
        {
          label: say(locale, 'who'),
          cell: ({ line: { cells } }) =>
            [cells.kommunenummer, cells.funksjon, cells.navn]
              .map(({ text }) => text)
              .filter((text) => text !== '')
              .join(', '),
        },
        {
          label: say(locale, 'why'),
          cell: ({ refusals }) =>
            refusals.map((refusal) => <div>{refusedLineText(locale, refusal)}</div>),
        },
        { label: say(locale, 'line'), cell: ({ line }) => `${line.line}` },
      ]}
    />
    <Rest locale={locale} all={refused.length} />
  </>
)

const Changes = ({ page, found }: { page: CommunityPage; found: Grouped }) => (
  <>
    {(['ended', 'changed', 'new'] as const).map((state) =>
      found[state].length === 0 ? null : (
        <Section title={`${say(page.locale, state)} (${wholeNumber(found[state].length)})`}>
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
      rows={changes.slice(0, mostShown)}
      columns={[
        { label: sayDirectory(locale, 'place'), cell: ({ read }) => read.place.name },
        {
          label: sayDirectory(locale, 'function'),
          cell: ({ read }) => functionName(locale, read.function),
        },
        {
          label: say(locale, 'who'),
          cell: (each) =>
            holderName(locale, {
              ...(each.state === 'new' ? each.wanted : each.holder),
              isRemoved: false,
            }),
        },
        {
          label: say(locale, 'what'),
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
        { label: say(locale, 'line'), cell: ({ read }) => `${read.line}` },
      ]}
    />
    <Rest locale={locale} all={changes.length} />
  </>
)

const Rest = ({ locale, all }: { locale: Locale; all: number }) =>
  all > mostShown ? <p>{say(locale, 'onlyFirst', mostShown, all)}</p> : null

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
    ? say(locale, 'added', name, value)
    : say(locale, 'becomes', name, valueText(locale, part, from), value)
}

function valueText(locale: Locale, part: SheetPart, value: string | null): string {
  if (value === null) return '–'
  if (part === 'kind') return sayDirectory(locale, value as HolderKind)
  if (part === 'from') return shortDay(value as Day)
  if (part === 'until') return shortDay(addDays(value as Day, -1))
  return part === 'phone' ? value.replaceAll(' ', nbsp) : value
}

import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ScrollTable, Section, StackTable } from '../../../ui/layout.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import type { Column } from '../../../ui/table.tsx'
import type { FileAt } from '../round-file.view.tsx'
import { headUnit } from './quantity.text.ts'
import type { PartyRow, QuestionResult, RoundResult, RowState } from './result.model.ts'
import { sayResult as say } from './result.text.ts'
import { rowId } from './row-id.view.ts'
import { SignKey, shownCell } from './shown.view.tsx'

type AnswersProps = { locale: Locale; result: RoundResult; fileAt: FileAt; withKey: boolean }

/** The answers that fit in columns of a page; more are read in a box of their own. */
const fewColumns = 4

/** Every party with what is shown of its answer, those who have not answered first. */
export const AllAnswers = ({ locale, result, fileAt, withKey }: AnswersProps) => {
  const { rows, questions } = result
  const table = {
    rows,
    columns: columnsOf(locale, result, fileAt),
    rowId: ({ party }: PartyRow) => rowId(party),
    isOwn: (row: PartyRow) => row.isOwn,
  }
  return (
    <Section title={say(locale, 'allAnswers')} lead={say(locale, 'allAnswersLead')} id="alle-svar">
      <div class="gf-answers">
        {questions.length > fewColumns ? (
          <ScrollTable<PartyRow> {...table} locale={locale} label={say(locale, 'allAnswers')} />
        ) : (
          <StackTable<PartyRow> {...table} />
        )}
      </div>
      {withKey && <SignKey locale={locale} />}
    </Section>
  )
}

const columnsOf = (
  locale: Locale,
  { questions, firstNumber }: RoundResult,
  fileAt: FileAt,
): Column<PartyRow>[] => [
  { label: say(locale, 'party'), cell: ({ party }) => party.name },
  {
    label: say(locale, 'whoFrom'),
    answer: true,
    cell: (row) => <From locale={locale} row={row} />,
  },
  ...questions.map(
    (of, at): Column<PartyRow> => ({
      label: headOf(locale, of, firstNumber + at),
      numeric: 'unit' in of.question,
      isEmpty: ({ state }) => state !== 'answered',
      cell: ({ party, values }) => {
        const shown = values[at]
        const href = (file: string) =>
          fileAt({ place: party.place, question: of.question.key, file })
        return shown ? shownCell(locale, of.question, shown, href) : ''
      },
    }),
  ),
]

const longestHead = 48

/** What stands over a question's column: its number, and its words as far as there is room. */
function headOf(locale: Locale, { question }: QuestionResult, number: number): string {
  const { wording } = question
  const cut =
    wording.length <= longestHead
      ? wording
      : `${wording.slice(0, longestHead).replace(/\s+\S*$/, '')} …`
  const unit = headUnit(locale, question)
  const head = say(locale, 'numbered', number, cut)
  return unit === '' ? head : `${head} (${unit})`
}

const looks: Record<
  Exclude<RowState, 'answered'>,
  { kind: StateKind; words: 'silent' | 'told' | 'afterClosing' }
> = {
  silent: { kind: 'sent', words: 'silent' },
  told: { kind: 'agenda', words: 'told' },
  'after-closing': { kind: 'postponed', words: 'afterClosing' },
}

/** How the answer stands, or who it is from. */
const From = ({ locale, row }: { locale: Locale; row: PartyRow }) => {
  if (row.state !== 'answered') {
    const { kind, words } = looks[row.state]
    return <State kind={kind}>{say(locale, words)}</State>
  }
  return (
    <>
      {fromText(locale, row)}
      {row.isLate && (
        <>
          {' '}
          <State kind="late" bare>
            {say(locale, 'late')}
          </State>
        </>
      )}
    </>
  )
}

/** Who an answer is from, by which door, whether it was corrected, and after what version it was asked for. */
export function fromText(locale: Locale, { came, corrected, olderVersion }: PartyRow): string {
  if (came === null) return ''
  const who =
    came.by === 'region'
      ? (came.region ?? say(locale, 'region'))
      : came.by === 'secretariat'
        ? say(locale, 'secretariat')
        : came.by === 'sources'
          ? say(locale, 'fromSources')
          : (came.functionName ?? say(locale, 'contact'))
  const door =
    came.by === 'party' ? [say(locale, came.door === 'link' ? 'byLink' : 'signedIn')] : []
  return [
    who,
    ...(corrected > 0 ? [say(locale, 'correctedOn', longDay(locale, came.on))] : door),
    ...(olderVersion === null ? [] : [say(locale, 'version', olderVersion)]),
  ].join(', ')
}

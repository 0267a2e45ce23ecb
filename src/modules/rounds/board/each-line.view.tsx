import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Round } from '../round.model.ts'
import { FileLink } from '../round-file.view.tsx'
import { answeredByNames } from '../rounds.text.ts'
import { sayBoard as say } from './board.text.ts'
import type { BoardLine } from './board-reading.rule.ts'

/** All who were asked, the silent first, with the way to each answer: for the secretariat. */
export const EachLine = ({
  page,
  round,
  lines,
}: {
  page: CommunityPage
  round: Round
  lines: readonly BoardLine[]
}) => {
  const { locale } = page
  const ordered = lines.toSorted(
    (one, other) => Number(one.standing.answer !== null) - Number(other.standing.answer !== null),
  )
  return (
    <StackTable<BoardLine>
      caption={<span class="ds-sr-only">{say(locale, 'who')}</span>}
      rows={ordered}
      columns={[
        { label: say(locale, 'party'), cell: (line) => line.name },
        {
          label: say(locale, 'state'),
          answer: true,
          cell: (line) => <LineState page={page} line={line} />,
        },
        {
          label: say(locale, 'from'),
          isEmpty: (line) => cameFrom(page, line) === '',
          cell: (line) => (
            <>
              {cameFrom(page, line)}
              <SourceFile page={page} round={round} line={line} />
            </>
          ),
        },
        {
          label: say(locale, 'deed'),
          cell: (line) => (
            <a href={page.to('answerRound', { round: round.slug, place: line.place })}>
              {say(locale, line.standing.answer ? 'see' : 'writeDown')}
              <span class="ds-sr-only">, {line.name}</span>
            </a>
          ),
        },
      ]}
    />
  )
}

const LineState = ({ page, line }: { page: CommunityPage; line: BoardLine }) => {
  const { locale } = page
  const { answer, told, afterClosing } = line.standing
  return (
    <>
      {answer ? (
        <State kind="adopted">{say(locale, 'hasAnswered')}</State>
      ) : told ? (
        <State kind="agenda">{say(locale, 'told')}</State>
      ) : afterClosing ? (
        <State kind="postponed">{say(locale, 'afterClosing')}</State>
      ) : (
        <State kind="sent">{say(locale, 'silent')}</State>
      )}
      {line.isLate && !afterClosing && <State kind="late">{say(locale, 'late')}</State>}
    </>
  )
}

/** The letter or mail that an answer is from. */
const SourceFile = ({
  page,
  round,
  line,
}: {
  page: CommunityPage
  round: Round
  line: BoardLine
}) => {
  const { id = '', sourceFile = null } = cameOf(line) ?? {}
  if (sourceFile === null) return null
  const at = { round: round.slug, place: line.place, answer: id }
  return (
    <>
      , <FileLink {...sourceFile} href={() => page.to('roundAnswerSource', at)} />
    </>
  )
}

/** The answer that a line tells of. */
const cameOf = ({ standing }: BoardLine) =>
  standing.answer ?? standing.told ?? standing.afterClosing

/** By whom and by which door it came. */
function cameFrom({ locale }: CommunityPage, line: BoardLine): string {
  const { standing, addedBecause } = line
  const answer = cameOf(line)
  const parts = [
    answer &&
      (answer.region ?? (answer.by === 'party' ? null : answeredByNames[answer.by][locale])),
    answer?.name ?? null,
    answer?.functionName ?? null,
    answer?.source ?? null,
    answer?.door === 'link' ? say(locale, 'byLink') : null,
    answer && shortDay(answer.on),
    standing.corrected > 0 ? say(locale, 'corrected', standing.corrected) : null,
    addedBecause && say(locale, 'addedLater', addedBecause),
  ]
  return parts.filter((each) => each !== null && each !== '').join(', ')
}

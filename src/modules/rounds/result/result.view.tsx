import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Empty, Facts, KeyFigures, More, Section, Table } from '../../../ui/layout.tsx'
import { countsPersons } from '../question.model.ts'
import { type FileAt, FileLink } from '../round-file.view.tsx'
import { AmountsResult, amountsLead } from './amounts.view.tsx'
import { AllAnswers } from './answers-table.view.tsx'
import { ChoicesResult, type TilePlace } from './choices.view.tsx'
import type { Outcome, QuestionResult, RoundResult } from './result.model.ts'
import { sayResult as say } from './result.text.ts'
import { shownCell } from './shown.view.tsx'

/**
 * What a round came to, as its reader is shown it; the result is all that it is made of. `tiles` gives each party its place
 * on the map; without it no map is drawn.
 */
export type ResultProps = {
  locale: Locale
  result: RoundResult
  tiles: readonly TilePlace[]
  fileAt: FileAt
}

/** The questions, each with what was answered, what was answered to earlier versions, and the answers of each party. */
export const ResultSections = (props: ResultProps) => {
  const { locale, result, fileAt } = props
  const firstOfPersons = result.questions.findIndex(({ question }) => countsPersons(question))
  return (
    <>
      {result.questions.map((of, at) => (
        <QuestionSection {...props} of={of} at={at} withKey={at === firstOfPersons} />
      ))}
      {result.earlier.length > 0 && (
        <EarlierSection locale={locale} result={result} fileAt={fileAt} />
      )}
      <AllAnswers locale={locale} result={result} fileAt={fileAt} withKey={firstOfPersons < 0} />
    </>
  )
}

type QuestionProps = ResultProps & { of: QuestionResult; at: number; withKey: boolean }

const QuestionSection = (props: QuestionProps) => {
  const { locale, result, of } = props
  const number = result.firstNumber + props.at
  const lead = 'unit' in of.question ? amountsLead(locale, of, result.showsPrivate) : ''
  const isEstimated = of.outcome.kind === 'amounts' && of.outcome.estimate !== null
  const isEmpty = of.answered + of.unknown.length + of.notApplicable.length === 0 && !isEstimated
  return (
    <Section
      title={say(locale, 'numbered', number, of.question.wording)}
      id={`sporsmal-${number}`}
      {...(lead ? { lead } : {})}
    >
      {isEmpty ? <Empty>{say(locale, 'nobody')}</Empty> : <OutcomeOf {...props} />}
    </Section>
  )
}

const OutcomeOf = ({ locale, result, tiles, fileAt, of, at, withKey }: QuestionProps) => {
  const { outcome } = of
  switch (outcome.kind) {
    case 'choices':
      return <ChoicesResult {...{ locale, of, at, outcome, tiles }} rows={result.rows} />
    case 'amounts':
      return <AmountsResult {...{ locale, of, outcome, withKey }} asked={result.coverage.asked} />
    case 'days':
      return <DaysResult locale={locale} outcome={outcome} />
    case 'texts':
      return (
        <Facts
          facts={outcome.texts.map(({ party, text }) => ({
            term: party.name,
            detail: <Lines text={text} />,
          }))}
        />
      )
    case 'files':
      return (
        <Facts
          facts={outcome.files.map(({ party, name, sha256 }) => ({
            term: party.name,
            detail: (
              <FileLink
                name={name}
                sha256={sha256}
                href={(file) => fileAt({ place: party.place, question: of.question.key, file })}
              />
            ),
          }))}
        />
      )
  }
}

/** A text as it was written, line by line. */
const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

const DaysResult = (props: { locale: Locale; outcome: Extract<Outcome, { kind: 'days' }> }) => {
  const { locale, outcome } = props
  const { earliest, latest, days } = outcome
  if (earliest === null || latest === null) return <Empty>{say(locale, 'nobody')}</Empty>
  return (
    <>
      <KeyFigures
        figures={[
          { figure: longDay(locale, earliest), label: say(locale, 'earliest') },
          { figure: longDay(locale, latest), label: say(locale, 'latest') },
        ]}
      />
      <More summary={say(locale, 'whoChose')}>
        <Table<(typeof days)[number]>
          rows={days}
          columns={[
            { label: say(locale, 'party'), cell: ({ party }) => party.name },
            { label: say(locale, 'day'), cell: ({ day }) => longDay(locale, day) },
          ]}
        />
      </More>
    </>
  )
}

const EarlierSection = ({ locale, result, fileAt }: Omit<ResultProps, 'tiles'>) => (
  <Section title={say(locale, 'earlierTitle')} lead={say(locale, 'earlierLead')}>
    {result.earlier.map(({ version, question, answers }) => (
      <>
        <h3>{say(locale, 'inVersion', version, question.wording)}</h3>
        <Facts
          facts={answers.map(({ party, shown }) => ({
            term: party.name,
            detail: shownCell(locale, question, shown, (file) =>
              fileAt({ place: party.place, question: question.key, file }),
            ),
          }))}
        />
      </>
    ))}
  </Section>
)

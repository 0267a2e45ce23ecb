import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.model.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, ButtonLink, Buttons, Field, type FieldError, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, More, Section } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Body } from '../body.model.ts'
import { sayPractice as say } from '../practice/practice.text.ts'
import {
  agendaListNames,
  circulationNames,
  counterNames,
  minutesNames,
  opennessNames,
} from '../practice/practice-names.text.ts'
import type { Practice } from '../practice.model.ts'

/** What is asked of the deadlines of a meeting, and what they come to. */
export type AskedMeeting = {
  typed: string
  /** Null where no day is asked for, or none that can be read. */
  reckoned: { meeting: Day; notice: Day | null; papers: Day | null } | null
  errors: readonly FieldError[]
}

type ShownNumber = { first: string; next: string | null } | null
/** The first numbers of this year and the next ones, as the body writes them; null where that is not known. */
export type ShownNumbers = { cases: ShownNumber; meetings: ShownNumber }

type Props = {
  page: CommunityPage
  body: Body
  practice: Practice | null
  numbers: ShownNumbers
  meeting: AskedMeeting
  /** Are the papers out before the meeting is called? */
  papersFirst: boolean
  /** The day that the page shows. */
  on: Day
}

/** How a body works, as far as it is known. */
export const PracticeFacts = (props: Props) => {
  const { page, body, practice } = props
  const { locale } = page
  const mayKeep = page.may('keep-body', body.key)
  const facts = practice ? factsOf(props, practice) : []
  if (facts.length === 0 && !mayKeep) return null
  return (
    <Section title={say(locale, 'title')} id="arbeidsmate">
      {props.on !== page.today && <p class="gf-section-lead">{say(locale, 'asToday')}</p>}
      {facts.length === 0 ? <Empty>{say(locale, 'nothing')}</Empty> : <Facts facts={facts} />}
      {mayKeep && (
        <Buttons>
          <ButtonLink href={page.to('bodyPractice', { body: body.key })} weight="secondary">
            {say(locale, facts.length === 0 ? 'putIn' : 'change')}
          </ButtonLink>
        </Buttons>
      )}
      {practice && (practice.noticeDays ?? practice.paperDays) !== null && <Reckoning {...props} />}
    </Section>
  )
}

function factsOf(props: Props, practice: Practice): { term: string; detail: Child }[] {
  const { page, numbers } = props
  const { locale, today } = page
  const { evaluation } = practice
  const written = (text: string | null) =>
    text && (
      <InNorwegian locale={locale}>
        {text.split('\n').map((line) => (
          <div>{line}</div>
        ))}
      </InNorwegian>
    )
  const papers = practice.paperDays && (
    <>
      {say(locale, 'workingDays', practice.paperDays)}
      {props.papersFirst && (
        <div>
          <State kind="reservation">{say(locale, 'papersFirst')}</State>
        </div>
      )}
    </>
  )
  const days = (count: number | null) => count && say(locale, 'workingDays', count)
  const named = (of: ShownNumber) => numberFact(locale, practice, of)
  const minutes = practice.minutes && minutesNames[practice.minutes][locale]
  const within = practice.minutesDays && say(locale, 'minutesWithin', practice.minutesDays)
  const all: [term: string, detail: Child | null][] = [
    [say(locale, 'sekretar'), written(practice.secretaries)],
    [say(locale, 'innkaller'), written(practice.caller)],
    [say(locale, 'notice'), days(practice.noticeDays)],
    [say(locale, 'papers'), papers],
    [say(locale, 'cases'), named(numbers.cases)],
    [say(locale, 'meetingNumbers'), named(numbers.meetings)],
    [
      say(locale, 'referat'),
      minutes && [minutes, within].filter((each) => each !== null).join(', '),
    ],
    [
      say(locale, 'sirkulasjon'),
      practice.circulation && circulationNames[practice.circulation][locale],
    ],
    [say(locale, 'moter'), practice.openness && opennessNames[practice.openness][locale]],
    [say(locale, 'saksliste'), practice.agendaList && agendaListNames[practice.agendaList][locale]],
    [
      say(locale, 'evaluering'),
      evaluation &&
        (evaluation < today ? (
          <State kind="late">{say(locale, 'overdue', longDay(locale, evaluation))}</State>
        ) : (
          longDay(locale, evaluation)
        )),
    ],
    [say(locale, 'words'), written(wordsOf(practice))],
    [say(locale, 'kopi'), written(practice.copies)],
  ]
  return all.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]))
}

/** How a number is written, when it begins anew, and which comes next. */
const numberFact = (locale: Locale, { counter }: Practice, of: ShownNumber): string | null =>
  of &&
  [
    of.first,
    counter && counterNames[counter][locale].toLowerCase(),
    of.next && say(locale, 'nextIs', of.next),
  ]
    .filter((each) => each !== null)
    .join(', ')

const wordsOf = ({
  agendaWord,
  noticeWord,
  substituteWord,
  minutesWord,
}: Practice): string | null =>
  [agendaWord, noticeWord, substituteWord, minutesWord]
    .filter((each) => each !== null)
    .join(', ') || null

/** The deadlines of a meeting on a day. */
const Reckoning = ({ page, body, meeting }: Props) => {
  const { locale } = page
  const { typed, reckoned, errors } = meeting
  const line = (what: 'notice' | 'papers', latest: Day) =>
    say(locale, 'latest', say(locale, what), longDay(locale, latest))
  return (
    <More summary={say(locale, 'reckon')} open={typed !== ''}>
      <Form
        page={page}
        action={page.to('body', { body: body.key }, { '#': 'arbeidsmate' })}
        method="get"
        inline
      >
        <Field
          name="mote"
          label={say(locale, 'meetingDay')}
          value={typed}
          error={errors[0]?.message}
          short
        />
        <Buttons>
          <Button weight="secondary">{say(locale, 'reckonButton')}</Button>
        </Buttons>
      </Form>
      {reckoned && (
        <>
          <p>{say(locale, 'reckoned', shortDay(reckoned.meeting))}</p>
          <ul>
            {reckoned.notice && <li>{line('notice', reckoned.notice)}</li>}
            {reckoned.papers && <li>{line('papers', reckoned.papers)}</li>}
          </ul>
        </>
      )}
    </More>
  )
}

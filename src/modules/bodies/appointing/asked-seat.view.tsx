import type { Child } from 'hono/jsx'
import { listed, shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, Section, StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { AnsweredParty } from '../../rounds/index.ts'
import { answerText } from '../asking/answer.view.ts'
import { type NameQuestion, nameQuestions } from '../asking/asking.model.ts'
import { holderName, periodText } from '../bodies.text.ts'
import type { Body } from '../body.model.ts'
import { Held } from '../look/holder.view.tsx'
import { Lines } from '../look/lines.view.tsx'
import type { AskedSeat, PartyLine, Proposed } from './appointing.rule.ts'
import { sayAppointing as say } from './appointing.text.ts'
import { Candidate, type CandidateProps } from './candidate.view.tsx'

type AskedSeatProps = CandidateProps & {
  body: Body
  /** The address of the round. */
  round: string
  questions: ReadonlySet<string>
  of: AskedSeat
}

/** One seat that names were asked for. */
export const AskedSeatSection = (props: AskedSeatProps) => {
  const { page, of } = props
  const { locale } = page
  const { seat } = of.line
  return (
    <Section title={seat.label} id={`plass-${seat.id}`}>
      <Facts
        facts={[
          { term: say(locale, 'now'), detail: <Held page={page} line={of.line} withComing /> },
          { term: say(locale, 'last'), detail: <Last page={page} of={of} /> },
        ]}
      />
      {of.answered.length > 0 && <Answers {...props} />}
      <Silent page={page} of={of} />
    </Section>
  )
}

const Last = ({ page: { locale }, of: { last } }: Pick<AskedSeatProps, 'page' | 'of'>) => (
  <InNorwegian locale={locale}>
    {last === null
      ? say(locale, 'unknown')
      : [holderName(locale, last), periodText(locale, last)].filter(Boolean).join('. ')}
  </InNorwegian>
)

const Silent = ({ page: { locale }, of }: Pick<AskedSeatProps, 'page' | 'of'>) => {
  const { answered, silent } = of
  if (answered.length + silent.length === 0) return <p>{say(locale, 'askedNobody')}</p>
  if (silent.length === 0) return null
  const named = ({ name, beside }: AnsweredParty) =>
    beside === null ? name : say(locale, beside === 'told' ? 'toldBeside' : 'lateBeside', name)
  return <p>{say(locale, 'silent', listed(locale, silent.map(named)))}</p>
}

const Answers = (props: AskedSeatProps) => {
  const { page, questions, of } = props
  const { locale } = page
  const cell = (question: NameQuestion, { values }: AnsweredParty) => {
    const key = nameQuestions[question]
    return answerCell(locale, answerText(locale, values[key]), questions.has(key))
  }
  const column = (question: 'from' | 'accepted' | 'decided') => ({
    label: say(locale, question),
    cell: ({ party }: PartyLine) => cell(question, party),
  })
  const proposed = (question: 'member' | 'substitute') => ({
    label: say(locale, question),
    cell: (line: PartyLine) => (
      <div class="gf-apart">
        <div>{cell(question, line.party)}</div>
        {line[question] && <Candidate {...props} proposed={line[question]} />}
        <PutIn {...props} proposed={line[question]} />
      </div>
    ),
  })
  return (
    <StackTable<PartyLine>
      rows={of.answered}
      columns={[
        {
          label: say(locale, 'whoAsked'),
          cell: ({ party: { name, on } }) => (
            <div>
              {name}
              {on && (
                <div>
                  <small>{say(locale, 'answeredOn', shortDay(on))}</small>
                </div>
              )}
            </div>
          ),
        },
        proposed('member'),
        proposed('substitute'),
        column('from'),
        column('accepted'),
        column('decided'),
      ]}
    />
  )
}

const answerCell = (locale: Locale, text: string | null, isAsked: boolean): Child =>
  text === null ? (
    say(locale, isAsked ? 'open' : 'notAsked')
  ) : (
    <InNorwegian locale={locale}>
      <Lines text={text} />
    </InNorwegian>
  )

/** That somebody who is proposed has been put in, or where that is done. */
const PutIn = ({
  page,
  body,
  round,
  of: {
    line: { seat },
  },
  proposed,
}: AskedSeatProps & { proposed: Proposed | null }) => {
  const { locale } = page
  if (proposed === null) return null
  const { proposal, putIn } = proposed
  if (putIn !== null) {
    return <State kind="adopted">{say(locale, 'isPutIn', holderName(locale, putIn))}</State>
  }
  const { party, rank, candidate } = proposal
  const som = rank === 0 ? 'medlem' : 'vara'
  const from = { svar: round, hos: party.place, som }
  return (
    <ButtonLink
      href={page.to('addSeatHolder', { body: body.key, seat: seat.id }, from)}
      weight="secondary"
    >
      {say(locale, 'putIn')}
      <span class="ds-sr-only">: {say(locale, 'putInWhom', seat.label, candidate.name)}</span>
    </ButtonLink>
  )
}

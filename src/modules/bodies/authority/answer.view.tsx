import type { Child } from 'hono/jsx'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Field, type FieldError, Form, Select } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { sayAnswer as say } from './answer.text.ts'
import type { NamedDeciders } from './authority.model.ts'
import { type AuthorityVersion, clausePlace, type Decider, type Offer } from './authority.model.ts'
import { sayAuthority } from './authority.text.ts'
import { deciderName } from './decider-name.view.ts'
import type { Authority, Decided } from './judge-authority.rule.ts'
import type { OpenQuestion } from './shown-authority.rule.ts'

/** What was asked, as it was typed; all empty where nothing was. */
export type AskedAuthority = { sak: string; organ: string; dag: string; innstilt: string }

/** What it was answered, and the question that it leaves open; null where nothing can be answered. */
export type Answered = {
  answer: Authority
  body: Decider
  open: OpenQuestion | null
  /** Is there anything that somebody must judge? */
  isOpen: boolean
} | null

type Props = {
  page: CommunityPage
  /** The version that the matters are chosen among. */
  version: AuthorityVersion
  named: NamedDeciders
  /** Those who can be asked about. */
  deciders: readonly Decider[]
  recommenders: readonly Decider[]
  asked: AskedAuthority
  answered: Answered
  errors: readonly FieldError[]
}

/** May this body decide this, on that day? Asked in the address, and answered on the page. */
export const AskForm = (props: Props) => {
  const { page, version, named, deciders, recommenders, asked, errors } = props
  const { locale } = page
  const field = (name: keyof AskedAuthority) => ({
    name,
    label: sayAuthority(locale, name),
    value: asked[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  const option = (of: Decider) => ({ value: of, label: deciderName(locale, of, named) })
  const choose = { value: '', label: sayAuthority(locale, 'choose') }
  const nobody = { value: '', label: sayAuthority(locale, 'nobody') }
  const matters = version.rows.map(({ matter, label }) => ({ value: matter, label }))
  return (
    <Surface title={sayAuthority(locale, 'ask')} id="spor">
      <Form page={page} action={page.to('authority', {}, { '#': 'spor' })} method="get">
        <Select {...field('sak')} options={[choose, ...matters]} />
        <div class="gf-form gf-inline">
          <Select {...field('organ')} options={[choose, ...deciders.map(option)]} />
          <Field {...field('dag')} value={asked.dag || shortDay(page.today)} short />
          {recommenders.length > 0 && (
            <Select {...field('innstilt')} options={[nobody, ...recommenders.map(option)]} />
          )}
        </div>
        <Buttons>
          <Button>{sayAuthority(locale, 'askButton')}</Button>
        </Buttons>
      </Form>
      <Answer {...props} />
    </Surface>
  )
}

const Answer = (props: Pick<Props, 'page' | 'named' | 'asked' | 'answered'>) => {
  const { page, answered, asked } = props
  const { locale } = page
  if (answered === null) return null
  const { answer, open } = answered
  return (
    <div class="gf-form" role="status">
      <AnswerWords {...props} answer={answer} body={answered.body} />
      {open && (
        <Notice kind="unknown">
          <p>{say(locale, 'leavesOpen')}</p>
          <ul>
            {[open.row, open.other].map(({ label, clause }) => (
              <li>
                <InNorwegian locale={locale}>{label}</InNorwegian> (<Clause clause={clause} />)
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {answered.isOpen && page.may('judge-authority') && (
        <Buttons>
          <a
            class="ds-button"
            data-variant="secondary"
            href={page.to(
              'judgeAuthority',
              {},
              { sak: asked.sak, organ: asked.organ, dag: asked.dag, innstilt: asked.innstilt },
            )}
          >
            {say(locale, 'judge')}
          </a>
        </Buttons>
      )}
    </div>
  )
}

/** A clause, with the way to its words: on the same page, or on the one at `at`. */
const Clause = ({ clause, at = '' }: { clause: string; at?: string | undefined }) => (
  <a href={`${at}#${clausePlace(clause)}`}>{clause}</a>
)

type AnswerProps = {
  page: CommunityPage
  named: NamedDeciders
  answer: Authority
  body: Decider
  /** Where the words stand, when that is on another page. */
  at?: string | undefined
}

/** An answer in words, with the clause that it rests on. */
export const AnswerWords = (props: AnswerProps) => {
  const { page, named, answer, at } = props
  const { locale } = page
  const name = (of: Decider) => deciderName(locale, of, named)
  const body = name(props.body)
  if (answer.ok) return <Yes {...props} answer={answer} />
  switch (answer.code) {
    case 'other-body':
      return (
        <Notice kind="told" title={say(locale, 'no')}>
          <p>{say(locale, 'other', body)}</p>
          <Offers page={page} named={named} offered={answer.offered} at={at} />
        </Notice>
      )
    case 'recommendation-missing':
      return (
        <Notice kind="warning" title={say(locale, 'notYet')}>
          <p>
            {say(locale, 'missing', body, name(answer.from))} (
            <Clause clause={answer.basis} at={at} />)
          </p>
        </Notice>
      )
    case 'unknown':
      return (
        <Notice kind="unknown" title={say(locale, 'unknown')}>
          <p>{say(locale, answer.why === 'not-named' ? 'notNamed' : answer.why)}</p>
          {answer.wouldBe && <Would page={page} named={named} of={answer.wouldBe} at={at} />}
          {answer.why !== 'not-named' && <p>{say(locale, 'somebodyJudges')}</p>}
        </Notice>
      )
  }
}

const Yes = (props: AnswerProps & { answer: Extract<Authority, { ok: true }> }) => {
  const { page, named, answer, at } = props
  const { locale } = page
  const name = (of: Decider) => deciderName(locale, of, named)
  return (
    <Notice kind="told" title={say(locale, 'yes')}>
      <p>
        {say(locale, answer.weight, name(props.body))} (<Clause clause={answer.basis} at={at} />)
        {answer.note && (
          <>
            {' '}
            <InNorwegian locale={locale}>{answer.note}</InNorwegian>.
          </>
        )}
      </p>
      {answer.recommendation && (
        <p>
          {say(
            locale,
            answer.recommendation.weight === 'must' ? 'recommended' : 'mayRecommend',
            name(answer.recommendation.from),
          )}
        </p>
      )}
    </Notice>
  )
}

/** Those who may decide, *may* and *may still* told apart, each with its clause. */
const Offers = (props: {
  page: CommunityPage
  named: NamedDeciders
  offered: readonly Offer[]
  at: string | undefined
}) => {
  const { locale } = props.page
  return (
    <ul>
      {props.offered.map(({ decider, weight, clause }) => (
        <li>
          {say(locale, weight, deciderName(locale, decider, props.named))} (
          <Clause clause={clause} at={props.at} />)
        </li>
      ))}
    </ul>
  )
}

/** What the words would have answered. */
const Would = (props: {
  page: CommunityPage
  named: NamedDeciders
  of: Decided
  at: string | undefined
}): Child => {
  const { page, named, of, at } = props
  const { locale } = page
  if (of.ok) {
    return (
      <p>
        {say(locale, 'wouldYes')} (<Clause clause={of.basis} at={at} />
        ).
      </p>
    )
  }
  switch (of.code) {
    case 'recommendation-missing':
      return (
        <p>
          {say(locale, 'wouldMissing', deciderName(locale, of.from, named))} (
          <Clause clause={of.basis} at={at} />
          ).
        </p>
      )
    case 'other-body':
      return (
        <>
          <p>{say(locale, 'wouldNo')}</p>
          <Offers page={page} named={named} offered={of.offered} at={at} />
        </>
      )
    case 'unknown':
      return <p>{say(locale, 'notNamed')}</p>
  }
}

import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Field, type FieldError, Form, Select } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { sayAnswer as say } from './answer.text.ts'
import { AnswerWords } from './answer-words.view.tsx'
import {
  type AuthorityVersion,
  clausePlace,
  type Decider,
  type NamedDeciders,
} from './authority.model.ts'
import { sayAuthority } from './authority.text.ts'
import { deciderName } from './decider-name.view.ts'
import type { Authority, WhoDecides } from './judge-authority.rule.ts'
import type { OpenQuestion } from './shown-authority.rule.ts'
import { WhoWords } from './who-words.view.tsx'

/** What was asked, as it was typed; all empty where nothing was. */
export type AskedAuthority = { sak: string; organ: string; dag: string; innstilt: string }

/** What it was answered of one body, or of all who decide, and the question that it leaves open; null where nothing can be answered. */
export type Answered =
  | {
      answer: Authority
      body: Decider
      open: OpenQuestion | null
      /** Is there anything that somebody must judge? */
      isOpen: boolean
    }
  | { who: WhoDecides; open: OpenQuestion | null }
  | null

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

/** Who decides this, and may this body, on that day? Asked in the address, and answered on the page. */
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
  const all = { value: '', label: sayAuthority(locale, 'all') }
  const nobody = { value: '', label: sayAuthority(locale, 'nobody') }
  const matters = version.rows.map(({ matter, label }) => ({ value: matter, label }))
  return (
    <Surface title={sayAuthority(locale, 'ask')} id="spor">
      <Form page={page} action={page.to('authority', {}, { '#': 'spor' })} method="get">
        <Select {...field('sak')} options={[choose, ...matters]} />
        <div class="gf-form gf-inline">
          <Select {...field('organ')} options={[all, ...deciders.map(option)]} />
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
  const { open } = answered
  return (
    <div class="gf-form" role="status">
      {'who' in answered ? (
        <WhoWords {...props} who={answered.who} />
      ) : (
        <AnswerWords {...props} answer={answered.answer} body={answered.body} />
      )}
      {open && (
        <Notice kind="unknown">
          <p>{say(locale, 'leavesOpen')}</p>
          <ul>
            {[open.row, open.other].map(({ label, clause }) => (
              <li>
                <InNorwegian locale={locale}>{label}</InNorwegian> (
                <a href={`#${clausePlace(clause)}`}>{clause}</a>)
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {'body' in answered && answered.isOpen && page.may('judge-authority') && (
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

import { yes } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { units } from '../question.model.ts'
import type { Round } from '../round.model.ts'
import { kindNames, sayRounds, unitNames } from '../rounds.text.ts'
import { sayQuestion as say } from './question.text.ts'
import {
  hasChoices,
  hasUnit,
  type QuestionField,
  type TypedQuestion,
} from './question-form.model.ts'

type QuestionFormProps = {
  page: CommunityPage
  round: Round
  /** The question that is changed; null for a new one. */
  question: string | null
  typed: TypedQuestion
  /** Has somebody answered it as it stands? */
  isAnswered: boolean
  errors: readonly FieldError[]
  refusal: string | null
}

/** Writing one question of a round. */
export const QuestionFormPage = (props: QuestionFormProps) => {
  const { page, round, question, typed } = props
  const { locale } = page
  const at = { round: round.slug }
  const isChangeable = round.state !== 'closed'
  const kind = kindNames[typed.slag as keyof typeof kindNames]
  const title = say(locale, question === null ? 'newQuestion' : 'changeQuestion')
  return (
    <Page
      page={page}
      nav="rounds"
      title={title}
      windowTitle={`${title}: ${question === null ? kind?.[locale] : typed.sporsmal}, ${round.title}`}
      lead={kind?.[locale]}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', at), inNorwegian: true },
      ]}
    >
      {props.refusal && (
        <Notice kind="warning">
          <p>{props.refusal}</p>
        </Notice>
      )}
      {props.isAnswered && (
        <Notice kind="warning">
          <p>{say(locale, 'answersAfter')}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      {isChangeable && <QuestionFields {...props} />}
      {isChangeable && question !== null && (
        <Section title={say(locale, 'remove')} lead={say(locale, 'removeLead')}>
          <Form page={page} action={page.to('removeQuestion', { ...at, question })}>
            <Buttons>
              <Button weight="danger">{say(locale, 'remove')}</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </Page>
  )
}

const QuestionFields = (props: QuestionFormProps) => {
  const { page, round, question, typed } = props
  const { locale } = page
  const action =
    question === null
      ? page.to('addQuestion', { round: round.slug })
      : page.to('changeQuestion', { round: round.slug, question })
  return (
    <Form page={page} action={action}>
      <input type="hidden" name="slag" value={typed.slag} />
      <Field {...fieldOf(props, 'sporsmal')} required />
      <TextArea {...fieldOf(props, 'hjelp')} rows={2} />
      {hasChoices(typed.slag) && (
        <TextArea {...fieldOf(props, 'valg')} hint={say(locale, 'valgHint')} rows={6} />
      )}
      {hasUnit(typed.slag) && (
        <>
          <Select
            {...fieldOf(props, 'enhet')}
            required
            options={[
              { value: '', label: '–' },
              ...units.map((value) => ({ value, label: unitNames[value][locale] })),
            ]}
          />
          <Field {...fieldOf(props, 'enhetsnavn')} hint={say(locale, 'enhetsnavnHint')} short />
        </>
      )}
      <FieldGroup title={say(locale, 'answering')}>
        {(['ma', 'vetikke', 'ikkeaktuelt'] as const).map((name) => (
          <label class="gf-choice">
            <input
              type="checkbox"
              id={`felt-${name}`}
              name={name}
              value={yes}
              checked={typed[name] === yes}
            />
            <span>
              <b>{say(locale, name)}</b>
            </span>
          </label>
        ))}
      </FieldGroup>
      <Buttons>
        <Button>{say(locale, 'saveQuestion')}</Button>
      </Buttons>
    </Form>
  )
}

const fieldOf = ({ page, typed, errors }: QuestionFormProps, name: QuestionField) => ({
  name,
  label: questionLabels(page.locale)[name],
  value: typed[name],
  error: errors.find((error) => error.field === name)?.message,
})

/** What the fields of a question are called. */
export const questionLabels = (locale: Locale): Record<QuestionField, string> => ({
  slag: say(locale, 'slag'),
  sporsmal: say(locale, 'sporsmal'),
  hjelp: say(locale, 'hjelp'),
  valg: say(locale, 'valg'),
  enhet: say(locale, 'enhet'),
  enhetsnavn: say(locale, 'enhetsnavn'),
  ma: say(locale, 'ma'),
  vetikke: say(locale, 'vetikke'),
  ikkeaktuelt: say(locale, 'ikkeaktuelt'),
})

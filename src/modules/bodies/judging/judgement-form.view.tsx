import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Carried } from '../../../ui/carried.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Facts, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { AnswerWords } from '../authority/answer-words.view.tsx'
import type { NamedDeciders } from '../authority/authority.model.ts'
import { sayAuthority } from '../authority/authority.text.ts'
import { deciderName } from '../authority/decider-name.view.ts'
import { type Judgement, judgedAnswers } from '../authority/judgement.model.ts'
import { sayJudgement as say } from '../authority/judgement.text.ts'
import { questionName } from '../authority/open-questions.view.tsx'
import { sayBodies } from '../bodies.text.ts'
import type {
  JudgementField,
  ObjectionField,
  TypedJudgement,
  TypedObjection,
  TypedWithdrawal,
} from './judgement-form.model.ts'
import type { ToJudge } from './wanted-judgement.rule.ts'

const crumbsOf = ({ locale, to }: CommunityPage) => [
  { label: sayBodies(locale, 'title'), href: to('bodies') },
  { label: sayAuthority(locale, 'title'), href: to('authority') },
]
const errorAt = (errors: readonly FieldError[], name: string) =>
  errors.find(({ field }) => field === name)?.message

const Send = ({ page, danger }: { page: CommunityPage; danger?: boolean }) => (
  <Buttons>
    <Button {...(danger ? { weight: 'danger' as const } : {})}>
      {say(page.locale, danger ? 'withdrawTitle' : 'save')}
    </Button>
    <ButtonLink href={page.to('authority', {}, { '#': 'vurderinger' })} weight="secondary">
      {say(page.locale, 'cancel')}
    </ButtonLink>
  </Buttons>
)

type JudgementFormProps = {
  page: CommunityPage
  found: ToJudge
  day: Day
  named: NamedDeciders
  typed: TypedJudgement
  errors: readonly FieldError[]
}

/** What somebody judged, with what was asked and what the words say of it. */
export const JudgementFormPage = (props: JudgementFormProps) => {
  const { page, found, typed, errors } = props
  const { locale } = page
  const { open } = found
  const field = (name: JudgementField) => ({
    name,
    label: judgementLabels(locale)[name],
    value: typed[name],
    error: errorAt(errors, name),
  })
  const { sak, organ, dag, innstilt } = typed
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'formTitle')}
      crumbs={crumbsOf(page)}
      lead={say(locale, 'formLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <AskedOf {...props} />
      <Form page={page} action={page.to('judgeAuthority')}>
        <Carried typed={Object.entries({ sak, organ, dag, innstilt })} />
        <Field {...field('om')} hint={say(locale, 'aboutHint')} />
        {open && (
          <Choices
            {...field('valgt')}
            label={questionName(locale, open)}
            options={[open.other, open.row].map(({ matter, label, clause, words }) => ({
              value: matter,
              label: `${label} (${clause})`,
              description: `«${words}»`,
            }))}
          />
        )}
        {found.isUnknown && (
          <Choices
            {...field('svar')}
            options={judgedAnswers.map((value) => ({
              value,
              label: say(locale, value === 'yes' ? 'mayDecide' : 'mayNotDecide'),
            }))}
          />
        )}
        <FieldGroup title={say(locale, 'who')}>
          <Field {...field('navn')} />
          <Field {...field('funksjon')} />
          <TextArea {...field('grunn')} />
        </FieldGroup>
        <Send page={page} />
      </Form>
    </Page>
  )
}

/** What was asked, and what the words answer. */
const AskedOf = ({ page, found, day, named, typed }: JudgementFormProps) => {
  const { locale } = page
  const { version, answer } = found
  const { organ } = typed
  const row = version.rows.find(({ matter }) => matter === typed.sak)
  return (
    <Surface title={say(locale, 'asked')}>
      <Facts
        facts={[
          {
            term: sayAuthority(locale, 'sak'),
            detail: row ? `${row.label} (${row.clause})` : typed.sak,
          },
          {
            term: say(locale, 'planned'),
            detail: `${deciderName(locale, organ, named)}, ${longDay(locale, day)}`,
          },
        ]}
      />
      <AnswerWords
        {...{ page, named, answer }}
        body={organ}
        at={page.to('authority', {}, { dag: typed.dag })}
      />
    </Surface>
  )
}

/** What the fields of the form are called. */
export const judgementLabels = (locale: Locale): Record<JudgementField, string> => ({
  sak: sayAuthority(locale, 'sak'),
  organ: sayAuthority(locale, 'organ'),
  dag: sayAuthority(locale, 'dag'),
  innstilt: sayAuthority(locale, 'innstilt'),
  om: say(locale, 'about'),
  valgt: say(locale, 'valgt'),
  svar: say(locale, 'svar'),
  navn: say(locale, 'navn'),
  funksjon: say(locale, 'funksjon'),
  grunn: say(locale, 'grunn'),
})

/** Taking a judgement back. */
export const WithdrawalPage = (props: {
  page: CommunityPage
  judgement: Judgement
  typed: TypedWithdrawal
  errors: readonly FieldError[]
}) => {
  const { page, judgement, typed, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'withdrawTitle')}
      windowTitle={`${say(locale, 'withdrawTitle')}: ${judgement.about}`}
      crumbs={crumbsOf(page)}
      lead={say(locale, 'withdrawLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <p>{judgement.about}</p>
      <Form page={page} action={page.to('withdrawJudgement', { judgement: judgement.id })}>
        <TextArea
          name="hvorfor"
          label={say(locale, 'hvorfor')}
          value={typed.hvorfor}
          error={errorAt(errors, 'hvorfor')}
        />
        <Send page={page} danger />
      </Form>
    </Page>
  )
}

/** That a party does not agree with a judgement. */
export const ObjectionPage = (props: {
  page: CommunityPage
  judgement: Judgement
  party: { code: string; name: string }
  typed: TypedObjection
  errors: readonly FieldError[]
}) => {
  const { page, judgement, party, typed, errors } = props
  const { locale } = page
  const field = (name: ObjectionField) => ({
    name,
    label: say(locale, name),
    value: typed[name],
    error: errorAt(errors, name),
  })
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'objectTitle', party.name)}
      windowTitle={`${say(locale, 'objectTitle', party.name)}: ${judgement.about}`}
      crumbs={crumbsOf(page)}
      lead={say(locale, 'objectLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <p>{judgement.about}</p>
      <Form
        page={page}
        action={page.to('objectToJudgement', { judgement: judgement.id, partyCode: party.code })}
      >
        <Field {...field('hvem')} hint={say(locale, 'hvemHint')} />
        <Field {...field('dag')} short />
        <TextArea {...field('ord')} />
        <Send page={page} />
      </Form>
    </Page>
  )
}

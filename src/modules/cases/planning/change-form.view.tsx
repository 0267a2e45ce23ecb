import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Choices, Field, type FieldError, FieldRow, Form, TextArea } from '../../../ui/form.tsx'
import type { Case } from '../case.model.ts'
import { stages } from '../treatment.model.ts'
import { sayPlan as say } from './plan.text.ts'
import { type ChangeField, changeForm, type TypedChange, type TypedOff } from './plan-form.model.ts'
import {
  AllTheSame,
  CaseFormButtons,
  CaseFormPage,
  fieldsOf,
  labelOf,
  planOptions,
} from './plan-form.view.tsx'

/** What the fields are called. */
export const changeLabels = (locale: Locale) =>
  Object.fromEntries(
    (Object.keys(changeForm) as ChangeField[]).map((name) => [name, labelOf(locale, name)]),
  ) as Record<ChangeField, string>

/** Changes what is planned while nothing has come of it. */
export const ChangePage = (props: {
  page: CommunityPage
  item: Pick<Case, 'code' | 'title' | 'body' | 'matter'>
  treatment: string
  name: string
  typed: TypedChange
  errors: readonly FieldError[]
  number: string
  stopped: Child
  isUnknown: boolean
}) => {
  const { page, item, typed, errors } = props
  const { locale } = page
  const field = fieldsOf(changeLabels(locale), typed, errors)
  const at = { body: item.body, case: item.code, treatment: props.treatment }
  return (
    <CaseFormPage {...{ page, item, errors }} title={say(locale, 'changeTitle', props.name)}>
      <Form page={page} action={page.to('changeTreatment', at)}>
        {props.stopped}
        <Choices {...field('trinn')} options={planOptions(locale, item, stages)} />
        <FieldRow>
          <Field {...field('dag')} hint={say(locale, 'dagHint')} short />
          <Field
            {...field('nummer')}
            hint={[say(locale, 'nummerHint'), props.number].filter(Boolean).join(' ')}
            short
          />
        </FieldRow>
        <TextArea {...field('notat')} hint={say(locale, 'notatHint')} rows={2} />
        {props.isUnknown && <AllTheSame locale={locale} {...field('likevel')} />}
        <CaseFormButtons page={page} item={item} label={say(locale, 'save')} />
      </Form>
    </CaseFormPage>
  )
}

/** Takes a treatment off, with why. */
export const OffPage = (props: {
  page: CommunityPage
  item: Pick<Case, 'code' | 'title' | 'body'>
  treatment: string
  name: string
  typed: TypedOff
  errors: readonly FieldError[]
}) => {
  const { page, item, typed, errors } = props
  const { locale } = page
  const at = { body: item.body, case: item.code, treatment: props.treatment }
  const field = fieldsOf({ hvorfor: say(locale, 'hvorfor') }, typed, errors)
  return (
    <CaseFormPage
      {...{ page, item, errors }}
      title={say(locale, 'offTitle', props.name)}
      lead={say(locale, 'offLead')}
    >
      <Form page={page} action={page.to('withdrawTreatment', at)}>
        <TextArea {...field('hvorfor')} rows={3} />
        <CaseFormButtons page={page} item={item} weight="danger" label={say(locale, 'takeOff')} />
      </Form>
    </CaseFormPage>
  )
}

import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Choices,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  Form,
  type Option,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import type { Case } from '../case.model.ts'
import { audienceNames, outcomeNames, stageNames } from '../cases.text.ts'
import { CaseFormButtons, CaseFormPage, fieldsOf } from '../planning/plan-form.view.tsx'
import { outcomes, stages } from '../treatment.model.ts'
import { sayRecord as say } from './record.text.ts'
import {
  type RecordField,
  type RegisterField,
  type RemarkRow,
  recordForm,
  registerForm,
  remarkRows,
  type TypedRecord,
  type TypedRegister,
} from './record-form.model.ts'

type Props = {
  page: CommunityPage
  item: Pick<Case, 'code' | 'title' | 'body'>
  errors: readonly FieldError[]
}

/** What came of a planned treatment. */
export const RecordPage = (
  props: Props & { treatment: string; name: string; typed: TypedRecord },
) => {
  const { page, item, errors, typed } = props
  const { locale } = page
  const at = { body: item.body, case: item.code, treatment: props.treatment }
  return (
    <CaseFormPage
      {...{ page, item, errors }}
      title={say(locale, 'title', props.name)}
      lead={say(locale, 'lead')}
    >
      <Form page={page} action={page.to('recordTreatment', at)}>
        <Outcome {...{ locale, typed, errors }} />
        <CaseFormButtons page={page} item={item} label={say(locale, 'save')} />
      </Form>
    </CaseFormPage>
  )
}

/** A treatment that was never planned here, with what came of it. */
export const RegisterPage = (
  props: Props & {
    typed: TypedRegister
    organs: readonly Option[]
    sides: { municipal: boolean; trust: boolean }
  },
) => {
  const { page, item, errors, typed, sides } = props
  const { locale } = page
  const field = fieldsOf(registerLabels(locale), typed, errors)
  return (
    <CaseFormPage
      {...{ page, item, errors }}
      title={say(locale, 'registerTitle')}
      lead={say(locale, 'registerLead')}
    >
      <Form page={page} action={page.to('registerTreatment', { body: item.body, case: item.code })}>
        <FieldRow>
          <Select {...field('organ')} options={props.organs} />
          <Field {...field('navn')} hint={say(locale, 'navnHint')} />
        </FieldRow>
        <Choices
          {...field('trinn')}
          options={stages.map((value) => ({ value, label: stageNames[value][locale] }))}
        />
        <Outcome {...{ locale, typed, errors }} />
        {(sides.municipal || sides.trust) && (
          <Choices {...field('deling')} options={sharing(locale, sides)} />
        )}
        <CaseFormButtons page={page} item={item} label={say(locale, 'register')} />
      </Form>
    </CaseFormPage>
  )
}

const sharing = (
  locale: Locale,
  { municipal, trust }: { municipal: boolean; trust: boolean },
): Option[] => [
  { value: '', label: say(locale, 'asTheCase') },
  ...(municipal ? [{ value: 'municipalities', label: audienceNames.municipalities[locale] }] : []),
  ...(trust ? [{ value: 'trust', label: audienceNames.trust[locale] }] : []),
]

type OutcomeProps = { locale: Locale; typed: TypedRecord; errors: readonly FieldError[] }

const Outcome = (props: OutcomeProps) => {
  const { locale, typed, errors } = props
  const field = fieldsOf(recordLabels(locale), typed, errors)
  const [open, folded] = rowsShown(typed, errors)
  return (
    <>
      <Field {...field('dag')} hint={say(locale, 'dagHint')} />
      <Field {...field('nummer')} hint={say(locale, 'nummerHint')} short />
      <Choices {...field('utfall')} options={outcomeOptions(locale)} />
      <Field {...field('nestedag')} hint={say(locale, 'nestedagHint')} short />
      <TextArea {...field('vedtatt')} hint={say(locale, 'vedtattHint')} />
      <FieldGroup title={say(locale, 'remarks')}>
        {open.map((row) => (
          <RemarkFields {...props} row={row} />
        ))}
        <More summary={say(locale, 'more')}>
          <div class="gf-form">
            {folded.map((row) => (
              <RemarkFields {...props} row={row} />
            ))}
          </div>
        </More>
      </FieldGroup>
      <Field {...field('kilde')} hint={say(locale, 'kildeHint')} />
    </>
  )
}

/** Those that are filled in and one more stand open, two at the least; the others are folded. */
function rowsShown(
  typed: TypedRecord,
  errors: readonly FieldError[],
): [readonly RemarkRow[], readonly RemarkRow[]] {
  const last = remarkRows.findLast(
    (row) =>
      typed[`hvem${row}`] !== '' ||
      typed[`punkt${row}`] !== '' ||
      typed[`ord${row}`] !== '' ||
      errors.some(({ field }) => field === `hvem${row}` || field === `ord${row}`),
  )
  const open = Math.max(2, (last ?? 0) + 1)
  return [remarkRows.slice(0, open), remarkRows.slice(open)]
}

const RemarkFields = ({ locale, typed, errors, row }: OutcomeProps & { row: RemarkRow }) => {
  const field = fieldsOf(recordLabels(locale), typed, errors)
  return (
    <>
      <FieldRow>
        <Field {...field(`hvem${row}`)} />
        <Field {...field(`punkt${row}`)} />
      </FieldRow>
      <TextArea {...field(`ord${row}`)} rows={2} />
    </>
  )
}

const hints = {
  'not-told': 'notToldHint',
  postponed: 'postponedHint',
  'agreed-with-remarks': 'remarksHint',
} as const

const outcomeOptions = (locale: Locale) =>
  outcomes.map((value) => ({
    value,
    label: outcomeNames[value][locale],
    description: value in hints ? say(locale, hints[value as keyof typeof hints]) : undefined,
  }))

const ownLabel = (locale: Locale, name: RegisterField): string => {
  const [, remark, nth] = /^(hvem|punkt|ord)(\d)$/.exec(name) ?? []
  if (remark) return say(locale, remark as 'hvem' | 'punkt' | 'ord', Number(nth))
  return say(locale, name as Exclude<RegisterField, `${'hvem' | 'punkt' | 'ord'}${RemarkRow}`>)
}

/** What the fields are called, in the order that they stand in. */
export const recordLabels = (locale: Locale) =>
  Object.fromEntries(
    (Object.keys(recordForm) as RecordField[]).map((name) => [name, ownLabel(locale, name)]),
  ) as Record<RecordField, string>

export const registerLabels = (locale: Locale) =>
  Object.fromEntries(
    (Object.keys(registerForm) as RegisterField[]).map((name) => [name, ownLabel(locale, name)]),
  ) as Record<RegisterField, string>

import { kronerText } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  Buttons,
  Choices,
  Field,
  type FieldError,
  FieldRow,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { More, Surface } from '../../../ui/layout.tsx'
import { roundings } from '../scheme.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { type TypedTrial, trialKeys } from './trial.model.ts'
import { sayTrial } from './trial.text.ts'
import { trialFields } from './trial-address.model.ts'

/** What stands behind the fold. */
const folded = [
  'cost',
  'rounding',
  'hostCode',
  'hostPercent',
  'bordersOn',
  'added',
  'leftOut',
] as const

type TrialFormProps = {
  page: CommunityPage
  list: StoredList
  start: TypedTrial
  typed: TypedTrial
  errors: readonly FieldError[]
}

const fieldIn =
  ({ errors }: TrialFormProps) =>
  (name: keyof TypedTrial & string) => ({
    name: trialFields[name],
    error: errors.find((each) => each.field === trialFields[name])?.message,
  })

/** What one can change: the way of sharing first, the rest behind a fold that opens where something is set. */
export const TrialForm = (props: TrialFormProps) => {
  const { page, list, start, typed, errors } = props
  const { locale } = page
  const field = fieldIn(props)
  const isOpen = folded.some(
    (name) =>
      String(typed[name]) !== String(start[name]) ||
      errors.some(({ field }) => field === trialFields[name]),
  )
  return (
    <Surface>
      <Form page={page} method="get" action={page.to('trial', { scheme: list.schemeKey })}>
        <Choices
          {...field('key')}
          label={sayTrial(locale, 'key')}
          value={typed.key}
          options={trialKeys.map((key) => ({ value: key, label: sayTrial(locale, key) }))}
        />
        <Figures {...props} />
        <More summary={sayTrial(locale, 'otherChoices')} open={isOpen}>
          <div class="gf-form">
            <Folded {...props} />
          </div>
        </More>
        <Buttons>
          <Button>{sayTrial(locale, 'calculate')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** What the amount is made of, and the day that the inhabitants are counted. */
const Figures = (props: TrialFormProps) => {
  const { typed } = props
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <FieldRow>
      <Field
        {...field('fixed')}
        label={sayTrial(locale, 'fixed')}
        value={typed.fixed}
        inputmode="decimal"
        short
      />
      <Field
        {...field('rate')}
        label={sayTrial(locale, 'rate')}
        value={typed.rate}
        inputmode="decimal"
        short
      />
      <Field
        {...field('equalPercent')}
        label={sayTrial(locale, 'equalPercent')}
        value={typed.equalPercent}
        inputmode="decimal"
        short
      />
      <Field
        {...field('referenceDay')}
        label={sayTrial(locale, 'referenceDay')}
        value={typed.referenceDay}
        short
      />
    </FieldRow>
  )
}

/** What the cost is, who is host, and who shares it. */
const Folded = (props: TrialFormProps) => {
  const { list, typed } = props
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <Field
        {...field('cost')}
        label={sayTrial(locale, 'cost')}
        hint={
          list.total === null
            ? sayTrial(locale, 'costHintIncomplete')
            : sayTrial(locale, 'costHint', kronerText(locale, list.total))
        }
        value={typed.cost}
        inputmode="decimal"
        short
      />
      <Choices
        {...field('rounding')}
        label={sayTrial(locale, 'rounding')}
        value={typed.rounding}
        options={roundings.map((each) => ({ value: each, label: sayTrial(locale, each) }))}
      />
      <Host {...props} />
      <Field
        {...field('bordersOn')}
        label={sayTrial(locale, 'bordersOn')}
        hint={sayTrial(locale, 'bordersHint')}
        value={typed.bordersOn}
        short
      />
      <Field
        {...field('added')}
        label={sayTrial(locale, 'added')}
        hint={sayTrial(locale, 'addedHint')}
        value={typed.added}
        short
      />
      <Choices
        {...field('leftOut')}
        label={sayTrial(locale, 'leftOut')}
        several
        value={typed.leftOut}
        options={byName(list).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  )
}

/** One municipality that covers a part of the cost before the others share it. */
const Host = (props: TrialFormProps) => {
  const { list, typed } = props
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <Select
        {...field('hostCode')}
        label={sayTrial(locale, 'hostCode')}
        value={typed.hostCode}
        options={[
          { value: '', label: sayTrial(locale, 'nobody') },
          ...byName(list).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Field
        {...field('hostPercent')}
        label={sayTrial(locale, 'hostPercent')}
        hint={sayTrial(locale, 'hostPercentHint')}
        value={typed.hostPercent}
        inputmode="decimal"
        short
      />
    </>
  )
}

const byName = ({ lines }: StoredList) =>
  lines.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))

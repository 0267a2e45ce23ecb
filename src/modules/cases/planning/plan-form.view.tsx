import type { Child } from 'hono/jsx'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldRow,
  Form,
  type Option,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Case } from '../case.model.ts'
import { audienceNames, heldText, sayCases } from '../cases.text.ts'
import type { Held, HeldForm } from '../treatment.model.ts'
import { sayPlan as say } from './plan.text.ts'
import { type PlanField, planForm, plans, type TypedPlan } from './plan-form.model.ts'

/** A page over one case, as its keepers reach it. */
export const CaseFormPage = (props: {
  page: CommunityPage
  item: Pick<Case, 'code' | 'title'>
  title: string
  lead?: Child
  errors: readonly FieldError[]
  children?: Child
}) => {
  const { page, item, title, lead, errors, children } = props
  return (
    <Page
      page={page}
      nav="cases"
      title={title}
      windowTitle={`${title}: ${item.title}`}
      lead={lead}
      crumbs={[
        { label: sayCases(page.locale, 'title'), href: page.to('cases') },
        {
          label: item.title,
          href: page.to('caseItem', { case: item.code }),
          inNorwegian: true,
        },
      ]}
    >
      <ErrorSummary page={page} errors={errors} />
      {children}
    </Page>
  )
}

/** A treatment as forms over it call it: whose it is, and when. */
export const treatmentName = (
  locale: Locale,
  name: string,
  held: Held | null,
  formOf: (held: Held) => HeldForm,
): string => (held ? `${name}, ${heldText(locale, held, formOf(held))}` : name)

/** Sends the form, or goes back to the case. */
export const CaseFormButtons = (props: {
  page: CommunityPage
  item: Pick<Case, 'code'>
  weight?: 'danger'
  label: string
}) => (
  <Buttons>
    <Button weight={props.weight}>{props.label}</Button>
    <ButtonLink href={props.page.to('caseItem', { case: props.item.code })} weight="secondary">
      {sayCases(props.page.locale, 'cancel')}
    </ButtonLink>
  </Buttons>
)

type PlanProps = {
  page: CommunityPage
  item: Pick<Case, 'code' | 'title' | 'body' | 'matter'>
  typed: TypedPlan
  errors: readonly FieldError[]
  /** What can be chosen as its body, and for whom alone it can be. */
  bodies: readonly Option[]
  sides: { municipal: boolean; trust: boolean }
  /** The numbers that come next, as their bodies write them. */
  numbers: string
  /** What stopped it, in words and with what can be done. */
  stopped: Child
  isUnknown: boolean
}

/** What is to be done with a case next: by whom, when, and as what. */
export const PlanPage = (props: PlanProps) => {
  const { page, item, typed, errors, isUnknown } = props
  const { locale } = page
  const field = fieldsOf(planLabels(locale), typed, errors)
  return (
    <CaseFormPage {...{ page, item, errors }} title={say(locale, 'title')}>
      <Form page={page} action={page.to('planTreatment', { body: item.body, case: item.code })}>
        <button type="submit" hidden />
        {props.stopped}
        <Select {...field('organ')} options={props.bodies} />
        <Field {...field('navn')} hint={say(locale, 'navnHint')} />
        <Choices {...field('trinn')} options={planOptions(locale, item)} />
        <FieldRow>
          <Field {...field('dag')} hint={say(locale, 'dagHint')} short />
          <Field {...field('dag2')} hint={say(locale, 'dag2Hint')} short />
        </FieldRow>
        <Field
          {...field('nummer')}
          hint={[say(locale, 'nummerHint'), props.numbers].filter(Boolean).join(' ')}
          short
        />
        {(props.sides.municipal || props.sides.trust) && (
          <Choices {...field('deling')} options={sharingOptions(locale, props.sides)} />
        )}
        <TextArea {...field('notat')} hint={say(locale, 'notatHint')} rows={2} />
        {isUnknown && <AllTheSame locale={locale} {...field('likevel')} />}
        <CaseFormButtons page={page} item={item} label={say(locale, 'plan')} />
      </Form>
    </CaseFormPage>
  )
}

/** That whoever leads the meeting takes up whether the body may decide. */
export const AllTheSame = (props: {
  locale: Locale
  name: string
  value: string
  error?: string | undefined
}) => (
  <Choices
    {...props}
    label={say(props.locale, 'likevelLabel')}
    several
    options={[
      {
        value: 'yes',
        label: say(props.locale, 'likevel'),
        description: say(props.locale, 'likevelHint'),
      },
    ]}
  />
)

/** What a form calls its fields, what was typed in each, and what is wrong with it. */
export const fieldsOf =
  <Name extends string>(
    labels: Readonly<Record<Name, string>>,
    typed: Readonly<Record<Name, string>>,
    errors: readonly FieldError[],
  ) =>
  (name: Name) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })

/** What the fields are called, in the order that they stand in. */
export const planLabels = (locale: Locale) =>
  Object.fromEntries(
    (Object.keys(planForm) as PlanField[]).map((name) => [name, labelOf(locale, name)]),
  ) as Record<PlanField, string>

/** What a field is called, in whichever of the forms. */
export function labelOf(locale: Locale, name: PlanField): string {
  if (name === 'dagforst' || name === 'forst') return say(locale, 'dagforstLabel')
  return say(locale, name === 'likevel' ? 'likevelLabel' : name)
}

const planWords = {
  discuss: ['discuss', 'discussHint'],
  recommend: ['recommend', 'recommendHint'],
  decide: ['decide', 'decideHint'],
  inform: ['inform', 'informHint'],
  'two-step': ['twoStep', 'twoStepHint'],
} as const

/** What a body can be to do. That it decides is not looked up where nobody has said what the case is. */
export const planOptions = (
  locale: Locale,
  { matter }: Pick<Case, 'matter'>,
  among: readonly (keyof typeof planWords)[] = plans,
) =>
  among.map((value) => ({
    value,
    label: say(locale, planWords[value][0]),
    description: say(
      locale,
      value === 'decide' && matter === null ? 'decideWithoutMatter' : planWords[value][1],
    ),
  }))

const sharingOptions = (
  locale: Locale,
  { municipal, trust }: { municipal: boolean; trust: boolean },
): Option[] => [
  { value: '', label: say(locale, 'asTheCase') },
  ...(municipal ? [{ value: 'municipalities', label: audienceNames.municipalities[locale] }] : []),
  ...(trust ? [{ value: 'trust', label: audienceNames.trust[locale] }] : []),
]

/** The numbers that come next, as their bodies write them. */
export const numbersText = (
  locale: Locale,
  next: readonly { body: string; number: string }[],
  nameOf: (body: string) => string,
): string =>
  next.length === 0
    ? ''
    : say(
        locale,
        'nextNumbers',
        listed(
          locale,
          next.map(({ body, number }) => say(locale, 'nextNumber', nameOf(body), number)),
        ),
      )

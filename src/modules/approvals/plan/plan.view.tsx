import type { Locale } from '../../../kernel/words.model.ts'
import { Carried } from '../../../ui/carried.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { More, Notice, Surface } from '../../../ui/layout.tsx'
import type { TargetFunction } from '../../directory/index.ts'
import { receiverText, sayReceiver } from '../../rounds/index.ts'
import { bodyText } from '../board-codes.text.ts'
import { municipalBodies } from '../treatment.model.ts'
import type { Askable, FormerVersion, PlanField } from './plan.model.ts'
import { sayPlan as say } from './plan.text.ts'
import { sayAnswers } from './plan-answers.text.ts'
import { PlanFrame, type PlanProps } from './plan-frame.view.tsx'
import { sayWhom } from './plan-whom.text.ts'

type PlanFormProps = PlanProps & {
  trusts: readonly string[] | null
  /** Those that can be ticked on the day chosen. */
  askable: Askable
  functions: readonly TargetFunction[]
  /** The version before; null where none is out. */
  former: FormerVersion | null
}

type PlanPageProps = PlanFormProps & {
  carried: readonly (readonly [name: string, value: string])[]
  refusal?: string | null
}

/** Choosing who decides and when the agreement takes effect. `trusts` are those of the day chosen, null where there never was one; `carried` was chosen beside the preview; `refusal` says why nothing was put forward. */
export const PlanPage = (props: PlanPageProps) => {
  const { page, document, errors, carried, refusal } = props
  const { locale } = page
  const { slug } = document
  return (
    <PlanFrame {...props} lead={say(locale, 'putForwardLead')}>
      {refusal && <NotPutForward page={page} document={document} refusal={refusal} />}
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={page.to('putForward', { slug })}>
          <Carried typed={carried} />
          <WhatOfTheAnswers {...props} />
          <WhoDecides {...props} />
          <WhenInForce {...props} />
          <WhoGetsTheMail {...props} />
          <Buttons>
            <Button>{say(locale, 'preview')}</Button>
            <ButtonLink href={page.to('document', { slug })} weight="secondary">
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </PlanFrame>
  )
}

const NotPutForward = (props: Pick<PlanProps, 'page' | 'document'> & { refusal: string }) => {
  const { page, document, refusal } = props
  const { locale } = page
  const { slug, number } = document
  return (
    <Notice kind="warning" title={say(locale, 'notPutForward')}>
      <p>{refusal}</p>
      <p>
        <a href={page.to('document', { slug }, { versjon: number })}>{say(locale, 'readDraft')}</a>
      </p>
    </Notice>
  )
}

const fieldIn =
  ({ page, typed, errors }: PlanProps) =>
  (name: Exclude<PlanField, 'chosen'>) => ({
    name,
    label: planLabels(page.locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })

/** Whether the answers to the version before stand; asked only where there is one. */
const WhatOfTheAnswers = (props: PlanFormProps) => {
  const { former } = props
  const { locale } = props.page
  const field = fieldIn(props)
  if (!former) return null
  return (
    <>
      <Choices
        {...field('answers')}
        label={sayAnswers(locale, 'answers', former.number)}
        options={[
          {
            value: 'anew',
            label: sayAnswers(locale, 'anew'),
            description: sayAnswers(locale, 'anewMeans'),
          },
          {
            value: 'stand',
            label: sayAnswers(locale, 'stand'),
            description: sayAnswers(locale, 'standMeans'),
          },
        ]}
      />
      <Field {...field('judgedBy')} hint={sayAnswers(locale, 'judgedByHint')} />
      <TextArea {...field('because')} hint={sayAnswers(locale, 'becauseHint')} rows={3} />
    </>
  )
}

/** The parties as of a day, the body that decides in each, and whether the trust is asked too. */
const WhoDecides = (props: PlanFormProps) => {
  const { trusts } = props
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <Field {...field('partiesOn')} hint={say(locale, 'partiesOnHint')} short />
      <Whom {...props} />
      <Select
        {...field('decidingBody')}
        options={[
          ...(props.typed.decidingBody === '' ? [{ value: '', label: say(locale, 'choose') }] : []),
          ...municipalBodies.map((body) => ({ value: body, label: bodyText[body][locale] })),
        ]}
      />
      {trusts !== null && (
        <Choices
          {...field('trust')}
          several
          hint={
            trusts.length > 0 ? say(locale, 'trustHint', trusts.join(', ')) : say(locale, 'noTrust')
          }
          options={[{ value: 'yes', label: say(locale, 'trust') }]}
        />
      )}
    </>
  )
}

/** All that are parties that day, or only some, by hand or by region. */
const Whom = (props: PlanFormProps) => {
  const { typed, askable, errors } = props
  const { locale } = props.page
  const error = errors.find(({ field }) => field === 'chosen')?.message
  const isOpen = typed.who === 'chosen' || typed.chosen.length > 0
  return (
    <>
      <Choices
        {...fieldIn(props)('who')}
        value={typed.who || 'all'}
        options={[
          { value: 'all', label: sayWhom(locale, 'whoAll', askable.municipalities.length) },
          { value: 'chosen', label: sayWhom(locale, 'whoChosen') },
        ]}
      />
      <More summary={sayWhom(locale, 'chosen')} open={isOpen || error !== undefined}>
        {askable.regions.length > 0 && (
          <Choices
            name="chosen"
            id="chosen-region"
            several
            label={sayWhom(locale, 'regions')}
            value={typed.chosen}
            options={askable.regions.map(({ key, name, codes }) => ({
              value: key,
              label: sayWhom(locale, 'region', name, codes.length),
            }))}
          />
        )}
        <Choices
          name="chosen"
          several
          label={sayWhom(locale, 'municipalities')}
          error={error}
          value={typed.chosen}
          options={askable.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </More>
    </>
  )
}

/** What it takes for the agreement to be in force. */
const WhenInForce = (props: PlanProps) => {
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <Choices
        {...field('rule')}
        options={[
          { value: 'all', label: say(locale, 'ruleAll') },
          { value: 'number', label: say(locale, 'ruleNumber') },
          { value: 'share', label: say(locale, 'ruleShare') },
          { value: 'each', label: say(locale, 'ruleEach') },
          { value: 'on-day', label: say(locale, 'ruleDay') },
        ]}
      />
      <Field {...field('parties')} hint={say(locale, 'onlyForNumber')} inputmode="numeric" short />
      <Field {...field('percent')} hint={say(locale, 'onlyForShare')} inputmode="decimal" short />
      <Field {...field('day')} hint={say(locale, 'dayHint')} short />
      <Field {...field('earliest')} hint={say(locale, 'earliestHint')} short />
    </>
  )
}

/** Whom in each party the mails of the matter go to; not asked where there is no list of functions. */
const WhoGetsTheMail = (props: PlanFormProps) => {
  const { locale } = props.page
  if (props.functions.length === 0) return null
  return (
    <Select
      {...fieldIn(props)('mailTo')}
      hint={sayReceiver(locale, 'mailToHint')}
      options={[
        { value: '', label: receiverText(locale, null) },
        ...props.functions.map((of) => ({ value: of.key, label: receiverText(locale, of) })),
      ]}
    />
  )
}

/** What the fields of the form are called. */
export const planLabels = (locale: Locale): Record<PlanField, string> => ({
  answers: sayAnswers(locale, 'answersShort'),
  judgedBy: sayAnswers(locale, 'judgedBy'),
  because: sayAnswers(locale, 'because'),
  partiesOn: say(locale, 'partiesOn'),
  who: sayWhom(locale, 'who'),
  chosen: sayWhom(locale, 'chosen'),
  decidingBody: say(locale, 'decidingBody'),
  trust: say(locale, 'trustLegend'),
  rule: say(locale, 'rule'),
  parties: say(locale, 'rulePartiesField'),
  percent: say(locale, 'rulePercentField'),
  day: say(locale, 'ruleDayField'),
  earliest: say(locale, 'earliestField'),
  mailTo: sayReceiver(locale, 'mailTo'),
})

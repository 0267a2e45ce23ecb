import { Carried } from '../../../ui/carried.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  FieldRow,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { receiverText, sayReceiver } from '../../rounds/index.ts'
import { sayNudge } from '../mail/nudge.text.ts'
import { sayPlan as say } from './plan.text.ts'
import { sayAnswers } from './plan-answers.text.ts'
import { fieldIn, type PlanFormProps } from './plan-field.view.tsx'
import { PlanFrame, type PlanProps } from './plan-frame.view.tsx'
import { WhoDecides } from './plan-whom.view.tsx'

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
          <Mail {...props} />
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
      <FieldRow>
        <Field
          {...field('parties')}
          hint={say(locale, 'onlyForNumber')}
          inputmode="numeric"
          short
        />
        <Field {...field('percent')} hint={say(locale, 'onlyForShare')} inputmode="decimal" short />
        <Field {...field('day')} hint={say(locale, 'dayHint')} short />
      </FieldRow>
      <Field {...field('earliest')} hint={say(locale, 'earliestHint')} short />
    </>
  )
}

/** Whom in each party the mails of the matter go to, where there is a list of functions, and what is added to them. */
const Mail = (props: PlanFormProps) => {
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      {props.functions.length > 0 && (
        <Select
          {...field('mailTo')}
          hint={sayReceiver(locale, 'mailToHint')}
          options={[
            { value: '', label: receiverText(locale, null) },
            ...props.functions.map((of) => ({ value: of.key, label: receiverText(locale, of) })),
          ]}
        />
      )}
      <TextArea {...field('greeting')} hint={sayNudge(locale, 'greetingHint')} rows={2} />
    </>
  )
}

import type { Child } from 'hono/jsx'
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
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { type DocumentFacts, sayFields } from '../../agreements/index.ts'
import type { TargetFunction } from '../../directory/index.ts'
import { receiverText, sayReceiver } from '../../rounds/index.ts'
import { bodyText } from '../board-codes.text.ts'
import { sayBoard } from '../look/board.text.ts'
import { municipalBodies } from '../treatment.model.ts'
import type { PlanField, TypedPlan } from './plan.model.ts'
import { sayPlan as say } from './plan.text.ts'

export type PlanProps = {
  page: CommunityPage
  document: DocumentFacts
  typed: TypedPlan
  errors: readonly FieldError[]
}

type PlanFormProps = PlanProps & {
  trusts: readonly string[] | null
  functions: readonly TargetFunction[]
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
  (name: PlanField) => ({
    name,
    label: planLabels(page.locale)[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })

/** The parties as of a day, the body that decides in each, and whether the trust is asked too. */
const WhoDecides = (props: PlanFormProps) => {
  const { trusts } = props
  const { locale } = props.page
  const field = fieldIn(props)
  return (
    <>
      <Field {...field('partiesOn')} hint={say(locale, 'partiesOnHint')} short />
      <Select
        {...field('decidingBody')}
        options={municipalBodies.map((body) => ({
          value: body,
          label: bodyText[body][locale],
        }))}
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
          { value: 'on-day', label: say(locale, 'ruleDay') },
        ]}
      />
      <Field {...field('parties')} hint={say(locale, 'onlyForNumber')} inputmode="numeric" short />
      <Field {...field('percent')} hint={say(locale, 'onlyForShare')} inputmode="decimal" short />
      <Field {...field('day')} hint={say(locale, 'dayHint')} short />
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
  partiesOn: say(locale, 'partiesOn'),
  decidingBody: say(locale, 'decidingBody'),
  trust: say(locale, 'trustLegend'),
  rule: say(locale, 'rule'),
  parties: say(locale, 'rulePartiesField'),
  percent: say(locale, 'rulePercentField'),
  day: say(locale, 'ruleDayField'),
  mailTo: sayReceiver(locale, 'mailTo'),
})

/** The draft cannot be put forward as it is: why, and where it is put right. */
export const StoppedPage = (props: Pick<PlanProps, 'page' | 'document'> & { wrong: string }) => {
  const { page, document, wrong } = props
  const { locale } = page
  const { slug, number } = document
  return (
    <PlanFrame {...props} lead={say(locale, 'stopped')}>
      <Notice kind="warning" title={sayFields(locale, 'wrong')}>
        {wrong.split('\n').map((line) => (
          <p>{line}</p>
        ))}
      </Notice>
      <Buttons>
        <ButtonLink href={page.to('editDraft', { slug })}>{say(locale, 'putRight')}</ButtonLink>
        <ButtonLink href={page.to('document', { slug }, { versjon: number })} weight="secondary">
          {say(locale, 'readDraft')}
        </ButtonLink>
      </Buttons>
    </PlanFrame>
  )
}

export const PlanFrame = ({
  page,
  document,
  lead,
  children,
}: Pick<PlanProps, 'page' | 'document'> & { lead: string; children?: Child }) => (
  <Page
    page={page}
    title={say(page.locale, 'putForward')}
    nav="documents"
    crumbs={[
      { label: sayBoard(page.locale, 'documents'), href: page.to('documents') },
      {
        label: document.title,
        href: page.to('document', { slug: document.slug }),
        inNorwegian: true,
      },
    ]}
    lead={lead}
  >
    {children}
  </Page>
)

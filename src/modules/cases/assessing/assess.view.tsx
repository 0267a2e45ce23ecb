import type { Child } from 'hono/jsx'
import { longDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
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
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, More, Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { shortName } from '../../bodies/index.ts'
import { actors, type CaseAudience, caseKinds, ownerSides } from '../case.model.ts'
import {
  actorNames,
  audienceNames,
  kindNames,
  ownerSideNames,
  sayCases,
  standingNames,
} from '../cases.text.ts'
import { intakeState } from '../intake/intake-state.view.ts'
import { AskedBack, CaseFiles, SubmittedFacts } from '../intake/submitted.view.tsx'
import { Written } from '../intake/written.view.tsx'
import type { Assessing } from './assess.query.ts'
import { sayAssess as say, sayInbox } from './assess.text.ts'
import type { AssessField, TypedAssess } from './assess-form.model.ts'

export type AssessProps = Assessing & {
  page: CommunityPage
  typed: TypedAssess
  errors: readonly FieldError[]
  /** Who can be chosen to see it. */
  audiences: readonly CaseAudience[]
  /** Why whoever raised it is sent no mail; null where they are. */
  mailless: 'noAddress' | 'practice' | 'none' | null
}

/** A case as it was submitted, and what can be done with it. */
export const AssessPage = (props: AssessProps) => {
  const { page, item, body, names, errors } = props
  const { locale } = page
  const isOpen = item.intake === 'submitted' || item.intake === 'asked-back'
  return (
    <Page
      page={page}
      nav="cases"
      title={item.title}
      heading={<InNorwegian locale={locale}>{item.title}</InNorwegian>}
      windowTitle={`${say(locale, 'title')}: ${item.title}`}
      lead={isOpen ? say(locale, 'lead', shortName(body)) : undefined}
      status={<State kind={intakeState(item.intake)}>{standingNames[item.standing][locale]}</State>}
      crumbs={[
        { label: sayCases(locale, 'title'), href: page.to('cases') },
        {
          label: `${sayInbox(locale, 'title')}, ${shortName(body)}`,
          href: page.to('bodyCases', { body: body.key }),
        },
      ]}
    >
      <ErrorSummary page={page} errors={errors} />
      <Columns even aside={isOpen ? <Ways {...props} /> : <Stands {...props} />}>
        <SubmittedFacts page={page} item={item} names={names} />
        <CaseFiles page={page} code={item.code} files={props.files} />
        <AskedBack locale={locale} questions={props.questions} />
      </Columns>
    </Page>
  )
}

const at = ({ item, body }: AssessProps) => ({ body: body.key, case: item.code })

const fieldOf =
  ({ page: { locale }, typed, errors }: AssessProps) =>
  (name: AssessField) => ({
    name,
    label: say(locale, name),
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
  })

const hasError = ({ errors }: AssessProps, ...names: AssessField[]): boolean =>
  errors.some(({ field }) => names.some((name) => name === field))

const Ways = (props: AssessProps) => {
  const { page, item } = props
  const { locale } = page
  return (
    <>
      {item.intake === 'asked-back' && (
        <Notice>
          <p>
            {say(locale, 'waitsForAnswer')}{' '}
            <a href={page.to('answerCaseQuestion', { case: item.code })}>
              {say(locale, 'tellAnswer')}
            </a>
          </p>
        </Notice>
      )}
      {props.mailless && (
        <Notice kind={props.mailless === 'practice' ? 'info' : 'warning'}>
          <p>{say(locale, props.mailless)}</p>
        </Notice>
      )}
      <Accept {...props} />
      {item.intake === 'submitted' && (
        <Way {...props} title={say(locale, 'ask')} fields={['sporsmal']}>
          <p>{say(locale, 'askLead')}</p>
          <Form page={page} action={page.to('askBackCase', at(props))}>
            <TextArea {...fieldOf(props)('sporsmal')} required />
            <Buttons>
              <Button>{say(locale, 'askButton')}</Button>
            </Buttons>
          </Form>
        </Way>
      )}
      <Join {...props} />
      <Way {...props} title={say(locale, 'decline')} fields={['grunn']}>
        <p>{say(locale, 'declineLead')}</p>
        <Form page={page} action={page.to('declineCase', at(props))}>
          <TextArea {...fieldOf(props)('grunn')} hint={say(locale, 'grunnHint')} required />
          <Buttons>
            <Button weight="danger">{say(locale, 'declineButton')}</Button>
          </Buttons>
        </Form>
      </Way>
    </>
  )
}

/** One of the ways on, folded until it is chosen. */
const Way = (
  props: AssessProps & { title: string; fields: readonly AssessField[]; children?: Child },
) => (
  <More
    summary={props.title}
    open={hasError(props, ...props.fields) || props.fields.some((name) => props.typed[name] !== '')}
  >
    {props.children}
  </More>
)

const Accept = (props: AssessProps) => {
  const { page, audiences } = props
  const { locale } = page
  const field = fieldOf(props)
  const unknown = { value: '', label: sayCases(locale, 'unknown') }
  return (
    <Surface title={say(locale, 'accept')}>
      <Form page={page} action={page.to('acceptCase', at(props))}>
        <Choices
          {...field('slag')}
          options={caseKinds.map((value) => ({ value, label: kindNames[value][locale] }))}
        />
        <Choices
          {...field('deling')}
          hint={say(locale, 'delingHint')}
          options={audiences.map((value) => ({ value, label: audienceNames[value][locale] }))}
        />
        <FieldRow>
          <Field {...field('eier')} hint={say(locale, 'eierHint')} />
          <Select
            {...field('eierside')}
            options={[
              unknown,
              ...ownerSides.map((value) => ({ value, label: ownerSideNames[value][locale] })),
            ]}
          />
        </FieldRow>
        <Select
          {...field('folger')}
          options={[
            unknown,
            ...actors.map((value) => ({ value, label: actorNames[value][locale] })),
          ]}
        />
        <Buttons>
          <Button>{say(locale, 'acceptButton')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

const Join = (props: AssessProps) => {
  const { page, others } = props
  const { locale } = page
  const field = fieldOf(props)
  return (
    <Way {...props} title={say(locale, 'join')} fields={['sak', 'nummer']}>
      <p>{say(locale, 'joinLead')}</p>
      <Form page={page} action={page.to('joinCase', at(props))}>
        {others.length > 0 && (
          <Select
            {...field('sak')}
            options={[
              { value: '', label: sayCases(locale, 'notChosen') },
              ...others.map(({ code, title, numbers }) => ({
                value: code,
                label: [numbers.at(-1)?.number, title].filter(Boolean).join(': '),
              })),
            ]}
          />
        )}
        <Field {...field('nummer')} />
        <Buttons>
          <Button>{say(locale, 'joinButton')}</Button>
        </Buttons>
      </Form>
    </Way>
  )
}

/** What has come of it, and the way back where it was declined or joined to another. */
const Stands = (props: AssessProps) => {
  const { page, item } = props
  const { locale, to } = page
  if (item.intake === 'accepted') {
    return (
      <Section title={say(locale, 'acceptedAlready')}>
        <Buttons>
          <ButtonLink href={to('caseItem', { case: item.code })}>
            {say(locale, 'toCase')}
          </ButtonLink>
        </Buttons>
      </Section>
    )
  }
  const on = longDay(locale, osloDay(item.judgedAt ?? item.raised.at))
  return (
    <Surface
      title={
        item.intake === 'declined'
          ? say(locale, 'declinedAlready', on)
          : say(locale, 'joinedAlready')
      }
    >
      {item.judgedBecause !== null && (
        <p>
          <Written locale={locale} text={item.judgedBecause} />
        </p>
      )}
      {item.joinedTo !== null && (
        <p>
          <a href={to('caseItem', { case: item.joinedTo })}>{say(locale, 'toOther')}</a>
        </p>
      )}
      <p>{say(locale, 'reopenLead')}</p>
      <Form page={page} action={to('reopenCase', at(props))}>
        <Buttons>
          <Button weight="secondary">{say(locale, 'reopenButton')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** What the fields are called. */
export const assessLabels = (locale: Locale): Record<AssessField, string> => ({
  slag: say(locale, 'slag'),
  deling: say(locale, 'deling'),
  eier: say(locale, 'eier'),
  eierside: say(locale, 'eierside'),
  folger: say(locale, 'folger'),
  sporsmal: say(locale, 'sporsmal'),
  sak: say(locale, 'sak'),
  nummer: say(locale, 'nummer'),
  grunn: say(locale, 'grunn'),
})

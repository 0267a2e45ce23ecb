import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Choices,
  Field,
  type FieldError,
  FieldRow,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { langOf } from '../../../ui/in-norwegian.tsx'
import { More, Notice, Surface } from '../../../ui/layout.tsx'
import { actors, type CaseAudience, caseKinds, noMatter, ownerSides } from '../case.model.ts'
import {
  actorNames,
  audienceNames,
  audienceWords,
  kindNames,
  ownerSideNames,
  sayCases,
} from '../cases.text.ts'
import type { Assessing } from './assess.query.ts'
import { sayAssess as say } from './assess.text.ts'
import type { AssessField, TypedAssess } from './assess-form.model.ts'
import type { Seers } from './assessing.rule.ts'

export type AssessProps = Assessing & {
  page: CommunityPage
  typed: TypedAssess
  errors: readonly FieldError[]
  /** Was it just submitted? */
  done: boolean
  /** Who can be chosen to see it. */
  audiences: readonly CaseAudience[]
  /** What is told of who sees it beside those; null where nothing is. */
  seers: Seers | null
  /** Why whoever raised it is sent no mail; null where they are. */
  mailless: 'noAddress' | 'practice' | 'none' | null
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

/** What can be done with a case that was submitted: to take it in first, and the other ways folded. */
export const Ways = (props: AssessProps) => {
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
          hint={props.seers === null ? undefined : say(locale, props.seers)}
          options={audiences.map((value) => ({
            value,
            label: audienceNames[value][locale],
            description: audienceWords[value]?.[locale],
          }))}
        />
        {props.matters.length > 0 && <Matter {...props} />}
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

const Matter = (props: AssessProps) => {
  const { locale } = props.page
  return (
    <Select
      {...fieldOf(props)('punktsak')}
      hint={say(locale, 'punktsakHint')}
      options={[
        { value: '', label: sayCases(locale, 'notChosen') },
        ...props.matters.map(({ matter, label, clause }) => ({
          value: matter,
          label: `${label} (${clause})`,
          lang: langOf(locale),
        })),
        { value: noMatter, label: say(locale, 'noMatter') },
      ]}
    />
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

/** What the fields are called. */
export const assessLabels = (locale: Locale): Record<AssessField, string> => ({
  slag: say(locale, 'slag'),
  deling: say(locale, 'deling'),
  eier: say(locale, 'eier'),
  eierside: say(locale, 'eierside'),
  punktsak: say(locale, 'punktsak'),
  folger: say(locale, 'folger'),
  sporsmal: say(locale, 'sporsmal'),
  sak: say(locale, 'sak'),
  nummer: say(locale, 'nummer'),
  grunn: say(locale, 'grunn'),
})

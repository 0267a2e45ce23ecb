import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  Form,
} from '../../../ui/form.tsx'
import { GoneLinkPage } from '../../../ui/gone-link.tsx'
import { More, Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import type { AnswerFiles, TypedAnswer } from '../answering/answer-form.model.ts'
import { sayAnswering } from '../answering/answering.text.ts'
import { leadOf } from '../answering/answering.view.tsx'
import { Given, whoText } from '../answering/given.view.tsx'
import { QuestionFields } from '../answering/question-fields.view.tsx'
import { RoundFiles } from '../round-file.view.tsx'
import { readerNames } from '../rounds.text.ts'
import { type GoneWhy, membersField, type TypedWho } from './link.model.ts'
import type { Linked } from './link.query.ts'
import { goneTexts, goneTitles, sayLink as say } from './link.text.ts'

export type LinkPageProps = Omit<Linked, 'link'> & {
  page: CommunityPage
  token: string
  typed: TypedAnswer
  /** The files that stay unless others are chosen, by their questions. */
  kept: AnswerFiles['kept']
  who: TypedWho
  chosen: readonly string[]
  errors: readonly FieldError[]
  refusal: string | null
  done: boolean
}

/** The form of a round, for whoever has a link to it: nothing else of the house. */
export const LinkPage = (props: LinkPageProps) => {
  const { page, round, asked, own } = props
  const { locale } = page
  const questions = props.forms.at(-1)?.questions ?? []
  const last = own.at(-1)
  return (
    <Page
      page={page}
      title={round.title}
      windowTitle={`${round.title}, ${asked.name}`}
      lead={leadOf(page, round, questions)}
      alone={say(locale, 'foot')}
      status={
        <p>
          {sayAnswering(locale, 'answersFor')} <b>{asked.name}</b>
        </p>
      }
    >
      <Receipt>
        {props.done && last && say(locale, last.isTold ? 'told' : 'received', asked.name)}
      </Receipt>
      {props.refusal && (
        <Notice kind="warning">
          <p>{props.refusal}</p>
        </Notice>
      )}
      <BeforeForm {...props} />
      <Form page={page} action={page.to('answerByLink', { token: props.token })} multipart>
        <QuestionFields
          page={page}
          locale={locale}
          questions={questions}
          typed={props.typed}
          kept={props.kept}
          fileAt={fileAt(props)}
          errors={props.errors}
        />
        {props.members.length > 0 && <Members {...props} />}
        <WhoAnswers {...props} />
        <Buttons>
          <Button>{sayAnswering(locale, last ? 'correct' : 'send', asked.name)}</Button>
        </Buttons>
        <p class="gf-hint">{say(locale, 'mayCorrect')}</p>
      </Form>
      <More summary={say(locale, 'notYou')}>
        <p>{say(locale, 'notYouMeans')}</p>
      </More>
    </Page>
  )
}

const fileAt =
  ({ page, token }: LinkPageProps) =>
  (question: string, file: string): string =>
    page.to('answerFileByLink', { token, question, file })

/** What is told before the form: what was answered by the link, how it counts, and why it is asked. */
const BeforeForm = (props: LinkPageProps) => {
  const { page, round, asked, own } = props
  const { locale } = page
  const last = own.at(-1)
  return (
    <>
      {last && (
        <Surface title={say(locale, 'yourAnswer')}>
          <p class="gf-hint">
            {sayAnswering(locale, 'cameFrom', whoText(locale, last), longDay(locale, last.on))}
          </p>
          <Given locale={locale} forms={props.forms} answer={last} fileAt={fileAt(props)} />
        </Surface>
      )}
      {props.isAnsweredElsewhere && (
        <Notice>
          <p>{say(locale, 'elsewhere', asked.name)}</p>
        </Notice>
      )}
      {round.isDecided && (
        <Notice>
          <p>{say(locale, 'decided')}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      {round.reason && (
        <Surface title={sayAnswering(locale, 'why')}>
          <p>{round.reason}</p>
          <p class="gf-hint">
            {sayAnswering(locale, 'whoReads')}: {readerNames[round.readers][locale]}.
          </p>
        </Surface>
      )}
      <RoundFiles
        locale={locale}
        files={props.attachments}
        href={(position) => page.to('roundFileByLink', { token: props.token, position })}
      />
    </>
  )
}

const Members = ({ page: { locale }, members, chosen }: LinkPageProps) => (
  <Choices
    name={membersField}
    several
    label={say(locale, 'members')}
    hint={say(locale, 'membersHint')}
    value={chosen}
    options={members.map(({ place, name }) => ({ value: place, label: name }))}
  />
)

const WhoAnswers = ({ page: { locale }, who, errors }: LinkPageProps) => {
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <FieldGroup title={say(locale, 'whoAnswers')}>
      <p class="gf-hint">{say(locale, 'whoLead')}</p>
      <Field
        name="navn"
        label={say(locale, 'navn')}
        value={who.navn}
        error={errorAt('navn')}
        autocomplete="name"
        required
      />
      <Field
        name="funksjon"
        label={say(locale, 'funksjon')}
        hint={say(locale, 'funksjonHint')}
        value={who.funksjon}
        error={errorAt('funksjon')}
        autocomplete="organization-title"
        required
      />
    </FieldGroup>
  )
}

/** That a link opens nothing any longer, and whom to turn to. */
export const LinkGonePage = ({
  page,
  why,
  replyTo,
  typed,
}: {
  page: CommunityPage
  why: GoneWhy
  replyTo: string | null
  typed: readonly { term: string; text: string }[]
}) => {
  const { locale } = page
  return (
    <GoneLinkPage
      page={page}
      title={goneTitles[why][locale]}
      why={goneTexts[why][locale]}
      foot={say(locale, 'foot')}
      contact={replyTo === null ? say(locale, 'contact') : say(locale, 'contactAt', replyTo)}
      typed={typed}
      typedTitle={say(locale, 'typedTitle')}
      typedLead={say(locale, 'typedLead')}
    />
  )
}

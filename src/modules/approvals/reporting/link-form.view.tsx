import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import { Button, Buttons, Field, type FieldError, FieldGroup, Form } from '../../../ui/form.tsx'
import { More, Section } from '../../../ui/layout.tsx'
import type { OpenAnswer } from '../answer/answer.model.ts'
import { Details } from '../answer/answer-details.view.tsx'
import { Outcome, WhichBody } from '../answer/answer-form.view.tsx'
import type { AskedDay } from '../day-check/right-day.model.ts'
import { fileOf } from '../reported/report.model.ts'
import {
  type AnswerStands,
  answerTyped,
  type Outcome as CameOut,
  type TypedReport,
} from './link.model.ts'
import type { Linked } from './link.query.ts'
import { sayLink as say } from './link.text.ts'

export type LinkPageProps = Pick<
  Linked,
  'link' | 'facts' | 'board' | 'party' | 'line' | 'attachments' | 'own' | 'before'
> & {
  page: CommunityPage
  token: string
  /** The text as its party may read it; null where it may not. */
  text: readonly TextBlock[] | null
  /** May anyone read what has come from the parties? */
  isPublic: boolean
  /** What can be told now. */
  open: readonly OpenAnswer[]
  /** That the answer stands and none is awaited. */
  standing: AnswerStands | null
  typed: TypedReport
  /** The day that was typed, where it is asked whether it is right. */
  askedDay: AskedDay | null
  errors: readonly FieldError[]
  refusal: string | null
  done: boolean
  /** What came of what was told last by it; null where nothing has, or nothing was told. */
  outcome: CameOut | null
}

/** What is told by the link, and who tells it. */
export const ReportForm = (props: LinkPageProps) => {
  const { page, token, party, line, own, open, errors } = props
  const { locale } = page
  const fields = { page, typed: answerTyped(props.typed), askedDay: props.askedDay, errors }
  const states = [...new Set(open.flatMap((each) => each.states))]
  return (
    <Section title={say(locale, 'form', party.name)} lead={say(locale, 'formLead')}>
      <Form page={page} action={page.to('reportByLink', { token })} multipart>
        <WhichBody {...fields} line={line} doors={{ answers: open }} correcting={null} />
        <Outcome {...fields} states={states} withSource={false} />
        <More summary={say(locale, 'details')} open={own !== null || errors.length > 0}>
          <Details {...fields} line={line} keptFile={own && fileOf(own)} isReport />
        </More>
        <WhoReports {...props} />
        <Buttons>
          <Button>{say(locale, own ? 'correct' : 'send')}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const WhoReports = ({ page: { locale }, party, isPublic, typed, errors }: LinkPageProps) => {
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <FieldGroup title={say(locale, 'who')}>
      <p class="gf-hint">{say(locale, 'whoLead', party.name, isPublic)}</p>
      <Field
        name="navn"
        label={say(locale, 'navn')}
        value={typed.navn}
        error={errorAt('navn')}
        autocomplete="name"
        required
      />
      <Field
        name="funksjon"
        label={say(locale, 'funksjon')}
        hint={say(locale, 'funksjonHint')}
        value={typed.funksjon}
        error={errorAt('funksjon')}
        autocomplete="organization-title"
        required
      />
    </FieldGroup>
  )
}

/** The form where an answer stands: folded away, until it holds something. */
export const ToCorrect = (props: LinkPageProps) => {
  const { page, own, errors, refusal } = props
  return (
    <More
      summary={say(page.locale, 'toCorrect')}
      open={own !== null || errors.length > 0 || refusal !== null || page.news !== null}
    >
      <p>{say(page.locale, 'toCorrectMeans')}</p>
      <ReportForm {...props} />
    </More>
  )
}

import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { GoneLinkPage } from '../../../ui/gone-link.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice, Section, Surface, Timeline } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import type { CaseQuestion } from '../case.model.ts'
import { heldText, outcomeNames, standingNames } from '../cases.text.ts'
import { intakeState } from '../intake/intake-state.view.ts'
import type { CaseNames } from '../intake/raiser.model.ts'
import { AskedBack } from '../intake/submitted.view.tsx'
import { Written } from '../intake/written.view.tsx'
import type { Held, HeldForm, Outcome, Treatment } from '../treatment.model.ts'
import type { TypedAnswer } from './answer-form.model.ts'
import type { Linked } from './linked-case.query.ts'
import { type GoneWhy, goneTexts, goneTitles, sayReceipt as say } from './receipt.text.ts'

export type ReceiptProps = Omit<Linked, 'link'> & {
  page: CommunityPage
  token: string
  typed: TypedAnswer
  errors: readonly FieldError[]
  refusal: string | null
  /** How exactly it is known when something was. */
  formOfHeld(held: Held): HeldForm
  done: 'meldt' | 'svart' | null
}

/** Where a case is, for whoever raised it: nothing else of the house. */
export const ReceiptPage = (props: ReceiptProps) => {
  const { page, item, standing, names, done } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={item.title}
      heading={<InNorwegian locale={locale}>{item.title}</InNorwegian>}
      lead={say(locale, 'lead', names.body(item.body), longDay(locale, item.raisedOn))}
      status={<State kind={intakeState(item.intake)}>{standingNames[standing][locale]}</State>}
      alone={say(locale, 'foot')}
    >
      <Receipt>{done && say(locale, done === 'meldt' ? 'submitted' : 'answered')}</Receipt>
      {props.refusal && (
        <Notice kind="warning">
          <p>{props.refusal}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      <Answer {...props} />
      {item.intake === 'submitted' && <p>{say(locale, 'waits')}</p>}
      {item.intake === 'declined' && item.judgedBecause !== null && (
        <Section title={say(locale, 'declined')}>
          <p>
            <Written locale={locale} text={item.judgedBecause} />
          </p>
        </Section>
      )}
      {item.intake === 'joined' && (
        <p>
          {item.joinedTo === null ? say(locale, 'joined') : say(locale, 'joinedTo', item.joinedTo)}
        </p>
      )}
      {item.intake === 'accepted' && <Treatments {...props} />}
      <AskedBack
        locale={locale}
        questions={props.questions.filter(({ answeredAt }) => answeredAt !== null)}
      />
    </Page>
  )
}

const Answer = ({ page, token, open, typed, errors }: ReceiptProps) =>
  open && (
    <Surface title={say(page.locale, 'asksYou')} marked>
      <AnswerForm
        page={page}
        action={page.to('caseByLink', { token })}
        open={open}
        typed={typed}
        errors={errors}
        label={say(page.locale, 'svar')}
      />
    </Surface>
  )

/** What is asked, and the form that it is answered with. */
export const AnswerForm = (props: {
  page: CommunityPage
  action: string
  open: CaseQuestion
  typed: TypedAnswer
  errors: readonly FieldError[]
  label: string
}) => {
  const { page, open, typed, errors } = props
  const { locale } = page
  return (
    <>
      <p>
        <Written locale={locale} text={open.question} />
      </p>
      <Form page={page} action={props.action}>
        <TextArea
          name="svar"
          label={props.label}
          hint={say(locale, 'svarHint')}
          value={typed.svar}
          error={errors.find(({ field }) => field === 'svar')?.message}
          required
        />
        <Buttons>
          <Button>{say(locale, 'send')}</Button>
        </Buttons>
      </Form>
    </>
  )
}

const Treatments = (props: ReceiptProps) => {
  const { page, treatments, names } = props
  const { locale } = page
  if (treatments.length === 0) return <p>{say(locale, 'noTreatments')}</p>
  return (
    <Section title={say(locale, 'treatments')}>
      <Timeline
        events={treatments.map((each) => ({
          when:
            each.held === null
              ? say(locale, 'noDay')
              : heldText(locale, each.held, props.formOfHeld(each.held)),
          title: (
            <InNorwegian locale={locale}>
              {[treatedBy(each, names), each.number].filter(Boolean).join(', ')}
            </InNorwegian>
          ),
          kind: kindOf(each.outcome),
          children: (
            <p>
              {each.outcome === null ? say(locale, 'planned') : outcomeNames[each.outcome][locale]}
            </p>
          ),
        }))}
      />
    </Section>
  )
}

const treatedBy = ({ body, party, bodyName }: Treatment, names: CaseNames): string => {
  if (body !== null) return names.body(body)
  return party === null
    ? (bodyName ?? '')
    : [names.place(party), bodyName].filter(Boolean).join(', ')
}

const outcomeStates: Record<Outcome, StateKind> = {
  agreed: 'adopted',
  'agreed-with-remarks': 'remark',
  'not-agreed': 'rejected',
  postponed: 'postponed',
  'sent-back': 'replaced',
  withdrawn: 'withdrawn',
  forwarded: 'sent',
  noted: 'adopted',
  'not-told': 'unknown',
}
const kindOf = (outcome: Outcome | null): StateKind =>
  outcome === null ? 'agenda' : outcomeStates[outcome]

/** What the field is called. */
export const answerLabels = (locale: Locale) => ({ svar: say(locale, 'svar') })

/** That a link opens nothing any longer, and whom to turn to. */
export const CaseGonePage = ({
  page,
  why,
  replyTo,
  typed,
}: {
  page: CommunityPage
  why: GoneWhy
  replyTo: string | null
  typed: string
}) => {
  const { locale } = page
  return (
    <GoneLinkPage
      page={page}
      title={goneTitles[why][locale]}
      why={goneTexts[why][locale]}
      foot={say(locale, 'foot')}
      contact={replyTo === null ? say(locale, 'contact') : say(locale, 'contactAt', replyTo)}
      typed={typed === '' ? [] : [{ term: say(locale, 'svar'), text: typed }]}
      typedTitle={say(locale, 'typedTitle')}
      typedLead={say(locale, 'typedLead')}
    />
  )
}

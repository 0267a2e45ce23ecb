import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  Choices,
  Field,
  type FieldError,
  Form,
  type Option,
} from '../../../ui/form.tsx'
import { Section, Surface } from '../../../ui/layout.tsx'
import type { PartyQuestion, QuestionField, TypedQuestion } from './question.model.ts'
import { sayQuestion as say } from './question.text.ts'

/** What the fields of the question are called. */
export const questionLabels = (
  locale: Locale,
  asked: PartyQuestion,
): Record<QuestionField, string> => ({
  answer: say(locale, asked === 'forbehold' ? 'hinders' : 'clarify'),
  source: say(locale, 'source'),
})

type QuestionProps = {
  page: CommunityPage
  slug: string
  partyCode: string
  asked: PartyQuestion
  /** What was answered before; empty when nothing was. */
  answered: string
  typed: TypedQuestion | null
  errors: readonly FieldError[]
}

/** One question about a party, answered with a choice and its source: does the forbehold hinder, is this a party? */
export const QuestionForm = (props: QuestionProps) => {
  const { page, slug, partyCode, asked, errors } = props
  const { locale } = page
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.message
  const labels = questionLabels(locale, asked)
  const isReservation = asked === 'forbehold'
  return (
    <Section
      title={say(locale, isReservation ? 'hindersTitle' : 'clarifyTitle')}
      lead={isReservation ? undefined : say(locale, 'clarifyLead')}
    >
      <Surface>
        <Form
          page={page}
          action={page.to(isReservation ? 'answerReservation' : 'answerStanding', {
            slug,
            partyCode,
          })}
        >
          <Choices
            name="answer"
            id={`${asked}-answer`}
            label={labels.answer}
            value={props.typed?.answer ?? props.answered}
            error={errorOf(`${asked}-answer`)}
            options={answersTo(locale, asked)}
          />
          <Field
            name="source"
            id={`${asked}-source`}
            label={labels.source}
            hint={say(locale, 'sourceHint')}
            value={props.typed?.source}
            error={errorOf(`${asked}-source`)}
            required={page.may('register-any-treatment')}
          />
          <Buttons>
            <Button>{say(locale, 'saveAnswer')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

const answersTo = (locale: Locale, asked: PartyQuestion): Option[] =>
  asked === 'forbehold'
    ? [
        { value: 'yes', label: say(locale, 'yesHinders') },
        { value: 'no', label: say(locale, 'noHinders') },
      ]
    : [
        { value: 'yes', label: say(locale, 'isParty') },
        { value: 'no', label: say(locale, 'isNotParty') },
      ]

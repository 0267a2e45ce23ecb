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
  answer: say(locale, words[asked].answer),
  source: say(locale, words[asked].source),
})

const words = {
  forbehold: {
    title: 'hindersTitle',
    answer: 'hinders',
    yes: 'yesHinders',
    no: 'noHinders',
    source: 'source',
  },
  part: {
    title: 'clarifyTitle',
    answer: 'clarify',
    yes: 'isParty',
    no: 'isNotParty',
    source: 'source',
  },
  uten: {
    title: 'withoutTitle',
    answer: 'without',
    yes: 'yesWithout',
    no: 'noWith',
    source: 'decidedBy',
  },
} as const satisfies Record<PartyQuestion, object>

const addressOf = {
  forbehold: 'answerReservation',
  part: 'answerStanding',
  uten: 'answerWithout',
} as const satisfies Record<PartyQuestion, string>

type QuestionProps = {
  page: CommunityPage
  slug: string
  partyCode: string
  asked: PartyQuestion
  /** What it means, said first. */
  lead?: string | undefined
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
  return (
    <Section title={say(locale, words[asked].title)} lead={props.lead}>
      <Surface>
        <Form page={page} action={page.to(addressOf[asked], { slug, partyCode })}>
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
            hint={say(locale, asked === 'uten' ? 'decidedByHint' : 'sourceHint')}
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

const answersTo = (locale: Locale, asked: PartyQuestion): Option[] => [
  { value: 'yes', label: say(locale, words[asked].yes) },
  { value: 'no', label: say(locale, words[asked].no) },
]

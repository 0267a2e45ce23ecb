import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  FieldRow,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Question } from '../question.model.ts'
import type { Round } from '../round.model.ts'
import { sayRounds, unitText } from '../rounds.text.ts'
import type { TypedEstimate } from './estimate.model.ts'
import { sayEstimate as say } from './estimate.text.ts'

type EstimateProps = {
  page: CommunityPage
  round: Round
  question: Extract<Question, { unit: unknown }>
  typed: TypedEstimate
  errors: readonly FieldError[]
}

/** An estimate for all who were asked, of one question. */
export const EstimatePage = ({ page, round, question, typed, errors }: EstimateProps) => {
  const { locale } = page
  const labels = estimateLabels(locale)
  const at = { round: round.slug }
  const field = (name: keyof TypedEstimate & string) => ({
    name,
    label: labels[name as keyof typeof labels],
    value: typed[name as keyof TypedEstimate],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'title')}
      windowTitle={`${say(locale, 'title')}: ${question.wording}, ${round.title}`}
      lead={say(locale, 'lead')}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', at), inNorwegian: true },
      ]}
    >
      <ErrorSummary page={page} errors={errors} />
      <Form page={page} action={page.to('estimateRound', { ...at, question: question.key })}>
        <p>
          <b>{question.wording}</b> {unitText(locale, question)}. {say(locale, 'same')}
        </p>
        <FieldRow>
          <Field {...field('fra')} short required />
          <Field {...field('til')} short required />
        </FieldRow>
        <TextArea {...field('metode')} hint={say(locale, 'metodeHint')} required />
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
          <ButtonLink href={page.to('round', at)} weight="secondary">
            {sayRounds(locale, 'toRound')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

/** What the fields are called. */
export const estimateLabels = (locale: Locale) => ({
  fra: say(locale, 'fra'),
  til: say(locale, 'til'),
  metode: say(locale, 'metode'),
})

import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { isOpen, type Round } from '../round.model.ts'
import { sayRounds } from '../rounds.text.ts'
import type { DeadlineField, TypedDeadline } from './deadline.model.ts'
import { saySending as say } from './sending.text.ts'

type PostponeProps = {
  page: CommunityPage
  round: Round
  typed: TypedDeadline
  errors: readonly FieldError[]
  refusal: string | null
}

/** Another deadline for a round that is out. */
export const PostponePage = ({ page, round, typed, errors, refusal }: PostponeProps) => {
  const { locale } = page
  const labels = deadlineLabels(locale)
  const at = { round: round.slug }
  const field = (name: DeadlineField) => ({
    name,
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === name)?.message,
  })
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'postponeTitle')}
      windowTitle={`${say(locale, 'postponeTitle')}, ${round.title}`}
      lead={say(locale, 'postponeLead')}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', at), inNorwegian: true },
      ]}
    >
      {refusal && (
        <Notice kind="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={errors} />
      {isOpen(round) && (
        <Form page={page} action={page.to('postponeRound', at)}>
          <Field {...field('frist')} short required />
          <Field {...field('for')} hint={say(locale, 'daysHint')} short />
          <Field {...field('etter')} short />
          <Buttons>
            <Button>{say(locale, 'postpone')}</Button>
            <ButtonLink href={page.to('round', at)} weight="secondary">
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Page>
  )
}

/** What the fields are called. */
export const deadlineLabels = (locale: Locale): Record<DeadlineField, string> => ({
  frist: say(locale, 'newDeadline'),
  for: say(locale, 'before'),
  etter: say(locale, 'after'),
})

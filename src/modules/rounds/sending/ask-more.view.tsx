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
  Form,
} from '../../../ui/form.tsx'
import { Empty, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Place } from '../../directory/index.ts'
import type { Round } from '../round.model.ts'
import { sayRounds } from '../rounds.text.ts'
import type { TypedAskMore } from './ask-more.model.ts'
import { saySending as say } from './sending.text.ts'

type AskMoreProps = {
  page: CommunityPage
  round: Round
  /** Those who are not asked yet. */
  places: readonly Place[]
  typed: TypedAskMore
  errors: readonly FieldError[]
  refusal: string | null
}

/** Asking some more in a round that is out. */
export const AskMorePage = (props: AskMoreProps) => {
  const { page, round, places, refusal } = props
  const { locale } = page
  const at = { round: round.slug }
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'moreTitle')}
      windowTitle={`${say(locale, 'moreTitle')} ${round.title}`}
      lead={say(locale, 'moreLead')}
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
      <ErrorSummary page={page} errors={props.errors} />
      {refusal === null &&
        (places.length === 0 ? <Empty>{say(locale, 'moreNone')}</Empty> : <Fields {...props} />)}
    </Page>
  )
}

const Fields = ({ page, round, places, typed, errors }: AskMoreProps) => {
  const { locale } = page
  const labels = askMoreLabels(locale)
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  const at = { round: round.slug }
  return (
    <Form page={page} action={page.to('askMore', at)}>
      <Choices
        name="hvem"
        several
        label={labels.hvem}
        error={errorAt('hvem')}
        value={typed.hvem}
        options={places.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Field
        name="grunn"
        label={labels.grunn}
        hint={say(locale, 'moreWhyHint')}
        error={errorAt('grunn')}
        value={typed.grunn}
        required
      />
      <Buttons>
        <Button>{say(locale, 'more')}</Button>
        <ButtonLink href={page.to('round', at)} weight="secondary">
          {say(locale, 'cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

/** What the fields are called. */
export const askMoreLabels = (locale: Locale) => ({
  hvem: say(locale, 'moreWhom'),
  grunn: say(locale, 'moreWhy'),
})

import { yes } from '../../../kernel/form/form.model.ts'
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
  FieldGroup,
  FieldRow,
  Form,
  Select,
  TextArea,
} from '../../../ui/form.tsx'
import { More, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { type ContactFunction, functionName, type Place } from '../../directory/index.ts'
import { answerReaders, type Round } from '../round.model.ts'
import { readerNames, sayRounds } from '../rounds.text.ts'
import { sayDrafting as say } from './drafting.text.ts'
import type { RoundField, TypedRound } from './round-form.model.ts'

type RoundFormProps = {
  page: CommunityPage
  /** The draft that is changed, with its address; null for a new one. */
  slug: string | null
  /** The round that a new one begins with the questions of. */
  former: Round | null
  typed: TypedRound
  functions: readonly ContactFunction[]
  places: readonly Place[]
  errors: readonly FieldError[]
}

/** Writing what a round is about, whom it asks and by when. */
export const RoundFormPage = (props: RoundFormProps) => {
  const { page, slug, errors } = props
  const { locale } = page
  const action = slug === null ? page.to('newRound') : page.to('changeRound', { round: slug })
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, slug === null ? 'newTitle' : 'changeTitle')}
      lead={slug === null ? say(locale, 'newLead') : say(locale, 'draftLead')}
      crumbs={[{ label: sayRounds(locale, 'rounds'), href: page.to('rounds') }]}
    >
      <ErrorSummary page={page} errors={errors} />
      {props.former && (
        <Notice>
          <p>{say(locale, 'begunFrom', props.former.title)}</p>
        </Notice>
      )}
      <Form page={page} action={action}>
        {props.former && <input type="hidden" name="fra" value={props.former.slug} />}
        <Field {...fieldOf(props, 'emne')} hint={say(locale, 'emneHint')} required />
        <TextArea {...fieldOf(props, 'hvorfor')} hint={say(locale, 'hvorforHint')} />
        <Field {...fieldOf(props, 'frist')} hint={say(locale, 'fristHint')} short />
        <Whom {...props} />
        <Select
          {...fieldOf(props, 'funksjon')}
          hint={say(locale, 'funksjonHint')}
          options={[
            { value: '', label: say(locale, 'noFunction') },
            ...props.functions.map((of) => ({ value: of.key, label: functionName(locale, of) })),
          ]}
        />
        <Choices
          {...fieldOf(props, 'lesere')}
          hint={say(locale, 'lesereHint')}
          options={answerReaders.map((value) => ({ value, label: readerNames[value][locale] }))}
        />
        <FieldGroup title={say(locale, 'options')}>
          <Box {...props} name="region" hint="regionHint" />
          <Box {...props} name="vedtak" hint="vedtakHint" />
        </FieldGroup>
        <FieldGroup title={say(locale, 'reminders')}>
          <p>{say(locale, 'daysHint')}</p>
          <FieldRow>
            <Field {...fieldOf(props, 'for')} short />
            <Field {...fieldOf(props, 'etter')} short />
          </FieldRow>
        </FieldGroup>
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
          {slug !== null && (
            <ButtonLink href={page.to('discardRound', { round: slug })} weight="secondary">
              {say(locale, 'discard')}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
    </Page>
  )
}

const kindWords = {
  municipality: 'municipalities',
  organisation: 'organisations',
  region: 'regions',
  external: 'externals',
} as const

/** Those who can be asked, by what they are. */
const Whom = (props: RoundFormProps) => {
  const { page, places, typed, errors } = props
  const { locale } = page
  const error = errors.find(({ field }) => field === 'hvem')?.message
  return (
    <FieldGroup title={say(locale, 'hvem')}>
      <p>{say(locale, 'hvemHint')}</p>
      {error && <p class="gf-error">{error}</p>}
      <Places {...props} kind="municipality" />
      <More
        summary={say(locale, 'others')}
        open={places.some(({ key, kind }) => kind !== 'municipality' && typed.hvem.includes(key))}
      >
        <Places {...props} kind="organisation" />
        <Places {...props} kind="region" />
        <Places {...props} kind="external" />
      </More>
    </FieldGroup>
  )
}

const Places = ({
  page: { locale },
  places,
  typed,
  kind,
}: RoundFormProps & { kind: keyof typeof kindWords }) => {
  const own = places.filter((place) => place.kind === kind)
  return (
    own.length > 0 && (
      <Choices
        name="hvem"
        id={kind === 'municipality' ? 'hvem' : `hvem-${kind}`}
        several
        label={say(locale, kindWords[kind])}
        value={typed.hvem}
        options={own.map(({ key, name }) => ({ value: key, label: name }))}
      />
    )
  )
}

const Box = ({
  page: { locale },
  typed,
  name,
  hint,
}: RoundFormProps & { name: 'region' | 'vedtak'; hint: 'regionHint' | 'vedtakHint' }) => (
  <label class="gf-choice">
    <input
      type="checkbox"
      id={`felt-${name}`}
      name={name}
      value={yes}
      checked={typed[name] === yes}
    />
    <span>
      <b>{say(locale, name)}</b>
      <small>{say(locale, hint)}</small>
    </span>
  </label>
)

const fieldOf = ({ page, typed, errors }: RoundFormProps, name: Exclude<RoundField, 'hvem'>) => ({
  name,
  label: roundLabels(page.locale)[name],
  value: typed[name],
  error: errors.find((error) => error.field === name)?.message,
})

/** What the fields of a round are called. */
export const roundLabels = (locale: Locale): Record<RoundField, string> => ({
  emne: say(locale, 'emne'),
  hvorfor: say(locale, 'hvorfor'),
  frist: say(locale, 'frist'),
  hvem: say(locale, 'hvem'),
  funksjon: say(locale, 'funksjon'),
  lesere: say(locale, 'lesere'),
  region: say(locale, 'region'),
  vedtak: say(locale, 'vedtak'),
  for: say(locale, 'for'),
  etter: say(locale, 'etter'),
})

import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ConfirmForm } from '../../../ui/confirm.tsx'
import { fieldErrors } from '../../../ui/field-errors.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Section, Surface, Table } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { sayParties } from '../parties.text.ts'
import { sayAdding } from './add-parties.text.ts'
import { sayOrganisation } from './organisation.text.ts'
import type {
  ChangeField,
  ChangePreview,
  ChangeProblems,
  PlaceChange,
  TypedChange,
} from './party-change.model.ts'
import { changeProblemText, sayChange } from './party-change.text.ts'
import { sayRegions } from './regions.text.ts'

/** What a form for a change shows: what was typed, what is wrong with it, or what it would do. */
export type ChangeState = {
  typed: TypedChange
  /** The municipalities chosen where several can be. */
  chosen: readonly string[]
  problems: ChangeProblems
  preview: { told: Child; regions: number } | null
}

type Called = Readonly<Partial<Record<ChangeField, string>>>

type ChangePageProps = {
  page: CommunityPage
  title: string
  lead?: string | undefined
  state: ChangeState
  /** The name of the field that holds several municipalities. */
  chosenField?: ChangeField | undefined
  /** Other fields that the address of the form does not hold. */
  kept?: Readonly<Record<string, string>> | undefined
  above?: Child | undefined
  below?: Child | undefined
  /** What fields are called on this page, where it is another name than on the others. */
  called?: Called | undefined
  /** What the button that does it says. */
  doing: string
  /** The heading of the form, where something else stands above it. */
  formTitle?: string | undefined
  children?: Child | undefined
}

/** A page with a form that is filled in, shown as what it would change, and confirmed. */
export const ChangePage = (props: ChangePageProps) => {
  const { page, state } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="municipalities"
      title={props.title}
      lead={props.lead}
      crumbs={[{ label: sayParties(locale, 'municipalities'), href: page.to('municipalities') }]}
    >
      <ErrorSummary page={page} errors={errorsOf(page, state, props.called)} />
      {state.preview ? (
        <Confirm {...props} told={state.preview.told} />
      ) : (
        <>
          {props.above}
          {props.formTitle ? (
            <Section title={props.formTitle}>
              <Fields {...props} />
            </Section>
          ) : (
            <Fields {...props} />
          )}
          {props.below}
        </>
      )}
    </Page>
  )
}

const Fields = ({ page, children }: ChangePageProps) =>
  children ? (
    <Form page={page} action={page.path}>
      {children}
      <Buttons>
        <Button>{sayChange(page.locale, 'see')}</Button>
        <a href={page.to('municipalities')}>{sayChange(page.locale, 'cancel')}</a>
      </Buttons>
    </Form>
  ) : null

const errorsOf = (
  { locale }: CommunityPage,
  { problems, typed }: ChangeState,
  called?: Called,
): FieldError[] => {
  const labels = { ...changeLabels(locale), ...called }
  return fieldErrors(locale, problems, changeProblemText, { typed, labels })
}

const changeLabels = (locale: Locale): Record<ChangeField, string> => ({
  plass: sayChange(locale, 'place'),
  rolle: sayOrganisation(locale, 'task'),
  hvem: sayOrganisation(locale, 'who'),
  kommuner: sayAdding(locale, 'found'),
  region: sayAdding(locale, 'region'),
  nyregion: sayRegions(locale, 'newName'),
  slag: sayOrganisation(locale, 'kind'),
  navn: sayOrganisation(locale, 'name'),
  orgnr: sayOrganisation(locale, 'number'),
  dag: sayChange(locale, 'day'),
  vedtak: sayChange(locale, 'decision'),
})

export const problemOf = (
  page: CommunityPage,
  state: ChangeState,
  field: ChangeField,
): string | undefined => errorsOf(page, state).find((error) => error.field === field)?.message

const Confirm = (props: ChangePageProps & { told: Child }) => {
  const { page, state, chosenField } = props
  const { locale } = page
  const typed = Object.entries({ ...state.typed, ...props.kept }).filter(
    ([name, value]) => value !== '' && (name !== chosenField || state.chosen.length === 0),
  )
  const chosen = chosenField ? state.chosen.map((code) => [chosenField, code] as const) : []
  return (
    <Surface title={sayChange(locale, 'changes')} marked>
      {props.told}
      <p>
        <b>{sayChange(locale, 'decision')}:</b> {state.typed.vedtak.trim()}
      </p>
      <p>{sayChange(locale, 'nothingErased')}</p>
      <ConfirmForm
        page={page}
        action={page.path}
        typed={[...typed, ...chosen]}
        confirm={props.doing}
        change={sayChange(locale, 'goBack')}
      />
    </Surface>
  )
}

type FieldProps = { page: CommunityPage; state: ChangeState; label?: string | undefined }

/** The first day that the change holds. */
export const DayField = ({ page, state, label }: FieldProps) => (
  <Field
    name="dag"
    label={label ?? sayChange(page.locale, 'day')}
    hint={sayChange(page.locale, 'dayHint')}
    value={state.typed.dag}
    error={problemOf(page, state, 'dag')}
    required
    short
  />
)

/** Who decided, when and in which case: the source of what is stated. */
export const DecisionField = ({ page, state, label }: FieldProps) => (
  <TextArea
    name="vedtak"
    label={label ?? sayChange(page.locale, 'decision')}
    hint={sayChange(page.locale, 'decisionHint')}
    value={state.typed.vedtak}
    error={problemOf(page, state, 'vedtak')}
    required
    rows={3}
  />
)

/** What the change does to each municipality, and how many parties there are then. */
export const PlacesChanged = (props: { page: CommunityPage; preview: ChangePreview; day: Day }) => {
  const { page, preview, day } = props
  const { locale } = page
  const { partiesBefore, partiesAfter } = preview
  const later = {
    settled: 'laterSettled',
    unsettled: 'laterUnsettled',
    outside: 'laterOutside',
  } as const
  return (
    <>
      <p>
        {partiesBefore === partiesAfter
          ? sayChange(locale, 'partiesSame', day, partiesAfter)
          : sayChange(locale, 'partiesThen', day, partiesBefore, partiesAfter)}
      </p>
      <Table<PlaceChange>
        rows={preview.places}
        columns={[
          { label: sayChange(locale, 'municipality'), cell: ({ name }) => name },
          {
            label: sayChange(locale, 'before'),
            cell: ({ before }) => <Standing page={page} standing={before} />,
          },
          {
            label: sayChange(locale, 'after'),
            cell: ({ after }) => <Standing page={page} standing={after} />,
          },
        ]}
      />
      {preview.places.flatMap((place) =>
        place.later ? (
          <p>{sayChange(locale, later[place.later.standing], place.name, place.later.day)}</p>
        ) : (
          []
        ),
      )}
    </>
  )
}

const Standing = (props: { page: CommunityPage; standing: PlaceChange['before'] }) => {
  const { locale } = props.page
  if (props.standing === 'unsettled')
    return <State kind="unknown">{sayChange(locale, 'unsettled')}</State>
  return <>{sayChange(locale, props.standing ?? 'outside')}</>
}

import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Columns, Empty, Facts, Section, SourceNote, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { functionName, placeKindNames, sayDirectory } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Place, SeenSides } from '../place.model.ts'
import { FunctionHits, Hits } from './hits.view.tsx'
import { sayMatrix } from './matrix.text.ts'
import { Matrix } from './matrix.view.tsx'
import { sayMissing } from './missing.text.ts'
import { Missing } from './missing.view.tsx'
import { Nobody } from './nobody.view.tsx'
import type { Lacking, Line, Matrix as MatrixOf, Summary, Tally, Wanted } from './overview.model.ts'
import { sayOverview as say, tallyText } from './overview.text.ts'

export type DirectoryProps = {
  page: CommunityPage
  on: Day
  typedDay: string
  errors: readonly FieldError[]
  wanted: Wanted
  /** Those that can be asked for. */
  functions: readonly ContactFunction[]
  regions: readonly Place[]
  /** What has a list of its own beside the municipalities. */
  otherPlaces: readonly Place[]
  seen: SeenSides
  /** Has nobody whom the reader may see ever been entered? */
  isEmpty: boolean
  /** Of the municipalities shown. */
  tally: Tally
  matrix: MatrixOf
  lacking: Lacking
  /** Null where nothing is searched for. */
  found: readonly Line[] | null
  /** What was found, where one function was chosen. */
  summary: Summary
}

/** Where one begins who looks for whom to call. */
export const DirectoryPage = (props: DirectoryProps) => {
  const { page, errors, functions } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="directory"
      title={sayDirectory(locale, 'directory')}
      lead={functions.length === 0 ? undefined : leadOf(props)}
    >
      <ErrorSummary page={page} errors={errors} title={say(locale, 'dayProblem')} />
      {functions.length === 0 ? <NoFunctions page={page} /> : <Known {...props} />}
      <MoreLists {...props} />
    </Page>
  )
}

function leadOf({ page, on, tally, seen }: DirectoryProps): string {
  const { locale, today } = page
  const isPast = on !== today
  return [
    isPast ? say(locale, 'asOf', longDay(locale, on)) : say(locale, 'lead'),
    seen.municipalities ? tallyText(locale, tally, isPast) : say(locale, 'sharedByMunicipalities'),
  ]
    .filter(Boolean)
    .join(' ')
}

const NoFunctions = ({ page }: { page: CommunityPage }) =>
  page.may('keep-directory') ? (
    <Empty
      action={
        <ButtonLink href={page.to('functions')}>{say(page.locale, 'setFunctions')}</ButtonLink>
      }
    >
      {say(page.locale, 'noFunctions')}
    </Empty>
  ) : (
    <Empty>{say(page.locale, 'noFunctionsWait')}</Empty>
  )

const Find = (props: DirectoryProps) => {
  const { page, typedDay, errors, wanted } = props
  return (
    <>
      <Search {...props} />
      <DayForm
        page={page}
        action={page.to('directory')}
        kept={{ sok: wanted.text, funksjon: wanted.functionKey, region: wanted.region }}
        typed={typedDay}
        errors={errors}
      />
      <Found {...props} />
    </>
  )
}

const Known = (props: DirectoryProps) => {
  const { page, on, wanted, lacking, seen, matrix } = props
  const { locale } = page
  const isAsked = on === page.today && matrix.rows.length > 0
  return (
    <>
      {props.isEmpty ? <Nobody page={page} seen={seen} /> : <Find {...props} />}
      <Section title={matrixTitle(props)} lead={sayMatrix(locale, 'matrixLead')}>
        <Columns
          aside={
            isAsked && <Missing page={page} lacking={lacking} seen={seen} region={wanted.region} />
          }
        >
          {matrix.rows.length === 0 ? (
            <Empty>{sayMatrix(locale, 'noMunicipalities')}</Empty>
          ) : (
            <Matrix page={page} matrix={matrix} on={on} />
          )}
          <Note page={page} />
        </Columns>
      </Section>
    </>
  )
}

const Search = ({ page, on, wanted, functions, regions }: DirectoryProps) => {
  const { locale } = page
  const all = { value: '', label: say(locale, 'all') }
  return (
    <Surface>
      <div role="search" aria-label={say(locale, 'find')}>
        <Form page={page} action={page.to('directory')} method="get" inline>
          <Field name="sok" type="search" label={say(locale, 'text')} value={wanted.text} />
          <Select
            name="funksjon"
            label={sayDirectory(locale, 'function')}
            value={wanted.functionKey}
            options={[
              all,
              ...functions.map((of) => ({ value: of.key, label: functionName(locale, of) })),
            ]}
          />
          {regions.length > 0 && (
            <Select
              name="region"
              label={say(locale, 'region')}
              value={wanted.region}
              options={[all, ...regions.map(({ key, name }) => ({ value: key, label: name }))]}
            />
          )}
          {on !== page.today && <input type="hidden" name="dag" value={on} />}
          <Button weight="secondary">{say(locale, 'go')}</Button>
        </Form>
      </div>
    </Surface>
  )
}

const Found = (props: DirectoryProps) => {
  const { page, wanted, found, functions } = props
  if (found === null) return null
  const of = functions.find(({ key }) => key === wanted.functionKey)
  return of && wanted.text === '' ? (
    <FunctionHits {...props} function={of} found={found} />
  ) : (
    <Hits page={page} found={found} on={props.on} />
  )
}

const matrixTitle = ({ page: { locale }, wanted, regions }: DirectoryProps): string => {
  const region = regions.find(({ key }) => key === wanted.region)
  return region ? say(locale, 'allFunctionsIn', region.name) : say(locale, 'allFunctions')
}

const Note = ({ page }: { page: CommunityPage }) => {
  const { locale } = page
  return (
    <SourceNote>
      {sayMissing(locale, 'source')} {sayMissing(locale, 'fetchList')}{' '}
      <a href={page.to('excelList')}>{sayMissing(locale, 'asExcel')}</a>,{' '}
      <a href={page.to('csvList')}>{sayMissing(locale, 'asCsv')}</a>,{' '}
      <a href={page.to('printList')}>{sayMissing(locale, 'toPrint')}</a>.{' '}
      {page.may('keep-directory') && (
        <>
          <a href={page.to('importList')}>{sayMissing(locale, 'importNew')}</a>.
        </>
      )}
    </SourceNote>
  )
}

const MoreLists = ({ page, on, otherPlaces }: DirectoryProps) => {
  const { locale } = page
  const dag = on === page.today ? null : on
  const lists = (kind: Place['kind']) =>
    otherPlaces
      .filter((place) => place.kind === kind)
      .map(({ key, name }) => ({ name, href: page.to('placeList', { place: key }, { dag }) }))
  const rows = [
    { term: placeKindNames.organisation[locale], links: lists('organisation') },
    { term: placeKindNames.region[locale], links: lists('region') },
    {
      term: sayMissing(locale, 'outside'),
      links: [{ name: sayMissing(locale, 'externalsList'), href: page.to('externals') }],
    },
    {
      term: sayMissing(locale, 'functionsNote'),
      links: [{ name: sayMissing(locale, 'functionsList'), href: page.to('functions') }],
    },
  ]
  return (
    <Section title={sayMissing(locale, 'moreLists')}>
      <Facts
        facts={rows
          .filter(({ links }) => links.length > 0)
          .map(({ term, links }) => ({
            term,
            detail: links.map(({ name, href }, i) => (
              <>
                {i > 0 && ', '}
                <a href={href}>{name}</a>
              </>
            )),
          }))}
      />
    </Section>
  )
}

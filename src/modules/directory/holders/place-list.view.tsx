import { addDays, type Day } from '../../../kernel/day.model.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, StackTable, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayShell } from '../../../ui/text.ts'
import { functionName, holderName, sayDirectory } from '../directory.text.ts'
import type { HeldBy } from '../holder.model.ts'
import { LanguageForm } from '../language/language.view.tsx'
import { HeldState, NobodyState, Reach, Who } from '../look/held.view.tsx'
import type { LanguageWanted } from '../place.model.ts'
import { Before, Later } from './before.view.tsx'
import { shareOf } from './holder-form.model.ts'
import { sayHolders as say } from './holders.text.ts'
import type { PlaceList } from './place-list.model.ts'

type ListProps = {
  page: CommunityPage
  list: PlaceList
  /** The day that is asked about; today where none is. */
  on: Day
  /** The day as it was typed. */
  typedDay: string
  mayKeep: boolean
  /** The form that the place wants mail in. */
  language: LanguageWanted
  errors: readonly FieldError[]
  done:
    | 'added'
    | 'changed'
    | 'ended'
    | 'withdrawn'
    | 'confirmedAll'
    | 'confirmedOne'
    | 'loginGiven'
    | 'languageChosen'
    | null
}

/** Who holds which function at one place. */
export const PlaceListPage = (props: ListProps) => {
  const { page, list, on, mayKeep, errors, done } = props
  const { locale } = page
  const isPast = on !== page.today
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'title', list.place.name)}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={isPast ? say(locale, 'asOf', longDay(locale, on)) : say(locale, 'lead')}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      <ErrorSummary page={page} errors={errors} />
      {list.lines.length === 0 ? <NoFunctions page={page} /> : <Lines {...props} />}
      {mayKeep && !isPast && <Keep {...props} />}
      {mayKeep && !isPast && (
        <LanguageForm page={page} place={list.place} language={props.language} />
      )}
      <Later page={page} list={list} on={on} mayKeep={mayKeep} />
      <DayForm
        page={page}
        action={page.to('placeList', { place: list.place.key })}
        kept={{}}
        typed={props.typedDay}
        errors={errors.filter(({ field }) => field === 'dag')}
      />
      <Before page={page} list={list} on={on} mayKeep={mayKeep} />
    </Page>
  )
}

const NoFunctions = ({ page }: { page: CommunityPage }) => (
  <Empty
    action={
      page.may('keep-directory') && (
        <ButtonLink href={page.to('functions')}>{say(page.locale, 'setFunctions')}</ButtonLink>
      )
    }
  >
    {say(page.locale, 'noFunctions')}
  </Empty>
)

type Line = PlaceList['lines'][number]
type Row = Line & { holder: HeldBy | null }

const rowsOf = (lines: readonly Line[]): Row[] =>
  lines.flatMap((line): Row[] =>
    line.holding.state === 'held'
      ? line.holding.holders.map((holder) => ({ ...line, holder }))
      : [{ ...line, holder: null }],
  )

const Lines = ({ page, list, on, mayKeep }: ListProps) => {
  const { locale } = page
  const keeps = mayKeep && on === page.today
  return (
    <StackTable<Row>
      caption={<span class="ds-sr-only">{say(locale, 'title', list.place.name)}</span>}
      rows={rowsOf(list.lines)}
      columns={[
        {
          label: sayDirectory(locale, 'function'),
          cell: (row) => functionName(locale, row.function),
        },
        {
          label: say(locale, 'who'),
          isEmpty: ({ holder }) => holder === null,
          cell: ({ holder }) =>
            holder && (
              <Who locale={locale} holder={holder}>
                <LastDay locale={locale} holder={holder} />
                {keeps && <Shared locale={locale} holder={holder} />}
                <Source locale={locale} holder={holder} />
              </Who>
            ),
        },
        {
          label: say(locale, 'standing'),
          answer: true,
          cell: ({ holder, holding }) =>
            holder ? (
              <HeldState locale={locale} holder={holder} />
            ) : (
              holding.state !== 'held' && <NobodyState locale={locale} holding={holding} />
            ),
        },
        {
          label: <span class="ds-sr-only">{say(locale, 'reach')}</span>,
          cell: (row) => <Actions page={page} list={list} row={row} keeps={keeps} />,
        },
      ]}
    />
  )
}

const Actions = (props: { page: CommunityPage; list: PlaceList; row: Row; keeps: boolean }) => {
  const { page, list, row, keeps } = props
  const { locale } = page
  const what = functionName(locale, row.function)
  const { key: place } = list.place
  const { holder } = row
  if (holder === null) {
    return keeps ? (
      <ButtonLink
        href={page.to('addHolder', { place }, { funksjon: row.function.key })}
        weight="secondary"
        small
      >
        {say(locale, 'add')}
        <span class="ds-sr-only"> {what}</span>
      </ButtonLink>
    ) : null
  }
  const who = holderName(locale, holder)
  return (
    <Buttons>
      <Reach page={page} holder={holder} who={who} />
      {keeps && (
        <ButtonLink href={page.to('holder', { place, holder: holder.id })} weight="secondary" small>
          {say(locale, 'change')}
          <span class="ds-sr-only">
            {' '}
            {what}: {who}
          </span>
        </ButtonLink>
      )}
      {keeps && holder.doubt !== null && (
        <Form page={page} action={page.to('confirmHolder', { place, holder: holder.id })}>
          <Button weight="secondary" small>
            {say(locale, 'confirmOne')}
            <span class="ds-sr-only">
              {' '}
              {what}: {who}
            </span>
          </Button>
        </Form>
      )}
    </Buttons>
  )
}

/** One press for the whole list, which is what a contact comes for once a year. */
const Keep = ({ page, list }: ListProps) => {
  const { locale } = page
  const add = (
    <ButtonLink href={page.to('addHolder', { place: list.place.key })} weight="secondary">
      {say(locale, 'addAnother')}
    </ButtonLink>
  )
  if (list.lines.every(({ holding }) => holding.state !== 'held')) return <Buttons>{add}</Buttons>
  return (
    <Surface title={say(locale, 'isRight')} marked>
      <p>{say(locale, 'isRightLead')}</p>
      <Form page={page} action={page.to('confirmList', { place: list.place.key })}>
        <Buttons>
          <Button>{say(locale, 'confirmAll')}</Button>
          {add}
        </Buttons>
      </Form>
    </Surface>
  )
}

/** The last day of one who is to end. */
const LastDay = ({ locale, holder: { until } }: { locale: Locale; holder: HeldBy }) =>
  until === null ? null : (
    <div>
      <small>{say(locale, 'openStart', shortDay(addDays(until, -1)))}</small>
    </div>
  )

/** What is told of whom a holder is shown to, where that is more than its own side. */
const Shared = ({ locale, holder }: { locale: Locale; holder: HeldBy }) => {
  const share = shareOf(holder.audience)
  return share === 'own-side' ? null : (
    <div>
      <small>{say(locale, share === 'public' ? 'openToAll' : 'sharedWithBoth')}</small>
    </div>
  )
}

/** Where it is known from, of what no party has told. */
const Source = ({ locale, holder: { source } }: { locale: Locale; holder: HeldBy }) =>
  source === null ? null : (
    <div>
      <small>
        {sayShell(locale, 'source')} <InNorwegian locale={locale}>{source}</InNorwegian>
      </small>
    </div>
  )

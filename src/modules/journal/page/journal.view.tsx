import { longDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
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
import { Empty, LinkList, Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayJournal } from '../journal.text.ts'
import type { JournalRow, OpenRemoval, TypedRemoval } from '../journal-entry.model.ts'
import { goesText } from '../removing/removal.text.ts'
import { Entries } from './entries.view.tsx'
import { mostCounted, type TypedFilter } from './filter.model.ts'
import { sayFilter } from './filter.text.ts'
import { asked, Filter, type FilterProps, isTyped } from './filter.view.tsx'
import type { Telling } from './told.text.ts'
import { type GivenVerdict, Verdict } from './verdict.view.tsx'

export const JournalPage = (props: {
  page: CommunityPage
  rows: readonly JournalRow[]
  /** How many there are of what is asked for; null where that could not be read. */
  found: number | null
  filter: FilterProps
  telling: Telling
  /** The number to go on from; null when these are the oldest. */
  olderThan: number | null
  isNewest: boolean
  verdict: GivenVerdict | null
  removals: readonly OpenRemoval[]
  /** Is there nobody beside the reader who could approve a removal? */
  isAlone: boolean
  typed: TypedRemoval
  errors: readonly FieldError[]
  done: 'asked' | 'done' | null
}) => {
  const { page } = props
  const { locale } = page
  const say = sayJournal
  return (
    <Page page={page} title={say(locale, 'journal')} nav="journal" lead={say(locale, 'lead')}>
      <Receipt>{props.done && say(locale, props.done)}</Receipt>
      <ErrorSummary
        page={page}
        errors={props.filter.errors}
        title={sayFilter(locale, 'errorsTitle')}
      />
      <ErrorSummary page={page} errors={props.errors} />
      {props.verdict && <Verdict locale={locale} verdict={props.verdict} />}
      <Filter page={page} filter={props.filter} />
      <Found {...props} />
      {props.rows.length > 0 && (
        <Entries locale={locale} rows={props.rows} telling={props.telling} />
      )}
      <Turning {...props} />
      {page.may('remove-text') && <Removal {...props} />}
    </Page>
  )
}

type Listed = Pick<
  Parameters<typeof JournalPage>[0],
  'page' | 'rows' | 'found' | 'filter' | 'verdict' | 'olderThan' | 'isNewest'
>

/** How many there are of what is asked for, and what can be done with them. */
const Found = ({ page, found, filter, verdict }: Listed) => {
  const { locale } = page
  const { typed } = filter
  const say = sayJournal
  return (
    <>
      {found === 0 && (
        <Empty>{isTyped(typed) ? sayFilter(locale, 'nothing') : say(locale, 'empty')}</Empty>
      )}
      <Buttons>
        {found !== null && found > 0 && (
          <>
            <span>{foundText(locale, found, typed)}</span>
            <ButtonLink
              href={page.to('journalFile', { file: 'journal.csv' }, asked(typed))}
              weight="secondary"
              small
              download
            >
              {sayFilter(locale, 'fetch')}
            </ButtonLink>
            <ButtonLink
              href={page.to('journalExcel', { file: 'journal.xlsx' }, asked(typed))}
              weight="secondary"
              small
            >
              {sayFilter(locale, 'fetchExcel')}
            </ButtonLink>
          </>
        )}
        {!verdict && (
          <ButtonLink
            href={page.to('journal', {}, { ...asked(typed), kontroller: 'ja' })}
            weight="secondary"
            small
          >
            {say(locale, 'check')}
          </ButtonLink>
        )}
      </Buttons>
    </>
  )
}

function foundText(locale: Locale, found: number, typed: TypedFilter): string {
  if (!isTyped(typed)) return sayFilter(locale, 'inAll', found)
  return found > mostCounted
    ? sayFilter(locale, 'foundMany', mostCounted)
    : sayFilter(locale, 'found', found)
}

/** To what was done before, and back. */
const Turning = ({ page, filter, olderThan, isNewest }: Listed) => (
  <Buttons>
    {olderThan !== null && (
      <ButtonLink
        href={page.to('journal', {}, { ...asked(filter.typed), for: olderThan })}
        weight="secondary"
      >
        {sayJournal(page.locale, 'older')}
      </ButtonLink>
    )}
    {!isNewest && (
      <ButtonLink href={page.to('journal', {}, asked(filter.typed))} weight="secondary">
        {sayJournal(page.locale, 'newest')}
      </ButtonLink>
    )}
  </Buttons>
)

/** What is to be done where nobody else can approve. */
const NobodyElse = ({ page }: { page: CommunityPage }) => (
  <Notice kind="warning">
    <p>{sayJournal(page.locale, 'nobodyElse')}</p>
    {page.may('manage-people') && (
      <p>
        <a href={page.to('people')}>{sayJournal(page.locale, 'toPeople')}</a>
      </p>
    )}
  </Notice>
)

/** What waits for a second person. */
const OpenRemovals = (props: { page: CommunityPage; removals: readonly OpenRemoval[] }) => {
  const { page, removals } = props
  const { locale } = page
  const isStuck = removals.some(
    ({ askedBy, othersSee }) => askedBy === page.viewer?.personId && !othersSee,
  )
  return (
    <Surface title={sayJournal(locale, 'openRemovals')} marked>
      <LinkList
        items={removals.map(({ id, subject, reason, askedBy, askedByName, askedAt }) => ({
          title: reason,
          note: `${goesText(locale, subject)} ${sayJournal(locale, 'askedBy', askedByName, longDay(locale, osloDay(askedAt)))}`,
          aside:
            askedBy === page.viewer?.personId ? (
              sayJournal(locale, 'waitsForOther')
            ) : (
              <Form page={page} action={page.to('approveRemoval')} row={id}>
                <input type="hidden" name="fjerning" value={id} />
                <Button weight="danger" small>
                  {sayJournal(locale, 'approve')}
                </Button>
              </Form>
            ),
        }))}
      />
      {isStuck && <NobodyElse page={page} />}
    </Surface>
  )
}

const Removal = (props: {
  page: CommunityPage
  removals: readonly OpenRemoval[]
  isAlone: boolean
  typed: TypedRemoval
  errors: readonly FieldError[]
}) => {
  const { page, typed } = props
  const { locale } = page
  const labels = removalLabels(locale)
  const errorOf = (field: string) => props.errors.find((error) => error.field === field)?.message
  return (
    <Section title={sayJournal(locale, 'removal')} lead={sayJournal(locale, 'removalLead')}>
      {props.removals.length > 0 ? (
        <OpenRemovals page={page} removals={props.removals} />
      ) : (
        props.isAlone && <NobodyElse page={page} />
      )}
      <Surface>
        <Form page={page} action={page.to('askRemoval')}>
          <Field
            name="innslag"
            label={labels.innslag}
            value={typed.innslag}
            error={errorOf('innslag')}
            inputmode="numeric"
            short
            required
          />
          <Field
            name="grunn"
            label={labels.grunn}
            hint={sayJournal(locale, 'reasonHint')}
            value={typed.grunn}
            error={errorOf('grunn')}
            required
          />
          <Buttons>
            <Button weight="secondary">{sayJournal(locale, 'askRemoval')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

/** What the fields of the form that asks for a removal are called. */
export const removalLabels = (locale: Locale): Record<keyof TypedRemoval, string> => ({
  innslag: sayJournal(locale, 'entryNumber'),
  grunn: sayJournal(locale, 'reason'),
})

import { longDay, shortDay, wholeNumber } from '../../../kernel/format.model.ts'
import type { JournalWords } from '../../../kernel/journal.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
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
import { Empty, Facts, LinkList, More, ScrollTable, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayJournal } from '../journal.text.ts'
import type { JournalRow, OpenRemoval, ToldFact, TypedRemoval } from '../journal-entry.model.ts'
import { goesText } from '../removing/removal.text.ts'
import { toldValue } from './told.text.ts'
import { type GivenVerdict, Verdict } from './verdict.view.tsx'

export const JournalPage = (props: {
  page: CommunityPage
  rows: readonly JournalRow[]
  words: Required<JournalWords>
  /** The number to go on from; null when these are the oldest. */
  olderThan: number | null
  isNewest: boolean
  verdict: GivenVerdict | null
  removals: readonly OpenRemoval[]
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
      <ErrorSummary page={page} errors={props.errors} />
      {props.verdict ? (
        <Verdict locale={locale} verdict={props.verdict} />
      ) : (
        <Buttons>
          <ButtonLink href={page.to('journal', {}, { kontroller: 'ja' })} weight="secondary">
            {say(locale, 'check')}
          </ButtonLink>
        </Buttons>
      )}
      {props.rows.length === 0 ? (
        <Empty>{say(locale, 'empty')}</Empty>
      ) : (
        <Entries page={page} rows={props.rows} words={props.words} />
      )}
      <Buttons>
        {props.olderThan !== null && (
          <ButtonLink href={page.to('journal', {}, { for: props.olderThan })} weight="secondary">
            {say(locale, 'older')}
          </ButtonLink>
        )}
        {!props.isNewest && (
          <ButtonLink href={page.to('journal')} weight="secondary">
            {say(locale, 'newest')}
          </ButtonLink>
        )}
      </Buttons>
      {page.may('remove-text') && <Removal {...props} />}
    </Page>
  )
}

/** As much of a lock as is compared by eye. */
const shownOfLock = 12

const Entries = ({
  page: { locale },
  rows,
  words,
}: {
  page: CommunityPage
  rows: readonly JournalRow[]
  words: Required<JournalWords>
}) => (
  <ScrollTable
    locale={locale}
    label={sayJournal(locale, 'journal')}
    rows={rows}
    columns={[
      {
        label: sayJournal(locale, 'number'),
        cell: ({ number, hash }) => (
          <>
            {wholeNumber(number)}
            <br />
            <small>{hash.slice(0, shownOfLock)}</small>
          </>
        ),
      },
      {
        label: sayJournal(locale, 'when'),
        cell: ({ at }) => `${shortDay(osloDay(at))} ${osloTime(at)}`,
      },
      {
        label: sayJournal(locale, 'what'),
        cell: ({ deed }) => words.deeds[deed]?.[locale] ?? deed,
      },
      {
        label: sayJournal(locale, 'who'),
        cell: ({ by, isSeen }) => by ?? (isSeen ? sayJournal(locale, 'nobody') : '–'),
      },
      {
        label: sayJournal(locale, 'basis'),
        cell: ({ basis }) => (basis ? (words.bases[basis]?.[locale] ?? basis) : '–'),
      },
      {
        label: sayJournal(locale, 'told'),
        cell: (row) =>
          !row.isSeen ? (
            sayJournal(locale, 'notSeen')
          ) : row.removedAt ? (
            sayJournal(locale, 'removed', longDay(locale, osloDay(row.removedAt)))
          ) : (
            <More summary={sayJournal(locale, 'showTold')}>
              <ToldFacts locale={locale} facts={row.told} words={words} />
            </More>
          ),
      },
    ]}
  />
)

const Removal = (props: {
  page: CommunityPage
  removals: readonly OpenRemoval[]
  typed: TypedRemoval
  errors: readonly FieldError[]
}) => {
  const { page, typed } = props
  const { locale } = page
  const labels = removalLabels(locale)
  const errorOf = (field: string) => props.errors.find((error) => error.field === field)?.message
  return (
    <Section title={sayJournal(locale, 'removal')} lead={sayJournal(locale, 'removalLead')}>
      {props.removals.length > 0 && (
        <Surface title={sayJournal(locale, 'openRemovals')} marked>
          <LinkList
            items={props.removals.map(({ id, subject, reason, askedBy, askedByName, askedAt }) => ({
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
        </Surface>
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

const ToldFacts = (props: {
  locale: Locale
  facts: readonly ToldFact[]
  words: Required<JournalWords>
}) => (
  <Facts
    facts={props.facts.map(({ key, values }) => ({
      term: props.words.facts[key]?.[props.locale] ?? key,
      detail: values
        .map(
          (value) =>
            props.words.word(props.locale, String(value)) ?? toldValue(props.locale, key, value),
        )
        .join(', '),
    }))}
  />
)

import { yes } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  FieldRow,
  Form,
  Select,
} from '../../../ui/form.tsx'
import { Empty, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { TickAll } from '../../../ui/tick-all.tsx'
import { sayForm } from '../answer/answer-form.text.ts'
import type { BoardLine } from '../board.model.ts'
import { bodyText, stateText } from '../board-codes.text.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import type { AskedDay } from '../day-check/right-day.model.ts'
import { sayRightDay } from '../day-check/right-day.text.ts'
import { dayOfWhom, RightDay } from '../day-check/right-day.view.tsx'
import { sayBoard } from '../look/board.text.ts'
import { sayQuestion } from '../question/question.text.ts'
import {
  type CommonField,
  type RowField,
  type RowReport,
  rowFieldName,
  rowStates,
  type TypedAnswers,
  toldField,
  waitedField,
} from './several.model.ts'
import { saySeveral as say } from './several.text.ts'
import { cellLabels } from './several-errors.view.ts'
import { ReportedOf } from './several-reported.view.tsx'

type SeveralProps = {
  /** The days that are asked about, with the names of whose they are. */
  asked: readonly (AskedDay & { parties: readonly { code: string; name: string }[] })[]
  /** How many lines were told of each party, by its code. */
  told: string
  /** What is told by the links in mails, of all of them, and nobody has confirmed. */
  reports: readonly RowReport[]
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  lines: readonly BoardLine[]
  /** How many parties there was no room for. */
  left: number
  typed: TypedAnswers
  errors: readonly FieldError[]
}

/** A table of the parties whose answers are missing, to be filled in and saved as one. */
export const SeveralPage = (props: SeveralProps) => {
  const { page, slug, facts, lines, errors } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={say(locale, 'title')}
      windowTitle={`${say(locale, 'title')}: ${facts.title}`}
      nav="documents"
      playedOn={facts.shownOn}
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
        { label: sayBoard(locale, 'board'), href: page.to('board', { slug }) },
      ]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} />
      {lines.length === 0 ? (
        <Empty>{say(locale, 'none')}</Empty>
      ) : (
        <Form page={page} action={page.to('answers', { slug })}>
          <input type="hidden" name={toldField} value={props.told} />
          <input
            type="hidden"
            name={waitedField}
            value={props.reports.map(({ report }) => report.id).join(' ')}
          />
          <Common {...props} />
          <TickAll locale={locale} />
          <Rows {...props} />
          {props.left > 0 && <p class="gf-source">{say(locale, 'more', props.left)}</p>}
          <p class="gf-source">{say(locale, 'further')}</p>
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
            <ButtonLink href={page.to('board', { slug })} weight="secondary">
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Page>
  )
}

const errorOf = ({ errors }: SeveralProps, name: string) =>
  errors.find(({ field }) => field === name)?.message

const statesOf = (locale: Locale) =>
  rowStates.map((state) => ({ value: state, label: stateText[state][locale] }))

/** What holds for every row that says nothing else. */
const Common = (props: SeveralProps) => {
  const { locale } = props.page
  const labels = cellLabels(locale)
  const field = (name: CommonField) => ({
    name,
    label: labels[name],
    value: props.typed.common[name],
    error: errorOf(props, name),
  })
  return (
    <FieldGroup title={say(locale, 'common')}>
      <FieldRow>
        <Select
          {...field('state')}
          options={[{ value: '', label: say(locale, 'choose') }, ...statesOf(locale)]}
        />
        <Field {...field('day')} hint={sayForm(locale, 'dayHint')} short />
        <Field {...field('source')} hint={sayQuestion(locale, 'sourceHint')} />
      </FieldRow>
      <AskedDays {...props} label={labels.rightDay} />
    </FieldGroup>
  )
}

/** The days that are asked about with whose they are, to be said right at once; the tick stands for these days and no other. */
const AskedDays = ({ page: { locale }, asked, typed, label }: SeveralProps & { label: string }) =>
  asked.length === 0 ? null : (
    <>
      {asked.map(({ day, parties }) =>
        parties.map(({ code }) => (
          <input type="hidden" name={rowFieldName('asked', code)} value={day} />
        )),
      )}
      <RightDay
        label={label}
        hint={
          <ul>
            {asked.map((each) => (
              <li>{dayOfWhom(locale, each, each.parties)}</li>
            ))}
          </ul>
        }
        value={typed.common.rightDay}
        option={{ value: yes, label: sayRightDay(locale, 'allRight') }}
      />
    </>
  )

/** A row for each party. */
const Rows = (props: SeveralProps) => {
  const { locale } = props.page
  const labels = cellLabels(locale)
  const cell = ({ code, name: party }: BoardLine, name: RowField, label: string) => ({
    name: rowFieldName(name, code),
    label,
    of: party,
    value: props.typed.rows.get(code)?.[name] ?? '',
    error: errorOf(props, rowFieldName(name, code)),
  })
  const written = (name: 'day' | 'caseNumber' | 'source') => ({
    label: labels[name],
    cell: (line: BoardLine) => <Field {...cell(line, name, labels[name])} />,
  })
  return (
    <StackTable
      caption={<span class="ds-sr-only">{say(locale, 'table')}</span>}
      rows={props.lines}
      columns={[
        { label: say(locale, 'party'), cell: (line) => <Taken {...props} line={line} /> },
        {
          label: labels.body,
          cell: (line) => (
            <Select
              {...cell(line, 'body', labels.body)}
              value={props.typed.rows.get(line.code)?.body ?? line.decidingBody}
              options={line.bodies.map((body) => ({ value: body, label: bodyText[body][locale] }))}
            />
          ),
        },
        {
          label: labels.state,
          cell: (line) => (
            <Select
              {...cell(line, 'state', labels.state)}
              options={[{ value: '', label: say(locale, 'asCommon') }, ...statesOf(locale)]}
            />
          ),
        },
        written('day'),
        written('caseNumber'),
        written('source'),
      ]}
    />
  )
}

/** The party's name, with the box that takes it along. */
const Taken = (props: SeveralProps & { line: BoardLine }) => {
  const { typed, line } = props
  const name = rowFieldName('with', line.code)
  const error = errorOf(props, name)
  return (
    <>
      <label class="gf-take">
        <input
          type="checkbox"
          id={`felt-${name}`}
          name={name}
          value="yes"
          checked={Boolean(typed.rows.get(line.code)?.with)}
          aria-invalid={error && 'true'}
          aria-describedby={error && `felt-${name}-feil`}
        />
        <span>{line.name}</span>
      </label>
      {error && (
        <p class="gf-error" id={`felt-${name}-feil`}>
          {error}
        </p>
      )}
      <ReportedOf
        page={props.page}
        slug={props.slug}
        line={line}
        reports={props.reports.filter(({ report }) => report.partyCode === line.code)}
        taken={typed.rows.get(line.code)?.report ?? ''}
      />
    </>
  )
}

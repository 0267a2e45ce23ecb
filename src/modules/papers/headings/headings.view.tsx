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
import { Columns, LinkList, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayPapers } from '../papers.text.ts'
import { sayHeadings as say } from './headings.text.ts'
import {
  chosenSorts,
  hintField,
  mostHeadings,
  type RowDeed,
  sortField,
  type TypedHeading,
  titleField,
} from './headings-form.model.ts'

export type HeadingsProps = {
  page: CommunityPage
  /** The body whose headings they are; null for those of the community. */
  body: { key: string; name: string } | null
  rows: readonly TypedHeading[]
  /** Where they come from, as they are kept. */
  from: 'own' | 'community' | 'standard'
  /** The bodies whose headings the reader can change, and which have their own. */
  bodies: readonly { key: string; name: string; hasOwn: boolean }[]
  errors: readonly FieldError[]
  /** Rows were moved, or taken away, and nothing of it is kept yet. */
  isUnsaved: boolean
  done: 'saved' | 'same' | null
}

/** The headings that papers are begun under, to be written in. */
export const HeadingsPage = (props: HeadingsProps) => {
  const { page, body, from, done } = props
  const { locale, to } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={body ? say(locale, 'titleOf', body.name) : say(locale, 'title')}
      crumbs={[
        { label: sayPapers(locale, 'cases'), href: to('cases') },
        ...(body ? [{ label: say(locale, 'title'), href: to('headings') }] : []),
      ]}
      lead={say(locale, 'lead')}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      <ErrorSummary page={page} errors={props.errors} />
      {props.isUnsaved && (
        <Notice kind="info">
          <p>{say(locale, 'notYet')}</p>
        </Notice>
      )}
      {!props.isUnsaved && from !== 'own' && (
        <p>{say(locale, from === 'community' ? 'ofCommunity' : 'ofStandard')}</p>
      )}
      <Columns aside={<Others {...props} />}>
        <Form
          page={page}
          action={body ? to('bodyHeadings', { body: body.key }) : to('headings')}
          enters
        >
          {props.rows.map((row, at) => (
            <Row {...props} row={row} place={at + 1} />
          ))}
          <Buttons>
            {props.rows.length < mostHeadings && (
              <Button weight="secondary" name="gjor" value={`ny:${props.rows.length}`}>
                {say(locale, 'add')}
              </Button>
            )}
            <Button weight="secondary" name="gjor" value={`vanlige:${props.rows.length}`}>
              {say(locale, body ? 'useCommunitys' : 'useStandard')}
            </Button>
          </Buttons>
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
            <ButtonLink href={to('cases')} weight="secondary">
              {sayPapers(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Columns>
    </Page>
  )
}

const Row = (props: HeadingsProps & { row: TypedHeading; place: number }) => {
  const { page, row, place, errors } = props
  const { locale } = page
  const field = (name: string, value: string) => ({
    ...{ name, value },
    error: errors.find((error) => error.field === name)?.message,
  })
  const isFirst = place === 1
  return (
    <FieldGroup title={isFirst ? say(locale, 'summary') : say(locale, 'heading', place)}>
      <FieldRow>
        <Field
          {...field(titleField(place), row.title)}
          label={say(locale, 'called')}
          {...(isFirst ? { hint: say(locale, 'summaryHint') } : {})}
        />
        {!isFirst && (
          <Select
            {...field(sortField(place), row.sort)}
            label={say(locale, 'sort')}
            options={chosenSorts.map((sort) => ({ value: sort, label: say(locale, sort) }))}
          />
        )}
      </FieldRow>
      <Field {...field(hintField(place), row.hint)} label={say(locale, 'hint')} />
      {!isFirst && <RowDeeds locale={locale} place={place} last={props.rows.length} />}
    </FieldGroup>
  )
}

const RowDeeds = ({ locale, place, last }: { locale: Locale; place: number; last: number }) => {
  const deed = (word: RowDeed['deed'], text: 'up' | 'down' | 'remove') => (
    <Button weight="secondary" small name="gjor" value={`${word}:${place}`}>
      {say(locale, text)}
      <span class="ds-sr-only"> {say(locale, 'heading', place)}</span>
    </Button>
  )
  return (
    <Buttons>
      {place > 2 && deed('opp', 'up')}
      {place < last && deed('ned', 'down')}
      {deed('bort', 'remove')}
    </Buttons>
  )
}

const Others = ({ page, body, bodies }: HeadingsProps) => {
  const { locale, to } = page
  if (bodies.length === 0 && !body) return null
  return (
    <>
      <h2>{say(locale, 'bodies')}</h2>
      <LinkList
        items={[
          ...(body ? [{ href: to('headings'), title: say(locale, 'toCommunity') }] : []),
          ...bodies
            .filter(({ key }) => key !== body?.key)
            .map(({ key, name, hasOwn }) => ({
              href: to('bodyHeadings', { body: key }),
              title: name,
              note: say(locale, hasOwn ? 'own' : 'shared'),
            })),
        ]}
      />
    </>
  )
}

import { kronerText, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Section, SourceNote, StackTable, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayCosts } from '../costs.text.ts'
import type { CostStatement } from '../cover.model.ts'
import { sayCover } from '../look/cover.text.ts'
import { sayStatement as say } from '../look/statement.text.ts'
import { sayNewScheme } from '../scheme/new-scheme.text.ts'
import { netCost } from '../scheme.model.ts'
import { type StoredList, titleOf } from '../stored-list.model.ts'
import {
  type StatementField,
  statementFields,
  type TypedStatement,
} from './cost-statement.model.ts'

type StatementProps = {
  page: CommunityPage
  list: StoredList
  typed: TypedStatement
  errors: readonly FieldError[]
  /** What is registered already, the newest first. */
  known: readonly CostStatement[]
}

/** Registering what the cooperation cost in a year. */
export const StatementPage = (props: StatementProps) => {
  const { page, list, errors, known } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="costs"
      title={say(locale, 'title')}
      crumbs={[
        { label: sayCosts(locale, 'costs'), href: page.to('costs') },
        {
          label: titleOf(list),
          href: page.to('shares', { scheme: list.schemeKey }),
          inNorwegian: true,
        },
      ]}
      lead={say(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <StatementForm {...props} />
      {known.length > 0 && <Known locale={locale} known={known} />}
    </Page>
  )
}

const StatementForm = (props: StatementProps) => {
  const { page, list, typed, errors } = props
  const { locale } = page
  const labels = statementLabels(locale)
  const field = (name: StatementField) => ({
    name: statementFields[name],
    label: labels[name],
    value: typed[name],
    error: errors.find((error) => error.field === statementFields[name])?.message,
  })
  return (
    <Surface>
      <Form page={page} action={page.to('stateCost', { scheme: list.schemeKey })}>
        <Field {...field('year')} inputmode="numeric" short required />
        <p>{sayNewScheme(locale, 'costHint')}</p>
        <Field {...field('gross')} inputmode="decimal" short />
        <Field {...field('grants')} inputmode="decimal" short />
        <Field {...field('carriedForward')} short />
        <TextArea {...field('source')} hint={say(locale, 'sourceHint')} rows={2} required />
        <SourceNote>{say(locale, 'newRow')}</SourceNote>
        <Buttons>
          <Button>{say(locale, 'save')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

/** What the fields of the form are called. */
export const statementLabels = (locale: Locale): Record<StatementField, string> => ({
  year: say(locale, 'year'),
  gross: sayNewScheme(locale, 'gross'),
  grants: sayNewScheme(locale, 'grants'),
  carriedForward: sayNewScheme(locale, 'carried'),
  source: say(locale, 'source'),
})

const Known = ({ locale, known }: { locale: Locale; known: readonly CostStatement[] }) => (
  <Section title={say(locale, 'known')}>
    <StackTable
      rows={known}
      columns={[
        { label: say(locale, 'year'), cell: ({ year }) => year },
        {
          label: sayCover(locale, 'net'),
          numeric: true,
          answer: true,
          cell: ({ cost }) => {
            const net = netCost(cost)
            return net === null ? sayCosts(locale, 'unknown') : `${kronerText(locale, net)} kr`
          },
        },
        { label: say(locale, 'registeredOn'), cell: ({ madeOn }) => shortDay(madeOn) },
        {
          label: sayCosts(locale, 'source'),
          cell: ({ source }) => source ?? say(locale, 'sourceRemoved'),
        },
      ]}
    />
  </Section>
)

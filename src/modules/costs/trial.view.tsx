import { kronerText, percentText } from '../../kernel/format.model.ts'
import { type Ore, ore } from '../../kernel/money.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { BarKey, type BarPart, ShareBar } from '../../ui/bar.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
} from '../../ui/form.tsx'
import { KeyFigures, More, Notice, ScrollTable, Section, Surface } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import { sayCosts } from './costs.text.ts'
import { Covers } from './covers.view.tsx'
import { sharingSentences, signed } from './sharing.view.ts'
import { type StoredList, titleOf } from './stored-list.model.ts'
import { type Change, type Tried, type TypedTrial, trialKeys } from './trial.model.ts'
import { sayTrial } from './trial.text.ts'
import { trialFields, trialQuery } from './trial-address.model.ts'

export type TrialPageProps = {
  page: CommunityPage
  list: StoredList
  typed: TypedTrial
  errors: readonly FieldError[]
  tried: Tried | null
}

export const TrialPage = ({ page, list, typed, errors, tried }: TrialPageProps) => {
  const { locale } = page
  const place = `/${page.community.key}/kostnader`
  return (
    <Page
      page={page}
      nav="costs"
      title={sayTrial(locale, 'title')}
      crumbs={[
        { label: sayCosts(locale, 'costs'), href: place },
        { label: titleOf(list), href: `${place}/${list.schemeKey}` },
      ]}
      lead={sayTrial(locale, 'lead')}
    >
      <ErrorSummary page={page} errors={errors} title={sayTrial(locale, 'errors')} />
      <TrialForm page={page} list={list} typed={typed} errors={errors} />
      {tried && <Outcome page={page} list={list} typed={typed} tried={tried} />}
    </Page>
  )
}

const TrialForm = (props: Omit<TrialPageProps, 'tried'>) => {
  const { page, list, typed, errors } = props
  const { locale } = page
  const field = (name: keyof TypedTrial & string) => ({
    name: trialFields[name],
    error: errors.find((each) => each.field === trialFields[name])?.message,
  })
  const hasMore =
    typed.cost !== '' || typed.hostCode !== '' || typed.added !== '' || typed.leftOut.length > 0
  const moreIsWrong = errors.some(({ field }) =>
    [
      trialFields.cost,
      trialFields.hostCode,
      trialFields.hostPercent,
      trialFields.bordersOn,
      trialFields.added,
      trialFields.leftOut,
    ].includes(field),
  )
  return (
    <Surface>
      <Form
        page={page}
        method="get"
        action={`/${page.community.key}/kostnader/${list.schemeKey}/prov`}
      >
        <Choices
          {...field('key')}
          label={sayTrial(locale, 'key')}
          value={typed.key}
          options={trialKeys.map((key) => ({ value: key, label: sayTrial(locale, key) }))}
        />
        <div class="gf-form gf-inline">
          <Field
            {...field('fixed')}
            label={sayTrial(locale, 'fixed')}
            value={typed.fixed}
            inputmode="decimal"
            short
          />
          <Field
            {...field('rate')}
            label={sayTrial(locale, 'rate')}
            value={typed.rate}
            inputmode="decimal"
            short
          />
          <Field
            {...field('referenceDay')}
            label={sayTrial(locale, 'referenceDay')}
            value={typed.referenceDay}
            short
          />
        </div>
        <More summary={sayTrial(locale, 'otherChoices')} open={hasMore || moreIsWrong}>
          <div class="gf-form">
            <Field
              {...field('cost')}
              label={sayTrial(locale, 'cost')}
              hint={sayTrial(locale, 'costHint', kronerText(locale, list.knownTotal))}
              value={typed.cost}
              inputmode="decimal"
              short
            />
            <Select
              {...field('hostCode')}
              label={sayTrial(locale, 'hostCode')}
              value={typed.hostCode}
              options={[
                { value: '', label: sayTrial(locale, 'nobody') },
                ...byName(list).map(({ code, name }) => ({ value: code, label: name })),
              ]}
            />
            <Field
              {...field('hostPercent')}
              label={sayTrial(locale, 'hostPercent')}
              value={typed.hostPercent}
              inputmode="decimal"
              short
            />
            <Field
              {...field('bordersOn')}
              label={sayTrial(locale, 'bordersOn')}
              hint={sayTrial(locale, 'bordersHint')}
              value={typed.bordersOn}
              short
            />
            <Field
              {...field('added')}
              label={sayTrial(locale, 'added')}
              hint={sayTrial(locale, 'addedHint')}
              value={typed.added}
              short
            />
            <Choices
              {...field('leftOut')}
              label={sayTrial(locale, 'leftOut')}
              several
              value={typed.leftOut}
              options={byName(list).map(({ code, name }) => ({ value: code, label: name }))}
            />
          </div>
        </More>
        <Buttons>
          <Button>{sayTrial(locale, 'calculate')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}

const byName = ({ lines }: StoredList) =>
  lines.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))

const Outcome = (props: {
  page: CommunityPage
  list: StoredList
  typed: TypedTrial
  tried: Tried
}) => {
  const { page, list, typed, tried } = props
  const { locale } = page
  const known = { parties: tried.list.lines, unnamed: tried.list.unnamed }
  const change = ore(tried.list.knownTotal - list.knownTotal)
  const place = `/${page.community.key}/kostnader/${list.schemeKey}`
  return (
    <>
      <Section
        title={sayTrial(locale, 'result')}
        lead={sharingSentences(locale, tried.input.scheme, known)}
        id="resultat"
      >
        {tried.waiting.length > 0 && (
          <Notice kind="warning">
            <p>{sayTrial(locale, 'waiting', tried.waiting.map(({ name }) => name).join(', '))}</p>
          </Notice>
        )}
        <KeyFigures
          figures={[
            {
              figure: kronerText(locale, list.knownTotal),
              unit: 'kr',
              label: sayTrial(locale, 'today'),
            },
            {
              figure: kronerText(locale, tried.list.knownTotal),
              unit: 'kr',
              label: sayTrial(locale, 'tried'),
            },
            {
              figure: signed(kronerText(locale, change), change),
              unit: 'kr',
              label: sayTrial(locale, 'changeForAll'),
            },
            {
              figure: shareText(locale, list.knownTotal === 0 ? null : change / list.knownTotal),
              label: sayTrial(locale, 'inPercent'),
            },
          ]}
        />
        <BarKey
          parts={[
            { kind: 'variable', text: sayTrial(locale, 'paidBoth') },
            { kind: 'fixed', text: sayTrial(locale, 'less') },
            { kind: 'increase', text: sayTrial(locale, 'increase') },
          ]}
        />
        <ChangeTable locale={locale} list={list} tried={tried} change={change} />
      </Section>
      <Covers
        page={page}
        cover={{ ...tried.list, cost: tried.input.scheme.cost, statement: null }}
      />
      {page.may('adopt-shares') && (
        <Section
          title={sayTrial(locale, 'adopt')}
          lead={sayTrial(locale, tried.list.total === null ? 'cannotAdopt' : 'adoptLead')}
        >
          {tried.list.total !== null && (
            <Buttons>
              <ButtonLink href={`${place}/vedta?${trialQuery(typed)}`}>
                {sayTrial(locale, 'adopt')}
              </ButtonLink>
            </Buttons>
          )}
        </Section>
      )}
    </>
  )
}

const ChangeTable = (props: { locale: Locale; list: StoredList; tried: Tried; change: Ore }) => {
  const { locale, list, tried, change } = props
  const rows = tried.changes.toSorted(
    (a, b) => (b.after ?? b.before ?? 0) - (a.after ?? a.before ?? 0),
  )
  const max = Math.max(...rows.flatMap(({ before, after }) => [before ?? 0, after ?? 0]), 1)
  const nameOf = (code: string) => list.lines.find((line) => line.code === code)?.name ?? code
  const unknown = (
    <State kind="unknown" bare>
      {sayCosts(locale, 'unknown')}
    </State>
  )
  const amount = (value: Ore | null, absent: boolean) =>
    absent ? '–' : value === null ? unknown : kronerText(locale, value)
  const share = list.knownTotal === 0 ? null : change / list.knownTotal
  return (
    <ScrollTable
      locale={locale}
      label={sayTrial(locale, 'tableName')}
      rows={rows}
      columns={[
        {
          label: sayCosts(locale, 'municipality'),
          cell: ({ name, from, standing }) => (
            <>
              {name}
              {standing !== 'both' && <small> {sayTrial(locale, standing)}</small>}
              {from.length > 1 && (
                <small> {sayTrial(locale, 'mergedFrom', from.map(nameOf).join(', '))}</small>
              )}
            </>
          ),
        },
        {
          label: sayTrial(locale, 'picture'),
          picture: true,
          cell: (row) => <ShareBar parts={changeParts(row)} max={max} />,
        },
        {
          label: sayTrial(locale, 'todayColumn'),
          numeric: true,
          cell: ({ before, standing }) => amount(before, standing === 'new'),
        },
        {
          label: sayTrial(locale, 'triedColumn'),
          numeric: true,
          cell: ({ after, standing }) => amount(after, standing === 'left-out'),
        },
        {
          label: sayTrial(locale, 'changeColumn'),
          numeric: true,
          cell: (row) =>
            row.change === null ? unknown : signed(kronerText(locale, row.change), row.change),
        },
        {
          label: sayTrial(locale, 'percentColumn'),
          numeric: true,
          cell: (row) => shareText(locale, row.share),
        },
      ]}
      total={[
        sayTrial(locale, 'all'),
        '',
        kronerText(locale, list.knownTotal),
        kronerText(locale, tried.list.knownTotal),
        signed(kronerText(locale, change), change),
        shareText(locale, share),
      ]}
    />
  )
}

/** What is paid both today and as tried; then what falls away, or what comes on top. */
function changeParts({ before, after }: Pick<Change, 'before' | 'after'>): BarPart[] {
  const was = before ?? 0
  const becomes = after ?? 0
  return [
    { kind: 'variable', value: Math.min(was, becomes) },
    { kind: 'fixed', value: Math.max(0, was - becomes) },
    { kind: 'increase', value: Math.max(0, becomes - was) },
  ]
}

const shareText = (locale: Locale, share: number | null): string =>
  share === null ? '–' : signed(percentText(locale, share), share)

import type { Child } from 'hono/jsx'
import { kronerText, listed, wholeNumber } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ConfirmForm } from '../../../ui/confirm.tsx'
import { KeyFigures, Notice, ScrollTable, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { sayCosts } from '../costs.text.ts'
import { Covers } from '../look/covers.view.tsx'
import { componentLabel, partOf } from '../look/share-parts.view.ts'
import { sharingSentences } from '../look/sharing-words.view.ts'
import { periodYears, type Scheme, toldComponents } from '../scheme.model.ts'
import { missingIn, type ShareLine, type ShareList } from '../share.model.ts'
import type { FrozenInput } from '../stored-list.model.ts'
import { schemeEntries, type TypedScheme } from './new-scheme.model.ts'
import { sayNewScheme as say } from './new-scheme.text.ts'

type PreviewProps = {
  page: CommunityPage
  typed: TypedScheme
  input: FrozenInput
  list: ShareList
  /** Schemes for the same purpose that run in the same years. */
  beside: readonly Pick<Scheme, 'title' | 'from' | 'until'>[]
}

/** What a new way of sharing comes to, before anything is kept. */
export const SchemePreviewPage = (props: PreviewProps) => {
  const { page, typed, input, list } = props
  const { locale } = page
  const { scheme } = input
  return (
    <Page
      page={page}
      nav="costs"
      title={scheme.title}
      crumbs={[
        { label: sayCosts(locale, 'costs'), href: page.to('costs') },
        { label: say(locale, 'title'), href: page.to('newScheme') },
      ]}
      lead={sharingSentences(locale, scheme, { parties: list.lines, unnamed: list.unnamed })}
    >
      <PreviewNotices {...props} />
      <KeyFigures
        figures={[
          {
            figure: kronerText(locale, list.knownTotal),
            unit: 'kr',
            label:
              list.total === null
                ? sayCosts(locale, 'incomplete', missingIn(list))
                : sayCosts(locale, 'toShare', list.lines.length),
          },
        ]}
      />
      <Section title={sayCosts(locale, 'perParty')}>
        <PreviewTable page={page} list={list} input={input} />
      </Section>
      <Covers
        page={page}
        cover={{ ...list, missing: missingIn(list), cost: scheme.cost, statement: null }}
        fromPapers={false}
      />
      <WhatHappens page={page} typed={typed} />
    </Page>
  )
}

const PreviewNotices = ({ page: { locale }, list, beside }: PreviewProps) => (
  <>
    <Notice>
      <p>{say(locale, 'nothingYet')}</p>
    </Notice>
    {list.total === null && (
      <Notice kind="warning">
        <p>{say(locale, 'incomplete')}</p>
      </Notice>
    )}
    {beside.length > 0 && (
      <Notice kind="warning">
        <p>
          {say(
            locale,
            'beside',
            listed(
              locale,
              beside.map((each) => `«${each.title}» (${periodYears(each)})`),
            ),
          )}
        </p>
      </Notice>
    )}
  </>
)

const WhatHappens = ({ page, typed }: Pick<PreviewProps, 'page' | 'typed'>) => {
  const { locale } = page
  return (
    <section class="gf-section">
      <Surface title={say(locale, 'whatHappens')} marked>
        <ul>
          <li>{say(locale, 'happensProposal')}</li>
          <li>{say(locale, 'happensStay')}</li>
        </ul>
        <ConfirmForm
          page={page}
          action={page.to('newScheme')}
          typed={schemeEntries(typed)}
          confirm={say(locale, 'save')}
          change={say(locale, 'change')}
        />
      </Surface>
    </section>
  )
}

/** Every party with its amount; those that are not named stand on a line of their own. */
const PreviewTable = (props: { page: CommunityPage; list: ShareList; input: FrozenInput }) => {
  const { list, input } = props
  const { locale } = props.page
  const unknown = (
    <State kind="unknown" bare>
      {sayCosts(locale, 'unknown')}
    </State>
  )
  const components = toldComponents(input.scheme)
  const named = list.lines.toSorted((a, b) => (b.amount ?? -1) - (a.amount ?? -1))
  const rows: (ShareLine | null)[] = list.unnamed > 0 ? [...named, null] : named
  const figure =
    (cell: (line: ShareLine) => Child) =>
    (line: ShareLine | null): Child =>
      line === null ? unknown : cell(line)
  return (
    <ScrollTable
      locale={locale}
      label={say(locale, 'tableName')}
      rows={rows}
      columns={[
        {
          label: sayCosts(locale, 'municipality'),
          cell: (line) => line?.name ?? sayCosts(locale, 'unnamed', list.unnamed),
        },
        {
          label: sayCosts(locale, 'sum'),
          numeric: true,
          cell: figure(({ amount }) =>
            amount === null ? unknown : <strong>{kronerText(locale, amount)}</strong>,
          ),
        },
        {
          label: sayCosts(locale, 'inhabitants'),
          numeric: true,
          cell: figure(({ inhabitants }) =>
            inhabitants === null ? unknown : wholeNumber(inhabitants),
          ),
        },
        ...components.map((component) => ({
          label: componentLabel(locale, component),
          numeric: true,
          cell: figure((line) => {
            const part = partOf(line, component)
            if (part === undefined) return '–'
            return part.amount === null ? unknown : kronerText(locale, part.amount)
          }),
        })),
      ]}
      total={[
        list.total === null
          ? sayCosts(locale, 'totalIncomplete', missingIn(list))
          : sayCosts(locale, 'allTogether'),
        kronerText(locale, list.knownTotal),
        '',
        ...components.map(() => ''),
      ]}
    />
  )
}

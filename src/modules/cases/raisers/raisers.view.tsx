import { wholeNumber } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ShareBar } from '../../../ui/bar.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, ScrollTable, Section, SourceNote, Table } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { type RaisedSide, raisedSides } from '../case.model.ts'
import { raisedSideNames, sayCases } from '../cases.text.ts'
import { noRegion, type Tallied, type TalliedRow } from './raised.model.ts'
import { sayRaisers as say, sizeNames } from './raisers.text.ts'

type Props = {
  page: CommunityPage
  tallied: Tallied
  years: readonly number[]
  /** The last year of those before and after, where there are any. */
  earlier: number | null
  later: number | null
}

/** Who raised cases, by side, region and size, over the years. */
export const RaisersPage = (props: Props) => {
  const { page, tallied, years } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={say(locale, 'title')}
      crumbs={[{ label: sayCases(locale, 'title'), href: page.to('cases') }]}
      lead={say(locale, 'lead')}
    >
      <p>
        {say(locale, 'period', years.at(0) ?? 0, years.at(-1) ?? 0)} {say(locale, 'onlySeen')}
      </p>
      <p class="gf-links">
        {props.earlier !== null && (
          <a href={page.to('raisers', {}, { til: String(props.earlier) })}>
            {say(locale, 'earlier')}
          </a>
        )}
        {props.later !== null && (
          <a href={page.to('raisers', {}, { til: String(props.later) })}>{say(locale, 'later')}</a>
        )}
      </p>
      {tallied.all.raised === 0 ? <Empty>{say(locale, 'none')}</Empty> : <Groups {...props} />}
    </Page>
  )
}

const Groups = (props: Props) => {
  const { page, tallied } = props
  const { locale } = page
  return (
    <>
      <Section title={say(locale, 'bySide')}>
        <Rows
          {...props}
          label={say(locale, 'bySide')}
          by={say(locale, 'by')}
          rows={tallied.sides}
          nameOf={(key) => raisedSideNames[key as RaisedSide][locale]}
        />
      </Section>
      <Section title={say(locale, 'byRegion')}>
        <Rows
          {...props}
          label={say(locale, 'byRegion')}
          by={say(locale, 'region')}
          rows={tallied.regions}
          nameOf={(key) =>
            key === noRegion ? (
              say(locale, 'noRegion')
            ) : (
              <InNorwegian locale={locale}>{key}</InNorwegian>
            )
          }
        />
        <SourceNote>{say(locale, 'regionNote')}</SourceNote>
      </Section>
      <Section title={say(locale, 'bySize')}>
        <Rows
          {...props}
          label={say(locale, 'bySize')}
          by={say(locale, 'size')}
          rows={tallied.sizes}
          nameOf={(key) => sizeNames[key as keyof typeof sizeNames][locale]}
        />
        <SourceNote>{say(locale, 'sizeNote')}</SourceNote>
      </Section>
    </>
  )
}

const Rows = (
  props: Props & {
    label: string
    by: string
    rows: readonly TalliedRow[]
    nameOf: (key: string) => unknown
  },
) => {
  const { page, years, rows } = props
  const { locale } = page
  const most = Math.max(...rows.map(({ raised }) => raised))
  return (
    <ScrollTable<TalliedRow>
      locale={locale}
      label={props.label}
      rows={rows}
      columns={[
        { label: props.by, cell: ({ key }) => props.nameOf(key) as string },
        {
          label: say(locale, 'picture'),
          picture: true,
          cell: ({ raised }) => (
            <ShareBar parts={[{ kind: 'variable', value: raised }]} max={most} />
          ),
        },
        {
          label: say(locale, 'inAll'),
          numeric: true,
          cell: ({ raised }) => <b>{wholeNumber(raised)}</b>,
        },
        ...(rows.some(({ parties }) => parties !== null)
          ? [
              {
                label: say(locale, 'municipalities'),
                numeric: true,
                cell: ({ parties }: TalliedRow) => wholeNumber(parties ?? 0),
              },
            ]
          : []),
        ...years.map((year) => ({
          label: String(year),
          numeric: true,
          cell: ({ byYear }: TalliedRow) => wholeNumber(byYear[year] ?? 0),
        })),
        {
          label: say(locale, 'accepted'),
          numeric: true,
          cell: ({ accepted }) => wholeNumber(accepted),
        },
        {
          label: say(locale, 'declined'),
          numeric: true,
          cell: ({ declined }) => wholeNumber(declined),
        },
      ]}
    />
  )
}

/** Who raised the newest, in short, below the register. */
export const RaisersInShort = (props: {
  page: CommunityPage
  sides: readonly { side: RaisedSide; cases: number }[]
  since: number
  /** As many as are counted, where there are more; null where all are. */
  most: number | null
}) => {
  const { page, sides, since, most } = props
  const { locale } = page
  const all = sides.reduce((sum, { cases }) => sum + cases, 0)
  if (all === 0) return null
  const of = new Map(sides.map(({ side, cases }) => [side, cases]))
  const largest = Math.max(...of.values())
  return (
    <Section title={say(locale, 'title')} lead={say(locale, 'lead')} id="hvem">
      <Table<RaisedSide>
        rows={raisedSides}
        columns={[
          { label: say(locale, 'by'), cell: (side) => raisedSideNames[side][locale] },
          {
            label: say(locale, 'picture'),
            picture: true,
            cell: (side) => (
              <ShareBar parts={[{ kind: 'variable', value: of.get(side) ?? 0 }]} max={largest} />
            ),
          },
          {
            label: say(locale, 'of', all),
            numeric: true,
            cell: (side) => wholeNumber(of.get(side) ?? 0),
          },
        ]}
      />
      <SourceNote>
        {most === null || all < most ? say(locale, 'since', since) : say(locale, 'newest', most)}{' '}
        <a href={page.to('raisers')}>{say(locale, 'all')}</a>
      </SourceNote>
    </Section>
  )
}

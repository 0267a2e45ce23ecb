import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, Section, SourceNote, StackTable } from '../../../ui/layout.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import { sayAsking } from '../asking/asking.text.ts'
import { holderName, sayBodies, sideNames } from '../bodies.text.ts'
import { sayAppointing as say, sizeNames, standingNames } from './appointing.text.ts'
import type { Count, countsOf, SpreadLine } from './spread.rule.ts'

type SpreadProps = {
  page: CommunityPage
  spread: readonly SpreadLine[]
  counts: ReturnType<typeof countsOf>
  placeName(code: string): string
}

const looks: Record<SpreadLine['standing'], StateKind> = {
  proposed: 'agenda',
  'put-in': 'adopted',
  sits: 'adopted',
}

/** Where the members would come from if all who are proposed are put in. */
export const Spread = (props: SpreadProps) => {
  const { page, spread } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'spread')} lead={say(locale, 'spreadLead')} id="fordeling">
      {spread.length === 0 ? (
        <Empty>{say(locale, 'spreadEmpty')}</Empty>
      ) : (
        <>
          <Counts {...props} />
          {props.counts.rivalled > 0 && <p>{say(locale, 'rivalled', props.counts.rivalled)}</p>}
          <SpreadTable {...props} />
          <SourceNote>{say(locale, 'sizeNote')}</SourceNote>
        </>
      )}
    </Section>
  )
}

const Counts = ({ page: { locale }, counts, placeName }: SpreadProps) => {
  const { all, municipal } = counts
  const each = <Of extends string>(count: Count<Of>, of: number, name: (key: Of) => string) =>
    count.map(([key, many]) => (
      <div>
        {say(locale, 'counted', many, of, key === null ? say(locale, 'unknownHere') : name(key))}
      </div>
    ))
  const sexed = (sex: string | null) => counts.sex.find(([key]) => key === sex)?.[1] ?? 0
  const facts: { term: string; detail: Child }[] = [
    {
      term: say(locale, 'bySide'),
      detail: each(counts.side, all, (side) => sideNames[side][locale].toLocaleLowerCase('nb')),
    },
    {
      term: say(locale, 'bySex'),
      detail: say(
        locale,
        'sexes',
        ...([all, sexed('woman'), sexed('man'), sexed('other'), sexed(null)] as const),
      ),
    },
  ]
  const ofMunicipalities = [
    { term: say(locale, 'byRegion'), detail: each(counts.region, municipal, placeName) },
    {
      term: say(locale, 'bySize'),
      detail: each(counts.size, municipal, (size) =>
        say(locale, 'sizeOf', sizeNames[size][locale].toLocaleLowerCase('nb')),
      ),
    },
  ]
  return <Facts facts={municipal > 0 ? [...facts, ...ofMunicipalities] : facts} />
}

const SpreadTable = ({ page: { locale }, spread, placeName }: SpreadProps) => (
  <StackTable<SpreadLine>
    rows={spread}
    columns={[
      {
        label: say(locale, 'who'),
        cell: ({ who, standing, rivals }) => (
          <div>
            <div>
              <InNorwegian locale={locale}>{who ?? say(locale, 'unknown')}</InNorwegian>
            </div>
            <State kind={looks[standing]} bare>
              {standingNames[standing][locale]}
            </State>
            {rivals > 1 && standing === 'proposed' && <div>{say(locale, 'rivals', rivals)}</div>}
          </div>
        ),
      },
      {
        label: sayBodies(locale, 'seat'),
        cell: ({ seats }) => <Names locale={locale} names={seats.map(({ label }) => label)} />,
      },
      { label: say(locale, 'side'), cell: ({ side }) => sideNames[side][locale] },
      {
        label: say(locale, 'place'),
        isEmpty: ({ side }) => side !== 'municipal',
        cell: (line) => <From locale={locale} line={line} placeName={placeName} />,
      },
      {
        label: say(locale, 'sex'),
        cell: ({ sex }) => (sex === null ? say(locale, 'unknown') : sayAsking(locale, sex)),
      },
      {
        label: say(locale, 'last'),
        cell: ({ last }) =>
          last.length === 0 ? (
            say(locale, 'unknown')
          ) : (
            <Names locale={locale} names={last.map((holder) => holderName(locale, holder))} />
          ),
      },
    ]}
  />
)

const Names = ({ locale, names }: { locale: Locale; names: readonly string[] }) => (
  <div>
    {names.map((name) => (
      <div>
        <InNorwegian locale={locale}>{name}</InNorwegian>
      </div>
    ))}
  </div>
)

/** Where somebody is from: told of the municipal side alone. */
const From = ({
  locale,
  line,
  placeName,
}: {
  locale: Locale
  line: SpreadLine
  placeName: SpreadProps['placeName']
}) => {
  const { side, region, municipality, size } = line
  if (side !== 'municipal') return <>{say(locale, 'notHere')}</>
  const place = municipality === null ? say(locale, 'noMunicipality') : placeName(municipality)
  return (
    <div>
      <div>{region === null ? say(locale, 'noRegion') : placeName(region)}</div>
      <div>{place}</div>
      {size !== null && <small>{say(locale, 'sizeOf', sizeNames[size][locale])}</small>}
    </div>
  )
}

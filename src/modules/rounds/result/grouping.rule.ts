import type { Asked } from '../round.model.ts'
import { type Grouped, type Size, sizes } from './result.model.ts'

/** Who of those asked are in each region and each size, by their places in the list. */
export type Grouping = {
  all: readonly number[]
  regions: readonly { region: string | null; members: readonly number[] }[]
  sizes: readonly { size: Size; members: readonly number[] }[]
}

const sizeOf = (inhabitants: number | null): Size =>
  inhabitants === null
    ? 'unknown'
    : inhabitants < 5000
      ? 'small'
      : inhabitants < 20_000
        ? 'middle'
        : 'large'

/** The regions by name, those in none last; the sizes from the largest. */
export function groupingOf(asked: readonly Asked[]): Grouping {
  const numbers = asked.map((_, at) => at)
  const byRegion = Map.groupBy(numbers, (at) => asked[at]?.region ?? null)
  const bySize = Map.groupBy(numbers, (at) => sizeOf(asked[at]?.inhabitants ?? null))
  return {
    all: numbers,
    regions: [...byRegion]
      .map(([region, members]) => ({ region, members }))
      .sort((a, b) =>
        a.region === null ? 1 : b.region === null ? -1 : norwegian.compare(a.region, b.region),
      ),
    sizes: fromTheLargest.flatMap((size) => {
      const members = bySize.get(size)
      return members ? [{ size, members }] : []
    }),
  }
}

const norwegian = new Intl.Collator('nb')
const fromTheLargest: readonly Size[] = [
  ...sizes.filter((size) => size !== 'unknown').reverse(),
  'unknown',
]

/** What each group comes to, by who is in it. */
export const grouped = <Group>(
  { regions, sizes }: Grouping,
  tally: (members: readonly number[]) => Group,
): Grouped<Group & { asked: number }> => {
  const of = (members: readonly number[]) => ({ ...tally(members), asked: members.length })
  return {
    regions: regions.map(({ region, members }) => ({ region, ...of(members) })),
    sizes: sizes.map(({ size, members }) => ({ size, ...of(members) })),
  }
}

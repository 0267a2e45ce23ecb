/** How long what is hidden and what is missing took, asked for one beside the other; milliseconds. */
export type TimePair = readonly [hidden: number, missing: number]

/** What can be told of an address by how long it takes. */
export type TimeGap = {
  pairs: number
  hidden: number
  missing: number
  /** How many times as long the slower of the two takes. */
  ratio: number
  /** More than what else goes on at a machine explains. */
  isTold: boolean
}

const fewestPairs = 50
const leastRatio = 1.5
const leastMs = 2
/** So many standard deviations from as many slower as quicker: by chance in fewer than one of a million. */
const mostDeviations = 5

/** The median of each, and a sign test over the pairs; null where they are too few to tell by. */
export function timeGap(pairs: readonly TimePair[]): TimeGap | null {
  if (pairs.length < fewestPairs) return null
  const [hidden, missing] = [0, 1].map((at) => median(pairs.map((pair) => pair[at] ?? 0))) as [
    number,
    number,
  ]
  const unlike = pairs.filter(([one, other]) => one !== other)
  const slower = unlike.filter(([one, other]) => one > other).length
  const deviations =
    Math.abs(slower - unlike.length / 2) / Math.sqrt(Math.max(1, unlike.length) / 4)
  const ratio = Math.max(hidden, missing) / Math.max(0.01, Math.min(hidden, missing))
  const isTold =
    deviations > mostDeviations && ratio >= leastRatio && Math.abs(hidden - missing) >= leastMs
  return { pairs: pairs.length, hidden, missing, ratio, isTold }
}

const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0

/** The pairs of every outlet, gathered as they are asked. */
export type AnswerTimes = {
  note(outlet: string, pair: TimePair): void
  findings(): string[]
  figures(): string
}

export function newAnswerTimes(): AnswerTimes {
  const byOutlet = new Map<string, TimePair[]>()
  const gaps = () =>
    [...byOutlet]
      .map(([outlet, pairs]) => ({ outlet, gap: timeGap(pairs) }))
      .flatMap(({ outlet, gap }) => (gap ? [{ outlet, ...gap }] : []))
  return {
    note: (outlet, pair) => {
      const pairs = byOutlet.get(outlet) ?? []
      pairs.push(pair)
      byOutlet.set(outlet, pairs)
    },
    findings: () =>
      gaps()
        .filter(({ isTold }) => isTold)
        .map(
          ({ outlet, pairs, hidden, missing }) =>
            `${outlet}: det skjulte svarer på ${ms(hidden)} og det som mangler på ${ms(missing)}, over ${pairs} par`,
        ),
    figures: () => {
      const all = [...byOutlet.values()].reduce((sum, pairs) => sum + pairs.length, 0)
      const [worst] = gaps().toSorted((one, other) => other.ratio - one.ratio)
      const told = worst ? `, største tidsforhold ${number(worst.ratio)} (${worst.outlet})` : ''
      return `${all} par${told}`
    },
  }
}

const number = (value: number) => value.toFixed(2).replace('.', ',')
const ms = (value: number) => `${number(value)} ms`

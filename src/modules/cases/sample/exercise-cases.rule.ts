import { addDays, type Day, yearOf } from '../../../kernel/day.model.ts'
import type { Outcome } from '../treatment.model.ts'
import type { MadeCase, MadeStop } from './exercise-case.model.ts'
import { openCases } from './exercise-open.table.ts'
import { settledCases } from './exercise-settled.table.ts'
import type { SampleCase, SampleStop } from './sample-case.model.ts'

/** All of them. */
const exerciseCases: readonly MadeCase[] = [...openCases, ...settledCases]

/**
 * The cases of the exercise as they stand on the day that it is filled. Each body numbers its treatments through the year, in
 * the order of their days; one that is far ahead has no number yet.
 */
export function exerciseCasesOn(on: Day): SampleCase[] {
  const numbers = numbersOf(on)
  return exerciseCases.map((of, i) => ({
    body: of.body,
    title: of.title,
    why: of.why,
    kind: of.kind,
    matter: of.kind === null ? null : (of.matter ?? null),
    acts: of.acts ?? null,
    ownerSide: of.kind === null ? null : of.by[0] === 'none' ? 'both' : of.by[0],
    audience: of.kind === null ? 'body' : 'community',
    due: of.due === undefined ? null : addDays(on, of.due),
    intake: intakeOf(of),
    judgedBecause: of.because ?? null,
    raised: { side: of.by[0], party: of.by[1], on: addDays(on, -of.days) },
    ...(of.asked === undefined ? {} : { asked: of.asked }),
    stops: (of.stops ?? []).map((stop, place) =>
      stopOn(on, of, stop, { number: numbers.get(keyOf(i, place)) ?? null, goesOn: place > 0 }),
    ),
  }))
}

const intakeOf = ({ state }: MadeCase) =>
  state === undefined || state === 'unnumbered' ? 'accepted' : state

/** A stop this many days ahead has got its number with the notice. */
const noticedAhead = 21

const keyOf = (of: number, place: number): string => `${of}/${place}`

function numbersOf(on: Day): ReadonlyMap<string, string> {
  const all = exerciseCases
    .flatMap(({ stops = [] }, i) =>
      stops.map(([body, , days], place) => ({ body, days, key: keyOf(i, place) })),
    )
    .filter(({ days }) => days <= noticedAhead)
    .sort((one, other) => one.days - other.days || one.key.localeCompare(other.key))
  const counted = new Map<string, number>()
  return new Map(
    all.map(({ body, days, key }) => {
      const year = yearOf(addDays(on, days))
      const counter = `${body} ${year}`
      const number = (counted.get(counter) ?? 0) + 1
      counted.set(counter, number)
      return [key, `Sak ${String(number).padStart(2, '0')}-${String(year).slice(2)}`] as const
    }),
  )
}

function stopOn(
  on: Day,
  { matter }: MadeCase,
  [body, stage, days, outcome, remark]: MadeStop,
  { number, goesOn }: { number: string | null; goesOn: boolean },
): SampleStop {
  const day = addDays(on, days)
  return {
    body,
    stage,
    held: { from: day, until: day },
    number,
    authority: stage === 'decide' ? (matter === 'none' ? 'not-asked' : 'unknown') : null,
    ...(outcome === undefined ? {} : { outcome, ...recorded(outcome) }),
    ...(remark === undefined
      ? {}
      : { remarks: [{ whose: remark[0], point: null, words: remark[1] }] }),
    ...(goesOn ? { goesOn: true as const } : {}),
  }
}

const recorded = (outcome: Outcome) => ({
  source: 'Øvelse: utfallet er oppdiktet',
  ...(outcome === 'agreed' ? { decided: 'Som foreslått.' } : {}),
})

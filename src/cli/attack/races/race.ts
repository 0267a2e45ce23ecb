import { setTimeout as sleep } from 'node:timers/promises'
import type { DrillStep } from '../../../kernel/drill.model.ts'
import type { Db } from '../../../platform/db.ts'
import { type Ask, tellAsked, textOf } from '../asking.ts'
import {
  type Filled,
  type Ground,
  isDone,
  newRun,
  problemsIn,
  type Run,
  type StepDone,
} from '../drilling.ts'
import { lastEntryIn } from '../ground.ts'
import type { Marks } from '../marks.ts'
import type { Viewer } from '../viewers.ts'
import { type Entry, entriesAfter, type Twin } from './twins.ts'

/** A community in which several do the same drill, each with a person of their own in every role. */
export type Course = { twin: Twin; runs: readonly Run[]; owner: Db }

export function newCourse(
  order: { owner: Db; twin: Twin; ground: Ground; asks: readonly Ask[]; marks: Marks },
  doers: readonly Ground['doer'][],
): Course {
  const { owner, twin, ground, asks, marks } = order
  const runs = doers.map((doer, at) => {
    const ask = asks[at % asks.length] ?? ground.ask
    return newRun({ ...ground, ask, doer, community: twin.key }, marks)
  })
  return { twin, owner, runs }
}

/** What came of a race, racer by racer, and what the journal tells of it. */
type Raced = { sent: readonly StepDone[]; entries: readonly Entry[] }

/** Each opens the form that is theirs, before anyone sends. Null where not all can. */
export async function openAll(
  course: Course,
  steps: readonly DrillStep[],
): Promise<Filled[] | null> {
  try {
    return await Promise.all(
      course.runs.map((run, at) => run.open(steps[at % steps.length] as DrillStep)),
    )
  } catch {
    return null
  }
}

/** All send at once; again where each was only shown it anew, as a paper was not made yet. */
export async function sendAtOnce(
  course: Course,
  asks: readonly Ask[],
  opened: readonly Filled[],
): Promise<Raced> {
  const before = await lastEntryIn(course.owner, course.twin.id)
  let ready = opened
  for (let tries = 1; ; tries += 1) {
    const sent = await Promise.all(
      ready.map(async (filled, at): Promise<StepDone> => {
        const ask = asks[at % asks.length] as Ask
        return { filled, answer: await ask(filled) }
      }),
    )
    const isShownAnew = sent.every(
      ({ filled, answer }) => filled.step.previewed && answer.status === 200,
    )
    const again = isShownAnew && tries < 100 ? await openAll(course, stepsOf(opened)) : null
    if (again === null)
      return { sent, entries: await entriesAfter(course.owner, course.twin, before) }
    ready = again
    await sleep(200)
  }
}

const stepsOf = (opened: readonly Filled[]) => opened.map(({ step }) => step)

/** The same, one after another, in the order in which the journal of the race tells of them. */
export async function sendInOrder(
  course: Course,
  asks: readonly Ask[],
  opened: readonly Filled[],
  race: Raced,
): Promise<Raced> {
  const before = await lastEntryIn(course.owner, course.twin.id)
  const sent: StepDone[] = []
  for (const at of orderOf(race)) {
    const filled = opened[at] as Filled
    let answer = await (asks[0] as Ask)(filled)
    const wasDone = isDone(race.sent[at] as StepDone)
    // A paper or a check that is being made meanwhile.
    for (let tries = 0; wasDone && !isDone({ filled, answer }) && tries < 100; tries += 1) {
      await sleep(200)
      const again = await (course.runs[at] as Run).open(filled.step).catch(() => null)
      if (again === null) break
      answer = await (asks[0] as Ask)(again)
    }
    sent[at] = { filled, answer }
  }
  return { sent, entries: await entriesAfter(course.owner, course.twin, before) }
}

/**
 * Who was done without an entry found it done already: such a one comes right after whoever did the same, or first where it
 * was done before the race. The refused come last.
 */
function orderOf({ sent, entries }: Raced): number[] {
  const entryOf = (viewer: Viewer) => entries.findIndex(({ by }) => by === viewer.personId)
  const firstOf = (step: DrillStep) => {
    const same = sent.filter(({ filled }) => filled.step === step)
    const told = same.map(({ filled }) => entryOf(filled.as)).filter((found) => found !== -1)
    return told.length === 0 ? -1 : Math.min(...told) + 0.5
  }
  const turn = sent.map((each) => {
    if (!isDone(each)) return Number.POSITIVE_INFINITY
    const found = entryOf(each.filled.as)
    return found === -1 ? firstOf(each.filled.step) : found
  })
  return sent.map((_, at) => at).toSorted((one, other) => (turn[one] ?? 0) - (turn[other] ?? 0))
}

/** What cannot be told as one after another. */
export function faultsOf(raced: Raced, inOrder: Raced, step: string): string[] {
  const told = ({ sent, entries }: Raced) => ({
    done: sent.map(isDone),
    deeds: entries.map(({ deed }) => deed),
  })
  const [one, other] = [told(raced), told(inOrder)]
  const faults: string[] = []
  for (const { answer, filled } of raced.sent)
    if (answer.status >= 500) faults.push(`${step}: feil ${answer.status}: ${tellAsked(filled)}`)
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    const answers = [raced, inOrder].map(({ sent }) => sent.map(toldAnswer))
    faults.push(
      `${step}: ingen rekkefølge gir det samme: ${JSON.stringify([one.deeds, other.deeds, ...answers])}`,
    )
  }
  return faults
}

const toldAnswer = ({ answer }: StepDone): string | number =>
  answer.status < 400 ? answer.status : `${answer.status} ${problemsIn(textOf(answer))}`

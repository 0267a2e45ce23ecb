import { setTimeout as sleep } from 'node:timers/promises'
import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'
import { brought } from '../../../rooms.ts'
import { type Part, startPart } from '../../bench/part.ts'
import { type Ask, askOverHttp } from '../asking.ts'
import { oneOf } from '../chance.ts'
import { type Ground, isDone, letIn } from '../drilling.ts'
import { communitiesOf, groundIn } from '../ground.ts'
import { newMarks } from '../marks.ts'
import type { OwnHouse } from '../own-house.ts'
import type { AttackOrder, AttackPart, Report } from '../part.ts'
import { type Course, faultsOf, newCourse, openAll, sendAtOnce, sendInOrder } from './race.ts'
import { firstUnlike, newTwins, stateOf, type Twin } from './twins.ts'

const racers = 4
const otherHouses = 2
/** So often is all that stands in the two communities held together. */
const statesEvery = 10

/**
 * Several do the same at once, or two things that do not go together, from several houses on one database. A community
 * that is alike has it done one after another, in the order that the journal tells, and must come out the same.
 */
export const races: AttackPart = { name: 'races', fullSize: 5_000, run }

const drills: readonly Drill[] = brought.drills.filter(
  ({ name, steps }) => name !== 'exercise' && steps.every(({ as }) => as !== 'stranger'),
)

type Tally = { done: number; faults: string[] }

async function run(order: AttackOrder): Promise<Report> {
  const house = await order.openHouse()
  const others: Part<'house'>[] = []
  const closing: (() => void)[] = []
  try {
    const asks: Ask[] = [house.ask]
    for (let n = 0; n < otherHouses; n += 1) {
      const other = startPart('house')
      others.push(other)
      const { owner, app, reader } = house.logins
      const { url } = await other.ask({ database: { owner, app, reader }, smtpUrl: house.mail.url })
      const asking = askOverHttp(url)
      asks.push(asking.ask)
      closing.push(asking.close)
    }
    const tally: Tally = { done: 0, faults: order.findings }
    for (let pair = 1; tally.done < order.size; pair += 1)
      await raceWith(await newTwins(house.owner, pair), { house, asks, order, tally })
    if (house.faults() !== '') tally.faults.push(`loggen: ${house.faults().slice(0, 500)}`)
    return {
      figures: `${tally.done} kappløp med en rekkefølge for hvert, ${tally.faults.length} uten`,
    }
  } finally {
    for (const close of closing) close()
    await Promise.all(others.map((other) => other.end()))
    await house.close()
  }
}

type Racing = { house: OwnHouse; asks: readonly Ask[]; order: AttackOrder; tally: Tally }

/** Races until enough is done, or until the two do not come out the same: then they are of no more use. */
async function raceWith(twins: [Twin, Twin], racing: Racing): Promise<void> {
  const { house, order, tally } = racing
  const communities = await communitiesOf(house.owner)
  // What a community is told of lately is known to a house ten seconds later.
  await sleep(11_000)
  const grounds = twins.map(({ key }) =>
    groundIn({ ...house, addresses: brought.addresses, communities }, key),
  )
  const { addresses } = brought
  const doers = twins.map(({ key }) => doersIn({ ...house, addresses, communities }, key))
  const before = tally.faults.length
  for (let round = 1; tally.done < order.size && tally.faults.length === before; round += 1) {
    for (const drill of drills) {
      if (('once' in drill && drill.once && round > 1) || tally.done >= order.size) continue
      for (const [at, { key }] of twins.entries())
        for (const doer of doers[at] ?? []) await letIn({ doer, community: key }, drill)
      const marks = newMarks(order.chance)
      const [first, second] = twins.map((twin, at) =>
        newCourse(
          { owner: house.owner, twin, ground: grounds[at] as Ground, asks: racing.asks, marks },
          doers[at] ?? [],
        ),
      ) as [Course, Course]
      await raceThrough(drill, first, second, racing)
      if (tally.faults.length > before) return
    }
    order.tell(`${tally.done} kappløp, ${tally.faults.length} funn`)
  }
}

/** People for each racer, the same sorts in the same order. */
const doersIn = (house: Parameters<typeof groundIn>[0], key: string): Ground['doer'][] =>
  Array.from({ length: racers }, () => groundIn(house, key).doer)

async function raceThrough(
  drill: Drill,
  first: Course,
  second: Course,
  racing: Racing,
): Promise<void> {
  const { house, order, tally, asks } = racing
  for (const [at, step] of drill.steps.entries()) {
    const steps = await chosenSteps(first, drill, step, order)
    const opened = await openAll(first, steps)
    const alsoOpened = opened && (await openAll(second, steps))
    if (!opened || !alsoOpened) return
    house.mail.refuse(drill.steps[at + 1]?.needsMail === 'lost')
    // What becomes of a mail has a say in what can be done next, and comes when it comes.
    house.mail.hold(true)
    const raced = await sendAtOnce(first, asks, opened)
    const inOrder = await sendInOrder(second, asks, alsoOpened, raced)
    house.mail.hold(false)
    const name = `${drill.name}, ${steps.map(({ send }) => send).join(' mot ')}`
    tally.done += 1
    tally.faults.push(...faultsOf(raced, inOrder, name))
    if (tally.done % statesEvery === 0) tally.faults.push(...(await unlike(first, second, name)))
    if (tally.faults.length > 0 && tally.done >= order.size) return
    for (const [course, { sent }] of [
      [first, raced],
      [second, inOrder],
    ] as const) {
      const done = sent.find(isDone)
      if (!done) return
      for (const run of course.runs) await run.follow(done.answer, done.filled.as)
    }
    if (tally.done >= order.size) return
  }
}

/** Every second race is between two deeds, where the other can be done as well. */
async function chosenSteps(
  course: Course,
  drill: Drill,
  step: DrillStep,
  { chance }: AttackOrder,
): Promise<readonly DrillStep[]> {
  const other = oneOf(chance, drill.steps)
  if (chance(2) === 0 || other === step || other.needsMail) return [step]
  const both = [step, other]
  return (await openAll(course, both)) ? both : [step]
}

async function unlike(first: Course, second: Course, after: string): Promise<string[]> {
  const look = async () => {
    const one = await stateOf(first.owner, first.twin)
    const other = await stateOf(second.owner, second.twin)
    return [...one].filter(([table, told]) => other.get(table) !== told)
  }
  // The calendar comes to the one before the other.
  const tables = (await look()).length === 0 ? [] : await sleep(3_000).then(look)
  return Promise.all(
    tables.map(async ([table]) => {
      const rows = await firstUnlike(first.owner, [first.twin, second.twin], table)
      return `${table} er ikke lik etter ${after}: ${rows}`
    }),
  )
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { verifyDesk } from '../../../modules/desk/index.ts'
import { tellVerdict, verifyJournal } from '../../../modules/journal/index.ts'
import { now } from '../../../platform/clock.ts'
import { brought } from '../../../rooms.ts'
import { shuffled } from '../chance.ts'
import { isDone, letIn, newRun, sendStep } from '../drilling.ts'
import { type Communities, communitiesOf, groundIn, lastEntryIn } from '../ground.ts'
import { newMarks } from '../marks.ts'
import type { AttackOrder, AttackPart, Report } from '../part.ts'
import { entriesAfter } from '../races/twins.ts'
import { until } from '../until.ts'
import { openRestartingHouse, type RestartingHouse } from './restarting-house.ts'
import { newSender } from './sender.ts'
import { ways } from './ways.ts'

const community = 'nordre-trondelag'
const senders = 3

/** Kills and freezes a house while its people send forms: what was confirmed is there, once, and nothing is half. */
export const kills: AttackPart = { name: 'kills', fullSize: 100, run }

/** What can be done again and again beside others who do the same. */
const allDrills: readonly Drill[] = brought.drills.filter(
  (drill) => !('once' in drill && drill.once) && drill.steps.every(({ as }) => as !== 'stranger'),
)

/** So many of them, drawn by chance, are counted and done where a little is. */
const few = 12

async function run(order: AttackOrder): Promise<Report> {
  const house = await openRestartingHouse()
  try {
    const communities = await communitiesOf(house.owner)
    const { findings } = order
    const drills = order.isLittle ? shuffled(order.chance, allDrills).slice(0, few) : allDrills
    const calm = await calmCounts(house, communities, order, drills)
    order.tell('de som sender, er i gang')
    const all = Array.from({ length: senders }, () =>
      newSender({
        ...{ calm, drills, findings, owner: house.owner, chance: order.chance },
        ground: groundOf(house, communities),
        communityId: communities.get(community) ?? '',
      }),
    )
    let isOver = false
    const work = Promise.all(all.map((sender) => sender.work(() => isOver)))
    let survived = 0
    for (let done = 1; done <= order.size; done += 1) {
      await sleep(200 + order.chance(1_300))
      const way = ways[(done - 1) % ways.length] as (typeof ways)[number]
      await way.disturb(house, order.chance)
      if (!(await house.answers())) {
        findings.push(`huset svarer ikke etter ${way.name}: ${house.faults()}`)
        break
      }
      findings.push(...(await broken(house, communities, way.name)))
      survived = done
      order.tell(`${done} av ${order.size}: ${way.name}, ${findings.length} funn`)
    }
    isOver = true
    await work
    for (const sender of all) await sender.recount('det siste')
    findings.push(...(await broken(house, communities, 'det siste')))
    const confirmed = all.reduce((sum, sender) => sum + sender.confirmed(), 0)
    return {
      figures: `${survived} drap og frys under ${confirmed} bekreftede gjerninger, ${findings.length} tapt, dobbelt eller halvt`,
    }
  } finally {
    await house.close()
  }
}

const groundOf = ({ ask, owner, mail }: RestartingHouse, communities: Communities) =>
  groundIn(
    {
      ...{ ask, owner, communities, addresses: brought.addresses },
      // A mail that is lost on its way, or is answered by its link, is another part's.
      mail: { refuse: () => mail.refuse(false), pathsTo: () => [] },
    },
    community,
  )

/** Does every drill once undisturbed, and counts. */
async function calmCounts(
  house: RestartingHouse,
  communities: Communities,
  { chance }: AttackOrder,
  drills: readonly Drill[],
): Promise<Map<DrillStep, number>> {
  const counts = new Map<DrillStep, number>()
  const ground = groundOf(house, communities)
  const communityId = communities.get(community) ?? ''
  for (const drill of drills) {
    await letIn(ground, drill)
    const run = newRun(ground, newMarks(chance))
    for (const step of drill.steps) {
      const before = await lastEntryIn(house.owner, communityId)
      const sent = await sendStep(ground, run, step).catch(() => null)
      if (sent === null || !isDone(sent)) break
      const written = await entriesAfter(house.owner, { id: communityId, key: community }, before)
      counts.set(step, written.filter(({ by }) => by !== null).length)
    }
  }
  return counts
}

/** Where the journal is no chain any more, or Min side does not say what the rooms say. */
async function broken(
  { owner }: RestartingHouse,
  communities: Communities,
  after: string,
): Promise<string[]> {
  const id = communities.get(community) ?? ''
  // The house answers what it knows already while its database comes back.
  await until(
    () =>
      lastEntryIn(owner, id).then(
        () => true,
        () => false,
      ),
    60_000,
  )
  const [journal, desk] = await asOftenAsItTakes(async () => [
    tellVerdict('nb', await verifyJournal(owner, id, brought.sealed)),
    await verifyDesk(owner, id, brought.rooms, osloDay(now())),
  ])
  return [
    ...(journal.isWhole ? [] : [`journalen etter ${after}: ${journal.lines.join(' ')}`]),
    ...desk.differences.map((each) => `Min side etter ${after}: ${JSON.stringify(each)}`),
  ]
}

/** A connection of our own may have been killed with the rest, and not know it yet. */
async function asOftenAsItTakes<T>(look: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await look()
    } catch (error) {
      if (tries === 20) throw error
      await sleep(500)
    }
  }
}

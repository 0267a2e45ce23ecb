import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'
import { brought } from '../../../rooms.ts'
import { type AddressReader, readAddresses } from '../address-of.ts'
import type { Ask } from '../asking.ts'
import { shuffled } from '../chance.ts'
import { doDrill, type Ground, letIn, newRun, type StepDone } from '../drilling.ts'
import { communitiesOf, groundIn, lastEntryIn } from '../ground.ts'
import { inParallel } from '../in-parallel.ts'
import type { LentHouse } from '../lent-house.ts'
import { type Mark, newMarks } from '../marks.ts'
import { type Outlet, outletsOf } from '../outlets.ts'
import type { AttackOrder, AttackPart, Report } from '../part.ts'
import { aStranger, seated, seats, type Viewer } from '../viewers.ts'
import { changedLists, type HiddenGroup, hiddenGroups, type Lists, listsFor } from './counts.ts'
import { type SentForm, type Watch, watch } from './foreign-asking.ts'
import { foreignInMail } from './mail-readers.ts'
import { searchForHidden } from './searches.ts'
import {
  atListsAlone,
  atOneOfEach,
  lookAround,
  newSurvey,
  readOutlets,
  type Survey,
} from './survey.ts'
import { unreached } from './unreached.ts'

const community = 'nordre-trondelag'
const another = 'st-olav'
const atOnce = 8

/** Whoever may not read or do something, asks for it and sends it: hidden and missing are answered alike. */
export const foreign: AttackPart = { name: 'foreign', fullSize: 200_000, run }

async function run(order: AttackOrder): Promise<Report> {
  const house = await order.openHouse()
  try {
    const attack = await prepare(house, order)
    const { own, reached, outlets } = attack
    let first: readonly StepDone[] = []
    for (let round = 1; own.requests() < order.size; round += 1) {
      const done = await doRound(attack, round)
      if (round === 1) first = done
      order.tell(`${own.requests()} forespørsler, ${own.findings.length} funn`)
    }
    const all = await fillIn(attack, leftToEnd(first, order), { isWhole: true })
    house.drilled.isWhole = true
    own.findings.push(...(await unreached(house.ask, outlets, reached, [...first, ...all.done])))
    own.findings.push(...own.times.findings())
    if (house.faults() !== '') own.findings.push(`loggen: ${house.faults().slice(0, 500)}`)
    return {
      figures: `${own.requests()} forespørsler om det som ikke er for en, ${own.findings.length} lekkasjer, ${own.times.figures()}`,
    }
  } finally {
    await house.close()
  }
}

/** The drills that have something left of them to do; where more than a little is done, all once more. */
function leftToEnd(first: readonly StepDone[], { isLittle }: AttackOrder): readonly Drill[] {
  const done = new Set<DrillStep>(first.map(({ filled }) => filled.step))
  const all: readonly Drill[] = brought.drills
  return isLittle ? all.filter(({ steps }) => !steps.every((step) => done.has(step))) : all
}

/** Those by whom everything can be opened: where a little is done, the others look at lists and at one of each that is marked. */
const isLed = ({ role, party, isOver, community: place }: Viewer): boolean =>
  place === community &&
  !isOver &&
  (['stranger', 'secretariat', 'administrator'].includes(role) || party === '5038')

type Attack = {
  house: LentHouse
  order: AttackOrder
  ground: Ground
  outlets: readonly Outlet[]
  reader: AddressReader
  /** Every mark that was made, by its word. */
  marks: Map<string, Mark>
  viewers: readonly Viewer[]
  hidden: readonly HiddenGroup[]
  own: Watch
  /** What was found in the first round. */
  reached: Survey
  communityId: string
  lastEntry(): Promise<number>
}

async function prepare(house: LentHouse, order: AttackOrder): Promise<Attack> {
  const { owner, ask, mail } = house
  const communities = await communitiesOf(owner)
  const communityId = communities.get(community) ?? ''
  const { addresses, deedRows } = brought
  const outlets = outletsOf(brought)
  const marks = new Map<string, Mark>()
  const viewers = await everyone(owner, communities)
  return {
    reader: readOutlets(outlets),
    ...{ house, order, outlets, marks, viewers, communityId },
    ground: groundIn({ ask, owner, mail, addresses, communities }, community),
    hidden: hiddenGroups(brought.drills, viewers, order.chance),
    own: watch({ ask, addresses, deedRows, outlets, marks, ...order }),
    reached: newSurvey(),
    lastEntry: () => lastEntryIn(owner, communityId),
  }
}

/** Has something new made for every audience, looks around for it as everybody, and asks for it as all whom it is not for. */
async function doRound(attack: Attack, round: number): Promise<StepDone[]> {
  const { house, own, viewers, reached, outlets, reader, marks } = attack
  const before = new Set(marks.keys())
  const made = await makeAll(attack, round)
  if (round === 1) own.findings.push(...made.undone)
  own.findings.push(
    ...(await foreignInMail(house.owner, attack.communityId, house.mail.taken(), marks)),
  )
  const survey = round === 1 ? reached : newSurvey()
  const keys = house.mail.pathsTo()
  await inParallel(viewers, atOnce, async (viewer) => {
    const also = viewer.role === 'stranger' ? keys : made.paths
    const known = round === 1 ? null : reached
    const ask: Ask = async (asked) => made.lists.get(viewer)?.get(asked.path) ?? house.ask(asked)
    const looking = { ask, outlets, reader, survey, known, check: own.check }
    if (!attack.order.isLittle) await lookAround(viewer, also, looking)
    else if (isLed(viewer)) await lookAround(viewer, also, { ...looking, most: atOneOfEach })
    else await lookAround(viewer, [], { ...looking, most: atListsAlone })
  })
  const entries = await attack.lastEntry()
  const fresh = [...marks.values()].filter(({ word }) => !before.has(word))
  const fields = [...reached.searches.values()]
  await searchForHidden(fields, viewers, fresh, { ...own, chance: attack.order.chance })
  await askAll(attack, survey, made.done)
  const written = (await attack.lastEntry()) - entries
  if (written > 0) own.findings.push(`${written} innslag av dem som ikke kan gjøre noe`)
  return made.done
}

/** Every seat in the community, two in another, and a stranger. */
async function everyone(
  owner: Parameters<typeof seated>[0],
  communities: ReadonlyMap<string, string>,
): Promise<Viewer[]> {
  const place = (key: string) => ({ id: communities.get(key) ?? '', key })
  const viewers: Viewer[] = [aStranger(community)]
  for (const seat of seats) viewers.push(await seated(owner, place(community), seat))
  for (const role of ['secretariat', 'administrator'] as const) {
    const other = await seated(owner, place(another), { role })
    viewers.push({ ...other, audiences: ['public'], manages: false })
  }
  return viewers
}

type Made = { done: StepDone[]; undone: string[]; paths: string[] }

/** Does every drill. Those of one group come last: while only they are done, no list of whom they are hidden from changes. */
async function makeAll(attack: Attack, round: number): Promise<Made & { lists: Lists }> {
  const { house, ground, own, outlets, hidden } = attack
  const group = hidden[(round - 1) % hidden.length] ?? { drills: [], from: [] }
  const others = brought.drills.filter(
    (drill) => !group.drills.includes(drill) && !('once' in drill && drill.once && round > 1),
  )
  const made = await fillIn(attack, others, {})
  for (const drill of group.drills) await letIn(ground, drill)
  await ground.awaitMail()
  const before = await listsFor(group.from, house.ask, outlets)
  const last = await fillIn(attack, group.drills, { isQuiet: true })
  await ground.awaitMail()
  const lists = await listsFor(group.from, house.ask, outlets, before)
  own.findings.push(...changedLists(before, lists))
  return {
    lists,
    done: [...made.done, ...last.done],
    undone: [...made.undone, ...last.undone],
    paths: [...new Set([...made.paths, ...last.paths])],
  }
}

/** Does drills once more; nothing is ended unless all is to be done, and nothing that all are told of where it is to be quiet. */
async function fillIn(
  { ground, order, marks }: Attack,
  drills: readonly Drill[],
  { isWhole = false, isQuiet = false }: { isWhole?: boolean; isQuiet?: boolean },
): Promise<Made> {
  const made: Made = { done: [], undone: [], paths: [] }
  for (const drill of drills) {
    const own = newMarks(order.chance)
    const isWanted = (step: DrillStep) => isWhole || !(step.ends || (isQuiet && step.openly))
    const { done, undone } = await doDrill(ground, newRun(ground, own), drill, isWanted)
    for (const mark of own.all()) marks.set(mark.word, mark)
    made.done.push(...done)
    made.undone.push(...undone)
  }
  const led = made.done.flatMap(({ filled, answer }) => [
    answer.headers.location ?? '',
    filled.path,
  ])
  const bare = led.map((path) => path.split(/[?#]/)[0] ?? '')
  made.paths = [...new Set(bare.filter((path) => path.startsWith('/')))]
  return made
}

/** As all whom it is not for, in no order, so that a little of it is a little of everything. */
async function askAll(
  { own, order, viewers }: Attack,
  survey: Survey,
  done: readonly StepDone[],
): Promise<void> {
  const targets = [...survey.targets.values()].flatMap((target) =>
    viewers.map((viewer) => () => own.askFor(target, viewer)),
  )
  const forms = formsIn(survey, done).flatMap((sent) => {
    const there = survey.targets.get(sent.path.split('?')[0] ?? '')?.marks ?? new Set()
    return viewers.map((viewer) => () => own.send(sent, viewer, there))
  })
  await inParallel(shuffled(order.chance, [...targets, ...forms]), atOnce, async (each) => {
    if (own.requests() < order.size) await each()
  })
}

/** What was sent in the drills, and the forms that somebody was shown, each as it stood. */
function formsIn(survey: Survey, done: readonly StepDone[]): SentForm[] {
  const reader = readAddresses(brought.addresses)
  const sent = done.flatMap(({ filled: { path, form } }): SentForm[] => {
    const at = reader.of(path)
    return at === null ? [] : [{ path, at, form }]
  })
  const shown = [...survey.forms.values()].map(
    ({ path, at, fields }): SentForm => ({ path, at, form: { fields } }),
  )
  return [...sent, ...shown]
}

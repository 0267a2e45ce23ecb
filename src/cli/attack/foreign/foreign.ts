import { brought } from '../../../rooms.ts'
import { readAddresses } from '../address-of.ts'
import { doDrill, type Ground, newRun, type StepDone } from '../drilling.ts'
import { communitiesOf, groundIn, lastEntryIn } from '../ground.ts'
import { inParallel } from '../in-parallel.ts'
import { type Mark, newMarks } from '../marks.ts'
import { outletsOf } from '../outlets.ts'
import { openOwnHouse } from '../own-house.ts'
import type { AttackOrder, AttackPart, Report } from '../part.ts'
import { aStranger, seated, seats, type Viewer } from '../viewers.ts'
import { type SentForm, type Watch, watch } from './foreign-asking.ts'
import { keysInMail } from './keys-in-mail.ts'
import { lookAround, newSurvey, type Survey } from './survey.ts'
import { unreached } from './unreached.ts'

const community = 'nordre-trondelag'
const another = 'st-olav'
const atOnce = 8

/** Whoever may not read or do something, asks for it and sends it: hidden and missing are answered alike. */
export const foreign: AttackPart = { name: 'foreign', fullSize: 200_000, run }

async function run(order: AttackOrder): Promise<Report> {
  const house = await openOwnHouse()
  try {
    const { owner, ask, mail } = house
    const communities = await communitiesOf(owner)
    const { addresses, deedRows } = brought
    const ground = groundIn({ ask, owner, mail, addresses, communities }, community)
    const outlets = outletsOf(brought)
    const marks = new Map<string, Mark>()
    const viewers = await everyone(owner, communities)
    const own = watch({ ask, addresses, deedRows, outlets, marks, chance: order.chance })
    const reached = newSurvey()
    let first: readonly StepDone[] = []
    for (let round = 1; own.requests() < order.size; round += 1) {
      const made = await fillIn(ground, order, marks, { isWhole: false, isFirst: round === 1 })
      if (round === 1) own.findings.push(...made.undone)
      const survey = round === 1 ? reached : newSurvey()
      const keys = await keysInMail(owner)
      await inParallel(viewers, atOnce, async (viewer) => {
        const also = viewer.role === 'stranger' ? keys : made.paths
        const looking = { ask: own.ask, outlets, survey, few: round === 1 ? 2 : 0 }
        await lookAround(viewer, also, { ...looking, check: own.check })
      })
      if (round === 1) first = made.done
      const before = await lastEntryIn(owner, communities.get(community) ?? '')
      await askAll(own, survey, made.done, viewers, () => own.requests() >= order.size)
      const after = await lastEntryIn(owner, communities.get(community) ?? '')
      if (after !== before)
        own.findings.push(`${after - before} innslag av dem som ikke kan gjøre noe`)
      order.tell(`${own.requests()} forespørsler, ${own.findings.length} funn`)
    }
    const all = await fillIn(ground, order, marks, { isWhole: true, isFirst: true })
    own.findings.push(...(await unreached(ask, outlets, reached, [...first, ...all.done])))
    if (house.faults() !== '') own.findings.push(`loggen: ${house.faults().slice(0, 500)}`)
    return {
      figures: `${own.requests()} forespørsler om det som ikke er for en, ${own.findings.length} lekkasjer`,
      findings: own.findings,
    }
  } finally {
    await house.close()
  }
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
    viewers.push({ ...other, audiences: ['public'] })
  }
  return viewers
}

type Made = { done: StepDone[]; undone: string[]; paths: string[] }

/** Does every drill once more, so that there is something new of every sort, for every audience; nothing is ended unless all is to be done. */
async function fillIn(
  ground: Ground,
  { chance }: AttackOrder,
  marks: Map<string, Mark>,
  { isWhole, isFirst }: { isWhole: boolean; isFirst: boolean },
): Promise<Made> {
  const made: Made = { done: [], undone: [], paths: [] }
  for (const drill of brought.drills) {
    if ('once' in drill && drill.once && !isFirst) continue
    const own = newMarks(chance)
    const { done, undone } = await doDrill(
      ground,
      newRun(ground, own),
      drill,
      (step) => isWhole || !step.ends,
    )
    for (const mark of own.all()) marks.set(mark.word, mark)
    made.done.push(...done)
    made.undone.push(...undone)
  }
  const led = made.done.map(({ answer }) => answer.headers.location?.split(/[?#]/)[0] ?? '')
  made.paths = [...new Set(led.filter((path) => path.startsWith('/')))]
  return made
}

async function askAll(
  own: Watch,
  survey: Survey,
  done: readonly StepDone[],
  viewers: readonly Viewer[],
  isEnough: () => boolean,
): Promise<void> {
  const targets = [...survey.targets.values()]
  await inParallel(targets, atOnce, async (target) => {
    for (const viewer of viewers) if (!isEnough()) await own.askFor(target, viewer)
  })
  await inParallel(formsIn(survey, done), atOnce, async (sent) => {
    const there = survey.targets.get(sent.path.split('?')[0] ?? '')?.marks ?? new Set()
    for (const viewer of viewers) if (!isEnough()) await own.send(sent, viewer, there)
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

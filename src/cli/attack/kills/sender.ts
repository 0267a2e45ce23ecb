import { setTimeout as sleep } from 'node:timers/promises'
import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'
import { type Db, lookInto } from '../../../platform/db.ts'
import { tellAsked } from '../asking.ts'
import { type Chance, oneOf } from '../chance.ts'
import {
  type Ground,
  isDone,
  letIn,
  newRun,
  problemsIn,
  type StepDone,
  sendStep,
} from '../drilling.ts'
import { newMarks } from '../marks.ts'
import type { Viewer } from '../viewers.ts'

/** How many entries of the journal each step is, when nothing disturbs it. */
export type Calm = ReadonlyMap<DrillStep, number>

/** Somebody who does drills all the time, each with people of its own, and counts what the journal has of them. */
export type Sender = {
  /** Works until told to stop. */
  work(isOver: () => boolean): Promise<void>
  /** Looks whether all that was confirmed is there still; not while somebody works. */
  recount(when: string): Promise<void>
  confirmed(): number
}

type Order = {
  ground: Ground
  owner: Db
  communityId: string
  drills: readonly Drill[]
  calm: Calm
  chance: Chance
  findings: string[]
}

export function newSender({
  ground: shared,
  owner,
  communityId,
  drills,
  calm,
  chance,
  findings,
}: Order): Sender {
  const people = new Set<string>()
  let counted = 0
  let confirmed = 0
  const doer = async (role: DrillStep['as'], community: string): Promise<Viewer> => {
    const viewer = await shared.doer(role, community)
    if (viewer.personId !== null) people.add(viewer.personId)
    return viewer
  }
  const ground: Ground = { ...shared, doer }
  const count = () => entriesOf(owner, communityId, [...people])
  const note = async (drill: Drill, step: DrillStep, sent: StepDone) => {
    const now = await count()
    const usual = isDone(sent) ? (calm.get(step) ?? 0) : 0
    if (isDone(sent)) confirmed += 1
    // A deed on what others work with as well is now more, now fewer entries.
    const isRight = usual <= 1 ? now - counted === usual : now > counted
    if (!isRight)
      findings.push(
        `${drill.name}, ${step.send}: ${now - counted} innslag, ikke ${usual}, for svaret ${sent.answer.status}: ${tellAsked(sent.filled)} ${problemsIn(sent.answer.body.toString())}`,
      )
    if (sent.answer.status >= 500)
      findings.push(`feil ${sent.answer.status}: ${tellAsked(sent.filled)}`)
    counted = now
  }
  /** What got no answer was done or not, and nobody was told which. */
  const countFrom = (now: number) => {
    counted = now
  }
  return {
    confirmed: () => confirmed,
    work: (isOver) =>
      workOn(
        { ground, drills, chance, note, noteUnanswered: () => count().then(countFrom) },
        isOver,
      ),
    recount: async (when) => {
      const now = await count()
      if (now < counted) findings.push(`${counted - now} bekreftede gjerninger borte etter ${when}`)
      counted = now
    },
  }
}

type Working = Pick<Order, 'ground' | 'drills' | 'chance'> & {
  note(drill: Drill, step: DrillStep, sent: StepDone): Promise<void>
  noteUnanswered(): Promise<void>
}

/** One drill after another; what did not get done, the rest of its drill has no use for. */
async function workOn(
  { ground, drills, chance, note, noteUnanswered }: Working,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const drill = oneOf(chance, drills)
    const isIn = await letIn(ground, drill).then(
      () => true,
      () => false,
    )
    if (!isIn) continue
    const run = newRun(ground, newMarks(chance))
    for (const step of drill.steps) {
      if (isOver()) break
      const sent = await sendStep(ground, run, step).catch(() => null)
      if (sent === null) await noteUnanswered()
      else await note(drill, step, sent)
      if (sent === null || !isDone(sent)) break
    }
  }
}

/** Asks as long as it takes until the database answers. */
async function entriesOf(owner: Db, communityId: string, people: string[]): Promise<number> {
  if (people.length === 0) return 0
  for (let tries = 1; ; tries += 1) {
    try {
      return await lookInto(owner, communityId, async (tx) => {
        const { count } = await tx
          .selectFrom('journal_entry')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('community_id', '=', communityId)
          .where('by_person', 'in', people)
          .executeTakeFirstOrThrow()
        return Number(count)
      })
    } catch (error) {
      if (tries === 600) throw error
      await sleep(100)
    }
  }
}

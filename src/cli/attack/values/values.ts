import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'
import { csrfName, formKeyName, stampName } from '../../../platform/form-token.ts'
import { newId } from '../../../platform/id.ts'
import { brought } from '../../../rooms.ts'
import { type FieldValue, tellAsked, textOf } from '../asking.ts'
import { type Chance, oneOf } from '../chance.ts'
import { type Filled, type Ground, isDone, letIn, newRun, type Run, sendStep } from '../drilling.ts'
import { communitiesOf, groundIn, lastEntryIn } from '../ground.ts'
import { newMarks } from '../marks.ts'
import type { AttackOrder, AttackPart, Report } from '../part.ts'
import { stateOf, type Twin } from '../races/twins.ts'
import { formsOf } from '../shown-form.ts'
import { anIdentityNumber, badValues } from './bad-value.table.ts'

const community = 'nordre-trondelag'
/** So many values are tried in each form before it is sent as it should be. */
const triesPerForm = 12

/** Bad values in every field of every form: no fault, nothing half kept, and what was typed comes back. */
export const values: AttackPart = { name: 'values', fullSize: 20_000, run }

type Trying = Pick<AttackOrder, 'chance'> & {
  ground: Ground
  twin: Twin
  owner: Parameters<typeof stateOf>[0]
  tally: { tried: number; refused: number; findings: string[] }
}

async function run(order: AttackOrder): Promise<Report> {
  const house = await order.openHouse()
  try {
    const { owner } = house
    const communities = await communitiesOf(owner)
    const twin = { id: communities.get(community) ?? '', key: community }
    const ground = groundIn({ ...house, addresses: brought.addresses, communities }, community)
    const tally: Trying['tally'] = { tried: 0, refused: 0, findings: order.findings }
    const trying = { ground, twin, owner, tally, chance: order.chance }
    for (let round = 1; tally.tried < order.size; round += 1) {
      for (const drill of brought.drills) {
        if (tally.tried >= order.size) break
        if (!('once' in drill && drill.once && round > 1)) await tryDrill(drill, trying)
      }
      order.tell(`${tally.tried} verdier, ${tally.findings.length} funn`)
    }
    if (house.faults() !== '') tally.findings.push(`loggen: ${house.faults().slice(0, 500)}`)
    return {
      figures: `${tally.tried} gale verdier, ${tally.refused} avvist, ${tally.findings.length} feil`,
    }
  } finally {
    await house.close()
  }
}

async function tryDrill(drill: Drill, trying: Trying): Promise<void> {
  await letIn(trying.ground, drill)
  const run = newRun(trying.ground, newMarks(trying.chance))
  for (const step of drill.steps) {
    await tryForm(run, step, trying)
    const sent = await sendStep(trying.ground, run, step).catch(() => null)
    if (sent === null || !isDone(sent)) return
  }
}

async function tryForm(run: Run, step: DrillStep, trying: Trying): Promise<void> {
  const { ground, owner, twin, tally, chance } = trying
  const before = await stateOf(owner, twin)
  let isAsBefore = true
  for (let tries = 0; tries < triesPerForm; tries += 1) {
    const filled = await run.open(step).catch(() => null)
    if (filled === null) return
    const spoilt = spoil(filled, chance)
    if (spoilt === null) return
    const entries = await lastEntryIn(owner, twin.id)
    const answer = await ground.ask(spoilt.asked)
    const told = tellAsked(spoilt.asked).slice(0, 1_500)
    tally.tried += 1
    if (answer.status >= 500) tally.findings.push(`feil ${answer.status}: ${told}`)
    if (answer.status < 400) {
      isAsBefore = false
      if (spoilt.sendsIdentity && answer.status === 303)
        tally.findings.push(`fødselsnummeret ble tatt imot: ${told}`)
      continue
    }
    tally.refused += 1
    const written = (await lastEntryIn(owner, twin.id)) - entries
    if (written > 0) tally.findings.push(`${written} innslag for det som ble avvist: ${told}`)
    if (!isKept(textOf(answer), spoilt))
      tally.findings.push(`det som ble skrevet, er borte: ${told}`)
  }
  if (!isAsBefore) return
  for (const [table, after] of await stateOf(owner, twin))
    if (after !== before.get(table))
      tally.findings.push(`${table} er endret av det som ble avvist i ${step.send}`)
}

type Spoilt = {
  asked: Filled
  name: string
  value: string
  /** Was it written once where words are written? */
  isTyped: boolean
  /** Does an identity number stand where words are written? What is chosen from a list is compared, and not kept. */
  sendsIdentity: boolean
}

/** One field with a bad value, without one, or sent twice; null where nothing can be typed. */
function spoil(filled: Filled, chance: Chance): Spoilt | null {
  const own = [csrfName, formKeyName, stampName]
  const typed = filled.form.fields.filter(([name]) => !own.includes(name))
  if (typed.length === 0) return null
  const [name, good] = oneOf(chance, typed)
  const others = filled.form.fields.filter(([each]) => each !== name && each !== formKeyName)
  const value = oneOf(chance, [...badValues, anIdentityNumber])
  const sent: readonly FieldValue[][] = [
    [[name, value]],
    [[name, value]],
    [[name, value]],
    [],
    [
      [name, good],
      [name, value],
    ],
  ]
  const chosen = oneOf(chance, sent)
  const key: FieldValue = [formKeyName, newId()]
  const control = filled.shown.controls.find((each) => each.name === name)
  const isWords = control?.type === 'text'
  const isTyped = isWords && chosen.length === 1
  const sendsIdentity = isWords && chosen.some(([, sent]) => sent === anIdentityNumber)
  const form = { ...filled.form, fields: [...others, ...chosen, key] }
  return { asked: { ...filled, form }, name, value, isTyped, sendsIdentity }
}

/** Plain words that came back with a form stand in it still, where the same form came back. */
function isKept(html: string, { asked, name, value, isTyped }: Spoilt): boolean {
  if (!isTyped || !/^[\w' .=-]{2,200}$/.test(value)) return true
  const bare = asked.path.split('?')[0]
  const form = formsOf(html, asked.path).find(
    ({ action, controls }) =>
      action.split('?')[0] === bare && controls.some((each) => each.name === name),
  )
  if (!form) return true
  return form.controls.some((each) => each.name === name && each.value.trim() === value.trim())
}

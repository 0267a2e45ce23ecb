import type { AddressBook } from '../../../kernel/address.model.ts'
import type { DeedRows } from '../../../kernel/deed.model.ts'
import { csrfName, formKeyName } from '../../../platform/form-token.ts'
import { newId } from '../../../platform/id.ts'
import type { Addressed } from '../address-of.ts'
import { type Ask, type Asked, tellAsked, textOf } from '../asking.ts'
import type { Chance } from '../chance.ts'
import type { Mark } from '../marks.ts'
import type { Outlet } from '../outlets.ts'
import { formsOf } from '../shown-form.ts'
import type { Viewer } from '../viewers.ts'
import { type AnswerTimes, newAnswerTimes } from './answer-times.ts'
import { type Eye, isKey, newEye } from './eye.ts'
import { newPairing, type Pairing } from './pairing.ts'
import type { Target } from './survey.ts'

/** What is sent to an address, by whoever may not. */
export type SentForm = Pick<Asked, 'path'> & { at: Addressed; form: NonNullable<Asked['form']> }

export type Watch = {
  /** Looks for what the viewer may not read in all that an answer holds. */
  check: Eye['check']
  /** Asks for what somebody found. */
  askFor(target: Target, viewer: Viewer): Promise<void>
  /** Sends what somebody has sent, as one who may not. */
  send(sent: SentForm, viewer: Viewer, marksThere: ReadonlySet<string>): Promise<void>
  findings: string[]
  requests(): number
  times: AnswerTimes
  pairing: Pairing
  ask: Ask
}

export type Watching = {
  ask: Ask
  addresses: AddressBook
  deedRows: DeedRows
  outlets: readonly Outlet[]
  chance: Chance
  /** Every mark that was made, by its word. */
  marks: ReadonlyMap<string, Mark>
  findings: string[]
}

export function watch(order: Watching): Watch {
  const { addresses, chance, findings } = order
  let requests = 0
  const { check, isKept } = newEye(order)
  const tokens = new Map<string, Promise<string>>()
  const ask: Ask = (asked) => {
    requests += 1
    return order.ask(asked)
  }
  const times = newAnswerTimes()
  const pairing = newPairing({ ask, addresses, chance, findings, times })
  const { askBoth, compare } = pairing
  const tokenOf = (viewer: Viewer): Promise<string> => {
    const known = tokens.get(viewer.cookie) ?? formTokenOf(order.ask, viewer)
    tokens.set(viewer.cookie, known)
    return known
  }
  return {
    findings,
    times,
    pairing,
    ask,
    requests: () => requests,
    check,
    askFor: async ({ path, at, marks: there, openedBy, isOnlyShown }, viewer) => {
      const kept = isKept(path, there, viewer)
      if (isKey(at) || (!kept && (isOnlyShown || openedBy.has(viewer)))) return
      const asked = { path, as: viewer }
      const answer = kept ? await askBoth(asked, at) : await ask(asked)
      check(viewer, path, answer)
      if (!kept && answer.status >= 400) await compare(asked, at, answer)
    },
    send: async ({ path, at, form }, viewer, there) => {
      const kept = isKept(path, there, viewer)
      if (isKey(at) || (!kept && isAllowed(order, at, viewer))) return
      const token = await tokenOf(viewer)
      const own = form.fields.filter(([name]) => name !== csrfName && name !== formKeyName)
      const fields = [...own, [csrfName, token] as const, [formKeyName, newId()] as const]
      const asked = { path, as: viewer, form: { ...form, fields } }
      const answer = kept ? await askBoth(asked, at) : await ask(asked)
      const said = JSON.stringify([fields, form.file?.text])
      check(viewer, path, answer, said)
      if (answer.status < 400) findings.push(`${tellAsked(asked)} ble tatt imot: ${answer.status}`)
      if (!kept) await compare(asked, at, answer)
    },
  }
}

/** May the viewer do what is done at an address, as the table of deeds says? Where nobody is named, everybody may. */
function isAllowed({ outlets, deedRows }: Watching, at: Addressed, viewer: Viewer): boolean {
  const outlet = outlets.find(({ method, name }) => method === 'POST' && name === at.name)
  const { deed } = outlet ?? {}
  if (deed === undefined || deed === null || deed === 'read-public') return true
  if (viewer.role === 'stranger' || viewer.community !== at.names.community) return false
  if (viewer.isOver) return false
  const reach = deedRows[deed]?.[viewer.role]
  const isSecretary = viewer.audiences.includes(`secretary:${at.names.body}`)
  if (isSecretary && deedRows[deed]?.['body-secretary'] === 'own-body') return true
  const party = at.names.partyCode ?? at.names.place
  return reach === 'all' || (reach === 'own-party' && (!party || party === viewer.party))
}

/** The token that the forms of a viewer carry. */
async function formTokenOf(ask: Ask, viewer: Viewer): Promise<string> {
  const path = viewer.role === 'stranger' ? '/logg-inn' : '/innlogginger'
  const forms = formsOf(textOf(await ask({ path, as: viewer })), path)
  const fields = forms.flatMap((form) => form.fields)
  return fields.find(([name]) => name === csrfName)?.[1] ?? ''
}

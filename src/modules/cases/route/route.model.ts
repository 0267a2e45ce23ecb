import type { Judgement } from '../../bodies/index.ts'
import type { Held, HeldForm, Remark, Treatment } from '../treatment.model.ts'
import type { Picture, SquareLook } from './lanes.model.ts'

/** A party's own treatment of a case, handed in by whoever keeps those. */
export type PartyStop = {
  /** The code of a municipality, or the key of a trust. */
  party: string
  partyName: string
  /** What its body is called: `Kommunestyret`. */
  body: string
  held: Held | null
  number: string | null
  state: 'adopted' | 'remark' | 'rejected' | 'agenda' | 'not-reported' | 'unknown'
  /** What came of it, in the reader's words. */
  outcome: string
  href: string | null
}

/** How far a stop is; `awaited`: its day has passed, and nobody has written in what came of it. */
export type StopStanding = 'recorded' | 'put-off' | 'planned' | 'on-agenda' | 'awaited'

/** One stop of the route of a case, as its page tells it. */
export type RouteStop = {
  n: number
  treatment: Treatment
  /** What whoever treats it is called. */
  name: string
  standing: StopStanding
  form: HeldForm | null
  remarks: readonly Remark[]
  /** What somebody judged of whether the body may decide it. */
  judgement: Judgement | null
}

/** All parties with treatments of their own, as one stop. */
export type PartyGroup = {
  n: number
  stops: readonly PartyStop[]
  adopted: number
  held: Held | null
  form: HeldForm | null
}

/** A seat that is to ask at home between two meetings, and whom. */
export type AskingSeat = { label: string; holder: string | null; speaksFor: readonly string[] }

/** The weeks between the meeting that discusses a case and the one that decides it. */
export type Anchoring = {
  name: string
  discussed: Held
  decided: Held
  /** Whole weeks from today, or from the first meeting where that is still to come. */
  weeksLeft: number
  seats: readonly AskingSeat[]
}

/** The route of a case through all that treat it. */
export type WholeRoute = {
  stops: readonly RouteStop[]
  parties: PartyGroup | null
  /** Those that were taken off, with why. */
  withdrawn: readonly { treatment: Treatment; name: string; form: HeldForm | null }[]
  anchoring: readonly Anchoring[]
  /** Null where there is nothing to draw. */
  wide: Picture | null
  tall: Picture | null
}

/** The square of a party by the state of its treatment. */
export const squareOf: Record<PartyStop['state'], SquareLook> = {
  adopted: 'adopted',
  remark: 'remark',
  rejected: 'rejected',
  agenda: 'agenda',
  'not-reported': 'silent',
  unknown: 'unknown',
}

/** What the pictures are worded by, in the reader's language. */
export type RouteWords = {
  /** A number or a day, and what came of it. */
  stop(of: RouteStop): readonly string[]
  parties(count: number): string
  group(look: SquareLook, count: number): string
  manyParties: string
  today(of: Treatment['held'] & object): string
  month(of: Held['from']): string
  withoutDay: string
}

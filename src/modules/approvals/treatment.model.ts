import type { Day } from '../../kernel/day.model.ts'

/** What a party is, which decides the bodies that treat a document there. */
export const partyKinds = ['municipality', 'health-trust'] as const
export type PartyKind = (typeof partyKinds)[number]

/** The bodies of a municipality that treat a document, lowest first. */
export const municipalBodies = ['committee', 'executive-board', 'municipal-council'] as const

/** The bodies of any party. */
export const treatingBodies = [...municipalBodies, 'trust-board'] as const
export type TreatingBody = (typeof treatingBodies)[number]

/** What one treatment reports. `outcome-not-stated`: it was treated, but the source gives no outcome. */
export const treatmentStates = [
  'sent',
  'received',
  'on-agenda',
  'adopted',
  'adopted-with-remark',
  'adopted-with-reservation',
  'rejected',
  'postponed',
  'outcome-not-stated',
] as const
export type TreatmentState = (typeof treatmentStates)[number]

/** Who wrote the treatment down: the party itself, the secretariat for it, or the sources of the sample. */
export const registrars = ['party', 'secretariat', 'sources'] as const
export type Registrar = (typeof registrars)[number]

/** What may be told of a treatment in words, by the column that keeps it: a line, or as much as there is. */
export const toldTexts = {
  bodyName: { column: 'body_name', length: 'line' },
  caseNumber: { column: 'case_number', length: 'line' },
  wording: { column: 'wording', length: 'long' },
  remark: { column: 'remark', length: 'long' },
  reservation: { column: 'reservation', length: 'long' },
  minuteAddition: { column: 'minute_addition', length: 'long' },
} as const
export type ToldText = keyof typeof toldTexts

/**
 * What a treatment tells in words. `bodyName`: the body's own, as typed. `caseNumber`: as the municipality writes it, `PS 49/17`,
 * `17/125`, `2017/7525-3`. `remark`: merknad. `reservation`: forbehold. `minuteAddition`: protokolltilførsel.
 */
export type ToldTexts = Record<ToldText, string | null>
export const toldTextNames = Object.keys(toldTexts) as readonly ToldText[]

/** Those that have no place of their own on a page. */
export const furtherTexts = toldTextNames.filter(
  (name) => name !== 'bodyName' && name !== 'caseNumber',
)

/** Each of the texts as something makes it. */
export function eachText<Made>(make: (name: ToldText) => Made): Record<ToldText, Made> {
  const made: Partial<Record<ToldText, Made>> = {}
  for (const name of toldTextNames) made[name] = make(name)
  return made as Record<ToldText, Made>
}

/** One line of a party's story with a document. Lines are added, never changed. */
export type Treatment = ToldTexts & {
  id: string
  /** The version that it was given to; a later one may leave it standing. */
  versionId: string
  partyCode: string
  /** Order of registration. */
  sequence: number
  body: TreatingBody | null
  /** The body that decides for this party from now on, where it differs from the document's. */
  decidingBody: TreatingBody | null
  state: TreatmentState
  day: Day | null
  file: { sha256: string; name: string } | null
  link: string | null
  registeredAs: Registrar
  registeredOn: Day
  /** What the secretariat rests on when it registers for a party. */
  source: string | null
  /** The treatment that this one corrects. */
  supersedes: string | null
}

/** Has a body that does not decide said yes? Only the deciding body adopts, the others recommend it. */
export const isOpinion = (
  { state, body }: Pick<Treatment, 'state' | 'body'>,
  decidingBody: TreatingBody,
): boolean => state.startsWith('adopted') && body !== null && body !== decidingBody

/** The outcome as the journal tells it, so that what only recommends never reads as an adoption. */
export const toldState = (
  treatment: Pick<Treatment, 'state' | 'body'>,
  decidingBody: TreatingBody,
): TreatmentState | 'recommended' =>
  isOpinion(treatment, decidingBody) ? 'recommended' : treatment.state

/** Does a forbehold hinder entry into force? Asked of the party, never guessed. */
export type ReservationAnswer = {
  treatmentId: string
  hinders: boolean
  answeredOn: Day
  source: string | null
}
export type Hinders = 'yes' | 'no' | 'not-answered'

/**
 * Whether a party of unsettled standing is party to the document after all; with `leftOut`, whether the document is to hold
 * without one that was.
 */
export type Clarification = {
  partyCode: string
  isParty: boolean
  leftOut?: boolean | null
  on: Day
  source: string
}

/** That a party was asked to treat the matter again, after the answer that it had given. */
export type AskedAgain = { partyCode: string; treatmentId: string; on: Day; reason: string }

/** A treatment that is to be written down. */
export type NewTreatment = Omit<Treatment, 'id' | 'versionId' | 'sequence' | 'registeredOn'>

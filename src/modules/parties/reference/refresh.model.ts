import type { MunicipalityChange } from '../municipality.model.ts'

/** The registers that can be fetched anew. */
export const registers = ['klass', 'population', 'orgnr'] as const
export type Register = (typeof registers)[number]

export const isRegister = (text: string): text is Register =>
  (registers as readonly string[]).includes(text)

/** Where each register answers. */
export type RegisterAddresses = {
  klassUrl: string
  populationUrl: string
  businessRegisterUrl: string
}

/** A code with its name as Klass gives it; `from` may be the start of the period asked for. */
export type FetchedCode = { code: string; label: string; from: string; until: string | null }

export type FetchedKlass = {
  codes: FetchedCode[]
  changes: Pick<MunicipalityChange, 'day' | 'from' | 'to'>[]
}

/** A municipality's entry in Enhetsregisteret; the code is that of its business address. */
export type FetchedUnit = { organisationNumber: string; name: string; code: string }

/** How a refresh of one register went. */
export type RefreshOutcome =
  | { register: Register; outcome: 'changed' | 'unchanged'; rowsChanged: number }
  | { register: Register; outcome: 'failed'; failure: RefreshFailure; detail: string }

export const refreshFailures = [
  'timeout',
  'unreachable',
  'busy',
  'too-big',
  'not-found',
  'refused',
  'server-fault',
  'bad-answer',
] as const
export type RefreshFailure = (typeof refreshFailures)[number]

import type { Day } from '../../kernel/day.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import type { TreatmentState } from '../approvals/index.ts'

/** One line of a municipality's own treatment of a document, as it was registered. */
export type MunicipalTreatment = {
  slug: string
  title: string
  bodyName: string | null
  body: 'committee' | 'executive-board' | 'municipal-council' | 'trust-board' | null
  day: Day | null
  caseNumber: string | null
  state: TreatmentState
}

/** What a municipality pays by one share list; null where it cannot be worked out. */
export type MunicipalAmount = {
  schemeKey: string
  title: string
  year: number
  partyCode: string
  partyName: string
  amountOre: Ore | null
  standing: 'reconstructed' | 'adopted'
}

/** What later rooms know of a municipality, under whatever codes it has had. */
export type MunicipalityParts = {
  awaited: {
    slug: string
    title: string
    partyCode: string
    partyName: string
    deadline: Day | null
    mayAnswer: boolean
  }[]
  treatments: MunicipalTreatment[]
  amounts: MunicipalAmount[]
}

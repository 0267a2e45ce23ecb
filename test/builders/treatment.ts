import { day } from '../../src/kernel/day.model.ts'
import type { BoardParty, Circulation } from '../../src/modules/approvals/board.model.ts'
import { eachText, type Treatment } from '../../src/modules/approvals/treatment.model.ts'

let made = 0

/** A treatment with everything unknown but what is told. */
export function aTreatment(over: Partial<Treatment> = {}): Treatment {
  made += 1
  return {
    id: `t${made}`,
    versionId: 'v1',
    partyCode: '1721',
    sequence: made,
    body: 'executive-board',
    decidingBody: null,
    state: 'adopted',
    day: day('2017-12-14'),
    ...eachText(() => null),
    file: null,
    link: null,
    registeredAs: 'party',
    registeredOn: day('2017-12-15'),
    source: null,
    supersedes: null,
    ...over,
  }
}

export const aParty = (over: Partial<BoardParty> = {}): BoardParty => ({
  code: '1721',
  formerCodes: [],
  name: 'Verdal',
  kind: 'municipality',
  standing: 'settled',
  standingNote: null,
  treatments: [],
  reservationAnswers: [],
  clarification: null,
  ...over,
})

export const aCirculation = (over: Partial<Circulation> = {}): Circulation => ({
  versionId: 'v1',
  putForwardOn: day('2017-06-01'),
  deadline: day('2017-12-31'),
  decidingBody: 'executive-board',
  rule: { kind: 'all' },
  record: 'running',
  reviewDay: day('2020-01-01'),
  shownOn: null,
  withdrawnOn: null,
  ...over,
})

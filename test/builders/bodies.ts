import { type Day, day } from '../../src/kernel/day.model.ts'
import type { Body } from '../../src/modules/bodies/body.model.ts'
import type { Leadership } from '../../src/modules/bodies/leadership.model.ts'
import type { Mandate } from '../../src/modules/bodies/mandate/mandate.model.ts'
import type { Practice } from '../../src/modules/bodies/practice.model.ts'
import type { Seat } from '../../src/modules/bodies/seat.model.ts'
import type { SeatHolder } from '../../src/modules/bodies/seat-holder.model.ts'
import type { PlaceFacts } from '../../src/modules/directory/index.ts'

/** ASU, as both sides' and without an end. */
export const aBody = (over: Partial<Body> = {}): Body => ({
  key: 'asu',
  name: 'Administrativt samarbeidsutvalg',
  abbreviation: 'ASU',
  sort: 'administrative',
  level: 2,
  localLevel: null,
  parent: null,
  side: 'both',
  from: null,
  until: null,
  cameAbout: null,
  quorum: null,
  audience: 'public',
  ...over,
})

/** A seat of ASU that decides for the municipal side. */
export const aSeat = (id: string, over: Partial<Seat> = {}): Seat => ({
  id,
  body: 'asu',
  label: `Plass ${id}`,
  side: 'municipal',
  appointedBy: null,
  preMeeting: 'municipal',
  speaksFor: ['gruppe.all-municipalities'],
  rights: 'decide',
  position: 1,
  follows: null,
  from: null,
  until: null,
  namesPublished: false,
  ...over,
})

/** How ASU works, of which nothing is known. */
export const aPractice = (over: Partial<Practice> = {}): Practice => ({
  body: 'asu',
  secretaries: null,
  caller: null,
  noticeDays: null,
  paperDays: null,
  caseNumbers: null,
  meetingNumbers: null,
  counter: null,
  nextCase: null,
  nextMeeting: null,
  nextYear: null,
  agendaWord: null,
  noticeWord: null,
  substituteWord: null,
  minutesWord: null,
  minutes: null,
  minutesDays: null,
  circulation: null,
  openness: null,
  agendaList: null,
  evaluation: null,
  copies: null,
  ...over,
})

/** Whoever has two of its seats, as those who lead it. */
export const aLeadership = (id: string, over: Partial<Leadership> = {}): Leadership => ({
  id,
  body: 'asu',
  chair: 'kommune',
  deputy: 'foretak',
  way: null,
  alternation: null,
  alternatesOn: null,
  from: null,
  until: null,
  ...over,
})

/** A mandate of ASU that nobody knows the day of. */
export const aMandate = (id: string, over: Partial<Mandate> = {}): Mandate => ({
  id,
  body: 'asu',
  included: 'Forberede saker for PSU',
  excluded: null,
  adoptedBy: null,
  adoptedOn: null,
  caseNumber: null,
  from: null,
  ...over,
})

/** Somebody who has a seat. */
export const aSeatHolder = (
  id: string,
  seat: string,
  over: Partial<SeatHolder> = {},
): SeatHolder => ({
  id,
  seat,
  rank: 0,
  name: `Person ${id}`,
  functionName: null,
  email: null,
  decision: null,
  from: null,
  until: null,
  endedBecause: null,
  audience: 'community',
  isShown: true,
  isRemoved: false,
  ...over,
})

const named = (code: string, name: string) => ({
  code,
  name,
  parallelNames: [],
  label: name,
  from: day('2018-01-01'),
  until: null,
  source: 'prøve',
})

const member = (region: string, partyCode: string, from: Day = day('2018-01-01')) => ({
  region,
  partyCode,
  from,
  certainty: 'exact' as const,
  until: null,
  source: 'prøve',
  disputed: false,
  instead: null,
  gone: false,
})

/** Verdal, Stjørdal and Meråker are parties; Selbu is only a member of a region. */
export const someParties: PlaceFacts = {
  memberships: ['5038', '5035', '5034'].map((partyCode) => ({
    partyCode,
    from: day('2018-01-01'),
    certainty: 'exact' as const,
    until: null,
    standing: 'settled' as const,
    source: 'prøve',
  })),
  changes: [],
  municipalities: [
    named('5038', 'Verdal'),
    named('5035', 'Stjørdal'),
    named('5034', 'Meråker'),
    named('5032', 'Selbu'),
  ],
  organisations: [],
  regions: [
    member('Værnesregionen', '5035'),
    member('Værnesregionen', '5034'),
    member('Værnesregionen', '5032'),
    member('Innherred', '5038', day('2020-01-01')),
  ],
  externals: [],
}

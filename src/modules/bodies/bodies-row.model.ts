import {
  aDay,
  aNumber,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
} from '../../kernel/row.model.ts'
import { type Body, bodyAudiences, bodySorts, ownerSides } from './body.model.ts'
import { alternations, type Leadership, leadershipWays } from './leadership.model.ts'
import {
  agendaLists,
  agendaWords,
  circulations,
  counters,
  minutesWays,
  minutesWords,
  noticeWords,
  opennesses,
  type Practice,
  substituteWords,
} from './practice.model.ts'
import { type Seat, seatRights, seatSides } from './seat.model.ts'
import { endReasons, holderAudiences, type SeatHolder } from './seat-holder.model.ts'

export const bodyRow: Shape<Body> = fields({
  key: aText,
  name: aText,
  abbreviation: orNull(aText),
  sort: oneOf(...bodySorts),
  level: orNull(aNumber),
  localLevel: orNull(aText),
  parent: orNull(aText),
  side: oneOf(...ownerSides),
  from: orNull(aDay),
  until: orNull(aDay),
  cameAbout: orNull(aText),
  quorum: orNull(aNumber),
  audience: oneOf(...bodyAudiences),
})

export const practiceRow: Shape<Practice> = fields({
  body: aText,
  secretaries: orNull(aText),
  caller: orNull(aText),
  noticeDays: orNull(aNumber),
  paperDays: orNull(aNumber),
  caseNumbers: orNull(aText),
  meetingNumbers: orNull(aText),
  counter: orNull(oneOf(...counters)),
  nextCase: orNull(aNumber),
  nextMeeting: orNull(aNumber),
  nextYear: orNull(aNumber),
  minutes: orNull(oneOf(...minutesWays)),
  minutesDays: orNull(aNumber),
  circulation: orNull(oneOf(...circulations)),
  openness: orNull(oneOf(...opennesses)),
  agendaList: orNull(oneOf(...agendaLists)),
  agendaWord: orNull(oneOf(...agendaWords)),
  noticeWord: orNull(oneOf(...noticeWords)),
  substituteWord: orNull(oneOf(...substituteWords)),
  minutesWord: orNull(oneOf(...minutesWords)),
  evaluation: orNull(aDay),
  copies: orNull(aText),
})

export const leadershipRow: Shape<Leadership> = fields({
  id: aText,
  body: aText,
  chair: aText,
  deputy: orNull(aText),
  way: orNull(oneOf(...leadershipWays)),
  alternation: orNull(oneOf(...alternations)),
  alternatesOn: orNull(aDay),
  from: orNull(aDay),
  until: orNull(aDay),
})

export const seatRow: Shape<Seat> = fields({
  id: aText,
  body: aText,
  label: aText,
  side: oneOf(...seatSides),
  appointedBy: orNull(aText),
  preMeeting: oneOf(...seatSides),
  speaksFor: listOf(aText),
  rights: oneOf(...seatRights),
  position: aNumber,
  follows: orNull(aText),
  from: orNull(aDay),
  until: orNull(aDay),
  namesPublished: aTruth,
})

export const seatHolderRow: Shape<SeatHolder> = fields({
  id: aText,
  seat: aText,
  rank: aNumber,
  name: orNull(aText),
  functionName: orNull(aText),
  email: orNull(aText),
  decision: orNull(aText),
  from: orNull(aDay),
  until: orNull(aDay),
  endedBecause: orNull(oneOf(...endReasons)),
  audience: oneOf(...holderAudiences),
  isShown: aTruth,
  isRemoved: aTruth,
})

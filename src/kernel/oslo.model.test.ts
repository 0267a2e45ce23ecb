import { expect, it } from 'vitest'
import { instant } from './day.model.ts'
import { osloDay, osloTime } from './oslo.model.ts'

it.each([
  ['sommertid', '2017-06-30T22:30:00.000Z', '2017-07-01', '00:30'],
  ['vintertid', '2017-12-31T22:59:59.999Z', '2017-12-31', '23:59'],
  ['nyttår i Norge kommer før nyttår i UTC', '2017-12-31T23:00:00.000Z', '2018-01-01', '00:00'],
  ['timen da klokka stilles fram', '2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
  ['før 1970', '1969-12-31T12:00:00.000Z', '1969-12-31', '13:00'],
])('Norsk tid: %s', (_title, at, day, time) => {
  expect(osloDay(instant(at))).toBe(day)
  expect(osloTime(instant(at))).toBe(time)
})

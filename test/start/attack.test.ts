import { afterAll, expect, it } from 'vitest'
import { endAll, godfot } from './house.ts'

afterAll(endAll)

/** A little of each: what a whole run does is the command's own size. */
const little: [part: string, size: number, what: RegExp][] = [
  ['foreign', 1_000, /^foreign: \d{4} forespørsler om det som ikke er for en, 0 lekkasjer/m],
  ['races', 12, /^races: 12 kappløp med en rekkefølge for hvert, 0 uten/m],
  ['values', 40, /^values: \d\d gale verdier, \d+ avvist, 0 feil/m],
  ['flips', 60, /^flips: 60 endringer i \d+ av \d+ kolonner, 60 sett av verify/m],
  ['kills', 5, /^kills: 5 drap og frys under \d+ bekreftede gjerninger, 0 tapt/m],
]

it.skipIf(process.platform !== 'linux').each(little)(
  'Et lite angrep finner ingenting: %s',
  async (part, size, what) => {
    const run = godfot(['attack', '--only', part, '--size', String(size), '--seed', '1'])
    const { code, out, err } = await run.ended(600_000)
    expect(out, err).toMatch(what)
    expect(code).toBe(0)
  },
  610_000,
)

it('En del som ikke finnes, er galt skrevet', async () => {
  const { code, err } = await godfot(['attack', '--only', 'tull']).ended()
  expect([code, err]).toEqual([2, expect.stringContaining('«tull»')])
})

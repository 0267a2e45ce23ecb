import { afterAll, expect, it } from 'vitest'
import { endAll, godfot } from './house.ts'

afterAll(endAll)

/** A little of each: what a whole run does is the command's own size. */
const inOneHouse: [part: string, size: number, what: RegExp][] = [
  ['foreign', 1_000, /^foreign: \d{4} forespørsler om det som ikke er for en, 0 lekkasjer/m],
  ['races', 12, /^races: 12 kappløp med en rekkefølge for hvert, 0 uten/m],
  ['values', 40, /^values: \d\d gale verdier, \d+ avvist, 0 feil/m],
  ['flips', 10, /^flips: 10 endringer i \d+ av \d+ kolonner, 10 sett av verify/m],
]
const inItsOwn: typeof inOneHouse = [
  ['kills', 5, /^kills: 5 drap og frys under \d+ bekreftede gjerninger, 0 tapt/m],
]

it.skipIf(process.platform !== 'linux').each([
  { only: 'foreign,races,values,flips', parts: inOneHouse },
  { only: 'kills', parts: inItsOwn },
])(
  'Et lite angrep finner ingenting: $only',
  async ({ only, parts }) => {
    const size = parts.map(([, size]) => size).join()
    const run = godfot(['attack', '--only', only, '--size', size, '--seed', '1'])
    const { code, out, err } = await run.ended(600_000)
    for (const [, , what] of parts) expect(out, err).toMatch(what)
    expect(code).toBe(0)
  },
  610_000,
)

it('En del som ikke finnes, er galt skrevet', async () => {
  const { code, err } = await godfot(['attack', '--only', 'tull']).ended()
  expect([code, err]).toEqual([2, expect.stringContaining('«tull»')])
})

it('Er det flere størrelser, må hver del ha sin', async () => {
  const words = ['--only', 'races,values', '--size', '1,2,3']
  const { code, err } = await godfot(['attack', ...words]).ended()
  expect([code, err]).toEqual([2, expect.stringContaining('ett for hver del')])
})

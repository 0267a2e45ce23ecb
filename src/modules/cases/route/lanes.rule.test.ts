import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../kernel/day.model.ts'
import { boxOf, meet } from './label-place.rule.ts'
import type { Drawn, Picture, SquareGroup } from './lanes.model.ts'
import { circleBox, widePicture } from './lanes.rule.ts'
import { tallPicture } from './tall.rule.ts'

const today = day('2026-12-01')
type Stop = Partial<Drawn['stops'][number]> & { on?: number | null; days?: number }

/** A picture of stops so many days after the first of 2024, in the lanes that they name. */
function drawn(stops: readonly Stop[], over: Partial<Drawn> = {}): Drawn {
  const all = stops.map(({ on = 0, days = 0, ...stop }, i) => {
    const from = on === null ? null : addDays(day('2024-01-01'), on)
    return {
      ...{ n: i + 1, lane: 'asu', from: i === 0 ? null : i, look: 'done' as const },
      held: from && { from, until: addDays(from, days) },
      label: [`${i + 1}/24`, 'Enighet med merknad'],
      ...stop,
    }
  })
  const keys = [...new Set(all.map(({ lane }) => lane))]
  return {
    lanes: keys.map((key) => ({ key, label: key.toUpperCase(), isName: true })),
    stops: all,
    parties: null,
    today,
    todayLabel: 'I dag, 1. desember',
    month: (of) => of.slice(5, 7),
    withoutDay: 'Uten dag',
    ...over,
  }
}

const spread = (count: number, over: number, lanes: number) =>
  Array.from({ length: count }, (_, i) => ({
    on: Math.floor((i * over) / count),
    lane: `organ-${i % lanes}`,
  }))

/** Nothing that is to be read lies on anything else, and all of it is within the picture. */
function expectReadable(picture: Picture) {
  const circles = picture.stops.map(circleBox)
  const labels = picture.labels.map(boxOf)
  circles.forEach((one, i) => {
    for (const other of circles.slice(i + 1)) expect(meet(one, other)).toBe(false)
  })
  labels.forEach((one, i) => {
    for (const other of [...labels.slice(i + 1), ...circles]) expect(meet(one, other)).toBe(false)
  })
  const squares = picture.squares.map((of) => ({ ...of, width: 15, height: 15 }))
  squares.forEach((one, i) => {
    for (const other of [...squares.slice(i + 1), ...circles]) expect(meet(one, other)).toBe(false)
  })
  for (const { x, y, width, height } of [...circles, ...labels, ...squares]) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(picture.width)
    expect(y + height).toBeLessThanOrEqual(picture.height)
  }
}

describe('Bildet av veien gjennom organene', () => {
  it.each([
    ['ett stopp', spread(1, 1, 1)],
    ['to stopp samme dag i to organer', [{ lane: 'asu' }, { lane: 'psu' }]],
    ['to stopp samme dag i ett organ', [{}, {}]],
    ['20 stopp på en måned', spread(20, 28, 3)],
    ['20 stopp over 15 år', spread(20, 5_470, 4)],
    ['60 stopp på en måned', spread(60, 28, 5)],
    ['60 stopp over 15 år', spread(60, 5_470, 5)],
    ['60 stopp i ett organ', spread(60, 900, 1)],
    ['stopp uten dag', [{}, { on: null }, { on: null }, { on: null, lane: 'psu' }]],
    ['bare ett stopp uten dag', [{ on: null }]],
    ['stopp uten dag mellom andre', [{}, { on: null }, { on: null, lane: 'psu' }, { on: 9 }]],
    [
      'stopp uten dag først og sist',
      [{ on: null }, { on: 9 }, { on: null, look: 'planned' as const }],
    ],
    ['måneder uten kjent dag', [{ on: 30, days: 150 }, { on: 100, lane: 'psu' }, { on: 200 }]],
  ])('legger ingenting oppå noe annet: %s', (_title, stops) => {
    const of = drawn(stops)
    expectReadable(widePicture(of))
    expectReadable(tallPicture(of))
  })

  it('har plass til alle kommunenes ruter, også når de kommer sist', () => {
    const group = (look: SquareGroup['look'], count: number, on: number | null): SquareGroup => ({
      ...{ look, count, label: `${count} ${look}` },
      from: on === null ? null : addDays(day('2024-01-01'), on),
    })
    const groups = [group('adopted', 5, 400), group('agenda', 5, 430), group('unknown', 32, null)]
    const of = drawn([{ on: 10 }, { on: 400, lane: 'kommunene', label: [] }], {
      parties: { lane: 'kommunene', groups },
    })
    const wide = widePicture(of)
    expect(wide.squares).toHaveLength(42)
    expectReadable(wide)
    expectReadable(tallPicture(of))
  })

  it('er ikke bredere enn siden før stoppene krever det', () => {
    expect(widePicture(drawn(spread(20, 5_470, 4))).width).toBeLessThanOrEqual(1_080)
    expect(widePicture(drawn(spread(60, 900, 1))).width).toBeGreaterThan(1_080)
    expect(tallPicture(drawn(spread(60, 5_470, 12))).width).toBe(340)
  })

  it('holder rekkefølgen: det som kommer etter, står lenger fram', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6_000), fc.nat(5)), { minLength: 1, maxLength: 40 }),
        (of) => {
          const stops = of
            .sort(([one], [other]) => one - other)
            .map(([on, lane]) => ({ on, lane: `organ-${lane}` }))
          const wide = widePicture(drawn(stops)).stops.map(({ x }) => x)
          const tall = tallPicture(drawn(stops)).stops.map(({ y }) => y)
          expect(wide).toEqual(wide.toSorted((one, other) => one - other))
          expect(tall).toEqual(tall.toSorted((one, other) => one - other))
        },
      ),
    ))

  it('tegner stoppene i den rekkefølgen de er nummerert, også dem uten dag', () => {
    const stop = fc.record({ on: fc.option(fc.nat(1_400)), lane: fc.nat(3), isBeen: fc.boolean() })
    fc.assert(
      fc.property(fc.array(stop, { minLength: 1, maxLength: 15 }), (of) => {
        const days = of.flatMap(({ on }) => on ?? []).sort((one, other) => one - other)
        const stops = of.map(({ on, lane, isBeen }) => ({
          on: on === null ? null : (days.shift() ?? 0),
          lane: `organ-${lane}`,
          look: isBeen ? ('done' as const) : ('planned' as const),
        }))
        for (const along of [
          widePicture(drawn(stops)).stops.map(({ x }) => x),
          tallPicture(drawn(stops)).stops.map(({ y }) => y),
        ]) {
          expect(along).toEqual(along.toSorted((one, other) => one - other))
        }
        expectReadable(widePicture(drawn(stops)))
      }),
    )
  })

  it('tegner i dag når noe står igjen, og lar det være når alt er lenge siden', () => {
    const long = [{ on: 0 }, { on: 40 }]
    expect(widePicture(drawn(long)).today).toBeNull()
    expect(widePicture(drawn([...long, { on: null, look: 'planned' }])).today).not.toBeNull()
    expect(widePicture(drawn([{ on: 1_050 }])).today).not.toBeNull()
  })

  it('setter i dag mellom det som var og det som kommer', () => {
    const { stops, today: now } = widePicture(
      drawn([{ on: 1_000 }, { on: 1_100, look: 'planned' }]),
    )
    const [before, after] = stops
    expect(before?.x).toBeLessThan(now?.from.x ?? 0)
    expect(after?.x).toBeGreaterThan(now?.from.x ?? 0)
  })

  it('tegner en måned uten kjent dag som et bånd fram til stoppet', () => {
    const { bands, stops } = widePicture(drawn([{ on: 60, days: 30 }, { on: 120 }]))
    expect(bands).toHaveLength(1)
    const [band] = bands
    expect((band?.x ?? 0) + (band?.width ?? 0)).toBeCloseTo(stops[0]?.x ?? 0)
    expect(band?.width).toBeGreaterThanOrEqual(30)
  })

  it('setter stopp uten dag der de hører hjemme: det som har vært, før tiden, og det som kommer, etter, under «Uten dag»', () => {
    const been = widePicture(drawn([{ on: null }, { on: 500 }]))
    expect(been.stops.map(({ isDayKnown }) => isDayKnown)).toEqual([false, true])
    expect(been.withoutDay.map(({ lines }) => lines)).toEqual([['Uten dag']])
    expect(been.stops[0]?.x).toBeLessThan(been.ticks[0]?.from.x ?? 0)
    const coming = widePicture(drawn([{ on: 500 }, { on: null, look: 'planned' }]))
    expect(coming.stops[1]?.x).toBeGreaterThan(coming.ticks.at(-1)?.from.x ?? 0)
    expect(coming.withoutDay[0]?.x).toBeGreaterThan(coming.stops[0]?.x ?? 0)
    const both = tallPicture(drawn([{ on: null }, { on: 500 }, { on: null, look: 'planned' }]))
    expect(both.withoutDay).toHaveLength(2)
  })

  it('setter et stopp uten dag mellom dem det står mellom, for seg selv, og det som kommer, etter i dag', () => {
    const of = drawn([{ on: 500 }, { on: null }, { on: 1_200, look: 'planned' }])
    const { stops, withoutDay } = widePicture(of)
    const [one, two, three] = stops.map(({ x }) => x)
    expect(two).toBeGreaterThanOrEqual((one ?? 0) + 30)
    expect(three).toBeGreaterThanOrEqual((two ?? 0) + 30)
    expect(withoutDay).toEqual([])
    const coming = widePicture(
      drawn([
        { on: 500 },
        { on: null, look: 'planned', lane: 'psu' },
        { on: 1_200, look: 'planned' },
      ]),
    )
    expect(coming.stops[1]?.x).toBeGreaterThan(coming.today?.from.x ?? Number.POSITIVE_INFINITY)
    expect(coming.stops[1]?.x).toBeLessThan(coming.stops[2]?.x ?? 0)
  })

  it('stipler veien til det som er planlagt', () => {
    const { paths } = widePicture(drawn([{ on: 0 }, { on: 40 }, { on: 1_100, look: 'planned' }]))
    expect(paths.map(({ isPlanned }) => isPlanned)).toEqual([false, true])
  })

  it('merker måneder når det er plass, og år over femten år', () => {
    const labels = (of: Drawn) => widePicture(of).ticks.flatMap(({ label }) => label.lines)
    expect(labels(drawn([{ on: 0 }, { on: 100 }]))).toContain('02')
    expect(labels(drawn(spread(20, 5_470, 2)))).toContain('2030')
  })

  it('samler organene som ikke får plass på telefonen, i én bane', () => {
    const { lanes } = tallPicture(drawn(spread(24, 900, 12)))
    expect(lanes).toHaveLength(8)
    expect(lanes.at(-1)?.label.lines).toEqual(['…'])
  })
})

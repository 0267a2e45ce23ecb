import { z } from 'zod'
import { askOutside, type OutsideAnswer, type Patience } from '../../../platform/outside.ts'
import type { UnknownFigure } from '../population.model.ts'

/** A cell of table 07459 as it was given; 0 may mean that the code was not in force. */
export type FetchedFigure = {
  code: string
  year: number
  inhabitants: number | null
  unknown: UnknownFigure | null
}

const dataset = z.object({
  class: z.literal('dataset'),
  id: z.array(z.string()),
  size: z.array(z.number().int().nonnegative()),
  dimension: z.record(
    z.string(),
    z.object({ category: z.object({ index: z.record(z.string(), z.number().int()) }) }),
  ),
  value: z.array(z.number().int().nonnegative().max(10_000_000).nullable()),
  status: z.record(z.string(), z.string()).optional(),
})

const meanings: Record<string, UnknownFigure> = {
  '.': 'not-possible',
  '..': 'missing',
  ':': 'confidential',
}

/**
 * Inhabitants on 1 January from table 07459, by code and year. A question that is too big is asked in
 * halves, until it is one code.
 */
export async function fetchPopulation(
  baseUrl: string,
  codes: readonly string[],
  years: readonly number[],
  patience?: Patience,
): Promise<OutsideAnswer<FetchedFigure[]>> {
  const url = `${baseUrl}/tables/07459/data?lang=no&outputFormat=json-stat2`
  const body = {
    selection: [
      { variableCode: 'Region', valueCodes: codes },
      { variableCode: 'ContentsCode', valueCodes: ['Personer1'] },
      { variableCode: 'Tid', valueCodes: years.map(String) },
    ],
  }
  const asked = await askOutside({ url, body }, patience)
  if (!asked.ok && asked.failure === 'too-big' && codes.length > 1) {
    const middle = Math.ceil(codes.length / 2)
    const first = await fetchPopulation(baseUrl, codes.slice(0, middle), years, patience)
    if (!first.ok) return first
    const second = await fetchPopulation(baseUrl, codes.slice(middle), years, patience)
    return second.ok ? { ok: true, answer: [...first.answer, ...second.answer] } : second
  }
  if (!asked.ok) return asked
  const figures = readFigures(asked.answer)?.filter(
    ({ code, year }) => codes.includes(code) && years.includes(year),
  )
  return figures ? { ok: true, answer: figures } : { ok: false, failure: 'bad-answer', detail: url }
}

/** The cells of a JSON-stat2 dataset, row by row in the order of `id`; null when it is not one. */
function readFigures(answer: unknown): FetchedFigure[] | null {
  const read = dataset.safeParse(answer)
  if (!read.success) return null
  const { id, size, dimension, value, status } = read.data
  const cells = size.reduce((product, each) => product * each, 1)
  const region = id.indexOf('Region')
  const time = id.indexOf('Tid')
  if (region < 0 || time < 0 || value.length !== cells || id.length !== size.length) return null
  if (id.some((_name, place) => place !== region && place !== time && size[place] !== 1))
    return null

  const isWhole = (place: number) => {
    const places = Object.values(dimension[id[place] ?? '']?.category.index ?? {})
    const inRange = places.filter((each) => each >= 0 && each < (size[place] ?? 0))
    return new Set(inRange).size === size[place] && places.length === size[place]
  }
  if (!isWhole(region) || !isWhole(time)) return null

  const stride = (place: number) =>
    size.slice(place + 1).reduce((product, each) => product * each, 1)
  const indexOf = (name: string) => Object.entries(dimension[name]?.category.index ?? {})
  return indexOf('Region').flatMap(([code, codePlace]) =>
    indexOf('Tid').map(([year, yearPlace]) => {
      const cell = codePlace * stride(region) + yearPlace * stride(time)
      const inhabitants = value[cell] ?? null
      const unknown = inhabitants === null ? (meanings[status?.[cell] ?? '..'] ?? 'missing') : null
      return { code: code.replace(/^K-/, ''), year: Number(year), inhabitants, unknown }
    }),
  )
}

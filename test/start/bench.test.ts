import { afterAll, expect, it } from 'vitest'
import { measures } from '../../src/cli/bench/measure.table.ts'
import type { Result } from '../../src/cli/bench/result.ts'
import { endAll, godfot } from './house.ts'

afterAll(endAll)

it.skipIf(process.platform !== 'linux')(
  'Målinga skriver alle målene som én liste, hvert med navn, verdi, enhet, golv og forhold',
  async () => {
    const size = ['--communities', '2', '--documents', '20', '--cases', '400', '--readers', '250']
    const tiny = [...size, '--asked', '20', '--requests', '20', '--rounds', '1']
    const { code, out, err } = await godfot(['bench', '--json', ...tiny]).ended(150_000)
    expect(code, err).toBe(0)
    const told = JSON.parse(out) as Result[]
    expect(told.map(({ name, unit }) => [name, unit])).toEqual(
      measures.map(({ name, unit }) => [name, unit]),
    )
    for (const each of told) {
      expect(Object.keys(each)).toEqual(['name', 'value', 'unit', 'floor', 'ratio'])
      expect(each.value).toBeTypeOf('number')
      const row = measures.find(({ name }) => name === each.name)
      expect(each.floor === null).toBe(row?.floor === null)
    }
  },
  160_000,
)

import { expect, it } from 'vitest'
import type { ReadingProblem } from '../kernel/reading.model.ts'
import { problemsIn } from '../kernel/reading.text.ts'
import { fieldErrors } from './field-errors.ts'

const say = problemsIn({
  'day-passed': { nb: 'Dagen er passert.', nn: 'Dagen er passert.', en: 'The day has passed.' },
})
const labels = { tittel: 'Tittel', frist: 'Frist', tekst: 'Hva gjelder det?' }
const problems: Partial<Record<keyof typeof labels, ReadingProblem | 'day-passed'>> = {
  tittel: { code: 'empty' },
  frist: 'day-passed',
  tekst: { code: 'identity-number' },
}

it('Det alle felt kan ha, og det bare rommet vet om, sies ved hvert sitt felt, i samme rekkefølge', () => {
  expect(fieldErrors('nb', problems, say, { labels }).slice(0, 2)).toEqual([
    { field: 'tittel', label: 'Tittel', message: 'Fyll ut dette feltet.' },
    { field: 'frist', label: 'Frist', message: 'Dagen er passert.' },
  ])
})

it('Sammendraget følger rekkefølgen på siden, hva som enn ble funnet først', () => {
  const found = { tekst: { code: 'empty' }, tittel: { code: 'empty' } } as const
  const fields = fieldErrors('nb', found, say, { labels }).map(({ field }) => field)
  expect(fields).toEqual(['tittel', 'tekst'])
})

it('Et nummer på en person i flere linjer sies med linja, og aldri med nummeret', () => {
  const typed = { tekst: 'Gjelder\n010107 50160' }
  const [, , wrong] = fieldErrors('nb', problems, say, { labels, typed })
  expect(wrong?.message).toMatch(/^Her står et fødselsnummer .* Se linje 2\.$/)
  expect(wrong?.message).not.toContain('50160')
  const [, , single] = fieldErrors('nb', problems, say, {
    labels,
    typed: { tekst: '010107 50160' },
  })
  expect(single?.message).not.toContain('linje')
})

it('Feltet har et navn i sammendraget, og kan ha en kort melding der, og en annen id enn navnet', () => {
  const errors = fieldErrors('nb', { frist: 'day-passed' }, say, {
    labels: { frist: 'Frist' },
    shortOf: (problem) => (problem === 'day-passed' ? 'Passert.' : null),
    idOf: (name) => `ny-${name}`,
  })
  expect(errors).toEqual([
    { field: 'ny-frist', message: 'Dagen er passert.', label: 'Frist', short: 'Passert.' },
  ])
})

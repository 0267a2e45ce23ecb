import { describe, expect, it } from 'vitest'
import { exemptionProblemText } from '../../../kernel/exemption.text.ts'
import { sayRoute } from '../route/route.text.ts'
import { sayRegister } from './register.text.ts'

const lead = (waiting: number, late: number) =>
  sayRegister('nb', 'lead', waiting, 1_000) + sayRegister('nb', 'leadLate', late, 1_000, waiting)

describe('Det som står øverst i registeret', () => {
  it.each([
    [1, 0, 'Én sak venter, og den er ikke over frist.'],
    [1, 1, 'Én sak venter, og den er over frist.'],
    [2, 0, 'To saker venter, ingen av dem er over frist.'],
  ])('teller %i sak som venter, %i over frist', (waiting, late, told) =>
    expect(lead(waiting, late)).toBe(told),
  )
})

describe('Ordene i saksrommet', () => {
  it('begynner en setning med stor bokstav, også på engelsk', () =>
    expect(sayRoute('en', 'weeks', 5, 'five')).toBe('Five weeks'))

  it('sier at dagen for ny vurdering kan være i dag', () =>
    expect(exemptionProblemText['review-passed'].nb).toContain('i dag eller en senere'))
})

import { expect, it } from 'vitest'
import { treatmentText } from '../board-codes.text.ts'
import type { TreatingBody, TreatmentState } from '../treatment.model.ts'

it.each<[TreatmentState, TreatingBody | null, TreatingBody, string]>([
  ['adopted', 'committee', 'municipal-council', 'Tilrådd'],
  ['adopted-with-reservation', 'executive-board', 'municipal-council', 'Tilrådd'],
  ['adopted', 'municipal-council', 'municipal-council', 'Vedtatt'],
  ['adopted', 'executive-board', 'executive-board', 'Vedtatt'],
  ['rejected', 'committee', 'municipal-council', 'Avvist'],
  ['received', null, 'municipal-council', 'Mottatt'],
])('%s i %s, når %s avgjør, heter %s', (state, body, decidingBody, told) => {
  expect(treatmentText('nb', { state, body }, decidingBody)).toBe(told)
})

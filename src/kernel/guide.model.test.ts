import { describe, expect, it } from 'vitest'
import { guidesBy } from './guide.model.ts'

const guideOf = guidesBy({
  '/': 'kom-i-gang',
  '/:community': 'kom-i-gang',
  '/:community/organer': 'organer',
  '/:community/organer/hvem-bestemmer-hva': 'hvem-bestemmer',
  '/:community/organer/:body/saker': 'saker',
  '/registre': null,
})

describe('Veiledningen til en side', () => {
  it.each([
    ['en side med egen', '/ovelse/organer', 'organer'],
    ['en side under den', '/ovelse/organer/psu/plasser', 'organer'],
    ['en side med egen, under en annen', '/ovelse/organer/hvem-bestemmer-hva', 'hvem-bestemmer'],
    ['en side under noe som har navn', '/ovelse/organer/psu/saker/4-26', 'saker'],
    ['et fellesskap', '/ovelse', 'kom-i-gang'],
    ['startsiden', '/', 'kom-i-gang'],
    ['det som er spurt om', '/ovelse/organer?dag=2026-01-01', 'organer'],
    ['en side som er sagt å ikke ha noen', '/registre', null],
    ['en side ingen har sagt noe om', '/ovelse/noe-annet', undefined],
    ['et ord som bare begynner likt', '/ovelse/organerne', undefined],
  ])('finnes etter adressen: %s', (_what, path, guide) => {
    expect(guideOf(path)).toBe(guide)
  })
})

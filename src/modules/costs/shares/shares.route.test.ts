import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../../test/app.ts'
import { costHouse, northCosts, northScheme, plainText } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyScheme, schemeEntries } from '../scheme/new-scheme.model.ts'

let base: TestDatabase
let house: TestApp
let textOf: (path: string) => Promise<string>
beforeAll(async () => {
  ;({ base, house, textOf } = await costHouse())
})
afterAll(() => base.close())

describe('Siden om felles kostnader', () => {
  it('viser hver kommunes andel, summen og det som ikke er kjent', async () => {
    const text = await textOf(northCosts)
    for (const part of ['1 083 040', '99 310', '138 840', 'Ikke gjengitt', 'Kan ikke regnes ut']) {
      expect(text).toContain(part)
    }
    expect(text).toContain('Uten Leksvik er summen 1 051 854 kr')
    expect(text).toContain('Rekonstruert, uten registrert vedtak')
  })

  it('viser de 28 uten navn og at summen er ufullstendig', async () => {
    const text = await textOf('/st-olav/kostnader')
    expect(text).toContain('28 kommuner uten navn i papirene')
    expect(text).toContain('Ufullstendig: 29 kommuner mangler')
    expect(text).toContain('24 592')
    expect(text).toContain('ufullstendig: 29 kommuner mangler 24 592 kr')
    expect(text).toContain('Kan ikke regnes ut Ufullstendig: 29 kommuner mangler')
  })

  it('finnes på nynorsk og engelsk', async () => {
    expect(await textOf(`${northCosts}?sprak=nn`)).toContain('Del per kommune')
    expect(await textOf(`${northCosts}?sprak=en`)).toContain('Share per municipality')
  })

  it('sier hva som kommer når ingenting er registrert', async () => {
    expect(await textOf('/tomt/kostnader')).toContain('Ingen felles kostnader er registrert ennå')
  })

  it.each([
    `${northCosts}/finnes-ikke`,
    `${northScheme}?liste=01900000-0000-7000-8000-000000000000`,
    '/finnes-ikke/kostnader',
  ])('%s finnes ikke', async (path) => {
    expect((await house.get(path)).status).toBe(404)
  })

  it('Øvelsen er merket på siden, og gapet mot kostnaden vises', async () => {
    const text = await textOf('/ovelse/kostnader')
    expect(text).toContain('Underdekning 16 960 kr')
    expect(text).toMatch(/Øvelse/)
  })
})

describe('Et grunnbeløp på 0, når alle betaler per innbygger', () => {
  const ways = ['Grunnbeløp', 'grunnbeløp', '0 kroner hver', ' 0 kroner.']
  const silent = (text: string) => ways.filter((words) => text.includes(words))

  it('nevnes ikke på siden, på beløpets side eller i fila', async () => {
    const treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
    const form = { grunn: '0', sats: '2', ar: '2018', vedtak: 'PSU, sak 1/26' }
    expect((await house.post(`${northScheme}/vedta`, form, treasurer)).status).toBe(303)
    const text = await textOf(northScheme)
    expect(text).toContain('Alle 25 kommuner betaler 2,00 kroner per innbygger.')
    expect(silent(text)).toEqual([])
    const amount = await textOf(`${northScheme}/1721`)
    expect(amount).toContain('29 770')
    expect(silent(amount)).toEqual([])
    expect(amount).not.toContain('Til sammen')
    const csv = await (await house.get(`${northScheme}/fordeling.csv`)).text()
    expect(csv).toContain('1721;Verdal;14885;29770,00;29770,00\r\n')
    expect(silent(csv)).toEqual([])
  })

  it('nevnes ikke når en ny fordeling ses før den lagres', async () => {
    const treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
    const typed = schemeEntries({
      ...emptyScheme(day('2026-11-22'), [], 2027),
      title: 'Felles 2027',
      purpose: 'Felles koordinator',
      components: [
        { kind: 'fixed', value: '0', who: 'all', names: '' },
        { kind: 'per-inhabitant', value: '2', who: 'all', names: '' },
      ],
    })
    const form = { ...Object.fromEntries(typed), _steg: 'preview' }
    const answer = await house.post(`${northCosts}/ny`, form, treasurer)
    const text = plainText(await answer.text())
    expect(text).toContain('betaler 2,00 kroner per innbygger.')
    expect(silent(text)).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../../test/app.ts'
import { costHouse, northCosts, northScheme } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'

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
    expect(text).toContain('Kan ikke regnes ut Ufullstendig sum')
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
})
afterAll(() => base.close())

describe('Begreper', () => {
  it('viser hvert ord med kilde, for alle', async () => {
    const answer = await house.get('/begreper')
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('<html lang="nb">')
    expect(html).toContain('kommunestyre')
    expect(html).toContain('Vanlig språkbruk, uten egen kilde')
  })

  it('setter sidens eget språk først', async () => {
    const html = await (await house.get('/begreper?sprak=nn')).text()
    expect(html).toContain('<html lang="nn">')
    expect(html.indexOf('>Nynorsk</th>')).toBeLessThan(html.indexOf('>Bokmål</th>'))
    expect(html).toContain('tenesteavtale')
  })
})

describe('Adresser som ikke finnes', () => {
  it('svarer med en side i klartekst', async () => {
    const answer = await house.get('/finnes-ikke')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Fant ikke siden')
  })
})

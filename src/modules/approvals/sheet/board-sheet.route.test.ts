import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleAgreement as agreement, sampleHouse } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const linesOf = async (path: string) => (await (await house.get(path)).text()).split('\r\n')

describe('Tavla som fil', () => {
  it('har en linje for hver part, i samme rekkefølge som tavla', async () => {
    const answer = await house.get(`${agreement}/tavle.csv`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain('-tavle.csv')
    const [head, ...lines] = await linesOf(`${agreement}/tavle.csv`)
    expect(head).toBe('Nummer;Part;Svar;Organ;Møtedato;Saksnummer;Mangler;Dager over frist')
    expect(lines.indexOf('')).toBe(25)
    const board = await (await house.get(`${agreement}/tavle`)).text()
    const names = [...board.matchAll(/id="k-(\d{4})"/g)].map(([, code]) => code)
    expect(lines.slice(0, 25).map((line) => line.split(';')[0])).toEqual(names)
  })

  it('tar med svaret med organ, dag og saksnummer, og ingen celle blir en formel', async () => {
    const fields = {
      state: 'adopted',
      body: 'executive-board',
      day: '24.11.2017',
      caseNumber: '=1+1',
      source: 'E-post',
    }
    expect((await house.post(`${agreement}/svar/1755`, fields, secretariat)).status).toBe(303)
    const leka = (await linesOf(`${agreement}/tavle.csv`)).find((line) => line.startsWith('1755'))
    expect(leka).toContain('Leka;Vedtatt;Formannskap')
    expect(leka).toContain('24.11.2017')
    expect(leka).toContain("'=1+1")
  })

  it('viser dagen og versjonen som er spurt om', async () => {
    const then = await linesOf(`${agreement}/tavle.csv?dag=2017-06-02`)
    expect(then.find((line) => line.startsWith('1755'))).not.toContain('Vedtatt')
    expect(then.join('\n')).toContain('Slik det sto;2.')
    expect((await house.get(`${agreement}/tavle.csv?versjon=9`)).status).toBe(404)
  })

  it('lages som Excel', async () => {
    const answer = await house.get(`${agreement}/tavle.xlsx`)
    expect([200, 202]).toContain(answer.status)
  })
})

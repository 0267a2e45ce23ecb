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
  const one = { state: 'adopted', body: 'executive-board', day: '24.11.2017', source: 'E-post' }
  await house.post(`${agreement}/svar/1744`, { ...one, state: 'rejected' }, secretariat)
  await house.post(`${agreement}/svar/1743`, one, secretariat)
  const reservation = { state: 'adopted-with-reservation', reservation: 'Hvis alle.' }
  await house.post(`${agreement}/svar/1721`, { ...one, ...reservation }, secretariat)
})
afterAll(() => base.close())

const number = 'Gjelder 010107 50160'
const wrong: [string, string, Record<string, string>][] = [
  ['svaret', '/svar/1755', { day: '31.02.2018', source: number, link: 'javascript:x' }],
  ['svaret uten organ', '/svar/1755', { state: 'adopted', day: '', source: '' }],
  ['flere svar', '/svar', { state: '', 'with-1755': 'yes', 'body-1755': 'committee' }],
  ['forbeholdet', '/svar/1721/forbehold', { source: number }],
  ['om det er en part', '/svar/1718/part', { source: number }],
  ['gjelder uten', '/svar/1744/uten', { source: number }],
  ['notatet', '/svar/1755/notat', { note: number }],
  ['ny behandling', '/svar/1744/pa-nytt', { reason: '' }],
  ['signeringen', '/signering', { day: 'i går', step: 'sent', signedBy: number }],
  ['signeringen av én', '/signering/1743', { day: 'i går', signedBy: number }],
]

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .trim()

/** What the field at the end of a link is called where it stands: its label, or the legend of the choices that it begins. */
function nameOf(html: string, id: string): string | null {
  const label = new RegExp(`<label[^>]* for="${id}"[^>]*>(.*?)</label>`).exec(html)?.[1]
  if (label) return plain(label.replace(/<span class="ds-sr-only">.*?<\/span>/, ''))
  const at = html.indexOf(`id="${id}"`)
  const legend = html.lastIndexOf('<legend>', at)
  return at < 0 || legend < 0 ? null : plain(html.slice(legend, html.indexOf('</legend>', legend)))
}

describe('Oppsummeringa kaller et felt det som skjemaet gjør', () => {
  it.each(wrong)('%s', async (_title, path, fields) => {
    const answer = await house.post(`${agreement}${path}`, fields, secretariat)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    const summary = html.slice(html.indexOf('class="gf-errors"'), html.indexOf('</ul></div>'))
    const links = [...summary.matchAll(/<a href="#([^"]+)">(.*?)<\/a>/g)]
    expect(links.length).toBeGreaterThan(0)
    for (const [, id = '', said = ''] of links) {
      const name = nameOf(html, id)
      const label = `${name}${name?.endsWith('?') ? '' : ':'} `
      const beside = new RegExp(`id="${id}-feil">(.*?)</p>`).exec(html)?.[1] ?? ''
      const told = plain(said).replace(/^(?:Leka|Leka, .*?): /, '')
      expect([`${label}${plain(beside)}`, plain(beside)]).toContain(told)
      expect(name).not.toBeNull()
    }
  })
})

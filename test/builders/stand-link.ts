import type { Reader, TestApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { lastMailTo, takeMailTo } from '../failed-mail.ts'

const place = '/nordre-trondelag'

/** The link that whoever Verdal has proposed for a seat is mailed, where the house is of the northern community. */
export async function standLinkTo(
  house: TestApp,
  base: TestDatabase,
  secretariat: Reader,
  address: string,
): Promise<string> {
  const sent = async (path: string, fields: Record<string, string>) => {
    const answer = await house.post(path, fields, secretariat)
    const to = new URL(answer.headers.get('location') ?? '', 'http://x').pathname
    if (answer.status !== 303) throw new Error(`${path}: ${answer.status}`)
    return to
  }
  const about = { slag: 'network', side: 'both', deling: 'public' }
  const body = await sent(`${place}/organer/nytt`, { navn: `Utvalg for ${address}`, ...about })
  const seat = { navn: 'Ledig', taler: 'gruppe.all-municipalities', side: 'municipal' }
  await sent(`${body}/plasser/ny`, { ...seat, rett: 'decide', formote: 'municipal' })
  const form = await (await house.get(`${body}/spor-om-navn`, secretariat)).text()
  const plasser = /value="([0-9a-f-]{36})" checked/.exec(form)?.[1] ?? ''
  const draft = await sent(`${body}/spor-om-navn`, { plasser, frist: '31.12.2030' })
  const round = draft.replace(/\/utkast$/, '')
  await sent(`${round}/send`, {})
  const answer = { medlem: `Kari Nordmann, Leder, ${address}`, svarer: 'secretariat' }
  await sent(`${round}/svar/5038`, { ...answer, kilde: 'Brev' })
  await sent(`${body}/oppnevn/${round.split('/').at(-1)}/spor`, {})
  const mail = await lastMailTo(base, address)
  await takeMailTo(base, address)
  return new URL(/http\S+\/stiller\/\S+/.exec(mail.body)?.[0] ?? '').pathname
}

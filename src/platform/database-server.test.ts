import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { findServer } from './database-server.ts'

const id = randomBytes(4).toString('hex')
const [rich, poor, empty, latin] = ['rik', 'arm', 'tom', 'latin'].map((name) => `${name}_${id}`)
let base: TestDatabase

const nameOf = ({ administrator }: TestDatabase) =>
  new URL(administrator.connectionString).pathname.slice(1)
const run = (text: string) => sql.raw(text).execute(base.owner)
const urlFor = (user = '', database = '') => {
  const url = new URL(base.logins.owner.connectionString ?? '')
  url.username = user
  url.password = 'passord'
  if (database) url.pathname = `/${database}`
  return url.toString()
}

beforeAll(async () => {
  base = await testDatabase()
  await run(`create role ${rich} login createrole password 'passord'`)
  await run(`create role ${poor} login password 'passord'`)
  await run(`grant connect on database ${nameOf(base)} to ${rich}`)
  await run(`create database ${empty} owner ${rich}`)
  await run(`create database ${latin} owner ${rich} encoding 'LATIN1' template template0 locale 'C'
    locale_provider libc`)
})
afterAll(async () => {
  for (const name of [empty, latin]) await run(`drop database ${name} with (force)`)
  await run(`drop owned by ${rich}`)
  for (const name of [rich, poor]) await run(`drop role ${name}`)
  await base.close()
})

it.each([
  ['noe som ikke er en adresse', () => 'min-server', /^DATABASE_URL er ikke en adresse/],
  ['en annen slags database', () => 'mysql://en@server/en', /^DATABASE_URL er ikke en adresse/],
  ['en database som ikke finnes', () => urlFor(rich, `finnes_ikke_${id}`), /finnes ikke på/],
  ['en bruker som ikke finnes', () => urlFor(`fremmed_${id}`, empty), /slipper ikke brukeren inn/],
  ['et tegnsett uten plass til alle navn', () => urlFor(rich, latin), /tegnsettet LATIN1: lag en/],
  ['en bruker uten rett til å lage tabeller', () => urlFor(poor, empty), /får ikke lage tabeller/],
  ['tabeller som tilhører en annen', () => urlFor(rich), /tilhører brukeren \w+: skriv den/],
])('sier hva som er galt med %s', async (_what, url, sentence) => {
  await expect(findServer(url())).rejects.toThrow(sentence)
})

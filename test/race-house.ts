import { openDb } from '../src/platform/db.ts'
import { readWith } from '../src/platform/reading.ts'
import { type TestApp, testApp } from './app.ts'
import { openPools } from './database.ts'
import type { Answered, Message, Raced, Sent } from './race.ts'

/** One of the houses of a race: answers what its parent sends, all of it at once. */
let house: TestApp | null = null

process.on('message', async ({ number, open, send, close }: Message) => {
  if (open) {
    const { app, reader } = openPools(open.logins, 10)
    const { communityId } = open
    house = await testApp({ db: openDb(app), read: readWith(reader), communityId })
  }
  const answered: Answered = { to: number, raced: await Promise.all((send ?? []).map(answer)) }
  process.send?.(answered, () => {
    if (close) process.exit()
  })
})

process.on('disconnect', () => process.exit())

async function answer({ path, fields, as, file }: Sent): Promise<Raced> {
  if (house === null) throw new Error('The house is not open')
  const files = file ? { [file.field]: new File([file.text], file.name) } : {}
  const answer = await house.post(path, { ...fields, ...files }, as)
  return {
    status: answer.status,
    to: answer.headers.get('location'),
    html: await answer.text(),
  }
}

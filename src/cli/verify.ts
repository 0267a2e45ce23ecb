import { sayJournal, verifyJournal } from '../modules/journal/index.ts'
import { UserError } from '../platform/user-error.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' } },
  words: 1,
  run: ({ values, positionals: [key] }) =>
    withDatabase(values.data, async (db) => {
      const all = await db.selectFrom('community').select(['id', 'key']).orderBy('key').execute()
      const chosen = all.filter((community) => key === undefined || community.key === key)
      if (key !== undefined && chosen.length === 0) {
        const known = all.map((community) => community.key).join(', ') || 'ingen'
        throw new UserError(`Fant ikke fellesskapet «${key}»: velg blant ${known}.`)
      }
      let broken = 0
      for (const { id, key } of chosen) {
        const verdict = await verifyJournal(db, id)
        if (!verdict.ok) broken += 1
        const found = verdict.ok
          ? sayJournal('nb', 'whole', String(verdict.entries), verdict.head)
          : `${sayJournal('nb', 'broken', String(verdict.number))} ${sayJournal('nb', verdict.code)}`
        console.log(`${key}: ${found}`)
      }
      return broken === 0 ? 0 : 1
    }),
})

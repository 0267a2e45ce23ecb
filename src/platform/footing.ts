import { sql } from 'kysely'
import { ask } from './ask.ts'
import { type Answers, type Db, type Question, rowsOf } from './db.ts'
import { keptAnswer, type Standing } from './kept-answers.ts'
import type { ReadPage } from './reading.ts'
import type { Parts } from './stamp.ts'

/** Reads what a form stands over, for its page and within its deed alike. */
export type Footing<Of, Read extends Parts> = (ask: ReadPage, of: Of) => Promise<Read>

/** The questions of a page asked within a deed. */
export const askWithin =
  (tx: Pick<Db, 'executeQuery'>): ReadPage =>
  async <Questions extends Record<string, Question>>(questions: Questions) => {
    const answers: [string, readonly unknown[]][] = []
    const isRegister = Object.values(questions).some(({ rests }) => rests === 'on-registers')
    const standing = isRegister ? await standingWithin(tx) : null
    for (const [name, question] of Object.entries(questions)) {
      const compiled = question.compile()
      const kept = standing && keptAnswer(standing, question, compiled)
      answers.push([name, kept ?? rowsOf(question, (await tx.executeQuery(compiled)).rows)])
    }
    return Object.fromEntries(answers) as Answers<Questions>
  }

/** A deed sees what it has changed itself, and so uses what is kept of the registers alone, and keeps nothing. */
async function standingWithin(tx: Pick<Db, 'executeQuery'>): Promise<Standing> {
  const { rows } = await tx.executeQuery(
    sql<{ edition: string }>`select edition from register_edition`.compile(ask),
  )
  return { audiences: '', reader: null, registers: rows[0]?.edition ?? '', own: null }
}

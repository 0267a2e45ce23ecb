import { type Answers, type Db, type Question, rowsOf } from './db.ts'
import type { ReadPage } from './reading.ts'
import type { Parts } from './stamp.ts'

/** Reads what a form stands over, for its page and within its deed alike. */
export type Footing<Of, Read extends Parts> = (ask: ReadPage, of: Of) => Promise<Read>

/** The questions of a page asked within a deed. */
export const askWithin =
  (tx: Pick<Db, 'executeQuery'>): ReadPage =>
  async <Questions extends Record<string, Question>>(questions: Questions) => {
    const answers: [string, readonly unknown[]][] = []
    for (const [name, question] of Object.entries(questions)) {
      const { rows } = await tx.executeQuery(question.compile())
      answers.push([name, rowsOf(question, rows)])
    }
    return Object.fromEntries(answers) as Answers<Questions>
  }

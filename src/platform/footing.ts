import type { Answers, Question, Tx } from './db.ts'
import type { ReadPage } from './reading.ts'
import type { Parts } from './stamp.ts'

/** Reads what a form stands over, for its page and within its deed alike. */
export type Footing<Of, Read extends Parts> = (ask: ReadPage, of: Of) => Promise<Read>

/** The questions of a page asked within a deed. */
export const askWithin =
  (tx: Tx): ReadPage =>
  async <Questions extends Record<string, Question>>(questions: Questions) => {
    const answers: [string, unknown[]][] = []
    for (const [name, question] of Object.entries(questions)) {
      answers.push([name, (await tx.executeQuery(question.compile())).rows])
    }
    return Object.fromEntries(answers) as Answers<Questions>
  }

import { ask } from './ask.ts'
import { askEdition, keptAnswer } from './common-answers.ts'
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
    const edition = Object.values(questions).some(({ isCommon }) => isCommon)
      ? await editionWithin(tx)
      : ''
    for (const [name, question] of Object.entries(questions)) {
      const compiled = question.compile()
      const kept = keptAnswer(edition, question, compiled)
      answers.push([name, kept ?? rowsOf(question, (await tx.executeQuery(compiled)).rows)])
    }
    return Object.fromEntries(answers) as Answers<Questions>
  }

/** A deed sees what others have changed since it began, and so keeps nothing that it has read itself. */
async function editionWithin(tx: Pick<Db, 'executeQuery'>): Promise<string> {
  const { rows } = await tx.executeQuery(askEdition.compile(ask))
  return rows[0]?.edition ?? ''
}

import type { Case } from '../src/modules/cases/case.model.ts'
import type { Reader } from './app.ts'
import { formsOf } from './forms.ts'
import { treatmentsHouse } from './treatments-house.ts'

/** The exercise with papers: begun for a case, and written in by the titles of their fields. */
export function papersHouse() {
  const cases = treatmentsHouse()
  const { kept, at, get, post } = cases
  const paperAt = (item: Case, way = '') => `/ovelse/saker/${item.code}/framlegg${way}`
  const textOf = async (path: string, reader?: Reader) => (await get(path, reader)).text()
  /** The fields of the page where a paper is written, as the browser has them: by name, with what stands. */
  const writingIn = async (item: Case, reader?: Reader) => {
    const path = paperAt(item, '/skriv')
    const form = formsOf(await textOf(path, reader), path).find(
      ({ action }) => action.split('?')[0] === path,
    )
    if (!form) throw new Error('Ingen form å skrive i')
    return Object.fromEntries(form.fields)
  }
  /** The names of the fields of the parts, in their order. */
  const partsIn = async (item: Case, reader?: Reader) =>
    Object.keys(await writingIn(item, reader)).filter((name) => name.startsWith('del-'))
  return {
    ...cases,
    ...{ paperAt, textOf, writingIn, partsIn },
    /** A case with a paper that is begun. */
    begun: async (over: Partial<Case> = {}, reader?: Reader) => {
      const item = await kept(over)
      await cases.send(at(item, 'framlegg'), {}, reader ? { reader } : {})
      return item
    },
    /** Sends the form as it was opened, with what was typed into it. */
    write: (
      item: Case,
      opened: Record<string, string>,
      typed: Record<string, string>,
      reader?: Reader,
    ) => post(paperAt(item, '/skriv'), { ...opened, ...typed }, reader),
  }
}

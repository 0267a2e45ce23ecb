import { type Chance, oneOf } from '../chance.ts'
import { inParallel } from '../in-parallel.ts'
import { type Mark, mayRead, newWord } from '../marks.ts'
import type { SearchField } from '../shown-form.ts'
import type { Viewer } from '../viewers.ts'
import type { Pairing } from './pairing.ts'

const atOnce = 8

/** Searches as everybody for a word that is hidden from them, beside one that stands nowhere. */
export async function searchForHidden(
  fields: readonly SearchField[],
  viewers: readonly Viewer[],
  marks: readonly Mark[],
  { pairing, chance }: { pairing: Pick<Pairing, 'askPair'>; chance: Chance },
): Promise<void> {
  const searches = viewers.flatMap((viewer) => {
    const hidden = marks.filter((mark) => !mayRead(mark, viewer))
    return hidden.length === 0 ? [] : fields.map((field) => ({ viewer, field, hidden }))
  })
  await inParallel(searches, atOnce, async ({ viewer, field: { action, name }, hidden }) => {
    const asking = (word: string) => {
      const sign = action.includes('?') ? '&' : '?'
      return { path: `${action}${sign}${new URLSearchParams({ [name]: word })}`, as: viewer }
    }
    const { word } = oneOf(chance, hidden)
    const outlet = `GET ${action}?${name}=`
    await pairing.askPair(asking(word), asking(newWord(chance)), outlet)
  })
}

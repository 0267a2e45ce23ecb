import type { AddressBook } from '../../../kernel/address.model.ts'
import { type Addressed, readAddresses } from '../address-of.ts'
import type { Answered } from '../asking.ts'
import { type Mark, mayRead } from '../marks.ts'
import type { Viewer } from '../viewers.ts'
import { marksIn } from './alike.ts'
import { wordsOf } from './file-words.ts'

/** Who opens an address with a key in it, is let in by that and nothing else. */
export const isKey = (at: Addressed | null) => at !== null && 'token' in at.names

export type Eye = {
  /** Looks for what the viewer may not read in all that an answer holds; what they have said themselves, they knew. */
  check(viewer: Viewer, path: string, answer: Answered, said?: string): void
  /** Is what an address names kept from the viewer, by the address or by what stands there? */
  isKept(path: string, there: ReadonlySet<string>, viewer: Viewer): boolean
}

/** Knows every mark, and who may read it. */
export function newEye({
  addresses,
  marks,
  findings,
}: {
  addresses: AddressBook
  marks: ReadonlyMap<string, Mark>
  findings: string[]
}): Eye {
  const reader = readAddresses(addresses)
  const isHidden = (word: string, viewer: Viewer) => {
    const mark = marks.get(word)
    return mark !== undefined && !mayRead(mark, viewer)
  }
  const check: Eye['check'] = (viewer, path, answer, said = '') => {
    // A house that is busy or whose database is away says so, and tells nothing.
    if (answer.status >= 500 && answer.status !== 503)
      findings.push(`feil ${answer.status} for ${viewer.name}: ${path}`)
    if (isKey(reader.of(path))) return
    for (const word of marksIn(wordsOf(answer))) {
      if (!isHidden(word, viewer) || path.includes(word) || said.includes(word)) continue
      const readers = marks.get(word)?.readers.join('+')
      findings.push(`${viewer.name} leser det som er for ${readers}: GET ${path}`)
    }
  }
  const isKept: Eye['isKept'] = (path, there, viewer) => {
    const inPath = [...marksIn(path)]
    if (inPath.length > 0) return inPath.some((word) => isHidden(word, viewer))
    return there.size > 0 && [...there].every((word) => isHidden(word, viewer))
  }
  return { check, isKept }
}

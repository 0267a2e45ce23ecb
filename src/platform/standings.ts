import type { Standing } from './kept-answers.ts'

/** Whose eyes a page is read with: a community, and the browser's session if it has one. */
export type Scope = { communityId: string | null; sessionHash: Buffer | null }

const mostScopes = 5_000

/** How things stood when they were last told of, so that a page need not ask again for what is known. */
export type Standings = {
  /** How they are taken to stand for a reader; null for one who was not met before. */
  of(scope: Scope): Standing | null
  note(scope: Scope, standing: Standing): void
}

export function openStandings(): Standings {
  const eyesOf = new Map<string, Pick<Standing, 'audiences' | 'reader'>>()
  const editions = new Map<string | null, string | null>()
  let registers = ''
  return {
    of(scope) {
      const eyes = eyesOf.get(nameOf(scope))
      if (eyes === undefined) return null
      return { ...eyes, registers, own: editions.get(scope.communityId) ?? null }
    },
    note(scope, { audiences, reader, ...standing }) {
      registers = standing.registers
      editions.set(scope.communityId, standing.own)
      eyesOf.set(nameOf(scope), { audiences, reader })
      const [first] = eyesOf.keys()
      if (eyesOf.size > mostScopes && first !== undefined) eyesOf.delete(first)
    },
  }
}

const nameOf = ({ communityId, sessionHash }: Scope): string =>
  `${communityId} ${sessionHash?.toString('base64') ?? ''}`

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
  const audiencesOf = new Map<string, string>()
  const editions = new Map<string | null, string | null>()
  let registers = ''
  return {
    of(scope) {
      const audiences = audiencesOf.get(nameOf(scope))
      if (audiences === undefined) return null
      return { audiences, registers, own: editions.get(scope.communityId) ?? null }
    },
    note(scope, standing) {
      const name = nameOf(scope)
      registers = standing.registers
      editions.set(scope.communityId, standing.own)
      audiencesOf.set(name, standing.audiences)
      const [first] = audiencesOf.keys()
      if (audiencesOf.size > mostScopes && first !== undefined) audiencesOf.delete(first)
    },
  }
}

const nameOf = ({ communityId, sessionHash }: Scope): string =>
  `${communityId} ${sessionHash?.toString('base64') ?? ''}`

/** A round that asks for names to seats of a body. */
export type Asking = {
  id: string
  /** The key of the body. */
  body: string
  /** The id of the round. */
  round: string
  seats: readonly string[]
}

/** What such a round asks, each by the key that its question has, in its order. */
export const nameQuestions = {
  member: 'medlem',
  substitute: 'vara',
  from: 'fra',
  accepted: 'sagt-ja',
  decided: 'oppnevnt',
  municipality: 'kommune',
  sex: 'kjonn',
} as const
export type NameQuestion = keyof typeof nameQuestions

/** The choices of the question of sex by the keys that they have, in their order. */
export const sexByChoice = { v1: 'woman', v2: 'man', v3: 'other' } as const
export type Sex = (typeof sexByChoice)[keyof typeof sexByChoice]

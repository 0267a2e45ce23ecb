import { describe, expect, it } from 'vitest'
import { answerReaders, roundStates } from '../round.model.ts'
import { readerOf } from './reader.rule.ts'

const verdal = { asksRounds: false, readsAnswers: true, ownPlaces: ['5038'] }
const secretariat = { asksRounds: true, readsAnswers: true, ownPlaces: [] }

const pairs = answerReaders.flatMap((readers) =>
  roundStates.map((state) => [readers, state] as const),
)

describe('Hvem som leser svarene', () => {
  it.each(pairs)('%s, %s: sekretariatet leser alltid', (readers, state) =>
    expect(readerOf({ readers, state }, secretariat)).toBe('secretariat'),
  )

  it.each(pairs)('%s, %s: den som er spurt', (readers, state) => {
    const reads =
      readers === 'asked-at-once' || (readers === 'asked-when-closed' && state === 'closed')
    expect(readerOf({ readers, state }, verdal)).toEqual(reads ? { parties: ['5038'] } : null)
  })

  it.each<[string, Partial<typeof verdal>]>([
    ['ikke den som ikke er spurt', { ownPlaces: [] }],
    ['ikke den som ikke har en rolle som leser', { readsAnswers: false }],
  ])('%s', (_title, of) =>
    expect(
      readerOf({ readers: 'asked-at-once', state: 'closed' }, { ...verdal, ...of }),
    ).toBeNull(),
  )
})

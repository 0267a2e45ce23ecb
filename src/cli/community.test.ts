import { describe, expect, it } from 'vitest'
import { run, takenKeys } from './community.ts'

describe('Nøkkelen til et fellesskap', () => {
  it.each(takenKeys)('«%s» er alt en adresse i Godfot', async (key) => {
    await expect(run([key, 'Helsefellesskapet'])).rejects.toThrow('alt en adresse i Godfot')
  })

  it.each(['Nord', 'nord/trondelag', '../nord', '-nord', 'nørd', 'n', 'a b', 'x'.repeat(62)])(
    '«%s» kan ikke stå i en adresse',
    async (key) => {
      await expect(run([key, 'Helsefellesskapet'])).rejects.toThrow()
    },
  )
})

describe('./godfot community', () => {
  it.each([
    ['navnet', ['prove', 'Fellesskapet', '010175', '10084']],
    ['nøkkelen', ['id01017510084', 'Prøve']],
  ])('tar ikke imot et fødselsnummer i %s', async (_place, words) => {
    await expect(run(words)).rejects.toThrow(/^Her står et (fødselsnummer|nummer som kan være)/)
  })
})

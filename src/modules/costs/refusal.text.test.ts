import { describe, expect, it } from 'vitest'
import { identityWords } from '../../kernel/identity-number.text.ts'
import { sayRefusal } from './refusal.text.ts'

describe('Det som en feil handler om, blir ikke gjentatt når det er et fødselsnummer', () => {
  it.each(['01017510084', '010175 10084', '0\t1\t0\t1\t7\t5\t1\t0\t0\t8\t4', '10084 010175'])(
    '%j',
    (about) => {
      const words = Object.values(identityWords).map(({ nn }) => nn)
      expect(words).toContain(sayRefusal('nn', 'percent-not-readable', about))
    },
  )

  it('ellers står det der', () => {
    expect(sayRefusal('nb', 'percent-not-readable', '2/0')).toContain('«2/0»')
  })
})

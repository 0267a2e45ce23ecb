import { describe, expect, it } from 'vitest'
import { accessFor } from './embedded-access.ts'

describe('Hvem den innebygde databasen slipper inn', () => {
  it('er den som kjører Godfot, og root, uten passord, og alle andre med', () => {
    const { access, names } = accessFor('kari')
    expect(access).toContain(
      'local all postgres,godfot peer map=godfot\nlocal all all scram-sha-256',
    )
    expect(access).not.toContain('trust')
    expect(names).toContain('godfot "kari" postgres\ngodfot "kari" godfot\ngodfot "root" postgres')
  })

  it('er bare root når root kjører Godfot, og et navn leses som det er', () => {
    expect(accessFor('root').names.match(/"root"/g)).toHaveLength(2)
    expect(accessFor('KOMMUNE\\kari "k"').names).toContain('godfot "KOMMUNE\\kari ""k""" godfot')
  })

  it('er den som har mappa, der systemet ikke har noe navn på den som kjører Godfot', () => {
    const { access } = accessFor(null)
    expect(access).toContain('local all postgres,godfot trust\nlocal all all scram-sha-256')
  })
})

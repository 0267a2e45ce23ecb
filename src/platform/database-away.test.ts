import { describe, expect, it } from 'vitest'
import { absenceOf } from './database-away.ts'

const said = (message: string, facts: object = {}) => Object.assign(new Error(message), facts)

describe('Er databasen borte en stund?', () => {
  it.each<[string, Error, ReturnType<typeof absenceOf>]>([
    ['den tar ikke imot noen', said('not accepting connections', { code: '55000' }), 'refused'],
    ['den har ikke plass til flere', said('too many clients', { code: '53300' }), 'refused'],
    ['den starter', said('starting up', { code: '57P03' }), 'refused'],
    ['ingen lytter', said('ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' }), 'refused'],
    ['navnet finnes ikke', said('x', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }), 'refused'],
    ['ingen svarer', said('timeout exceeded when trying to connect'), 'refused'],
    ['den stopper', said('terminating connection', { code: '57P01' }), 'cut'],
    ['den krasjet', said('crash shutdown', { code: '57P02' }), 'cut'],
    ['linja ble brutt', said('ECONNRESET', { code: 'ECONNRESET', syscall: 'read' }), 'cut'],
    ['forbindelsen tok slutt', said('Connection terminated unexpectedly'), 'cut'],
    ['svaret kom ikke', said('Query read timeout'), 'cut'],
    ['nei: spørsmålet var galt', said('syntax error', { code: '42601' }), null],
    ['nei: raden finnes alt', said('duplicate key', { code: '23505' }), null],
  ])('%s', (_what, error, absence) => expect(absenceOf(error)).toBe(absence))
})

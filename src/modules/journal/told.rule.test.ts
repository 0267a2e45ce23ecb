import { expect, it } from 'vitest'
import { toldFacts } from './told.rule.ts'

it('Innholdet i et innslag leses flatt, uten det som er tomt og uten indre nøkler', () => {
  const details = {
    title: 'Felles finansiering',
    versionId: '01a2042a-9bdd-7f62-872f-344a3f70ae01',
    treatment: { state: 'adopted', remark: null, wording: '', day: '2017-11-24' },
    parties: ['1721', '1702'],
    hinders: false,
  }
  expect(toldFacts(details)).toEqual([
    { key: 'title', values: ['Felles finansiering'] },
    { key: 'state', values: ['adopted'] },
    { key: 'day', values: ['2017-11-24'] },
    { key: 'parties', values: ['1721', '1702'] },
    { key: 'hinders', values: [false] },
  ])
  expect(toldFacts(null)).toEqual([])
})

it('En liste av ting leses én for én', () => {
  expect(
    toldFacts({ roles: [{ role: 'host', from: '2026-01-01' }, { role: 'invoicer' }] }),
  ).toEqual([
    { key: 'role', values: ['host'] },
    { key: 'from', values: ['2026-01-01'] },
    { key: 'role', values: ['invoicer'] },
  ])
})

it('En fil fortelles med navnet sitt, og en regel som det den er, ikke som et slag av noe', () => {
  expect(
    toldFacts({ file: { sha256: 'ab', name: 'vedtak.pdf' }, rule: { kind: 'share', percent: 67 } }),
  ).toEqual([
    { key: 'sha256', values: ['ab'] },
    { key: 'fileName', values: ['vedtak.pdf'] },
    { key: 'rule', values: ['share'] },
    { key: 'percent', values: [67] },
  ])
})

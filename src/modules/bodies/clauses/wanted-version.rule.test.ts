import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { everyCouncil } from '../authority/authority.model.ts'
import { northernAuthority } from '../sample/northern-authority.table.ts'
import {
  begunVersion,
  matterForm,
  type TypedMatter,
  type TypedVersion,
  versionForm,
} from './version-form.model.ts'
import { readForceDay, readVersion } from './wanted-version.rule.ts'

const bodies = ['psu', 'asu']
const agreements = [
  { at: 'avtalen/2', title: 'Avtalen', number: 2, from: day('2025-05-01'), isWithdrawn: false },
  { at: 'avtalen/3', title: 'Avtalen', number: 3, from: null, isWithdrawn: false },
]
const version: TypedVersion = {
  ...emptyForm(versionForm),
  ...{ navn: 'Punkt 4', avtale: 'Avtalen', punkt: '4 Myndighet', kilde: 'Avtalen, side 3' },
}
const plan: TypedMatter = {
  ...emptyForm(matterForm),
  ...{ slag: 'action-plan', sak: 'Handlingsplanen', punkt: '4 b', ord: 'PSU vedtar.' },
  vedtar: 'psu',
}
const problems = (matters: readonly Partial<TypedMatter>[], over: Partial<TypedVersion> = {}) => {
  const typed = matters.map((matter) => ({ ...plan, ...matter }))
  const read = readVersion(
    { version: { ...version, ...over }, matters: typed },
    { bodies, agreements },
  )
  return read.ok ? {} : read.problems
}

describe('En versjon av hvem som bestemmer hva', () => {
  it('begynner med den forrige, uten dagen, og blir den samme når ingenting endres', () => {
    const former = { ...northernAuthority, id: 'a', from: null, daySource: null }
    const begun = begunVersion(former, 2)
    expect(begun.matters.length).toBe(9)
    expect(readVersion(begun, { bodies, agreements })).toEqual({
      ok: true,
      wanted: { ...northernAuthority, from: null, daySource: null },
    })
  })

  it('har minst én sak, og hver sak bare én gang', () => {
    expect(problems([emptyForm(matterForm)])).toEqual({ 'sak-1': 'no-matter' })
    expect(problems([plan, plan])).toEqual({ 'sak-2': 'same-matter' })
    expect(problems([plan, { slag: '', sak: 'Tilskuddet' }])).toEqual({})
    expect(
      problems([
        { slag: '', sak: 'Tilskuddet' },
        { slag: '', sak: 'Tilskuddet' },
      ]),
    ).toEqual({ 'sak-2': 'same-matter' })
  })

  it('sier hvem som bestemmer, blant dem som finnes her', () => {
    expect(problems([{ vedtar: '' }])).toEqual({ 'vedtar-1': 'no-decider' })
    expect(problems([{ vedtar: 'su' }])).toEqual({ 'vedtar-1': 'unknown-body' })
    expect(problems([{ vedtar: '', kan: 'su' }])).toEqual({ 'kan-1': 'unknown-body' })
    expect(problems([{ vedtar: everyCouncil }])).toEqual({})
    expect(problems([{ kan: 'psu' }])).toEqual({ 'kan-1': 'decides-and-may' })
  })

  it('har en annen som innstiller enn den som bestemmer', () => {
    expect(problems([{ innstiller: 'psu', innstilling: 'must' }])).toEqual({
      'innstiller-1': 'recommender-decides',
    })
    expect(problems([{ innstiller: 'asu', innstilling: 'may' }])).toEqual({})
    expect(problems([{ innstiller: 'asu' }])).toEqual({
      'innstilling-1': 'recommending-not-chosen',
    })
    expect(problems([{ innstilling: 'may' }])).toEqual({
      'innstiller-1': 'recommender-not-chosen',
    })
    expect(problems([{ innstiller: 'su', innstilling: 'may' }])).toMatchObject({
      'innstiller-1': { code: 'not-here' },
    })
  })

  it('viser til en annen sak for dem som kan fortsatt', () => {
    expect(problems([{ fortsatt: '1' }])).toEqual({ 'fortsatt-1': 'still-itself' })
    expect(problems([{ fortsatt: '2' }])).toEqual({ 'fortsatt-1': 'still-nowhere' })
    expect(problems([{ fortsatt: '2' }, { sak: 'En annen sak', fortsatt: '1' }])).toMatchObject({
      'fortsatt-1': 'still-in-ring',
      'fortsatt-2': 'still-in-ring',
    })
    expect(problems([plan, { slag: 'routine', fortsatt: '1' }])).toEqual({})
  })

  it('har en dag bare sammen med hvor dagen er lest', () => {
    expect(problems([plan], { fra: '01.05.2025' })).toEqual({ frakilde: 'day-without-source' })
    expect(problems([plan], { frakilde: 'Brev' })).toEqual({ fra: 'source-without-day' })
    expect(problems([plan], { fra: '01.05.2025', frakilde: 'Brev' })).toEqual({})
  })

  it('er ikke datert før avtalen den står i, der dagen til den er kjent', () => {
    const dated = (fra: string, her = 'avtalen/2') =>
      problems([plan], { her, fra, frakilde: fra === '' ? '' : 'Brev' })
    expect(dated('30.04.2025')).toEqual({ fra: 'before-the-agreement' })
    expect(dated('')).toEqual({ fra: 'day-of-agreement-known' })
    expect(dated('01.05.2025')).toEqual({})
    expect(dated('02.05.2025')).toEqual({})
    expect(dated('30.04.2025', 'avtalen/3')).toEqual({})
    expect(dated('', 'avtalen/3')).toEqual({})
    expect(dated('30.04.2025', '')).toEqual({})
    expect(dated('01.05.2025', 'en-annen/1')).toMatchObject({ her: { code: 'not-here' } })
    expect(dated('i fjor')).toMatchObject({ fra: { code: 'not-a-day' } })
  })

  it('har ingen e-postadresse', () => {
    expect(problems([{ ord: 'Skriv til a@b.no' }])).toEqual({ 'ord-1': 'address-shown-to-all' })
    expect(problems([plan], { kilde: 'a@b.no' })).toEqual({ kilde: 'address-shown-to-all' })
  })
})

describe('Dagen en versjon trådte i kraft', () => {
  it('står med hvor den er lest', () => {
    expect(readForceDay({ fra: '01.05.2025', frakilde: '' }, null)).toMatchObject({
      problems: { frakilde: { code: 'empty' } },
    })
    expect(readForceDay({ fra: '01.05.2025', frakilde: 'Brev' }, null)).toEqual({
      ok: true,
      wanted: { from: '2025-05-01', daySource: 'Brev' },
    })
  })

  it('er ikke før dagen til avtalen, der den er kjent', () => {
    const typed = { fra: '30.04.2025', frakilde: 'Brev' }
    expect(readForceDay(typed, day('2025-05-01'))).toMatchObject({
      problems: { fra: 'before-the-agreement' },
    })
    expect(readForceDay(typed, day('2025-04-30'))).toMatchObject({ ok: true })
    expect(readForceDay({ ...typed, fra: '' }, day('2025-05-01'))).toMatchObject({
      problems: { fra: { code: 'empty' } },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { slugOf, unusedSlug } from './slug.rule.ts'

describe('En tittel blir en del av en adresse', () => {
  it.each([
    ['Felles kjøp, 2018', 'felles-kjop-2018'],
    ['Særavtale på Ålen', 'saeravtale-pa-alen'],
    ['IDÉ À LA CARTE – Übung', 'ide-a-la-carte-ubung'],
    ['  Helse, miljø & sikkerhet!  ', 'helse-miljo-sikkerhet'],
    ['10⁶ kr', '10-kr'],
    ['§§', ''],
    ['漢字', ''],
  ])('%s', (title, slug) => {
    expect(slugOf(title, 60)).toBe(slug)
  })
})

describe('Ingen bokstav blir borte', () => {
  it.each([
    ['nordsamisk', 'Porsáŋgu ČĐŊŠŦŽ', 'porsangu-cdnstz'],
    ['skoltesamisk', 'ǨǤǮ Sääʹmǩiõll', 'kgz-saamkioll'],
    ['lulesamisk', 'Divtasvuona suohkan, Áŋŋel', 'divtasvuona-suohkan-annel'],
    ['sørsamisk', 'Raarvihken tjïelte, Åarjel', 'raarvihken-tjielte-aarjel'],
    ['kvensk', 'Porsangin komuuni, đ ja š', 'porsangin-komuuni-d-ja-s'],
    ['islandsk', 'Þjóðvegur ÆØ', 'thjodvegur-aeo'],
    ['tysk', 'Straße, STRAẞE', 'strasse-strasse'],
    ['polsk', 'Łódź żółć', 'lodz-zolc'],
    ['fransk', 'Œuvre, ça va', 'oeuvre-ca-va'],
    ['tyrkisk', 'Iğdır İstanbul', 'igdir-istanbul'],
    ['maltesisk', 'Ħaż-Żebbuġ', 'haz-zebbug'],
    ['kroatisk', 'Đakovo Ǆ', 'dakovo-dz'],
    ['katalansk', 'paraŀlel', 'parallel'],
    ['ø og æ med aksent', 'Ǿ ǽ', 'o-ae'],
    ['satt sammen av to tegn', 's\u030ca\u030ah', 'sah'],
  ])('%s', (_language, title, slug) => {
    expect(slugOf(title, 60)).toBe(slug)
  })

  it('og den er aldri lengre enn det er plass til, og ender ikke på en strek', () => {
    expect(slugOf('Ærlig avtale', 7)).toBe('aerlig')
    expect(slugOf('ßßßß', 5)).toBe('sssss')
  })
})

describe('En adresse som ingen har', () => {
  it.each([
    [[], 'kurs'],
    [['kurs'], 'kurs-2'],
    [['kurs', 'kurs-2', 'kurs-4'], 'kurs-3'],
    [['kurs-2'], 'kurs'],
  ])('når %j er tatt: %s', (taken, expected) =>
    expect(unusedSlug('kurs', new Set(taken))).toBe(expected),
  )
})

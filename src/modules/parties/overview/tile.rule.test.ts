import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healthCommunities } from '../packaged/health-community.table.ts'
import { packagedMunicipalities, packagedTiles } from '../packaged/packaged-reference.rule.ts'
import { layTiles } from './tile.rule.ts'

const mapped = packagedTiles().map(({ community, ...tile }) => ({ map: community, ...tile }))
const inForce = packagedMunicipalities().flatMap(({ code, until }) => (until === null ? code : []))

describe('Rutene til kommunene', () => {
  it.each(healthCommunities.map(({ key, memberCodes }) => [key, memberCodes.split(' ')] as const))(
    '%s finner sitt eget kart, uansett hva fellesskapet heter',
    (key, codes) => {
      const own = mapped.filter(({ map }) => map === key)
      const { kind, places } = layTiles(codes, mapped)
      expect(kind).toBe('map')
      for (const { code, row, column } of places)
        expect(own).toContainEqual({ map: key, code, row, column })
    },
  )

  it('står i rader på fem når ingen kart har dem', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f']
    const { kind, places } = layTiles(codes, [])
    expect(kind).toBe('rows')
    expect(places.map(({ row, column }) => `${row} ${column}`)).toEqual(
      '1 1,1 2,1 3,1 4,1 5,2 1'.split(','),
    )
  })

  it('de som mangler på kartet, står under det', () => {
    const codes = ['5037', '5038', '5041', '4601']
    const { kind, places } = layTiles(codes, mapped)
    expect(kind).toBe('partly')
    const lowest = Math.max(...places.slice(0, 3).map(({ row }) => row))
    const left = Math.min(...places.slice(0, 3).map(({ column }) => column))
    expect(places.at(-1)).toEqual({ code: '4601', row: lowest + 1, column: left })
  })

  it('et kart med færre enn tre av fire blir ikke brukt', () => {
    expect(layTiles(['5037', '5038', '4601', '4602'], mapped).kind).toBe('rows')
  })

  it('finnes for hver kommune i bruk, hver på sin plass, også når alle landets er med', () => {
    expect(layTiles(inForce, []).places).toHaveLength(357)
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...inForce), { maxLength: 60 }), (codes) => {
        const { places } = layTiles(codes, mapped)
        expect(places.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
        expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(codes.length)
        expect(Math.max(0, ...places.flatMap(({ row, column }) => [row, column]))).toBeLessThan(49)
      }),
      { numRuns: 60 },
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeFileName } from '../kernel/file-name.rule.ts'
import { savedAs } from './download.ts'

it('Navnet sendes både enkelt og nøyaktig', () => {
  expect(savedAs("Årsmøte (1) '18.pdf")).toBe(
    "attachment; filename=\"_rsm_te (1) '18.pdf\"; filename*=UTF-8''%C3%85rsm%C3%B8te%20%281%29%20%2718.pdf",
  )
})

it('Hva som helst kan sendes som navn, og leses tilbake likt', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  )
  fc.assert(
    fc.property(anyName, (name) => {
      const header = savedAs(name)
      expect(header).toMatch(
        /^attachment; filename="[^"\\%]+"; filename\*=UTF-8''[\w.~!$&+^`|%-]+$/,
      )
      expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header)
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(safeFileName(name))
    }),
    { numRuns: 500 },
  )
})

it('Et navn med et tegn av to halve, akkurat der det før ble kuttet', () => {
  expect(savedAs(`😀${'x'.repeat(145)}.pdf`)).toContain(`UTF-8''%F0%9F%98%80${'x'.repeat(145)}.pdf`)
})

import { expect, it } from 'vitest'
import { safeFileName, savedAs } from './download.ts'

it.each([
  ['Særutskrift.pdf', 'Særutskrift.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a"; filename="b.html', 'a_; filename=_b.html'],
  ['linje\r\nSet-Cookie: x=1', 'linje__Set-Cookie_ x=1'],
  ['snudd\u202Efdp.exe', 'snudd_fdp.exe'],
  ['C:\\vedtak.pdf', 'C__vedtak.pdf'],
  ['...', 'fil'],
  ['', 'fil'],
  ['\uD800.pdf', '\uFFFD.pdf'],
])('Filnavnet «%s» blir til «%s»', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
  expect(savedAs(name)).toMatch(/^[ -~]+$/)
})

it('Navnet sendes både enkelt og nøyaktig', () => {
  expect(savedAs("Årsmøte (1) '18.pdf")).toBe(
    "attachment; filename=\"_rsm_te (1) '18.pdf\"; filename*=UTF-8''%C3%85rsm%C3%B8te%20%281%29%20%2718.pdf",
  )
})

it('Et langt navn beholder endelsen', () => {
  expect(safeFileName(`${'a'.repeat(400)}.pdf`)).toMatch(/^a{146}\.pdf$/)
})

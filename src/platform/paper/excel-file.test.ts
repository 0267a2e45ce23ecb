import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { excelFile } from './excel-file.ts'

it('En sum er en formel med tallet ved siden av, også langt ut i bredden', async () => {
  const row = (...last: number[]) => [
    ...Array.from({ length: 27 }, () => null),
    { value: last[0] ?? 0 },
  ]
  const total = [
    ...Array.from({ length: 27 }, () => null),
    { value: 5, sums: { first: 0, last: 1 } },
  ]
  const files = unzipSync(await excelFile([{ rows: [row(2), row(3), total], look: {} }]))
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
  expect(sheet).toMatch(/<c r="AB3"[^>]*><f>SUM\(AB1:AB2\)<\/f><v>5<\/v><\/c>/)
  expect(sheet).toMatch(/<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"\/>/)
})

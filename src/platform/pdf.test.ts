import { expect, it } from 'vitest'
import { instant } from '../kernel/day.model.ts'
import { typesetPdf } from './pdf.ts'

const source = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.tittel)
#set text(font: "Schibsted Grotesk", lang: "nb")
= #data.tittel
#data.tekst
`
const madeAt = instant('2017-11-24T09:00:00.000Z')
const text = (of: Uint8Array) => Buffer.from(of).toString('latin1')

it('Samme bestilling gir samme fil, bit for bit', async () => {
  const order = { source, inputs: { tittel: 'Avtale', tekst: 'Snåase og Raarvihke' }, madeAt }
  expect(await typesetPdf(order)).toEqual(await typesetPdf(order))
  expect(text(await typesetPdf(order)).slice(0, 8)).toBe('%PDF-1.7')
})

it('Fila er arkivformat, og tåler kravet om universell utforming', async () => {
  const order = { source, inputs: { tittel: 'Avtale', tekst: 'Ærlig talt' }, madeAt }
  expect(text(await typesetPdf(order))).toContain('pdfaid:part>2')
  expect(text(await typesetPdf({ ...order, standard: 'ua-1' }))).toContain('pdfuaid')
})

it('Tekst fra brukere blir aldri lest som oppmerking', async () => {
  const tekst = '#panic("nei") *fet* $x$ = overskrift'
  await expect(typesetPdf({ source, inputs: { tittel: 'A', tekst }, madeAt })).resolves.toBeTruthy()
})

it('Et tegn som ingen skrift har, stopper ikke fila', async () => {
  const order = { source, inputs: { tittel: 'A', tekst: '漢' }, madeAt }
  expect(text(await typesetPdf(order))).not.toContain('pdfaid')
  await expect(typesetPdf({ ...order, standard: 'ua-1' })).rejects.toThrow('displayed')
})

it('Feil i malen er en feil hos oss, og sies', async () => {
  await expect(typesetPdf({ source: '#finnesikke', inputs: {}, madeAt })).rejects.toThrow('Typst')
})

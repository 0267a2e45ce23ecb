import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { instant } from '../kernel/day.model.ts'
import type { Paper } from '../kernel/paper.model.ts'
import { heading, numberedList, paragraph } from '../kernel/text-tree.model.ts'
import { paperDocx } from './paper-docx.ts'
import { paperPdf } from './paper-pdf.ts'

const paper: Paper = {
  locale: 'nb',
  title: 'Saksframlegg',
  mark: 'Øvelse',
  blocks: [
    { kind: 'text', blocks: [heading('Økonomiske konsekvenser'), paragraph('Verdal betaler.')] },
    { kind: 'sums', rows: [{ term: 'Til sammen', amount: 'kr 99 310' }] },
    { kind: 'text', blocks: [numberedList(['en', 'to'])] },
    { kind: 'facts', facts: [{ term: 'Frist', detail: '31. desember\u000b2017' }] },
    { kind: 'fill', text: 'Kommunens egen innstilling' },
    { kind: 'signatures', place: 'Steinkjer', by: ['KS', 'Verdal kommune'] },
  ],
}

it('Word-fila har teksten, beløpet og merket for øvelse', async () => {
  const files = unzipSync(await paperDocx(paper))
  const read = (name: string) => Buffer.from(files[name] ?? []).toString('utf8')
  expect(read('word/document.xml')).toContain('kr 99 310')
  expect(read('word/document.xml')).toContain('[Kommunens egen innstilling]')
  expect(read('word/document.xml')).not.toContain('\u000b')
  expect(
    Object.keys(files)
      .filter((name) => /header/.test(name))
      .map(read)
      .join(),
  ).toContain('Øvelse')
})

it('Underskriftene står på samme side i Word, og en overskrift står ikke alene nederst', async () => {
  const files = unzipSync(await paperDocx(paper))
  const xml = Buffer.from(files['word/document.xml'] ?? []).toString('utf8')
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([each]) => ({
    words: each.replaceAll(/<[^>]+>/g, ''),
    held: each.includes('<w:keepNext/>'),
  }))
  const signatures = paragraphs.slice(paragraphs.findIndex(({ words }) => words === 'Steinkjer'))
  expect(signatures.map(({ words, held }) => [words.replace(/_+/, '_'), held])).toEqual([
    ['Steinkjer', true],
    ['_', true],
    ['KS', true],
    ['_', true],
    ['Verdal kommune', false],
  ])
  expect(paragraphs.find(({ words }) => words === 'Økonomiske konsekvenser')?.held).toBe(true)
  expect(paragraphs.find(({ words }) => words === 'Verdal betaler.')?.held).toBe(false)
})

it('Flere papirer blir én PDF som tåler kravet om universell utforming', async () => {
  const madeAt = instant('2017-11-24T09:00:00.000Z')
  const pdf = await paperPdf([paper, paper], madeAt)
  expect(Buffer.from(pdf).toString('latin1')).toContain('pdfaid:part>2')
  await expect(paperPdf([paper], madeAt, 'ua-1')).resolves.toBeTruthy()
})

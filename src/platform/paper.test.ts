import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { instant } from '../kernel/day.model.ts'
import type { Paper } from '../kernel/paper.model.ts'
import { blocksOf } from './markdown-blocks.ts'
import { paperDocx } from './paper-docx.ts'
import { paperPdf } from './paper-pdf.ts'

const paper: Paper = {
  locale: 'nb',
  title: 'Saksframlegg',
  mark: 'Øvelse',
  blocks: [
    { kind: 'heading', text: 'Økonomiske konsekvenser' },
    { kind: 'text', text: 'Verdal betaler.' },
    { kind: 'sums', rows: [{ term: 'Til sammen', amount: 'kr 99 310' }] },
    { kind: 'list', items: ['en', 'to'], ordered: true },
    { kind: 'facts', facts: [{ term: 'Frist', detail: '31. desember 2017' }] },
    { kind: 'fill', text: 'Kommunens egen innstilling' },
    { kind: 'markdown', text: '# Avtale\n\nMellom KS og *Verdal*.\n\n1. en\n2. to\n\n> sitat' },
    { kind: 'signatures', place: 'Steinkjer', by: ['KS', 'Verdal kommune'] },
  ],
}

it('Markdown blir overskrift, avsnitt, liste og sitat', () => {
  expect(blocksOf('# Avtale\n\nMellom KS og *Verdal*.\n\n- en\n- to\n\n> sitat')).toEqual([
    { kind: 'heading', text: 'Avtale' },
    { kind: 'text', text: 'Mellom KS og Verdal.' },
    { kind: 'list', items: ['en', 'to'], ordered: false },
    { kind: 'quote', text: 'sitat' },
  ])
})

it('Word-fila har teksten, beløpet og merket for øvelse', async () => {
  const files = unzipSync(await paperDocx(paper))
  const read = (name: string) => Buffer.from(files[name] ?? []).toString('utf8')
  expect(read('word/document.xml')).toContain('kr 99 310')
  expect(read('word/document.xml')).toContain('[Kommunens egen innstilling]')
  expect(
    Object.keys(files)
      .filter((name) => /header/.test(name))
      .map(read)
      .join(),
  ).toContain('Øvelse')
})

it('Flere papirer blir én PDF som tåler kravet om universell utforming', async () => {
  const pdf = await paperPdf([paper, paper], instant('2017-11-24T09:00:00.000Z'))
  expect(Buffer.from(pdf).toString('latin1')).toContain('pdfaid:part>2')
})

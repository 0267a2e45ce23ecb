import { describe, expect, it } from 'vitest'
import { aDocx, anOdt, aPackedPdf, aPdf, aWrittenPdf, aZip } from '../../../test/builders/files.ts'
import { instant } from '../../kernel/day.model.ts'
import type { FileKind } from '../../kernel/kept-file.model.ts'
import { typesetPdf } from '../pdf.ts'
import { readFileText } from './file-words.ts'

const words = async (kind: FileKind, bytes: Uint8Array) =>
  (await readFileText(kind, Buffer.from(bytes))).trim()

describe('Det som står i en fil', () => {
  it('leses av en tekst, også slik Windows skrev den', async () => {
    expect(await words('txt', Buffer.from('Jordmortjenesten i Namdalen'))).toBe(
      'Jordmortjenesten i Namdalen',
    )
    expect(await words('txt', Buffer.from('Inderøy', 'latin1'))).toBe('Inderøy')
  })

  it('leses av Word og OpenDocument, med et skille mellom avsnitt og celler', async () => {
    const row =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Grong</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>To</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const split = '<w:p><w:r><w:t>Jord</w:t></w:r><w:r><w:t>mor</w:t></w:r></w:p>'
    const docx = await words('docx', aDocx({ body: `${split}${row}` }))
    expect(docx.split(/\s+/)).toEqual(['Jordmor', 'Grong', 'To'])
    const odt = await words(
      'odt',
      anOdt({ body: '<text:p>Retningslinje</text:p><text:p>sju</text:p>' }),
    )
    expect(odt.split(/\s+/)).toEqual(['Retningslinje', 'sju'])
  })

  it('leses av alle sidene i en PDF, og et ord som er delt mellom to linjer, finnes helt', async () => {
    const pages = ['Møtet på Ørland\nom jordmor-\ntjenesten', 'Side to (vedlegg)']
    const read = await words('pdf', aWrittenPdf(pages))
    expect(read.split(/\s+/)).toEqual(
      expect.arrayContaining(['Møtet', 'Ørland', 'jordmortjenesten', 'to', '(vedlegg)']),
    )
  })

  it('leses av en PDF som Godfot selv har satt', async () => {
    const pdf = await typesetPdf({
      source: '#set document(title: "A")\nSamhandlingskoordinator i Kárášjohka',
      inputs: {},
      madeAt: instant('2026-12-01T09:00:00.000Z'),
      standard: '1.7',
    })
    expect(await words('pdf', pdf)).toContain('Samhandlingskoordinator i Kárášjohka')
  })

  it('leses av det som er helt i en PDF, når noe av den er ødelagt', async () => {
    const broken = aWrittenPdf([Buffer.from('ikke pakket i det hele tatt')])
    expect(await words('pdf', broken)).toBe('')
    const whole = aWrittenPdf(['Det første', 'Det andre'])
    const lost = whole.toString('latin1').replace(/\d{10} 00000 n/g, '0000000001 00000 n')
    expect(await words('pdf', Buffer.from(lost, 'latin1'))).toContain('Det første')
    for (const end of [9, 60, 300, 600]) {
      expect(await words('pdf', whole.subarray(0, end))).toEqual(expect.any(String))
    }
  })

  it('er tomt av det som ikke kan leses', async () => {
    expect(await words('pdf', aPdf())).toBe('')
    expect(await words('pdf', aPackedPdf(['<< /Type /Catalog >>']))).toBe('')
    expect(await words('pdf', Buffer.from('%PDF-1.7 nei'))).toBe('')
    expect(await words('docx', aZip({ 'a.txt': 'x' }))).toBe('')
    expect(await words('xlsx', Buffer.from('PK\u0003\u0004 nei'))).toBe('')
  })
})

import { deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCompound,
  aDocx,
  aJpeg,
  anOdt,
  anXlsx,
  aPackedPdf,
  aPdf,
  aPng,
  aZip,
  contentTypes,
  openXml,
  pdfStream,
  type Relation,
  relations,
  strict,
  wordBody,
  wordField,
} from '../../../test/builders/files.ts'
import type { FileFact, FileForm } from '../../kernel/file-content.model.ts'
import type { IdentityProblem } from '../../kernel/identity-number.rule.ts'
import { readFile } from './read-file.ts'
import { charsetOf } from './text-file.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const told = async (bytes: Uint8Array) => {
  const { form, facts } = await readFile(Buffer.from(bytes))
  return [form, ...facts].join(' ')
}
type Row = [title: string, bytes: Uint8Array, told: string]
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

describe('PDF', () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
  const share = '\\\\\\\\server\\\\a.pdf'
  const embedded = '<< /F (readme.txt) /EF << /F 4 0 R >> >>'
  const xfa = '<x:script contentType="application/x-javascript">a()</x:script>'
  const packed = (content: string) => pdfStream('/Filter /FlateDecode', deflateSync(content))
  const utf16Form = pdfStream('', Buffer.from(xfa, 'utf16le'))
  const lockedPdf = aPdf({ objects: [pdfStream('', 'abc')], trailer: '/Encrypt 4 0 R' })
  const js = '<< /Type /Catalog /OpenAction 5 0 R >>\n<< /S /JavaScript /JS (x) >>'
  it.each<Row>([
    ['vanlig', aPdf(), 'pdf'],
    ['med pakkede objekter', aPackedPdf(['<< /Type /Catalog >>']), 'pdf'],
    ['med BOM foran', aPdf({ before: '\uFEFF' }), 'pdf'],
    ['med linjeskift foran', aPdf({ before: '\r\n\n ' }), 'pdf'],
    ['med søppel foran', aPdf({ before: 'HTTP/1.1 200 OK\r\n\r\n' }), 'pdf'],
    ['med binært søppel foran', aPdf({ before: '\0\u0001\u0002skanner' }), 'pdf'],
    ['med søppel helt til grensa', aPdf({ before: 'x'.repeat(1_024) }), 'pdf'],
    ['med søppel etter slutten', Buffer.concat([aPdf(), Buffer.alloc(4_000)]), 'pdf'],
    ['uten %%EOF, men med slutt', aPdf({ end: 'startxref\n9\n' }), 'pdf'],
    ['endret og lagret igjen', Buffer.concat([aPdf(), aPdf()]), 'pdf'],
    ['med «/Encrypt» i en tekst', aPdf({ objects: ['(trailer << /Encrypt 4 0 R >>)'] }), 'pdf'],
    ['med «/Encrypt» i en kommentar', aPdf({ objects: ['% /Encrypt 4 0 R\nnull'] }), 'pdf'],
    [
      'med «/Encrypt» i en strøm',
      aPdf({ objects: [pdfStream('/Length 40', 'trailer << /Encrypt 4 0 R >>'.padEnd(40))] }),
      'pdf',
    ],
    ['med /Encrypt null', aPdf({ trailer: '/Encrypt null' }), 'pdf'],
    ['med /Encrypt i en annen ordbok', aPdf({ objects: ['<< /Encrypt 4 0 R >>'] }), 'pdf'],
    ['låst', aPdf({ trailer: '/Encrypt 4 0 R /ID [(a) (b)]' }), 'pdf encrypted'],
    ['låst, skrevet på en annen måte', aPdf({ trailer: '/#45ncrypt 4 0 R' }), 'pdf encrypted'],
    [
      'låst, med nøkkelen der',
      aPdf({ trailer: '/Encrypt << /Filter /Standard /V 5 >>' }),
      'pdf encrypted',
    ],
    ['låst, med tabellen i en strøm', aPackedPdf(['<< >>'], '/Encrypt 9 0 R'), 'pdf encrypted'],
    [
      'låst, etter et objekt som aldri tar slutt',
      aPdf({ objects: ['<< /A [ << /B'], trailer: '/Encrypt 4 0 R' }),
      'pdf encrypted',
    ],
    ['låst, med BOM', aPdf({ before: '\uFEFF', trailer: '/Encrypt 4 0 R' }), 'pdf encrypted'],
    ['bare de første byte', Buffer.from('%PDF-1.7\n'), 'pdf damaged'],
    ['halve', aPdf().subarray(0, 150), 'pdf damaged'],
    ['kuttet før slutten', aPdf({ end: '' }), 'pdf damaged'],
    ['kuttet i slutten', aPdf({ end: 'startxref' }), 'pdf damaged'],
    [
      'kuttet midt i en endring',
      Buffer.concat([aPdf(), Buffer.from('9 0 obj\n<<')]),
      'pdf damaged',
    ],
    [
      'kuttet midt i en strøm',
      Buffer.concat([aPdf(), Buffer.from('9 0 obj\n<<>>\nstream\nabc')]),
      'pdf damaged',
    ],
    ['uten objekter', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF'), 'pdf damaged'],
    ['med et skript', aPdf({ objects: [script] }), 'pdf runs-script'],
    [
      'med et skript ved åpning',
      aPdf({ objects: [`<< /OpenAction ${script} >>`] }),
      'pdf runs-script',
    ],
    [
      'med et skript på ei side',
      aPdf({ objects: [`<< /AA << /O ${script} >> >>`] }),
      'pdf runs-script',
    ],
    [
      'med et skript i en strøm',
      aPdf({ objects: ['<</S/JavaScript/JS 9 0 R>>'] }),
      'pdf runs-script',
    ],
    [
      'med et skjult skript',
      aPdf({ objects: ['<</S/#4aavaScript/J#53 9 0 R>>'] }),
      'pdf runs-script',
    ],
    ['med et pakket skript', aPackedPdf([js]), 'pdf runs-script'],
    ['med ordene, ikke skriptet', aPdf({ objects: ['<< /Title (/S /JavaScript /JS) >>'] }), 'pdf'],
    [
      'som starter et program',
      aPdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] }),
      'pdf launches',
    ],
    [
      'som starter et, i Windows',
      aPdf({ objects: ['<< /S /Launch /Win << /F (c) >> >>'] }),
      'pdf launches',
    ],
    ['som starter et, pakket', aPackedPdf(['<< /S /Launch /F 4 0 R >>']), 'pdf launches'],
    ...(
      [
        [
          'hva det gjør, sagt et annet sted',
          ['/Launch', '<< /S 4 0 R /F (calc.exe) >>'],
          'launches',
        ],
        ['det sagt i to steg', ['5 0 R', '/Launch', '<< /S 4 0 R /F (a) >>'], 'launches'],
        [
          'navnet et annet sted',
          ['(a.exe)', '<< /F 4 0 R /EF << /F 9 0 R >> >>'],
          'carries-program',
        ],
        ['program uten typen', [pdfStream('', 'MZ\x90\0'), embedded], 'carries-program'],
        ['program pakket, uten typen', [packed('MZ123'), embedded], 'carries-program'],
        [
          'typen et annet sted',
          ['/EmbeddedFile', pdfStream('/Type 4 0 R', 'MZ')],
          'carries-program',
        ],
        ['skript i et skjema', [pdfStream('', xfa), '<< /XFA 4 0 R >>'], 'runs-script'],
        ['skript i et pakket skjema', [packed(xfa), '<< /XFA [(a) 4 0 R] >>'], 'runs-script'],
        ['skript i et skjema i UTF-16', [utf16Form, '<< /XFA 4 0 R >>'], 'runs-script'],
        ['henting av data', ['<< /OpenAction << /S /ImportData /F (a.fdf) >> >>'], 'outside-links'],
        ['åpning av ei fil på en server', [`<< /S /GoToR /F (${share}) >>`], 'outside-links'],
        [
          'det samme, sagt et annet sted',
          [`(${share})`, '<< /S /GoToR /F 4 0 R >>'],
          'outside-links',
        ],
        [
          'ei fil på en server, nevnt inne i handlinga',
          [`<< /S /GoToR /F << /Type /Filespec /UF (${share}) >> >>`],
          'outside-links',
        ],
        [
          'ei fil på en server, nevnt for seg',
          [`<< /Type /Filespec /F (${share}) >>`, '<< /S /GoToE /F 4 0 R >>'],
          'outside-links',
        ],
        [
          'en strøm som hentes fra nettet',
          ['<< /Length 0 /F << /FS /URL /F (https://evil.example/a) >> >>'],
          'outside-links',
        ],
        [
          'sending av skjemaet når fila åpnes',
          ['<< /OpenAction << /S /SubmitForm /F (a.php) >> >>'],
          'outside-links',
        ],
        [
          'sending av skjemaet når ei side åpnes',
          ['<< /AA << /O << /S /SubmitForm /F << /FS /URL /F (a) >> >> >> >>'],
          'outside-links',
        ],
        ['merknader med flagg', ['<< /Type /Annot /Subtype /Link /F 4 >>'], ''],
        ['åpning av ei fil ved siden av', ['<< /S /GoToR /F (vedlegg.pdf) >>'], ''],
        ['et program nevnt i ei strøm som ingen legger ved', [pdfStream('', 'MZ er et ord')], ''],
        ['et skjema uten skript', [pdfStream('', '<template/>'), '<< /XFA 4 0 R >>'], ''],
        ['noe som viser til seg selv', ['4 0 R', '<< /S 4 0 R /F (a) >>'], ''],
      ] as const
    ).map(
      ([title, objects, fact]): Row => [
        `med ${title}`,
        aPdf({ objects }),
        fact === '' ? 'pdf' : `pdf ${fact}`,
      ],
    ),
    [
      'med et skript i en strøm med typen et annet sted',
      aPdf({ objects: ['/ObjStm', pdfStream('/Type 4 0 R', '<< /S /JavaScript /JS (a) >>')] }),
      'pdf runs-script',
    ],
    [
      'med ordet for å starte i en pakket strøm',
      Buffer.concat([
        aPackedPdf(['<< /S 7 0 R /F (a) >>']),
        Buffer.from('7 0 obj\n/Launch\nendobj\nstartxref\n9\n%%EOF\n'),
      ]),
      'pdf launches',
    ],
    [
      'med en låst PDF som vedlegg, med lengden et annet sted',
      aPdf({ objects: [String(lockedPdf.length), pdfStream('/Length 4 0 R', lockedPdf)] }),
      'pdf',
    ],
    ['med ei lenke', aPdf({ objects: ['<< /S /URI /URI (https://ks.no) >>'] }), 'pdf'],
    [
      'med et bevis fra en signering',
      aPdf({ objects: ['<< /F (bevis.html) /EF << /F 5 0 R >> >>'] }),
      'pdf',
    ],
    [
      'med et program inni',
      aPdf({ objects: ['<< /UF (faktura.pdf.exe) /EF << /F 5 0 R >> >>'] }),
      'pdf carries-program',
    ],
    [
      'med et program inni, med navn i UTF-16',
      aPdf({ objects: ['<< /UF <FEFF0061002E00650078 0065> /EF << /F 5 0 R >> >>'] }),
      'pdf carries-program',
    ],
    [
      'med et program inni, uten navn',
      aPdf({ objects: [pdfStream('/Type /EmbeddedFile', 'MZ\x90\0')] }),
      'pdf carries-program',
    ],
    [
      'med et pakket program inni',
      aPdf({
        objects: [pdfStream('/Type/EmbeddedFile/Filter[/FlateDecode]', deflateSync('MZ1234'))],
      }),
      'pdf carries-program',
    ],
    [
      'med objekter som ikke kan pakkes ut',
      aPdf({ objects: [pdfStream('/Type /ObjStm /Filter /FlateDecode', 'tull')] }),
      'pdf damaged',
    ],
    [
      'med objekter pakket slik få leser',
      aPdf({
        objects: [pdfStream('/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]', 'tull')],
      }),
      'pdf unreadable',
    ],
    [
      'med objekter som vokser uten grense',
      aPdf({
        objects: [
          pdfStream('/Type /ObjStm /Filter /FlateDecode', deflateSync(Buffer.alloc(40 << 20))),
        ],
      }),
      'pdf swells',
    ],
  ])('%s', async (_title, bytes, expected) => {
    expect(await told(bytes)).toBe(expected)
  })
})

describe('Word', () => {
  const linked = (...list: Relation[]) => aDocx({ relations: list })
  const template = (target: string) =>
    aDocx({ settings: [['attachedTemplate', target, 'External']] })
  const chart: Relation[] = [['package', '../embeddings/ark.xlsx']]
  const withChart = (workbook: Uint8Array) =>
    aDocx({
      parts: {
        'word/charts/chart1.xml': '<c/>',
        'word/charts/_rels/chart1.xml.rels': relations(chart),
        'word/embeddings/ark.xlsx': workbook,
      },
    })
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const fieldChar = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const field = (name: string) => wordField(` ${name} "C:\\\\a.doc" `)
  const [outside, pictures, addIn] = ['docx outside-links', 'docx linked-pictures', 'docx add-in']
  it.each<Row>([
    ['vanlig', aDocx(), 'docx'],
    ['av den strenge formen', aDocx({ base: strict }), 'docx'],
    ['med lenker', linked(['hyperlink', 'https://ks.no', 'External']), 'docx'],
    ['med bilder i seg', aDocx({ parts: { 'word/media/image1.png': aPng() } }), 'docx'],
    [
      'med navn i store og små bokstaver',
      aZip({
        '[CONTENT_TYPES].XML': contentTypes({ '/WORD/Document.xml': `${word}.document.main+xml` }),
        '_RELS/.rels': relations([['officeDocument', 'Word/document.XML']]),
        'word/DOCUMENT.xml': wordBody(''),
      }),
      'docx',
    ],
    [
      'med en annen hoveddel',
      aZip({
        '[Content_Types].xml': contentTypes({ '/dok/avtale.xml': `${word}.document.main+xml` }),
        '_rels/.rels': relations([['officeDocument', 'dok/avtale.xml']]),
        'dok/avtale.xml': wordBody(''),
      }),
      'docx',
    ],
    ['mal', aDocx({ main: `${word}.template.main+xml` }), 'dotx'],
    [
      'med makroer',
      aDocx({ main: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'docx macros',
    ],
    ['med makroer i en del', aDocx({ parts: { 'word/vbaProject.bin': 'x' } }), 'docx macros'],
    ['med makroer under et annet navn', linked(['vbaProject', 'bilde.png']), 'docx macros'],
    [
      'med makroer, sagt av typen',
      aDocx({
        types: { '/a.bin': 'application/vnd.ms-office.vbaProject' },
        parts: { 'a.bin': 'x' },
      }),
      'docx macros',
    ],
    ['med data til makroer', aDocx({ parts: { 'word/vbaData.xml': '<x/>' } }), 'docx macros'],
    ['med navnet på en makro i teksten', aDocx({ body: '<w:p>word/vbaProject.bin</w:p>' }), 'docx'],
    ['med ActiveX', aDocx({ parts: { 'word/activeX/activeX1.xml': '<x/>' } }), 'docx activex'],
    ['med ActiveX, sagt av koblingen', linked(['control', 'a.xml']), 'docx activex'],
    ['med et OLE-objekt', linked(['oleObject', 'embeddings/oleObject1.bin']), 'docx embedded'],
    [
      'med et OLE-objekt uten kobling',
      aDocx({ parts: { 'word/embeddings/oleObject1.bin': 'x' } }),
      'docx embedded',
    ],
    [
      'med et Excel-ark inni',
      aDocx({
        relations: [['package', 'embeddings/ark.xlsx']],
        parts: { 'word/embeddings/ark.xlsx': anXlsx() },
      }),
      'docx embedded',
    ],
    ['med et diagram og tallene bak', withChart(anXlsx()), 'docx'],
    [
      'med et diagram og makroer bak',
      withChart(anXlsx({ parts: { 'xl/vbaProject.bin': 'x' } })),
      'docx macros',
    ],
    ['med et diagram og noe annet bak', withChart(Buffer.from('MZ')), 'docx embedded'],
    ['med tekst fra en annen fil inni', linked(['aFChunk', 'del.html']), 'docx embedded'],
    ['med et program inni', aDocx({ parts: { 'word/virus.exe': 'MZ' } }), 'docx carries-program'],
    ['med en mal på nettet', template('https://onde.example/mal.dotm'), 'docx remote-template'],
    ['med en mal på en server', template('file://server/maler/mal.dotx'), 'docx remote-template'],
    ['med en mal på egen maskin', template('file:///C:\\Maler\\Brev.dotx'), 'docx'],
    ['med en mal på egen Mac', template('Macintosh%20HD:Users:kari:Brev.dotx'), 'docx'],
    [
      'med en ramme fra nettet',
      linked(['frame', 'https://onde.example', 'External']),
      'docx outside-links',
    ],
    [
      'med et underdokument',
      linked(['subDocument', 'del2.docx', 'External']),
      'docx outside-links',
    ],
    [
      'med et lenket OLE-objekt',
      linked(['oleObject', 'mhtml:https://onde.example!x', 'External']),
      'docx outside-links',
    ],
    [
      'med en kilde til flettebrev',
      linked(['mailMergeSource', 'file:///C:/liste.xlsx', 'External']),
      'docx outside-links',
    ],
    [
      'med et lenket bilde',
      linked(['image', 'https://onde.example/b.png', 'External']),
      'docx linked-pictures',
    ],
    ['med et DDE-felt', aDocx({ body: wordField('DDEAUTO c:\\\\cmd.exe') }), 'docx outside-links'],
    [
      'med et DDE-felt i biter',
      aDocx({ body: wordField(' D', 'DE', 'AUTO x') }),
      'docx outside-links',
    ],
    [
      'med et enkelt DDE-felt',
      aDocx({ body: '<w:fldSimple w:instr=" DDE x "/>' }),
      'docx outside-links',
    ],
    [
      'med et enkelt DDE-felt bak et uskyldig med samme navn',
      aDocx({ body: '<w:fldSimple instr=" PAGE " w:instr=" DDEAUTO x "/>' }),
      'unknown damaged',
    ],
    [
      'med et bilde fra nettet bak et i fila',
      aDocx({
        body: '<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="a.png" v:src="https://onde.example/b.png"/>',
      }),
      'docx linked-pictures',
    ],
    ['med et skjult DDE-felt', aDocx({ body: wordField('&#68;DE x') }), 'docx outside-links'],
    ['med et felt med en del av ei fil', aDocx({ body: field('INCLUDE') }), 'docx outside-links'],
    ['med et felt med tekst fra ei fil', aDocx({ body: field('includetext') }), outside],
    [
      'med et DDE-felt uten slutt',
      aDocx({
        body: field('DDEAUTO').replace(/<w:r><w:fldChar w:fldCharType="end".*?<\/w:r>/, ''),
      }),
      outside,
    ],
    [
      'med et DDE-felt uten slutt, i topptekst',
      aDocx({
        types: { '/word/header1.xml': `${word}.header+xml` },
        parts: {
          'word/header1.xml': `<w:hdr xmlns:w="${main}"><w:p>${fieldChar('begin')}<w:r><w:instrText>DDE x</w:instrText></w:r></w:p></w:hdr>`,
        },
      }),
      outside,
    ],
    [
      'med et felt som skriver navnet på et annet',
      aDocx({
        body: `<w:p>${fieldChar('begin')}${wordField('QUOTE 68 68 69 65 85 84 79').slice(5, -6)}${fieldChar('end')}</w:p>`,
      }),
      outside,
    ],
    [
      'med et felt som skriver slutten på navnet',
      aDocx({
        body: `<w:p>${fieldChar('begin')}<w:r><w:instrText> DDE</w:instrText></w:r>${wordField('QUOTE 65').slice(5, -6)}${fieldChar('end')}</w:p>`,
      }),
      outside,
    ],
    [
      'med et felt inni et annet, slik Word gjør det',
      aDocx({
        body: `<w:p>${fieldChar('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${wordField(' PAGE ').slice(5, -6)}<w:r><w:instrText> = 1 "a" "b"</w:instrText></w:r>${fieldChar('end')}</w:p>`,
      }),
      'docx',
    ],
    [
      'med et regnestykke av et felt',
      aDocx({
        body: `<w:p>${fieldChar('begin')}<w:r><w:instrText>=</w:instrText></w:r>${wordField('PAGE').slice(5, -6)}${fieldChar('end')}</w:p>`,
      }),
      'docx',
    ],
    [
      'med et felt i det et annet ble til',
      aDocx({
        body: `<w:p>${fieldChar('begin')}${fieldChar('separate')}${wordField('PAGE').slice(5, -6)}${fieldChar('end')}</w:p>`,
      }),
      'docx',
    ],
    [
      'med et bilde i et felt',
      aDocx({ body: wordField('INCLUDEPICTURE "http://onde.example/b.png" \\d') }),
      pictures,
    ],
    [
      'med et bilde i et felt, ikke lagret',
      aDocx({ body: wordField('IMPORT b.png \\d') }),
      pictures,
    ],
    [
      'med et bilde i et felt, på en server',
      aDocx({ body: wordField('IMPORT \\\\server\\b.png') }),
      pictures,
    ],
    [
      'med et bilde fra en e-post, lagret i fila',
      aDocx({ body: wordField(' INCLUDEPICTURE "cid:image001.png@01D9" \\* MERGEFORMATINET ') }),
      'docx',
    ],
    [
      'med et lenket bilde i VML',
      aDocx({ body: '<v:imagedata xmlns:v="urn:v" src="http://onde.example/b.png"/>' }),
      pictures,
    ],
    [
      'med et lenket bilde som fyll i VML',
      aDocx({ body: '<v:fill xmlns:v="urn:v" src="//onde.example/b.png"/>' }),
      pictures,
    ],
    [
      'med et lenket bilde i en tegning av den gamle sorten',
      aDocx({
        parts: {
          'word/drawings/vml1.vml': '<xml><br><v:imagedata src="http://onde.example"/></xml>',
        },
      }),
      pictures,
    ],
    [
      'med et bilde i VML',
      aDocx({ body: '<v:imagedata xmlns:v="urn:v" src="image1.png"/>' }),
      'docx',
    ],
    ['med et tillegg', aDocx({ parts: { 'word/webextensions/webextension1.xml': '<x/>' } }), addIn],
    ['med et tillegg, sagt av koblingen', linked(['webextensiontaskpanes', 'a.xml']), addIn],
    ['med egne knapper', aDocx({ parts: { 'customUI/customUI14.xml': '<x/>' } }), addIn],
    ['med egne knapper, sagt av koblingen', linked(['extensibility', 'a.xml']), addIn],
    [
      'med en entitet fra et annet sted',
      aDocx({
        parts: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc">]><a/>' },
      }),
      outside,
    ],
    [
      'med en entitet fra nettet i egne data',
      aDocx({
        parts: { 'customXml/item1.xml': '<!DOCTYPE a [<!ENTITY % b PUBLIC "x" "http://a">]><a/>' },
      }),
      outside,
    ],
    [
      'med en entitet som vokser',
      aDocx({ parts: { 'docProps/app.xml': '<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;</a>' } }),
      'docx unreadable',
    ],
    [
      'med en grammatikk fra nettet',
      aDocx({ parts: { 'customXml/item1.xml': '<!DOCTYPE a SYSTEM "http://a/b.dtd"><a/>' } }),
      outside,
    ],
    ['med egne data som ikke er XML', aDocx({ parts: { 'customXml/item1.xml': '<a>&b' } }), 'docx'],
    ['med et felt for sidetall', aDocx({ body: wordField(' PAGE ') }), 'docx'],
    ['med ordet DDE i teksten', aDocx({ body: '<w:p><w:t>DDE AUTO</w:t></w:p>' }), 'docx'],
    ['halv', aDocx().subarray(0, 300), 'zip damaged'],
    ['uten slutt', aDocx().subarray(0, -10), 'zip damaged'],
    ['uten hoveddel', aZip({ '[Content_Types].xml': contentTypes({}) }), 'unknown damaged'],
    ['med ødelagt XML', aDocx({ body: '<w:p>' }), 'unknown damaged'],
    ['med en del utenfor', aDocx({ parts: { '../../ond.xml': '<x/>' } }), 'unknown damaged'],
    ['med en del to ganger', aDocx({ parts: { 'word/Document.xml': '<x/>' } }), 'unknown damaged'],
    [
      'som vokser uten grense',
      aDocx({ parts: { 'word/media/a.bmp': new Uint8Array(100 << 20) } }),
      'unknown swells',
    ],
    [
      'med svært mange deler',
      aZip({
        '[Content_Types].xml': contentTypes({}),
        ...Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`p${i}`, ''])),
      }),
      'unknown swells',
    ],
    ['låst med passord', aCompound('EncryptionInfo', 'EncryptedPackage'), 'old-office encrypted'],
  ])('%s', async (_title, bytes, expected) => {
    expect(await told(bytes)).toBe(expected)
  })

  it('en del som ikke er det den sier, er ødelagt', async () => {
    const docx = aDocx({ parts: { 'word/media/a.bin': 'abcdefgh'.repeat(50) } })
    const at = docx.indexOf('word/media/a.bin') + 'word/media/a.bin'.length + 3
    docx[at] = (docx[at] ?? 0) ^ 0xff
    expect(await told(docx)).toBe('unknown damaged')
  })

  it('en låst del i arkivet er en låst fil', async () => {
    const docx = aDocx()
    const list = docx.indexOf(Buffer.from('PK\x01\x02'))
    docx.writeUInt16LE(1, list + 8)
    expect(await told(docx)).toBe('unknown encrypted')
  })
})

describe('Excel', () => {
  it.each<Row>([
    ['vanlig', anXlsx(), 'xlsx'],
    ['mal', anXlsx({ main: `${sheet}.template.main+xml` }), 'xltx'],
    ['binært', anXlsx({ main: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }), 'xlsb'],
    [
      'med makroer',
      anXlsx({ main: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      'xlsx macros',
    ],
    [
      'med gamle makroark',
      anXlsx({ parts: { 'xl/macrosheets/sheet1.xml': '<x/>' } }),
      'xlsx macros',
    ],
    [
      'med makroark, sagt av typen',
      anXlsx({
        types: { '/xl/s.xml': 'application/vnd.ms-excel.intlmacrosheet+xml' },
        parts: { 'xl/s.xml': '<x/>' },
      }),
      'xlsx macros',
    ],
    ['med dialogark', anXlsx({ parts: { 'xl/dialogsheets/sheet1.xml': '<x/>' } }), 'xlsx macros'],
    [
      'med tall fra en annen bok',
      anXlsx({ relations: [['externalLink', 'externalLinks/externalLink1.xml']] }),
      'xlsx outside-links',
    ],
    [
      'med tall fra en database',
      anXlsx({ relations: [['connections', 'connections.xml']] }),
      'xlsx outside-links',
    ],
    ['med knapper uten kode', anXlsx({ parts: { 'xl/ctrlProps/ctrlProp1.xml': '<x/>' } }), 'xlsx'],
  ])('%s', async (_title, bytes, expected) => {
    expect(await told(bytes)).toBe(expected)
  })
})

describe('Formlene i Excel', () => {
  const outside = 'xlsx outside-links'
  const damaged = 'unknown damaged'
  const written = (formula: string) => formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const inCell = (formula: string) =>
    anXlsx({
      types: { '/xl/worksheets/sheet1.xml': `${sheet}.worksheet+xml` },
      parts: {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><c><f>${written(formula)}</f><v>0</v></c></sheetData></worksheet>`,
      },
    })
  const inName = (formula: string) =>
    anXlsx({
      parts: {
        'xl/workbook.xml': `<workbook><definedName name="a">${written(formula)}</definedName></workbook>`,
      },
    })
  const inCheck = (formula: string) =>
    anXlsx({
      types: { '/xl/worksheets/sheet1.xml': `${sheet}.worksheet+xml` },
      parts: {
        'xl/worksheets/sheet1.xml': `<worksheet><formula1>${written(formula)}</formula1></worksheet>`,
      },
    })
  it.each<[string, string]>([
    ["cmd|' /C calc'!A0", outside],
    ["1+cmd|'/C calc'!A0", outside],
    ["'cmd'|'/C calc'!A0", outside],
    ['excel|ark!R1C1', outside],
    ['MSEXCEL|"a"!A0', outside],
    ['_xlfn.WEBSERVICE("http://onde.example")', outside],
    ['_XLFN.webservice (A1)', outside],
    ['1+WEBSERVICE(A1)', outside],
    ['_xlfn.IMAGE("http://onde.example/b.png")', outside],
    ['_xlfn._xlws.IMAGE(A1)', outside],
    ['RTD("server",,"a")', outside],
    ['CALL("kernel32","WinExec","JC","calc")', outside],
    ['REGISTER.ID("a","b")', outside],
    ['DDE("soffice";"a";"b")', outside],
    ["'C:\\felles\\[budsjett.xlsx]Ark1'!A1", outside],
    ["'https://onde.example/[b.xlsx]Ark1'!A1", outside],
    ['SUM(A1:A9)', 'xlsx'],
    ['A1&"cmd|calc!A0"', 'xlsx'],
    ["'Ark | to'!A1", 'xlsx'],
    ["'Kari''s | ark'!A1", 'xlsx'],
    ['Tabell1[lønn|år]', 'xlsx'],
    ['IF(A1<2,"WEBSERVICE(1)",0)', 'xlsx'],
    ['MYIMAGE(A1)+RECALL(2)', 'xlsx'],
    ['HYPERLINK("https://ks.no")', 'xlsx'],
    ["'Ark [1]'!A1", 'xlsx'],
  ])('%s', async (formula, expected) => {
    expect(await told(inCell(formula))).toBe(expected)
    expect(await told(inName(formula))).toBe(expected)
    expect(await told(inCheck(formula))).toBe(expected)
  })

  const cell = '<worksheet><c><f>WEBSERVICE("http://onde.example")</f></c></worksheet>'
  const wide = (text: string) => Buffer.from(text, 'utf16le')
  const declared = (charset: string, rest: string) =>
    Buffer.from(`<?xml version="1.0" encoding="${charset}"?>${rest}`, 'latin1')
  it.each<[string, Buffer, string]>([
    ['UTF-16 med merke', wide(`\uFEFF${cell}`), outside],
    ['UTF-16 uten merke', wide(cell), outside],
    ['UTF-16 den andre veien, uten merke', wide(cell).swap16(), outside],
    [
      'UTF-32',
      Buffer.concat([...cell].map((sign) => Buffer.from([sign.charCodeAt(0), 0, 0, 0]))),
      damaged,
    ],
    ['UTF-7', declared('UTF-7', cell.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-')), damaged],
    ['EBCDIC, som ingen sier', Buffer.from('4c8181816e', 'hex'), damaged],
    ['ISO 8859-1', declared('ISO-8859-1', `<worksheet a="ø"/>`), 'xlsx'],
    ['UTF-8 som kaller seg UTF-16', declared('UTF-16', cell), outside],
  ])('et ark skrevet i %s', async (_title, bytes, expected) => {
    const types = { '/xl/worksheets/sheet1.xml': `${sheet}.worksheet+xml` }
    const parts = { 'xl/worksheets/sheet1.xml': bytes }
    expect(await told(anXlsx({ types, parts }))).toBe(expected)
  })

  it('et element med flere egenskaper enn noe har, gjør fila ødelagt', async () => {
    const many = Array.from({ length: 1_001 }, (_, n) => `a${n}="1"`).join(' ')
    const parts = { 'xl/worksheets/sheet1.xml': `<worksheet ${many}/>` }
    expect(await told(anXlsx({ parts }))).toBe(damaged)
  })

  it('flere sammenhenger enn noen har, gjør fila ødelagt, men ikke lenker', async () => {
    const list = (type: string) =>
      `<Relationships>${`<Relationship Type="${type}" Target="a"/>`.repeat(100_002)}</Relationships>`
    const withList = (type: string) =>
      anXlsx({ parts: { 'xl/worksheets/_rels/sheet1.xml.rels': list(type) } })
    expect(await told(withList('a/drawing'))).toBe(damaged)
    expect(await told(withList('a/hyperlink'))).toBe('xlsx')
  })

  it('en tekst i ei celle er ingen formel', async () => {
    const parts = { 'xl/sharedStrings.xml': "<sst><si><t>cmd|' /C calc'!A0</t></si></sst>" }
    expect(await told(anXlsx({ parts }))).toBe('xlsx')
  })
})

describe('OpenDocument', () => {
  const module = { 'Basic/Standard/Module1.xml': '<x/>' }
  const locked =
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
  const image = (address: string) => `<draw:image xlink:href="${address}"/>`
  it.each<Row>([
    ['vanlig', anOdt(), 'odt'],
    ['med bilder i seg', anOdt({ body: image('Pictures/a.png') + image('./Object 1') }), 'odt'],
    ['med lenker', anOdt({ body: '<text:a xlink:href="https://ks.no">KS</text:a>' }), 'odt'],
    [
      'med et tomt bibliotek',
      anOdt({ parts: { 'Basic/script-lc.xml': '<x/>', 'Basic/Standard/script-lb.xml': '<x/>' } }),
      'odt',
    ],
    ['med en makro i Basic', anOdt({ parts: module }), 'odt macros'],
    [
      'med en makro i Python',
      anOdt({ parts: { 'Scripts/python/a.py': 'x' } }),
      'odt carries-program macros',
    ],
    [
      'med en makro i JavaScript',
      anOdt({ parts: { 'Scripts/javascript/a/b.txt': 'x' } }),
      'odt macros',
    ],
    ['med en dialog', anOdt({ parts: { 'Dialogs/Standard/D1.xml': '<x/>' } }), 'odt macros'],
    [
      'med noe som kjøres ved åpning',
      anOdt({ body: '<script:event-listener xlink:href="vnd.sun.star.script:x"/>' }),
      'odt macros',
    ],
    [
      'med noe som kjøres, i stilene',
      anOdt({ parts: { 'styles.xml': openXml('<script:event-listener/>') } }),
      'odt macros',
    ],
    ['med et skript', anOdt({ body: '<office:script script:language="x"/>' }), 'odt macros'],
    [
      'med tomme skript og hendelser',
      anOdt({ body: '<office:scripts/><office:event-listeners/>' }),
      'odt',
    ],
    [
      'med et OLE-objekt',
      anOdt({ body: '<draw:object-ole xlink:href="./Object 1"/>' }),
      'odt embedded',
    ],
    [
      'med en formel',
      anOdt({
        body: '<draw:object xlink:href="./Object 1"/>',
        parts: { 'Object 1/content.xml': openXml('') },
      }),
      'odt',
    ],
    [
      'med et avsnitt fra en annen fil',
      anOdt({ body: '<text:section-source xlink:href="../a.odt"/>' }),
      'odt outside-links',
    ],
    ['med DDE', anOdt({ body: '<text:dde-connection-decl/>' }), 'odt outside-links'],
    [
      'med ei side fra nettet',
      anOdt({ body: '<draw:floating-frame xlink:href="https://x.example"/>' }),
      'odt outside-links',
    ],
    [
      'med et lenket bilde',
      anOdt({ body: image('https://x.example/b.png') }),
      'odt linked-pictures',
    ],
    ['med et bilde ved siden av', anOdt({ body: image('../b.png') }), 'odt linked-pictures'],
    [
      'med en mal på nettet',
      anOdt({
        parts: { 'meta.xml': openXml('<meta:template xlink:href="https://x.example/m.ott"/>') },
      }),
      'odt remote-template',
    ],
    [
      'med en mal på egen maskin',
      anOdt({ parts: { 'meta.xml': openXml('<meta:template xlink:href="../../Maler/m.ott"/>') } }),
      'odt',
    ],
    ...(
      [
        [
          'ei side som lastes på nytt fra nettet',
          '<meta:auto-reload xlink:href="http://a.example"/>',
        ],
        ['et stikkord fra ei fil', '<text:alphabetical-index-auto-mark-file xlink:href="a.sdi"/>'],
        ['et skjema som sendes ut', '<text:form xlink:href="http://a.example"/>'],
        ['en database', '<text:connection-resource xlink:href="sdbc:mysql://a"/>'],
        ['en database i fila ved siden av', '<text:connection-resource xlink:href="a.odb"/>'],
        ['en lyd fra nettet', '<draw:sound xlink:href="http://a.example/a.wav"/>'],
        ['en skrift fra nettet', '<draw:font-face-uri xlink:href="http://a.example/a.ttf"/>'],
        ['et skjema i XForms', '<text:submission action="http://a.example"/>'],
        ['data i XForms', '<text:instance src="http://a.example"/>'],
      ] as const
    ).map(([title, body]): Row => [`med ${title}`, anOdt({ body }), 'odt outside-links']),
    ...(
      [
        ['en knapp', '<text:button xlink:href="macro:///Standard.Module1.Main"/>'],
        ['ei lenke', '<text:a xlink:href="vnd.sun.star.script:a?language=Basic">a</text:a>'],
        ['ei lenke med mellomrom foran', '<text:a xlink:href=" Macro:///A">a</text:a>'],
        ['ei lenke til JavaScript', '<text:a xlink:href="javascript:a()">a</text:a>'],
        ['ei lenke til en kommando', '<text:a xlink:href=".uno:Quit">a</text:a>'],
        ['et bilde', '<draw:image xlink:href="vnd.sun.star.expand:a"/>'],
        ['et felt', '<text:execute-macro text:name="a"/>'],
      ] as const
    ).map(([title, body]): Row => [`med ${title} som kjører noe`, anOdt({ body }), 'odt macros']),
    [
      'med punkter av bilder fra nettet',
      anOdt({ body: '<text:list-level-style-image xlink:href="http://a.example"/>' }),
      'odt linked-pictures',
    ],
    [
      'med en knapp med bilde fra nettet',
      anOdt({ body: '<text:button text:image-data="http://a.example/b.png"/>' }),
      'odt linked-pictures',
    ],
    [
      'med et tomt skjema og en knapp med ei lenke',
      anOdt({
        body: '<text:form xlink:href=""><text:button xlink:href="https://ks.no"/></text:form>',
      }),
      'odt',
    ],
    [
      'med ei side som lastes på nytt fra seg selv',
      anOdt({ body: '<meta:auto-reload meta:delay="PT1S"/>' }),
      'odt',
    ],
    [
      'med en entitet fra et annet sted',
      anOdt({ parts: { 'a/b.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "http://a">]><a/>' } }),
      'odt outside-links',
    ],
    [
      'med den gamle grammatikken ved siden av',
      anOdt({
        parts: { 'settings.xml': `<!DOCTYPE a PUBLIC "-//OpenOffice.org//DTD" "office.dtd"><a/>` },
      }),
      'odt',
    ],
    ['låst', anOdt({ manifest: locked }), 'odt encrypted'],
    ['låst som én pakke', anOdt({ parts: { 'encrypted-package': 'x' } }), 'odt encrypted'],
    [
      'uten innhold',
      aZip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'unknown damaged',
    ],
    [
      'uten mimetype',
      aZip({
        'META-INF/manifest.xml':
          '<manifest><file-entry full-path="/" media-type="application/vnd.oasis.opendocument.text"/></manifest>',
        'content.xml': openXml(''),
      }),
      'odt',
    ],
    ['mal', anOdt({ kind: 'text-template' }), 'ott'],
    ['hoveddokument', anOdt({ kind: 'text-master' }), 'odm'],
    ['mal for hoveddokument', anOdt({ kind: 'text-master-template' }), 'odm'],
    ['nettside', anOdt({ kind: 'text-web' }), 'oth'],
    ['formel', anOdt({ kind: 'formula' }), 'unknown'],
    ['database', anOdt({ kind: 'base' }), 'unknown'],
    ['regneark', anOdt({ kind: 'spreadsheet' }), 'ods'],
    ['presentasjon', anOdt({ kind: 'presentation' }), 'odp'],
    ['tegning', anOdt({ kind: 'graphics' }), 'odg'],
  ])('%s', async (_title, bytes, expected) => {
    expect((await told(bytes)).split(' ').sort()).toEqual(expected.split(' ').sort())
  })
})

describe('Tekst', () => {
  const dosLetters: Record<string, number> = { ø: 0x9b, å: 0x86, Ø: 0x9d }
  const dos = (text: string) =>
    Buffer.from([...text].map((sign) => dosLetters[sign] ?? sign.charCodeAt(0)))
  const utf32 = (text: string) =>
    Buffer.from(Uint32Array.from([...text], (sign) => sign.charCodeAt(0)).buffer)
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('Møtet er på Ørland.'), 'utf-8'],
    ['UTF-8 med BOM', Buffer.from('\uFEFFMøtet er på Ørland.'), 'utf-8'],
    ['bare engelske bokstaver', Buffer.from('Hei\r\n\tder\f'), 'utf-8'],
    ['UTF-16 fra Notisblokk', Buffer.from('\uFEFFMøtet er på Ørland.', 'utf16le'), 'utf-16le'],
    [
      'UTF-16 den andre veien',
      Buffer.from('\uFEFFMøtet er på Ørland.', 'utf16le').swap16(),
      'utf-16be',
    ],
    ['Windows-1252', latin1('Møtet er på Ørland.'), 'windows-1252'],
    [
      'Windows-1252 med tankestrek og euro',
      hex('4d f8 74 65 20 96 20 80 20 93 6a 61 94'),
      'windows-1252',
    ],
    ['Windows-1252 som begynner som et bilde', latin1('BM på Ørland'), 'windows-1252'],
    ['fra et gammelt system, med sluttegn', latin1('Møte\r\n\u001A'), 'windows-1252'],
    ['samisk', Buffer.from('Davvi čearddat ŋŧž'), 'utf-8'],
    ['HTML', Buffer.from('<!doctype html><p>Ørland'), 'utf-8'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'utf-8'],
    ['et skript for skallet', Buffer.from('#!/bin/sh\nls'), 'utf-8'],
    ['som begynner som et program', Buffer.from('MZ er forkortelse for Mozart'), 'utf-8'],
    ['UTF-16 uten merke', Buffer.from('Møtet er på Ørland.', 'utf16le'), 'utf-16le'],
    ['UTF-16 uten merke, kort', Buffer.from('Møte', 'utf16le'), 'utf-16le'],
    ['UTF-16 uten merke, samisk', Buffer.from('Davvi čearddat ŋŧž', 'utf16le'), 'utf-16le'],
    [
      'UTF-16 uten merke, den andre veien',
      Buffer.from('Møtet er på Ørland.', 'utf16le').swap16(),
      'utf-16be',
    ],
    ['Windows-1252 med kors', latin1('Ola Nordmann \x86 1950, Kåre'), 'windows-1252'],
    ['som begynner som en PDF', Buffer.from('%PDF-1.4 er starten på en PDF.\n'), 'utf-8'],
    ['som forklarer PDF', Buffer.from('%PDF-1.4\nSlik begynner en PDF.\n'), 'utf-8'],
    ['som handler om PDF', Buffer.from('Fila begynner med %PDF-1.7 og er fin.'), 'utf-8'],
  ])('%s', async (_title, bytes, charset) => {
    expect(await told(bytes)).toBe('txt')
    expect(charsetOf(bytes)).toBe(charset)
  })

  it.each<Row>([
    ['RTF', Buffer.from('{\\rtf1\\ansi Møte}'), 'rtf'],
    ['RTF med mellomrom foran', Buffer.from('\r\n {\\rtf1 x}'), 'rtf'],
    ['et nulltegn midt i', Buffer.from('Møte\0referat'), 'other-text'],
    ['farger fra et skall', Buffer.from('\u001B[1mMøtet er på Ørland.\u001B[0m'), 'other-text'],
    ['et styretegn langt ute', Buffer.from(`${'a'.repeat(100_000)}\u0007`), 'other-text'],
    ['DOS, med stor Ø', dos('Møtet er på Ørland.'), 'other-text'],
    ['DOS, uten stor Ø', dos('Møtet er på Frøya.'), 'other-text'],
    ['DOS, bare med på', dos('Vi er på vei.'), 'other-text'],
    ['UTF-32', utf32('Møtet er på Ørland.'), 'other-text'],
    ['UTF-32 den andre veien', utf32('Møtet er på Ørland.').swap32(), 'other-text'],
    ['UTF-32 med merke', utf32('\uFEFFMøtet er på Ørland.'), 'other-text'],
    ['UTF-16 med et styretegn', Buffer.from('\uFEFFMøtet\u001B er', 'utf16le'), 'other-text'],
    ['UTF-16 uten merke, med et nulltegn', Buffer.from('Møtet\0er på', 'utf16le'), 'other-text'],
    ['byte som ingen bokstav har', hex('4d f8 81 8d'), 'unknown'],
    ['UTF-16 med en halv bokstav', Buffer.concat([hex('fffe'), hex('3dd8')]), 'unknown'],
  ])('%s er ikke ren tekst', async (_title, bytes, expected) => {
    expect(await told(bytes)).toBe(expected)
  })

  it.each<[string, Buffer, IdentityProblem | null]>([
    ['UTF-8', Buffer.from('Gjelder 010107 50160'), 'identity-number'],
    ['Windows-1252', latin1('Gjelder på Ørland 010107 50160'), 'identity-number'],
    ['ett siffer på hver linje', Buffer.from([...'01010750160'].join('\r\n')), 'identity-number'],
    ['ett siffer i hver celle', Buffer.from([...'01010750160'].join('\t')), 'identity-number'],
    ['UTF-16', Buffer.from('\uFEFFGjelder 010107 50160', 'utf16le'), 'identity-number'],
    [
      'UTF-16 den andre veien',
      Buffer.from('\uFEFFGjelder 01010750160', 'utf16le').swap16(),
      'identity-or-account',
    ],
    ['et annet tall', Buffer.from('Gjelder 01010750161'), null],
  ])('fødselsnummer finnes i %s', async (_title, bytes, expected) => {
    expect((await readFile(bytes)).identity).toBe(expected)
  })
})

describe('Andre filer kjennes igjen for det de er', () => {
  const zeros = Buffer.alloc(60)
  it.each<[string, Uint8Array, FileForm, ...FileFact[]]>([
    ['PNG', aPng(), 'png'],
    ['PNG som er kuttet', aPng().subarray(0, -12), 'png', 'damaged'],
    ['JPG', aJpeg(), 'jpg'],
    ['JPG som er kuttet', aJpeg().subarray(0, -2), 'jpg', 'damaged'],
    ['GIF', Buffer.concat([Buffer.from('GIF89a'), zeros]), 'gif'],
    ['WEBP', Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 '), zeros]), 'webp'],
    ['TIFF', Buffer.concat([hex('49492a0008000000'), zeros]), 'tiff'],
    ['BMP', Buffer.concat([Buffer.from('BM'), zeros]), 'bmp'],
    [
      'HEIC',
      Buffer.concat([hex('00000018'), Buffer.from('ftypheic\0\0\0\0mif1heic'), zeros]),
      'heic',
    ],
    [
      'AVIF',
      Buffer.concat([hex('00000018'), Buffer.from('ftypavif\0\0\0\0mif1avif'), zeros]),
      'avif',
    ],
    [
      'film',
      Buffer.concat([hex('00000018'), Buffer.from('ftypmp42\0\0\0\0mp42isom'), zeros]),
      'video',
    ],
    ['lyd', Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\0'), hex('fffb9064'), zeros]), 'sound'],
    ['ZIP', aZip({ 'a.txt': 'Ørland' }), 'zip'],
    ['ZIP med mappa word', aZip({ 'word/document.xml': '<x/>' }), 'zip'],
    ['tom ZIP', aZip({}), 'zip'],
    ['ZIP som vokser uten grense', aZip({ a: new Uint8Array(100 << 20) }), 'zip'],
    ['Pages', aZip({ 'Index/Document.iwa': 'x' }), 'iwork'],
    ['EPUB', aZip({ mimetype: 'application/epub+zip' }), 'epub'],
    ['7z', Buffer.concat([hex('377abcaf271c0004'), zeros]), '7z'],
    ['RAR', Buffer.concat([hex('526172211a0700'), zeros]), 'rar'],
    ['gzip', gzipSync('Ørland'), 'archive'],
    ['DOC', aCompound('WordDocument'), 'doc'],
    ['XLS', aCompound('Workbook'), 'xls'],
    ['PPT', aCompound('PowerPoint Document'), 'ppt'],
    ['MSG', aCompound('__properties_version1.0'), 'msg'],
    ['annen gammel fil', aCompound('Contents'), 'old-office'],
    ['halv gammel fil', aCompound('WordDocument').subarray(0, 100), 'old-office'],
    [
      'PPTX',
      aZip({
        '[Content_Types].xml': contentTypes({
          '/p.xml':
            'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
        }),
        '_rels/.rels': relations([['officeDocument', 'p.xml']]),
        'p.xml': '<p/>',
      }),
      'pptx',
    ],
    ['program for Windows', Buffer.concat([Buffer.from('MZ'), hex('9000'), zeros]), 'program'],
    ['bare begynnelsen på et program', hex('4d5a9000'), 'program'],
    [
      'program for Linux',
      Buffer.concat([Buffer.from('\x7fELF'), hex('02010100'), zeros]),
      'program',
    ],
    [
      'program med en PDF i seg',
      Buffer.concat([Buffer.from('MZ'), hex('9000'), zeros, aPdf()]),
      'program',
    ],
    ['noe ukjent', hex('0001020304050607'), 'unknown'],
  ])('%s', async (_title, bytes, ...expected) => {
    expect(await told(bytes)).toBe(expected.join(' '))
  })
})

describe('Ingen fil, hvor ødelagt den enn er, stopper lesingen', () => {
  const whole = [
    aPdf({ objects: ['<< /S /Launch /F (a) >>'] }),
    aPackedPdf(['<< >>']),
    aDocx(),
    anXlsx(),
    anOdt(),
    aCompound('Workbook'),
    aPng(),
    aJpeg(),
  ]
  it('kuttet hvor som helst, og med én byte endret hvor som helst', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        async (file, cut, at, byte) => {
          const changed = Buffer.from(file)
          changed[at % file.length] = byte
          await readFile(changed)
          await readFile(file.subarray(0, cut % file.length))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('tilfeldige byte etter en kjent begynnelse', async () => {
    const beginnings = fc.constantFrom('%PDF-', 'PK\x03\x04', 'd0cf', '{\\rtf', '', '\xff\xfe')
    await fc.assert(
      fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 2_000 }), async (beginning, rest) => {
        await readFile(Buffer.concat([latin1(beginning), rest]))
      }),
      { numRuns: 300 },
    )
  })
})

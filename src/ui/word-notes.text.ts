import type { WordPiece } from '../kernel/word-text.model.ts'
import { type Named, texts } from '../kernel/words.model.ts'

/** What each thing is called that a file holds and that is told of, one or several of it, and what became of it. */
export const pieceNames: Readonly<Record<WordPiece, Named>> = {
  footnote: {
    nb: 'Fotnoter: merket i teksten, og samlet sist',
    nn: 'Fotnotar: merkte i teksten, og samla sist',
    en: 'Footnotes: marked in the text, and gathered last',
  },
  endnote: {
    nb: 'Sluttnoter: merket i teksten, og samlet sist',
    nn: 'Sluttnotar: merkte i teksten, og samla sist',
    en: 'Endnotes: marked in the text, and gathered last',
  },
  picture: { nb: 'Bilder: ikke med', nn: 'Bilete: ikkje med', en: 'Pictures: left out' },
  chart: { nb: 'Diagrammer: ikke med', nn: 'Diagram: ikkje med', en: 'Charts: left out' },
  diagram: {
    nb: 'Figurer (SmartArt): ikke med',
    nn: 'Figurar (SmartArt): ikkje med',
    en: 'Diagrams (SmartArt): left out',
  },
  drawing: { nb: 'Tegninger: ikke med', nn: 'Teikningar: ikkje med', en: 'Drawings: left out' },
  object: {
    nb: 'Innsatte filer: ikke med',
    nn: 'Innsette filer: ikkje med',
    en: 'Embedded files: left out',
  },
  document: {
    nb: 'Innsatte dokumenter: ikke med',
    nn: 'Innsette dokument: ikkje med',
    en: 'Inserted documents: left out',
  },
  shape: {
    nb: 'Tekstbokser: teksten står etter avsnittet',
    nn: 'Tekstboksar: teksten står etter avsnittet',
    en: 'Text boxes: the text stands after the paragraph',
  },
  'merged-cells': {
    nb: 'Slåtte sammen celler: teksten står i den første',
    nn: 'Samanslåtte celler: teksten står i den første',
    en: 'Joined cells: the text stands in the first',
  },
  'table-in-table': {
    nb: 'Tabeller i tabeller: teksten står linje for linje',
    nn: 'Tabellar i tabellar: teksten står linje for linje',
    en: 'Tables in tables: the text stands line by line',
  },
  equation: {
    nb: 'Formler: tegnene står etter hverandre',
    nn: 'Formlar: teikna står etter kvarandre',
    en: 'Equations: the signs stand one after another',
  },
  header: { nb: 'Topptekst: ikke med', nn: 'Topptekst: ikkje med', en: 'Page header: left out' },
  footer: { nb: 'Bunntekst: ikke med', nn: 'Botntekst: ikkje med', en: 'Page footer: left out' },
  contents: {
    nb: 'Innholdsfortegnelse: ikke med',
    nn: 'Innhaldsliste: ikkje med',
    en: 'Table of contents: left out',
  },
  'page-number': {
    nb: 'Sidetall: ikke med',
    nn: 'Sidetal: ikkje med',
    en: 'Page numbers: left out',
  },
  field: {
    nb: 'Felt som ikke viser noe: ikke med',
    nn: 'Felt som ikkje viser noko: ikkje med',
    en: 'Fields that show nothing: left out',
  },
  hidden: {
    nb: 'Skjult tekst: ikke med',
    nn: 'Skjult tekst: ikkje med',
    en: 'Hidden text: left out',
  },
  link: {
    nb: 'Lenker som ikke kan åpnes herfra: bare ordene er med',
    nn: 'Lenkjer som ikkje kan opnast herfrå: berre orda er med',
    en: 'Links that cannot be opened from here: the words alone are kept',
  },
  symbol: {
    nb: 'Tegn som ikke kan vises',
    nn: 'Teikn som ikkje kan visast',
    en: 'Signs that cannot be shown',
  },
  'number-format': {
    nb: 'Nummer som Word skriver på en annen måte',
    nn: 'Nummer som Word skriv på ein annan måte',
    en: 'Numbers that Word writes in another way',
  },
  ruby: {
    nb: 'Lesetegn over ordene: ikke med',
    nn: 'Leseteikn over orda: ikkje med',
    en: 'Reading signs over words: left out',
  },
  raised: {
    nb: 'Hevet eller senket skrift: står på linja',
    nn: 'Heva eller senka skrift: står på linja',
    en: 'Raised or lowered signs: stand in the line',
  },
}

export const sayWordNotes = texts({
  title: {
    nb: 'Se over dette fra fila',
    nn: 'Sjå over dette frå fila',
    en: 'Look over this from the file',
  },
  tracked: {
    nb: (author: string) => `Sporede endringer av ${author}`,
    nn: (author: string) => `Spora endringar av ${author}`,
    en: (author: string) => `Tracked changes by ${author}`,
  },
  somebody: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
  inserted: {
    nb: (count: number) => `${count} satt inn`,
    nn: (count: number) => `${count} sette inn`,
    en: (count: number) => `${count} inserted`,
  },
  deleted: {
    nb: (count: number) => `${count} strøket`,
    nn: (count: number) => `${count} strokne`,
    en: (count: number) => `${count} deleted`,
  },
  moved: {
    nb: (count: number) => `${count} flyttet`,
    nn: (count: number) => `${count} flytte`,
    en: (count: number) => `${count} moved`,
  },
  formatted: {
    nb: (count: number) => `${count} bare i utseende`,
    nn: (count: number) => `${count} berre i utsjånad`,
    en: (count: number) => `${count} in looks alone`,
  },
  comments: {
    nb: 'Kommentarer: ikke med',
    nn: 'Kommentarar: ikkje med',
    en: 'Comments: left out',
  },
  at: {
    nb: (place: string) => `ved «${place}»`,
    nn: (place: string) => `ved «${place}»`,
    en: (place: string) => `at “${place}”`,
  },
  more: {
    nb: (count: number) => `… og ${count} til`,
    nn: (count: number) => `… og ${count} til`,
    en: (count: number) => `… and ${count} more`,
  },
  endOfParagraph: {
    nb: 'slutten av et avsnitt',
    nn: 'slutten av eit avsnitt',
    en: 'the end of a paragraph',
  },
})

export const changeNames = {
  inserted: { nb: 'satt inn', nn: 'sett inn', en: 'inserted' },
  deleted: { nb: 'strøket', nn: 'stroke', en: 'deleted' },
  moved: { nb: 'flyttet', nn: 'flytt', en: 'moved' },
} as const satisfies Record<string, Named>

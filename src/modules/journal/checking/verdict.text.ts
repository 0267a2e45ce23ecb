import { wholeNumber } from '../../../kernel/format.model.ts'
import { type Locale, texts, type Words } from '../../../kernel/words.model.ts'
import type {
  ChainFault,
  ChainVerdict,
  JournalVerdict,
  RowFault,
  RowsVerdict,
} from '../journal-entry.model.ts'

const faults = {
  'entry-missing': {
    nb: 'Innslaget mangler.',
    nn: 'Innslaget manglar.',
    en: 'The entry is missing.',
  },
  'link-broken': {
    nb: 'Innslaget viser ikke til det som står før det.',
    nn: 'Innslaget viser ikkje til det som står før det.',
    en: 'The entry does not point to the one before it.',
  },
  'entry-altered': {
    nb: 'Innslaget er endret.',
    nn: 'Innslaget er endra.',
    en: 'The entry has been altered.',
  },
  'details-altered': {
    nb: 'Teksten til innslaget er endret.',
    nn: 'Teksten til innslaget er endra.',
    en: 'The text of the entry has been altered.',
  },
  'details-missing': {
    nb: 'Teksten til innslaget er borte uten at noen har godkjent det.',
    nn: 'Teksten til innslaget er borte utan at nokon har godkjent det.',
    en: 'The text of the entry is gone without anyone having approved it.',
  },
  'details-removed-unseen': {
    nb: 'Teksten til innslaget er fjernet uten at noe innslag forteller at to personer gjorde det.',
    nn: 'Teksten til innslaget er fjerna utan at noko innslag fortel at to personar gjorde det.',
    en: 'The text of the entry has been removed, and no entry tells that two persons did it.',
  },
  'seals-altered': {
    nb: 'Låsene som innslaget satte på rader, er endret.',
    nn: 'Låsane som innslaget sette på rader, er endra.',
    en: 'The locks that the entry put on rows have been altered.',
  },
  'outside-chain': {
    nb: 'Noe i journalen står utenfor kjeden: ingen innslag låser det.',
    nn: 'Noko i journalen står utanfor kjeda: ingen innslag låser det.',
    en: 'Something in the journal stands outside the chain: no entry locks it.',
  },
  'frame-gone': {
    nb: 'Noe av det journalen og radene ligger i, er borte, så ingenting kan kontrolleres.',
    nn: 'Noko av det journalen og radene ligg i, er borte, så ingenting kan kontrollerast.',
    en: 'Some of what the journal and the rows lie in is gone, so nothing can be checked.',
  },
  'frame-unreadable': {
    nb: 'Databasen lar seg ikke lese slik den nå er bygd eller stilt inn, så ingenting kan kontrolleres.',
    nn: 'Databasen lèt seg ikkje lese slik han no er bygd eller stilt inn, så ingenting kan kontrollerast.',
    en: 'The database cannot be read as it is now built or set, so nothing can be checked.',
  },
} as const satisfies Record<ChainFault, Words>

const rowFaults = {
  'row-altered': {
    nb: 'endret etter at innslaget låste den',
    nn: 'endra etter at innslaget låste ho',
    en: 'altered after the entry locked it',
  },
  'row-missing': {
    nb: 'borte, og ingen innslag forteller det',
    nn: 'borte, og ingen innslag fortel det',
    en: 'gone, and no entry tells of it',
  },
  'row-added': {
    nb: 'lagt til, og ingen innslag forteller det',
    nn: 'lagd til, og ingen innslag fortel det',
    en: 'added, and no entry tells of it',
  },
  'row-untold': {
    nb: 'endret, og ingen innslag forteller det',
    nn: 'endra, og ingen innslag fortel det',
    en: 'changed, and no entry tells of it',
  },
  'seal-altered': {
    nb: 'låsen ved siden av raden er endret',
    nn: 'låsen ved sida av rada er endra',
    en: 'the lock beside the row has been altered',
  },
  'file-altered': {
    nb: 'innholdet i fila er endret',
    nn: 'innhaldet i fila er endra',
    en: 'the content of the file has been altered',
  },
  'table-rebuilt': {
    nb: 'tabellen er bygd om, så det er ikke sikkert at alt som leses, står i den',
    nn: 'tabellen er bygd om, så det er ikkje sikkert at alt som blir lese, står i han',
    en: 'the table has been rebuilt, so what is read may not be what stands in it',
  },
  'name-taken': {
    nb: 'noen har laget sin egen utgave av noe databasen har selv',
    nn: 'nokon har laga si eiga utgåve av noko databasen har sjølv',
    en: 'somebody has made their own version of what the database has itself',
  },
  'function-replaced': {
    nb: 'funksjonen er ikke den som Godfot har laget',
    nn: 'funksjonen er ikkje den som Godfot har laga',
    en: 'the function is not the one that Godfot made',
  },
  'setting-made': {
    nb: 'en innstilling i databasen gjør at noe annet enn Godfots eget kan bli lest eller gjort',
    nn: 'ei innstilling i databasen gjer at noko anna enn Godfots eige kan bli lese eller gjort',
    en: 'a setting in the database may have something else than Godfot’s own read or done',
  },
  'program-rows-altered': {
    nb: 'radene er en del av programmet, og er ikke slik Godfot har dem',
    nn: 'radene er ein del av programmet, og er ikkje slik Godfot har dei',
    en: 'the rows are part of the program, and are not as Godfot has them',
  },
  'catalogue-unreadable': {
    nb: 'serveren kan ikke si hva databasen er bygd av, så det er ikke holdt opp mot det Godfot lager',
    nn: 'serveren kan ikkje seie kva databasen er bygd av, så det er ikkje halde opp mot det Godfot lagar',
    en: 'the server cannot say what the database is built of, so it is not compared with what Godfot makes',
  },
} as const satisfies Record<RowFault, Words>

const say = texts({
  ...faults,
  ...rowFaults,
  whole: {
    nb: (entries: string) => `Kjeden er hel: ${entries} innslag`,
    nn: (entries: string) => `Kjeda er heil: ${entries} innslag`,
    en: (entries: string) => `The chain is whole: ${entries} entries`,
  },
  broken: {
    nb: (number: string) => `Kjeden er brutt ved innslag ${number}.`,
    nn: (number: string) => `Kjeda er broten ved innslag ${number}.`,
    en: (number: string) => `The chain is broken at entry ${number}.`,
  },
  unread: {
    nb: 'Kjeden lot seg ikke kontrollere.',
    nn: 'Kjeda lét seg ikkje kontrollere.',
    en: 'The chain could not be checked.',
  },
  sealed: {
    nb: (rows: string, files: string) =>
      `${rows} rader og ${files} filer er slik innslagene låste dem.`,
    nn: (rows: string, files: string) =>
      `${rows} rader og ${files} filer er slik innslaga låste dei.`,
    en: (rows: string, files: string) =>
      `${rows} rows and ${files} files are as the entries locked them.`,
  },
  strays: {
    nb: (count: string) => `Rader som ikke stemmer med journalen: ${count}`,
    nn: (count: string) => `Rader som ikkje stemmer med journalen: ${count}`,
    en: (count: string) => `Rows that are not as the journal has them: ${count}`,
  },
  sealedBy: {
    nb: (number: string) => `Innslag ${number}`,
    nn: (number: string) => `Innslag ${number}`,
    en: (number: string) => `Entry ${number}`,
  },
  moreStrays: {
    nb: (count: string) => `… og ${count} til`,
    nn: (count: string) => `… og ${count} til`,
    en: (count: string) => `… and ${count} more`,
  },
  unsealedEntries: {
    nb: (count: string) => `Innslag eldre enn låsene på rader: ${count}`,
    nn: (count: string) => `Innslag eldre enn låsane på rader: ${count}`,
    en: (count: string) => `Entries older than the locks on rows: ${count}`,
  },
  removedEntries: {
    nb: (count: string) => `Innslag der teksten er lovlig fjernet av to personer: ${count}`,
    nn: (count: string) => `Innslag der teksten er lovleg fjerna av to personar: ${count}`,
    en: (count: string) => `Entries whose text two persons have lawfully removed: ${count}`,
  },
  forgottenPeople: {
    nb: (count: string) => `Innslag om at en person er glemt: ${count}`,
    nn: (count: string) => `Innslag om at ein person er gløymd: ${count}`,
    en: (count: string) => `Entries telling that a person was forgotten: ${count}`,
  },
})

/** What was found, in sentences: first what it came to, then what it rests on. */
export type ToldVerdict = {
  isWhole: boolean
  title: string
  lines: readonly string[]
  /** The lock of the last entry, where the chain is whole. */
  lock: string | null
}

/** What a check of the journal, and of all that it seals, came to. */
export function tellVerdict(locale: Locale, { chain, rows }: JournalVerdict): ToldVerdict {
  const amiss = strayLines(locale, rows)
  if (!chain.ok) {
    return {
      isWhole: false,
      title: chain.code.startsWith('frame-')
        ? say(locale, 'unread')
        : say(locale, 'broken', wholeNumber(chain.number)),
      lines: [say(locale, chain.code), ...amiss],
      lock: null,
    }
  }
  const whole = say(locale, 'whole', wholeNumber(chain.entries))
  if (amiss.length > 0) {
    const title = say(locale, 'strays', wholeNumber(rows.strayCount))
    const lines = [...amiss, `${whole}.`, ...countLines(locale, chain)]
    return { isWhole: false, title, lines, lock: chain.head }
  }
  const held = say(locale, 'sealed', wholeNumber(rows.rows), wholeNumber(rows.files))
  return {
    isWhole: true,
    title: whole,
    lines: [held, ...countLines(locale, chain)],
    lock: chain.head,
  }
}

function strayLines(locale: Locale, { strays, strayCount }: RowsVerdict): string[] {
  const named = strays.map(({ table, key, code, sealedIn }) => {
    const row = [table, key].join(' ').trim()
    const where = sealedIn ? `${say(locale, 'sealedBy', wholeNumber(sealedIn))}, ${row}` : row
    return `${where}: ${say(locale, code)}.`
  })
  const left = strayCount - strays.length
  return left > 0 ? [...named, say(locale, 'moreStrays', wholeNumber(left))] : named
}

const countLines = (
  locale: Locale,
  { unsealed, removed, forgotten }: Extract<ChainVerdict, { ok: true }>,
): string[] =>
  (
    [
      ['unsealedEntries', unsealed],
      ['removedEntries', removed],
      ['forgottenPeople', forgotten],
    ] as const
  ).flatMap(([what, count]) => (count > 0 ? [say(locale, what, wholeNumber(count))] : []))

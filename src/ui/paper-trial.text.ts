import { texts } from '../kernel/words.model.ts'

/** What is told of whether a text can be set on paper, before it is put forward. */
export const sayPaperTrial = texts({
  failed: {
    nb: 'Teksten kan ikke settes på papir',
    nn: 'Teksten kan ikkje setjast på papir',
    en: 'The text cannot be set on paper',
  },
  mend: {
    nb: 'Endre utkastet før det legges fram. Lange lister og store tabeller kan legges ved som fil.',
    nn: 'Endre utkastet før det blir lagt fram. Lange lister og store tabellar kan leggjast ved som fil.',
    en: 'Change the draft before it is put forward. Long lists and large tables can be attached as a file.',
  },
  allFailed: {
    nb: 'Avtalene kan ikke lages som én fil',
    nn: 'Avtalane kan ikkje lagast som éi fil',
    en: 'The agreements cannot be made as one file',
  },
  tried: {
    nb: 'Godfot prøver om teksten kan settes på papir',
    nn: 'Godfot prøver om teksten kan setjast på papir',
    en: 'Godfot is trying whether the text can be set on paper',
  },
  wait: {
    nb: 'Det er ikke klart ennå. Se på nytt om litt.',
    nn: 'Det er ikkje klart enno. Sjå på nytt om litt.',
    en: 'It is not known yet. Look again in a while.',
  },
  allTried: {
    nb: 'Godfot prøver om avtalene kan lages som én fil',
    nn: 'Godfot prøver om avtalane kan lagast som éi fil',
    en: 'Godfot is trying whether the agreements can be made as one file',
  },
  allWait: {
    nb: 'Det er ikke klart ennå, men hindrer ikke at teksten legges fram.',
    nn: 'Det er ikkje klart enno, men hindrar ikkje at teksten blir lagd fram.',
    en: 'It is not known yet, but does not hinder that the text is put forward.',
  },
  lookAgain: { nb: 'Se på nytt', nn: 'Sjå på nytt', en: 'Look again' },
})

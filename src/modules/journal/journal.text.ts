import { wholeNumber } from '../../kernel/format.model.ts'
import { problemsIn } from '../../kernel/reading.text.ts'
import { texts, type Words } from '../../kernel/words.model.ts'
import {
  type EntryProblem,
  type FilterProblem,
  mostInFile,
  type RemovalRefusal,
} from './journal-entry.model.ts'

const refusals = {
  'reason-missing': {
    nb: 'Skriv hvorfor teksten må bort. Ikke gjenta det som skal fjernes.',
    nn: 'Skriv kvifor teksten må bort. Ikkje gjenta det som skal fjernast.',
    en: 'Write why the text must go. Do not repeat what is to be removed.',
  },
  'nothing-to-remove': {
    nb: 'Her er det ingen tekst igjen å fjerne.',
    nn: 'Her er det ingen tekst att å fjerne.',
    en: 'There is no text left to remove here.',
  },
  'asked-already': {
    nb: 'Noen har allerede bedt om dette. En annen person må godkjenne.',
    nn: 'Nokon har alt bede om dette. Ein annan person må godkjenne.',
    en: 'Someone has asked for this already. Another person must approve.',
  },
  'same-person': {
    nb: 'Du ba om dette selv. En annen person må godkjenne.',
    nn: 'Du bad om dette sjølv. Ein annan person må godkjenne.',
    en: 'You asked for this yourself. Another person must approve.',
  },
  'removal-unknown': {
    nb: 'Denne fjerningen er allerede gjort, eller ingen har bedt om den.',
    nn: 'Denne fjerninga er alt gjord, eller ingen har bede om henne.',
    en: 'This removal is done already, or nobody has asked for it.',
  },
} as const satisfies Record<RemovalRefusal, Words>

const entryProblems = {
  'number-missing': {
    nb: 'Skriv nummeret på innslaget, slik det står i lista.',
    nn: 'Skriv nummeret på innslaget, slik det står i lista.',
    en: 'Write the number of the entry, as it stands in the list.',
  },
  'not-a-number': {
    nb: 'Dette er ikke nummeret på et innslag. Skriv bare tallet, for eksempel 62.',
    nn: 'Dette er ikkje nummeret på eit innslag. Skriv berre talet, til dømes 62.',
    en: 'This is not the number of an entry. Write only the figure, such as 62.',
  },
  'several-numbers': {
    nb: 'Her står det flere numre. Be om ett innslag om gangen.',
    nn: 'Her står det fleire nummer. Be om eitt innslag om gongen.',
    en: 'There are several numbers here. Ask for one entry at a time.',
  },
  'no-such-entry': {
    nb: 'Det er ikke noe innslag med dette nummeret, eller det har ingen tekst som du kan lese. Se etter i lista.',
    nn: 'Det er ikkje noko innslag med dette nummeret, eller det har ingen tekst som du kan lese. Sjå etter i lista.',
    en: 'There is no entry with this number, or it has no text that you may read. Look it up in the list.',
  },
} as const satisfies Record<EntryProblem, Words>

/** Why a text is not removed. */
export const removalProblemText = problemsIn({ ...refusals, ...entryProblems })

const most = wholeNumber(mostInFile)

const filterProblems = {
  'period-turned': {
    nb: 'Perioden slutter før den begynner. Bytt om dagene, eller rett en av dem.',
    nn: 'Perioden sluttar før han byrjar. Byt om dagane, eller rett ein av dei.',
    en: 'The period ends before it begins. Swap the days, or put one of them right.',
  },
  'too-many': {
    nb: `Det er flere enn ${most} innslag, og fila har ikke plass til dem. Velg en kortere periode, og hent flere filer.`,
    nn: `Det er fleire enn ${most} innslag, og fila har ikkje plass til dei. Vel ein kortare periode, og hent fleire filer.`,
    en: `There are more than ${most} entries, and the file has no room for them. Choose a shorter period, and fetch several files.`,
  },
} as const satisfies Record<Exclude<FilterProblem, EntryProblem>, Words>

/** Why what is asked for cannot be found, or made a file of. */
export const filterProblemText = problemsIn({ ...entryProblems, ...filterProblems })

/** The wordings of the journal. */
export const sayJournal = texts({
  journal: { nb: 'Journal', nn: 'Journal', en: 'Journal' },
  lead: {
    nb: 'Hvem som gjorde hva og når. Ingenting her kan endres.',
    nn: 'Kven som gjorde kva og når. Ingenting her kan endrast.',
    en: 'Who did what and when. Nothing here can be changed.',
  },
  empty: {
    nb: 'Ingenting er gjort ennå. Det første innslaget kommer når noen gir en rolle, legger fram en avtale eller registrerer et svar.',
    nn: 'Ingenting er gjort enno. Det første innslaget kjem når nokon gir ei rolle, legg fram ein avtale eller registrerer eit svar.',
    en: 'Nothing has been done yet. The first entry comes when someone gives a role, puts an agreement forward or registers an answer.',
  },
  number: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  nobody: { nb: 'Ingen person', nn: 'Ingen person', en: 'No person' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  basis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  told: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
  notSeen: {
    nb: 'Vises for dem som ser saken',
    nn: 'Blir vist for dei som ser saka',
    en: 'Shown to those who see the case',
  },
  removed: {
    nb: (day: string) => `Teksten ble lovlig fjernet ${day}`,
    nn: (day: string) => `Teksten vart lovleg fjerna ${day}`,
    en: (day: string) => `The text was lawfully removed on ${day}`,
  },
  older: { nb: 'Eldre innslag', nn: 'Eldre innslag', en: 'Older entries' },
  newest: { nb: 'Nyeste innslag', nn: 'Nyaste innslag', en: 'Newest entries' },
  check: { nb: 'Kontroller kjeden', nn: 'Kontroller kjeda', en: 'Check the chain' },
  lastLock: { nb: 'Siste lås:', nn: 'Siste lås:', en: 'Last lock:' },
  signedHead: {
    nb: 'Signert lås. Ta vare på den utenfor Godfot: med den kan det kontrolleres at ingen har kuttet eller skrevet om journalen.',
    nn: 'Signert lås. Ta vare på han utanfor Godfot: med han kan det kontrollerast at ingen har kutta eller skrive om journalen.',
    en: 'Signed lock. Keep it outside Godfot: with it one can check that nobody has cut or rewritten the journal.',
  },
  removal: { nb: 'Fjern tekst', nn: 'Fjern tekst', en: 'Remove text' },
  removalLead: {
    nb: 'Viser det seg at en tekst ikke er lovlig å ha, kan to personer sammen fjerne den. Innslaget og låsen blir stående, med et merke. Det kan ikke angres.',
    nn: 'Viser det seg at ein tekst ikkje er lovleg å ha, kan to personar saman fjerne han. Innslaget og låsen blir ståande, med eit merke. Det kan ikkje angrast.',
    en: 'If it turns out that a text is unlawful to keep, two persons together can remove it. The entry and its lock stay, with a mark. It cannot be undone.',
  },
  entryNumber: {
    nb: 'Nummeret på innslaget',
    nn: 'Nummeret på innslaget',
    en: 'The number of the entry',
  },
  reason: {
    nb: 'Hvorfor må teksten bort?',
    nn: 'Kvifor må teksten bort?',
    en: 'Why must the text go?',
  },
  reasonHint: {
    nb: 'Ikke gjenta det som skal fjernes.',
    nn: 'Ikkje gjenta det som skal fjernast.',
    en: 'Do not repeat what is to be removed.',
  },
  askRemoval: { nb: 'Be om fjerning', nn: 'Be om fjerning', en: 'Ask for removal' },
  openRemovals: {
    nb: 'Venter på en person til',
    nn: 'Ventar på ein person til',
    en: 'Waits for a second person',
  },
  askedBy: {
    nb: (who: string, day: string) => `${who} ba om det ${day}.`,
    nn: (who: string, day: string) => `${who} bad om det ${day}.`,
    en: (who: string, day: string) => `${who} asked for it on ${day}.`,
  },
  approve: {
    nb: 'Fjern teksten for godt',
    nn: 'Fjern teksten for godt',
    en: 'Remove the text for good',
  },
  waitsForOther: {
    nb: 'Du ba om dette. En annen må godkjenne.',
    nn: 'Du bad om dette. Ein annan må godkjenne.',
    en: 'You asked for this. Another must approve.',
  },
  nobodyElse: {
    nb: 'Ingen andre kan godkjenne ennå: det må være en som også kan fjerne tekst, og som ser det teksten gjelder. Gi en person til den rollen du selv har, under Tilgang. Rollen kan avsluttes når teksten er fjernet.',
    nn: 'Ingen andre kan godkjenne enno: det må vere ein som òg kan fjerne tekst, og som ser det teksten gjeld. Gi ein person til den rolla du sjølv har, under Tilgang. Rolla kan avsluttast når teksten er fjerna.',
    en: 'Nobody else can approve yet: it must be someone who may also remove text, and who sees what the text is about. Give one more person the role that you have, under Access. The role can be ended when the text is removed.',
  },
  toPeople: { nb: 'Til Tilgang', nn: 'Til Tilgang', en: 'To Access' },
  asked: {
    nb: 'Fjerningen venter nå på at en person til godkjenner.',
    nn: 'Fjerninga ventar no på at ein person til godkjenner.',
    en: 'The removal now waits for a second person to approve.',
  },
  done: { nb: 'Teksten er fjernet.', nn: 'Teksten er fjerna.', en: 'The text is removed.' },
})

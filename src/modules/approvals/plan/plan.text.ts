import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { DocumentFacts } from '../../agreements/index.ts'

/** Who will see the agreement and its board, by whom the agreement is for: never the secretariat alone. */
export const willBeSeenText: Record<
  Exclude<DocumentFacts['audience'], 'secretariat'>,
  Record<Locale, string>
> = {
  public: {
    nb: 'Avtalen og tavla blir synlige for alle, også uten innlogging.',
    nn: 'Avtalen og tavla blir synlege for alle, også utan innlogging.',
    en: 'The agreement and the board become visible to all, also without signing in.',
  },
  community: {
    nb: 'Avtalen og tavla blir synlige for alle som har en rolle i helsefellesskapet og er logget inn. Andre ser dem ikke.',
    nn: 'Avtalen og tavla blir synlege for alle som har ei rolle i helsefellesskapet og er logga inn. Andre ser dei ikkje.',
    en: 'The agreement and the board become visible to all who have a role in the health community and have signed in. Nobody else sees them.',
  },
  municipalities: {
    nb: 'Avtalen og tavla blir synlige for kommunene og sekretariatet når de er logget inn. Andre ser dem ikke, heller ikke helseforetaket.',
    nn: 'Avtalen og tavla blir synlege for kommunane og sekretariatet når dei er logga inn. Andre ser dei ikkje, heller ikkje helseføretaket.',
    en: 'The agreement and the board become visible to the municipalities and the secretariat when they have signed in. Nobody else sees them, nor does the health trust.',
  },
}

/** The wordings of putting a version forward. */
export const sayPlan = texts({
  putForward: {
    nb: 'Legg fram for partene',
    nn: 'Legg fram for partane',
    en: 'Put before the parties',
  },
  putForwardLead: {
    nb: 'Velg hvem som avgjør, og når avtalen trer i kraft. Du får se hva som skjer før noe sendes.',
    nn: 'Vel kven som avgjer, og når avtalen trer i kraft. Du får sjå kva som skjer før noko blir sendt.',
    en: 'Choose who decides, and when the agreement takes effect. You see what will happen before anything is sent.',
  },
  choose: { nb: 'Velg organ', nn: 'Vel organ', en: 'Choose a body' },
  partiesOn: {
    nb: 'Hvilken dag avgjør hvem som er part?',
    nn: 'Kva dag avgjer kven som er part?',
    en: 'Which day decides who the parties are?',
  },
  partiesOnHint: {
    nb: 'Partene blir stående slik de er den dagen, også om kommuner slås sammen senere.',
    nn: 'Partane blir ståande slik dei er den dagen, også om kommunar blir slegne saman seinare.',
    en: 'The parties stay as they are that day, also if municipalities merge later.',
  },
  decidingBody: {
    nb: 'Organet som avgjør i kommunene',
    nn: 'Organet som avgjer i kommunane',
    en: 'The body that decides in the municipalities',
  },
  trust: {
    nb: 'Også helseforetaket: styret avgjør',
    nn: 'Òg helseføretaket: styret avgjer',
    en: 'The health trust too: its board decides',
  },
  trustLegend: {
    nb: 'Skal helseforetaket behandle saken?',
    nn: 'Skal helseføretaket behandle saka?',
    en: 'Is the health trust to treat the matter?',
  },
  trustHint: {
    nb: (names: string) =>
      `Gjelder ${names}. Foretaket blir da part på linje med hver kommune, slik samarbeidsavtalen krever når den selv skal vedtas (5.2 a).`,
    nn: (names: string) =>
      `Gjeld ${names}. Føretaket blir då part på linje med kvar kommune, slik samarbeidsavtalen krev når han sjølv skal vedtakast (5.2 a).`,
    en: (names: string) =>
      `This is ${names}. The trust is then a party beside each municipality, as the cooperation agreement asks for its own adoption (5.2 a).`,
  },
  noTrust: {
    nb: 'Ingen helseforetak er registrert for denne dagen.',
    nn: 'Ingen helseføretak er registrerte for denne dagen.',
    en: 'No health trust is registered for this day.',
  },
  rule: {
    nb: 'Når trer avtalen i kraft?',
    nn: 'Når trer avtalen i kraft?',
    en: 'When does the agreement take effect?',
  },
  ruleAll: {
    nb: 'Når alle partene har vedtatt',
    nn: 'Når alle partane har vedteke',
    en: 'When all parties have adopted',
  },
  ruleNumber: {
    nb: 'Når et antall har vedtatt',
    nn: 'Når eit tal har vedteke',
    en: 'When a number have adopted',
  },
  ruleShare: {
    nb: 'Når en andel har vedtatt',
    nn: 'Når ein del har vedteke',
    en: 'When a share have adopted',
  },
  ruleEach: {
    nb: 'For hver part når den har vedtatt',
    nn: 'For kvar part når han har vedteke',
    en: 'For each party once it has adopted',
  },
  ruleDay: {
    nb: 'På en dag, hvis ingen har avvist',
    nn: 'På ein dag, dersom ingen har avvist',
    en: 'On a day, if nobody has rejected',
  },
  rulePartiesField: { nb: 'Antall parter', nn: 'Tal på partar', en: 'Number of parties' },
  rulePercentField: {
    nb: 'Prosent eller brøk av partene',
    nn: 'Prosent eller brøk av partane',
    en: 'Per cent or fraction of the parties',
  },
  onlyForNumber: {
    nb: 'Bare når et antall skal ha vedtatt',
    nn: 'Berre når eit tal skal ha vedteke',
    en: 'Only when a number must have adopted',
  },
  onlyForShare: {
    nb: 'Bare når en andel skal ha vedtatt, for eksempel 2/3 eller 50 %. Skriver du bare 1, er det én prosent; 100 er alle.',
    nn: 'Berre når ein del skal ha vedteke, til dømes 2/3 eller 50 %. Skriv du berre 1, er det éin prosent; 100 er alle.',
    en: 'Only when a share must have adopted, for example 2/3 or 50 %. A bare 1 is one per cent; 100 is all.',
  },
  willFreeze: {
    nb: (on: string) => `Partene er slik de er ${on}.`,
    nn: (on: string) => `Partane er slik dei er ${on}.`,
    en: (on: string) => `The parties are as they are on ${on}.`,
  },
  earliestField: { nb: 'Tidligst', nn: 'Tidlegast', en: 'No earlier than' },
  earliestHint: {
    nb: 'Kan stå tomt. Avtalen gjelder ikke før denne dagen, selv om alle har vedtatt.',
    nn: 'Kan stå tomt. Avtalen gjeld ikkje før denne dagen, sjølv om alle har vedteke.',
    en: 'May be left empty. The agreement does not hold before this day, even if all have adopted.',
  },
  ruleDayField: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  notPutForward: {
    nb: 'Ikke lagt fram',
    nn: 'Ikkje lagt fram',
    en: 'Not put forward',
  },
  stopped: {
    nb: 'Utkastet må rettes før det kan legges fram for partene.',
    nn: 'Utkastet må rettast før det kan leggjast fram for partane.',
    en: 'The draft must be put right before it can be put before the parties.',
  },
  putRight: { nb: 'Rett utkastet', nn: 'Rett utkastet', en: 'Put the draft right' },
  readDraft: {
    nb: 'Les utkastet slik det er nå',
    nn: 'Les utkastet slik det er no',
    en: 'Read the draft as it is now',
  },
  preview: { nb: 'Se hva som skjer', nn: 'Sjå kva som skjer', en: 'See what will happen' },
  confirm: { nb: 'Legg fram nå', nn: 'Legg fram no', en: 'Put forward now' },
  willHappen: {
    nb: 'Dette skjer når du legger fram',
    nn: 'Dette skjer når du legg fram',
    en: 'This is what will happen',
  },
  willLock: {
    nb: 'Teksten og vedleggene låses. Versjonen kan trekkes, men ikke endres.',
    nn: 'Teksten og vedlegga blir låste. Versjonen kan trekkjast, men ikkje endrast.',
    en: 'The text and the attachments are locked. The version can be withdrawn, not changed.',
  },
  willAsk: {
    nb: (count: number) =>
      count === 0
        ? 'Ingen blir bedt om å behandle saken.'
        : `${count === 1 ? '1 part' : `${count} parter`} blir bedt om å behandle saken:`,
    nn: (count: number) =>
      count === 0
        ? 'Ingen blir bedne om å behandle saka.'
        : `${count === 1 ? '1 part blir beden' : `${count} partar blir bedne`} om å behandle saka:`,
    en: (count: number) =>
      count === 0
        ? 'Nobody is asked to treat the matter.'
        : `${count === 1 ? '1 party is' : `${count} parties are`} asked to treat the matter:`,
  },
  deadlinePassed: {
    nb: 'Fristen i utkastet er allerede passert. Alle er over frist med en gang.',
    nn: 'Fristen i utkastet er alt passert. Alle er over fristen med ein gong.',
    en: 'The deadline in the draft has already passed. All will be late at once.',
  },
  unsettledParty: {
    nb: (name: string) => `${name} (ikke avklart om er part)`,
    nn: (name: string) => `${name} (ikkje avklart om er part)`,
    en: (name: string) => `${name} (standing not settled)`,
  },
  dayHint: {
    nb: 'Bare når avtalen trer i kraft på en dag, for eksempel 01.01.2028',
    nn: 'Berre når avtalen trer i kraft på ein dag, til dømes 01.01.2028',
    en: 'Only when the agreement takes effect on a day, for example 01.01.2028',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  back: { nb: 'Endre valgene', nn: 'Endre vala', en: 'Change the choices' },
})

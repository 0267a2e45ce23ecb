import { decimalNumber, longDay } from '../../kernel/format.model.ts'
import { type Locale, texts } from '../../kernel/words.model.ts'
import type { EntryRule } from './entry.model.ts'

/** The wordings of the board. */
export const sayBoard = texts({
  board: { nb: 'Behandlingstavla', nn: 'Behandlingstavla', en: 'The treatment board' },
  documents: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  ofVersion: {
    nb: (number: number) => `Behandlingen av versjon ${number}.`,
    nn: (number: number) => `Behandlinga av versjon ${number}.`,
    en: (number: number) => `The treatment of version ${number}.`,
  },
  adopted: {
    nb: 'har vedtatt',
    nn: 'har vedteke',
    en: 'have adopted',
  },
  adoptedWithRemark: {
    nb: (count: number) => `har vedtatt, ${count} av dem med merknad`,
    nn: (count: number) => `har vedteke, ${count} av dei med merknad`,
    en: (count: number) => `have adopted, ${count} of them with a remark`,
  },
  ofParties: {
    nb: (count: number) => `av ${count}`,
    nn: (count: number) => `av ${count}`,
    en: (count: number) => `of ${count}`,
  },
  daysLeft: { nb: 'igjen til fristen', nn: 'att til fristen', en: 'left to the deadline' },
  days: {
    nb: (days: number) => (days === 1 ? 'dag' : 'dager'),
    nn: (days: number) => (days === 1 ? 'dag' : 'dagar'),
    en: (days: number) => (days === 1 ? 'day' : 'days'),
  },
  mapTitle: {
    nb: 'Hvor saken står i hver kommune',
    nn: 'Kor saka står i kvar kommune',
    en: 'Where it stands in each municipality',
  },
  mapLead: {
    nb: (on: string) => `Partene slik de var ${on}. Velg en rute for å se behandlingen.`,
    nn: (on: string) => `Partane slik dei var ${on}. Vel ei rute for å sjå behandlinga.`,
    en: (on: string) => `The parties as they were on ${on}. Choose a tile to see the treatment.`,
  },
  key: { nb: 'Tegnforklaring', nn: 'Teiknforklaring', en: 'Key' },
  tableTitle: {
    nb: 'Behandlingen, steg for steg',
    nn: 'Behandlinga, steg for steg',
    en: 'The treatment, step by step',
  },
  tableLead: {
    nb: (body: string) => `${body} avgjør, om ikke kommunen har meldt noe annet.`,
    nn: (body: string) => `${body} avgjer, om ikkje kommunen har meldt noko anna.`,
    en: (body: string) => `${body} decides, unless the municipality has said otherwise.`,
  },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  lacks: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  nothing: { nb: 'Ingenting', nn: 'Ingenting', en: 'Nothing' },
  notReported: { nb: 'Ikke meldt', nn: 'Ikkje meldt', en: 'Not reported' },
  notKnown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  notNeeded: { nb: 'Ikke nødvendig', nn: 'Ikkje nødvendig', en: 'Not needed' },
  treated: { nb: 'Behandlet', nn: 'Behandla', en: 'Treated' },
  late: { nb: 'Over frist', nn: 'Over fristen', en: 'Late' },
  daysLate: {
    nb: (days: number) => `${days} ${days === 1 ? 'dag' : 'dager'} over frist`,
    nn: (days: number) => `${days} ${days === 1 ? 'dag' : 'dagar'} over fristen`,
    en: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  },
  unsettled: { nb: 'Part ikke avklart', nn: 'Part ikkje avklart', en: 'Standing not settled' },
  notParty: { nb: 'Ikke part', nn: 'Ikkje part', en: 'Not a party' },
  inForce: {
    nb: (on: string) => `Avtalen er i kraft fra ${on}`,
    nn: (on: string) => `Avtalen er i kraft frå ${on}`,
    en: (on: string) => `The agreement is in force from ${on}`,
  },
  notYet: {
    nb: 'Avtalen kan ikke tre i kraft ennå',
    nn: 'Avtalen kan ikkje tre i kraft enno',
    en: 'The agreement cannot take effect yet',
  },
  waitsForDay: {
    nb: (on: string) => `Avtalen trer i kraft ${on}`,
    nn: (on: string) => `Avtalen trer i kraft ${on}`,
    en: (on: string) => `The agreement takes effect on ${on}`,
  },
  ruleNotStated: {
    nb: 'Kildene sier ikke når avtalen trer i kraft',
    nn: 'Kjeldene seier ikkje når avtalen trer i kraft',
    en: 'The sources do not say when the agreement takes effect',
  },
  ruleNotStatedLead: {
    nb: 'Avtalen forplikter hver kommune som undertegner. Dette mangler for at tavla skal være hel:',
    nn: 'Avtalen forpliktar kvar kommune som underteiknar. Dette manglar for at tavla skal vere heil:',
    en: 'The agreement binds each municipality that signs it. This is missing before the board is complete:',
  },
  withdrawn: {
    nb: 'Versjonen er trukket',
    nn: 'Versjonen er trekt',
    en: 'The version is withdrawn',
  },
  ruleAll: {
    nb: (parties: number) => `Avtalen trer i kraft når alle ${parties} har vedtatt.`,
    nn: (parties: number) => `Avtalen trer i kraft når alle ${parties} har vedteke.`,
    en: (parties: number) => `The agreement takes effect when all ${parties} have adopted it.`,
  },
  ruleNumber: {
    nb: (number: number) => `Avtalen trer i kraft når ${number} har vedtatt.`,
    nn: (number: number) => `Avtalen trer i kraft når ${number} har vedteke.`,
    en: (number: number) => `The agreement takes effect when ${number} have adopted it.`,
  },
  ruleShare: {
    nb: (percent: string, needed: number) =>
      `Avtalen trer i kraft når ${percent} prosent har vedtatt, det vil si ${needed}.`,
    nn: (percent: string, needed: number) =>
      `Avtalen trer i kraft når ${percent} prosent har vedteke, det vil seie ${needed}.`,
    en: (percent: string, needed: number) =>
      `The agreement takes effect when ${percent} per cent have adopted it, that is ${needed}.`,
  },
  ruleDay: {
    nb: (on: string) => `Avtalen trer i kraft ${on} hvis ingen har avvist den.`,
    nn: (on: string) => `Avtalen trer i kraft ${on} dersom ingen har avvist han.`,
    en: (on: string) => `The agreement takes effect on ${on} if nobody has rejected it.`,
  },
  ruleUnknown: {
    nb: 'Regelen for ikrafttredelse er ikke gjengitt i kildene.',
    nn: 'Regelen for når avtalen trer i kraft, er ikkje gjengitt i kjeldene.',
    en: 'The rule for entry into force is not stated in the sources.',
  },
  missing: { nb: 'Dette mangler:', nn: 'Dette manglar:', en: 'This is missing:' },
  stillOpen: { nb: 'Fortsatt åpent:', nn: 'Framleis ope:', en: 'Still open:' },
  impossible: {
    nb: 'Regelen kan ikke lenger nås uten at noen behandler saken på nytt.',
    nn: 'Regelen kan ikkje lenger nåast utan at nokon behandlar saka på nytt.',
    en: 'The rule can no longer be met unless somebody treats the matter anew.',
  },
  countLateSilent: {
    nb: (count: number) => `${count} over frist uten melding:`,
    nn: (count: number) => `${count} over fristen utan melding:`,
    en: (count: number) => `${count} late without a word:`,
  },
  countWaiting: {
    nb: (count: number) => `${count} har ikke svart:`,
    nn: (count: number) => `${count} har ikkje svart:`,
    en: (count: number) => `${count} have not answered:`,
  },
  outcomeNotStated: {
    nb: 'Utfall ikke gjengitt',
    nn: 'Utfall ikkje gjengitt',
    en: 'Outcome not stated',
  },
  outcomeOf: {
    nb: 'utfallet av behandlingen er ikke gjengitt',
    nn: 'utfallet av behandlinga er ikkje gjengitt',
    en: 'the outcome of the treatment is not stated',
  },
  countUnderWay: {
    nb: (count: number) => `${count} er under behandling:`,
    nn: (count: number) => `${count} er under behandling:`,
    en: (count: number) => `${count} under way:`,
  },
  countUnknown: {
    nb: (count: number) => `${count} uten opplysninger.`,
    nn: (count: number) => `${count} utan opplysningar.`,
    en: (count: number) => `${count} without information.`,
  },
  reviewBy: { nb: 'Ny gjennomgang', nn: 'Ny gjennomgang', en: 'Review' },
  by: {
    nb: (on: string) => `Innen ${on}`,
    nn: (on: string) => `Innan ${on}`,
    en: (on: string) => `By ${on}`,
  },
  deadline: { nb: 'Frist for svar', nn: 'Frist for svar', en: 'Deadline for answers' },
  noDeadline: {
    nb: 'Ingen frist er oppgitt',
    nn: 'Ingen frist er oppgitt',
    en: 'No deadline given',
  },
  entryIntoForce: { nb: 'Trer i kraft', nn: 'Trer i kraft', en: 'Takes effect' },
  decidedBy: { nb: 'Avgjøres av', nn: 'Blir avgjord av', en: 'Decided by' },
  about: { nb: 'Om behandlingen', nn: 'Om behandlinga', en: 'About the treatment' },
  text: { nb: 'Les avtalen', nn: 'Les avtalen', en: 'Read the agreement' },
  asOf: {
    nb: (on: string) => `Vist slik det var ${on}.`,
    nn: (on: string) => `Vist slik det var ${on}.`,
    en: (on: string) => `Shown as it was on ${on}.`,
  },
  exerciseDay: {
    nb: (on: string) => `Øvelsen spilles ${on}.`,
    nn: (on: string) => `Øvinga blir spelt ${on}.`,
    en: (on: string) => `The exercise is played on ${on}.`,
  },
  toToday: { nb: 'Se tavla i dag', nn: 'Sjå tavla i dag', en: 'See the board today' },
  fromSources: {
    nb: 'Tavla er bygd bare på sakspapirene. De gjengir ingen vedtak, så ingen regnes som for sen.',
    nn: 'Tavla er bygd berre på sakspapira. Dei gjengir ingen vedtak, så ingen blir rekna som for sein.',
    en: 'The board rests on the case papers alone. They give no decisions, so nobody counts as late.',
  },
  deadlineNear: {
    nb: (days: number, open: number) =>
      days === 0
        ? `Fristen er i dag. ${open} har ikke svart.`
        : `Fristen er om ${days} ${days === 1 ? 'dag' : 'dager'}. ${open} har ikke svart.`,
    nn: (days: number, open: number) =>
      days === 0
        ? `Fristen er i dag. ${open} har ikkje svart.`
        : `Fristen er om ${days} ${days === 1 ? 'dag' : 'dagar'}. ${open} har ikkje svart.`,
    en: (days: number, open: number) =>
      days === 0
        ? `The deadline is today. ${open} have not answered.`
        : `The deadline is in ${days} ${days === 1 ? 'day' : 'days'}. ${open} have not answered.`,
  },
  deadlinePassed: {
    nb: (on: string, open: number) => `Fristen gikk ut ${on}. ${open} mangler svar.`,
    nn: (on: string, open: number) => `Fristen gjekk ut ${on}. ${open} manglar svar.`,
    en: (on: string, open: number) => `The deadline was ${on}. ${open} answers are missing.`,
  },
  reviewNear: {
    nb: (on: string) => `Avtalen skal gjennomgås på nytt innen ${on}. Begynn i god tid.`,
    nn: (on: string) => `Avtalen skal gjennomgåast på nytt innan ${on}. Begynn i god tid.`,
    en: (on: string) => `The agreement is to be reviewed by ${on}. Begin in good time.`,
  },
  reviewPassed: {
    nb: (on: string) =>
      `Avtalen skulle gjennomgås på nytt innen ${on}. Ingen ny versjon er lagt fram her.`,
    nn: (on: string) =>
      `Avtalen skulle gjennomgåast på nytt innan ${on}. Ingen ny versjon er lagd fram her.`,
    en: (on: string) =>
      `The agreement was to be reviewed by ${on}. No new version has been put forward here.`,
  },
  noCase: {
    nb: 'saksnummer ikke oppgitt',
    nn: 'saksnummer ikkje oppgitt',
    en: 'case number not given',
  },
  package: {
    nb: 'Åpne sakspakken',
    nn: 'Opne sakspakken',
    en: 'Open the case package',
  },
  resetExercise: { nb: 'Nullstill øvelsen', nn: 'Nullstill øvinga', en: 'Reset the exercise' },
  resetLead: {
    nb: 'Alle avtaler, svar og kostnader i øvelsen slettes og lages på nytt, slik de var fra begynnelsen. Journalen blir stående.',
    nn: 'Alle avtalar, svar og kostnader i øvinga blir sletta og laga på nytt, slik dei var frå begynninga. Journalen blir ståande.',
    en: 'All agreements, answers and costs in the exercise are deleted and made anew, as they were from the start. The journal stays.',
  },
  resetDone: {
    nb: 'Øvelsen er nullstilt.',
    nn: 'Øvinga er nullstilt.',
    en: 'The exercise has been reset.',
  },
})

/** The rule for entry into force in a sentence. */
export function ruleText(locale: Locale, rule: EntryRule, parties: number): string {
  if (rule.kind === 'all') return sayBoard(locale, 'ruleAll', parties)
  if (rule.kind === 'number') return sayBoard(locale, 'ruleNumber', rule.parties)
  if (rule.kind === 'share') {
    const needed = Math.ceil((parties * rule.percent) / 100)
    const decimals = Number.isInteger(rule.percent) ? 0 : 1
    return sayBoard(locale, 'ruleShare', decimalNumber(locale, rule.percent, decimals), needed)
  }
  return rule.kind === 'on-day'
    ? sayBoard(locale, 'ruleDay', longDay(locale, rule.day))
    : sayBoard(locale, 'ruleUnknown')
}

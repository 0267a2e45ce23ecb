import { exactNumber, longDay } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { VersionStanding } from '../../agreements/index.ts'
import { type EntryJudgement, type EntryRule, fractionOf, neededParties } from '../entry.model.ts'

/** All of so many parties. */
const allOf = {
  nb: (parties: number) => (parties === 1 ? 'parten' : parties === 2 ? 'begge' : `alle ${parties}`),
  nn: (parties: number) => (parties === 1 ? 'parten' : parties === 2 ? 'begge' : `alle ${parties}`),
  en: (parties: number) =>
    parties === 1 ? 'the party has' : parties === 2 ? 'both have' : `all ${parties} have`,
}

/** When an agreement takes effect, and what is missing before it does. */
export const sayEntry = texts({
  inForce: {
    nb: (on: string) => `Avtalen er i kraft fra ${on}`,
    nn: (on: string) => `Avtalen er i kraft frå ${on}`,
    en: (on: string) => `The agreement is in force from ${on}`,
  },
  wasInForce: {
    nb: (from: string, until: string) => `Avtalen var i kraft fra ${from} til ${until}`,
    nn: (from: string, until: string) => `Avtalen var i kraft frå ${from} til ${until}`,
    en: (from: string, until: string) => `The agreement was in force from ${from} to ${until}`,
  },
  replacedBy: {
    nb: (number: number) => `Den er erstattet av versjon ${number}.`,
    nn: (number: number) => `Han er erstatta av versjon ${number}.`,
    en: (number: number) => `It is replaced by version ${number}.`,
  },
  fromDay: {
    nb: (on: string) => `fra ${on}`,
    nn: (on: string) => `frå ${on}`,
    en: (on: string) => `from ${on}`,
  },
  countsFrom: {
    nb: (on: string, names: string) =>
      `Vedtatt før versjonen ble lagt fram, og teller fra den dagen, ${on}: ${names}.`,
    nn: (on: string, names: string) =>
      `Vedteke før versjonen vart lagd fram, og tel frå den dagen, ${on}: ${names}.`,
    en: (on: string, names: string) =>
      `Adopted before the version was put forward, and counts from that day, ${on}: ${names}.`,
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
  ruleAll: {
    nb: (parties: number) => `Avtalen trer i kraft når ${allOf.nb(parties)} har vedtatt.`,
    nn: (parties: number) => `Avtalen trer i kraft når ${allOf.nn(parties)} har vedteke.`,
    en: (parties: number) => `The agreement takes effect when ${allOf.en(parties)} adopted it.`,
  },
  ruleNumber: {
    nb: (number: number) => `Avtalen trer i kraft når ${number} har vedtatt.`,
    nn: (number: number) => `Avtalen trer i kraft når ${number} har vedteke.`,
    en: (number: number) => `The agreement takes effect when ${number} have adopted it.`,
  },
  ruleShare: {
    nb: (percent: string, needed: number, parties: number) =>
      `Avtalen trer i kraft når ${percent} prosent har vedtatt, det vil si ${needed} av ${parties}.`,
    nn: (percent: string, needed: number, parties: number) =>
      `Avtalen trer i kraft når ${percent} prosent har vedteke, det vil seie ${needed} av ${parties}.`,
    en: (percent: string, needed: number, parties: number) =>
      `The agreement takes effect when ${percent} per cent have adopted it, that is ${needed} of ${parties}.`,
  },
  ruleFraction: {
    nb: (fraction: string, needed: number, parties: number) =>
      `Avtalen trer i kraft når ${fraction} av partene har vedtatt, det vil si ${needed} av ${parties}.`,
    nn: (fraction: string, needed: number, parties: number) =>
      `Avtalen trer i kraft når ${fraction} av partane har vedteke, det vil seie ${needed} av ${parties}.`,
    en: (fraction: string, needed: number, parties: number) =>
      `The agreement takes effect when ${fraction} of the parties have adopted it, that is ${needed} of ${parties}.`,
  },
  ruleEach: {
    nb: 'Avtalen gjelder for hver part fra den dagen parten har vedtatt.',
    nn: 'Avtalen gjeld for kvar part frå den dagen parten har vedteke.',
    en: 'The agreement holds for each party from the day that the party has adopted it.',
  },
  notBefore: {
    nb: (on: string) => `Den gjelder ikke før ${on}.`,
    nn: (on: string) => `Han gjeld ikkje før ${on}.`,
    en: (on: string) => `It does not hold before ${on}.`,
  },
  boundParties: {
    nb: (bound: number, parties: number) => `Avtalen gjelder for ${bound} av ${parties}`,
    nn: (bound: number, parties: number) => `Avtalen gjeld for ${bound} av ${parties}`,
    en: (bound: number, parties: number) => `The agreement holds for ${bound} of ${parties}`,
  },
  versionBound: {
    nb: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjelder for ${bound} av ${parties}`,
    nn: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjeld for ${bound} av ${parties}`,
    en: (number: number, bound: number, parties: number) =>
      `Version ${number} holds for ${bound} of ${parties}`,
  },
  earlierHolds: {
    nb: (number: number, bound: number) => `For ${bound} gjelder fortsatt versjon ${number}.`,
    nn: (number: number, bound: number) => `For ${bound} gjeld framleis versjon ${number}.`,
    en: (number: number, bound: number) => `For ${bound}, version ${number} still holds.`,
  },
  laterHolds: {
    nb: (number: number, bound: number) => `For ${bound} gjelder versjon ${number}.`,
    nn: (number: number, bound: number) => `For ${bound} gjeld versjon ${number}.`,
    en: (number: number, bound: number) => `For ${bound}, version ${number} holds.`,
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
    nb: 'Regelen kan ikke nås slik det står nå. Noen må behandle saken på nytt, eller avtalen må legges fram med en annen regel.',
    nn: 'Regelen kan ikkje nåast slik det står no. Nokon må behandle saka på nytt, eller avtalen må leggjast fram med ein annan regel.',
    en: 'The rule cannot be met as it stands now. Somebody must treat the matter anew, or the agreement be put forward with another rule.',
  },
  rejectedAlone: {
    nb: 'avviste, og er ikke bundet',
    nn: 'avviste, og er ikkje bunden',
    en: 'rejected it, and is not bound',
  },
  rejectedVersion: {
    nb: 'avviste, og er ikke bundet av denne versjonen',
    nn: 'avviste, og er ikkje bunden av denne versjonen',
    en: 'rejected it, and is not bound by this version',
  },
  countLateSilent: {
    nb: (count: number) => `${count} over frist uten melding:`,
    nn: (count: number) => `${count} over fristen utan melding:`,
    en: (count: number) => `${count} late without a word:`,
  },
  countWaiting: {
    nb: (count: number) => `${count} har ikke behandlet saken:`,
    nn: (count: number) => `${count} har ikkje behandla saka:`,
    en: (count: number) => `${count} have not treated it yet:`,
  },
  countAskedAgain: {
    nb: (count: number) => `${count} er bedt om ny behandling:`,
    nn: (count: number) => `${count} er bedt om ny behandling:`,
    en: (count: number) => `${count} asked to treat it again:`,
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
  outcomeOf: {
    nb: 'utfallet av behandlingen er ikke gjengitt',
    nn: 'utfallet av behandlinga er ikkje gjengitt',
    en: 'the outcome of the treatment is not stated',
  },
})

/** The rule for entry into force in a sentence. */
export function ruleText(locale: Locale, rule: EntryRule, parties: number): string {
  const earliest = 'earliest' in rule && rule.earliest ? rule.earliest : null
  const before = earliest ? ` ${sayEntry(locale, 'notBefore', longDay(locale, earliest))}` : ''
  return kindText(locale, rule, parties) + before
}

function kindText(locale: Locale, rule: EntryRule, parties: number): string {
  if (rule.kind === 'each') return sayEntry(locale, 'ruleEach')
  if (rule.kind === 'all') return sayEntry(locale, 'ruleAll', parties)
  if (rule.kind === 'number') return sayEntry(locale, 'ruleNumber', rule.parties)
  if (rule.kind === 'share') {
    const needed = neededParties(rule, parties)
    const fraction = fractionOf(rule.percent)
    return fraction
      ? sayEntry(
          locale,
          'ruleFraction',
          `${fraction.numerator}/${fraction.denominator}`,
          needed,
          parties,
        )
      : sayEntry(locale, 'ruleShare', exactNumber(locale, rule.percent, 4), needed, parties)
  }
  return rule.kind === 'on-day'
    ? sayEntry(locale, 'ruleDay', longDay(locale, rule.day))
    : sayEntry(locale, 'ruleUnknown')
}

/** How a document stands, in one line; `version` where it has several, and some are bound by another. */
export function entryTitle(
  locale: Locale,
  judgement: EntryJudgement,
  standing: VersionStanding,
  version: number | null = null,
): string {
  const holdsFor = (bound: number, parties: number) =>
    version === null
      ? sayEntry(locale, 'boundParties', bound, parties)
      : sayEntry(locale, 'versionBound', version, bound, parties)
  switch (standing.phase) {
    case 'in-force':
      return sayEntry(locale, 'inForce', longDay(locale, standing.from))
    case 'to-come':
      return sayEntry(locale, 'waitsForDay', longDay(locale, standing.from))
    case 'for-each': {
      const { bound, parties, from } = standing
      const holds = holdsFor(bound, parties)
      return from === null
        ? holds
        : `${holds} ${sayEntry(locale, 'fromDay', longDay(locale, from))}`
    }
    case 'replaced':
      return sayEntry(
        locale,
        'wasInForce',
        longDay(locale, standing.from),
        longDay(locale, standing.until),
      )
    default:
      return judgement.state === 'for-each'
        ? holdsFor(0, judgement.missing.length)
        : sayEntry(locale, judgement.state === 'rule-not-stated' ? 'ruleNotStated' : 'notYet')
  }
}

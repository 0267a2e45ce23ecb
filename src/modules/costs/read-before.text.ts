import { kronerText, listed } from '../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../kernel/page.model.ts'
import { texts } from '../../kernel/words.model.ts'
import type { AdoptionRead, ListRead, SchemeRead, StatementRead } from './read-before.model.ts'
import { netCost } from './scheme.model.ts'

const say = texts({
  list: {
    nb: (parties: number, total: string) =>
      `Lista er regnet ut på nytt: ${parties} parter, ${total} kroner til sammen.`,
    nn: (parties: number, total: string) =>
      `Lista er rekna ut på nytt: ${parties} partar, ${total} kroner til saman.`,
    en: (parties: number, total: string) =>
      `The list has been worked out anew: ${parties} parties, ${total} kroner in all.`,
  },
  listIncomplete: {
    nb: (parties: number, known: string) =>
      `Lista er regnet ut på nytt: ${parties} parter. Summen på ${known} kroner er ufullstendig.`,
    nn: (parties: number, known: string) =>
      `Lista er rekna ut på nytt: ${parties} partar. Summen på ${known} kroner er ufullstendig.`,
    en: (parties: number, known: string) =>
      `The list has been worked out anew: ${parties} parties. The sum of ${known} kroner is incomplete.`,
  },
  noList: {
    nb: 'Lista kan ikke regnes ut lenger.',
    nn: 'Lista kan ikkje reknast ut lenger.',
    en: 'The list can no longer be worked out.',
  },
  beside: {
    nb: (titles: string) => `Disse fordelingene gjelder samme formål i samme tid: ${titles}.`,
    nn: (titles: string) => `Desse fordelingane gjeld same føremålet i same tida: ${titles}.`,
    en: (titles: string) => `These ways of sharing are for the same purpose and years: ${titles}.`,
  },
  noneBeside: {
    nb: 'Ingen andre fordelinger gjelder samme formål i samme tid.',
    nn: 'Ingen andre fordelingar gjeld same føremålet i same tida.',
    en: 'No other way of sharing is for the same purpose and years.',
  },
  standing: {
    nb: 'Et annet vedtak er registrert. Se lista som gjelder.',
    nn: 'Eit anna vedtak er registrert. Sjå lista som gjeld.',
    en: 'Another decision has been registered. See the list that stands.',
  },
  stated: {
    nb: (year: number, net: string) => `For ${year} er det registrert en kostnad på ${net} kroner.`,
    nn: (year: number, net: string) =>
      `For ${year} er det registrert ein kostnad på ${net} kroner.`,
    en: (year: number, net: string) => `A cost of ${net} kroner is registered for ${year}.`,
  },
  statedUnknown: {
    nb: (year: number) => `For ${year} er kostnaden registrert som ikke kjent.`,
    nn: (year: number) => `For ${year} er kostnaden registrert som ikkje kjend.`,
    en: (year: number) => `The cost for ${year} is registered as not known.`,
  },
  notStated: {
    nb: 'Ingen kostnad er registrert.',
    nn: 'Ingen kostnad er registrert.',
    en: 'No cost is registered.',
  },
})

/** What a list comes to now. */
export const tellList = ({ locale }: CommunityPage, list: ListRead): NewsLine => ({
  text:
    list === null
      ? say(locale, 'noList')
      : say(
          locale,
          list.total === null ? 'listIncomplete' : 'list',
          list.lines.length,
          kronerText(locale, list.knownTotal),
        ),
})

export const tellBeside = ({ locale }: CommunityPage, beside: SchemeRead['beside']): NewsLine => ({
  text:
    beside.length === 0
      ? say(locale, 'noneBeside')
      : say(
          locale,
          'beside',
          listed(
            locale,
            beside.map(({ title }) => `«${title}»`),
          ),
        ),
})

export const tellStanding = (
  { locale, to }: CommunityPage,
  { schemeKey }: NonNullable<AdoptionRead>['standing'],
): NewsLine => ({
  text: say(locale, 'standing'),
  href: to('shares', { scheme: schemeKey }),
})

/** What was registered last. */
export function tellKnown(
  { locale }: CommunityPage,
  [last]: NonNullable<StatementRead>['known'],
): NewsLine {
  if (last === undefined) return { text: say(locale, 'notStated') }
  const net = netCost(last.cost)
  return {
    text:
      net === null
        ? say(locale, 'statedUnknown', last.year)
        : say(locale, 'stated', last.year, kronerText(locale, net)),
  }
}

import { longDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { DraftRead, HostRead, NextRead, VersionRead } from './read-before.model.ts'

const say = texts({
  savedAgain: {
    nb: (day: string, time: string) =>
      `Utkastet er lagret på nytt ${day} kl. ${time}. Les det som er lagret.`,
    nn: (day: string, time: string) =>
      `Utkastet er lagra på nytt ${day} kl. ${time}. Les det som er lagra.`,
    en: (day: string, time: string) =>
      `The draft was saved again ${day} at ${time}. Read what is saved.`,
  },
  putForward: {
    nb: (number: number, title: string) => `Versjon ${number}, «${title}», er lagt fram.`,
    nn: (number: number, title: string) => `Versjon ${number}, «${title}», er lagd fram.`,
    en: (number: number, title: string) => `Version ${number}, “${title}”, has been put forward.`,
  },
  withdrawn: {
    nb: (number: number, title: string) => `Versjon ${number}, «${title}», er trukket tilbake.`,
    nn: (number: number, title: string) => `Versjon ${number}, «${title}», er trekt tilbake.`,
    en: (number: number, title: string) => `Version ${number}, “${title}”, has been withdrawn.`,
  },
  laterWithdrawn: {
    nb: (later: number, number: number, title: string) =>
      `Versjon ${later} er trukket tilbake. Versjon ${number}, «${title}», er den som er lagt fram.`,
    nn: (later: number, number: number, title: string) =>
      `Versjon ${later} er trekt tilbake. Versjon ${number}, «${title}», er den som er lagd fram.`,
    en: (later: number, number: number, title: string) =>
      `Version ${later} has been withdrawn. Version ${number}, “${title}”, is the one put forward.`,
  },
  onlyDraft: {
    nb: 'Avtalen er bare et utkast.',
    nn: 'Avtalen er berre eit utkast.',
    en: 'The agreement is only a draft.',
  },
  begun: {
    nb: (number: number) => `Noen har begynt på versjon ${number}. Åpne det utkastet.`,
    nn: (number: number) => `Nokon har begynt på versjon ${number}. Opne det utkastet.`,
    en: (number: number) => `Someone has begun version ${number}. Open that draft.`,
  },
  notBegun: {
    nb: 'Det er ikke noe utkast til neste versjon.',
    nn: 'Det er ikkje noko utkast til neste versjon.',
    en: 'There is no draft of the next version.',
  },
  host: {
    nb: (name: string) => `${name} er registrert som vertskommune.`,
    nn: (name: string) => `${name} er registrert som vertskommune.`,
    en: (name: string) => `${name} is registered as host.`,
  },
  noHost: {
    nb: 'Ingen er registrert som vertskommune.',
    nn: 'Ingen er registrert som vertskommune.',
    en: 'Nobody is registered as host.',
  },
  adopted: {
    nb: (adopted: number, parties: number) =>
      `Partene har svart: ${adopted} av ${parties} har vedtatt avtalen.`,
    nn: (adopted: number, parties: number) =>
      `Partane har svart: ${adopted} av ${parties} har vedteke avtalen.`,
    en: (adopted: number, parties: number) =>
      `The parties have answered: ${adopted} of ${parties} have adopted the agreement.`,
  },
})

/** What has become of the version that a form was opened over; `withdrawnAfter` is one after it that is withdrawn. */
export function tellVersion(
  page: CommunityPage,
  version: Omit<VersionRead, 'changedAt'> & { withdrawnAfter?: number | null },
): NewsLine {
  const { slug, number, title, state, withdrawnAfter = null } = version
  const href = page.to('document', { slug })
  if (state === 'draft') return { text: say(page.locale, 'onlyDraft'), href }
  if (state === 'out' && withdrawnAfter !== null)
    return { text: say(page.locale, 'laterWithdrawn', withdrawnAfter, number, title), href }
  const word = state === 'withdrawn' ? 'withdrawn' : 'putForward'
  return { text: say(page.locale, word, number, title), href }
}

/** What has become of a draft that a form was opened over. */
export function tellDraft(page: CommunityPage, draft: NonNullable<DraftRead>['draft']): NewsLine {
  if (draft.state !== 'draft') return tellVersion(page, draft)
  const { slug, number, changedAt } = draft
  return {
    text: say(
      page.locale,
      'savedAgain',
      longDay(page.locale, osloDay(changedAt)),
      osloTime(changedAt),
    ),
    href: page.to('document', { slug }, { versjon: number }),
  }
}

export const tellBegun = (page: CommunityPage, begun: NonNullable<NextRead>['begun']): NewsLine =>
  begun === null
    ? { text: say(page.locale, 'notBegun') }
    : {
        text: say(page.locale, 'begun', begun.number),
        href: page.to('editDraft', { slug: begun.slug }),
      }

export const tellHost = ({ locale }: CommunityPage, host: HostRead): NewsLine => ({
  text: host === null ? say(locale, 'noHost') : say(locale, 'host', host.name),
})

export const tellAnswers = (
  page: CommunityPage,
  { slug, adopted, parties }: { slug: string; adopted: number; parties: number },
): NewsLine => ({
  text: say(page.locale, 'adopted', adopted, parties),
  href: page.to('board', { slug }),
})

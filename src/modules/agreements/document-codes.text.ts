import type { Day } from '../../kernel/day.model.ts'
import { longDay } from '../../kernel/format.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { DocumentAudience, DocumentKind, VersionPhase } from './document.model.ts'

export const kindText: Record<DocumentKind, Record<Locale, string>> = {
  agreement: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  'transfer-agreement': {
    nb: 'Overføringsavtale',
    nn: 'Overføringsavtale',
    en: 'Transfer agreement',
  },
  'cooperation-agreement': {
    nb: 'Samarbeidsavtale',
    nn: 'Samarbeidsavtale',
    en: 'Cooperation agreement',
  },
  guideline: { nb: 'Retningslinje', nn: 'Retningslinje', en: 'Guideline' },
}

const phaseWords: Record<VersionPhase, Record<Locale, string>> = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  out: { nb: 'Lagt fram', nn: 'Lagt fram', en: 'Put forward' },
  'in-force': { nb: 'I kraft', nn: 'I kraft', en: 'In force' },
  replaced: { nb: 'Erstattet', nn: 'Erstatta', en: 'Replaced' },
  withdrawn: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
}

/** How a version stands: `I kraft fra 1. januar 2018`. */
export function phaseText(locale: Locale, phase: VersionPhase, from: Day | null): string {
  const word = phaseWords[phase][locale]
  if (phase !== 'in-force' || from === null) return word
  const since = { nb: 'fra', nn: 'frå', en: 'from' }[locale]
  return `${word} ${since} ${longDay(locale, from)}`
}

/** Whom a document is for, in words. */
export const audienceText: Record<DocumentAudience, Record<Locale, string>> = {
  public: { nb: 'Alle', nn: 'Alle', en: 'Everyone' },
  community: {
    nb: 'De som har en rolle i helsefellesskapet',
    nn: 'Dei som har ei rolle i helsefellesskapet',
    en: 'Those with a role in the health community',
  },
  municipalities: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
}

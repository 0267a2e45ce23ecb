import type { Locale } from '../../kernel/words.model.ts'
import type { DocumentAudience, DocumentKind } from './document.model.ts'

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
  'action-plan': { nb: 'Handlingsplan', nn: 'Handlingsplan', en: 'Action plan' },
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

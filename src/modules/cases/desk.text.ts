import type { DeskWords } from '../../kernel/desk.model.ts'

/** What Min side tells of what waits with cases. */
export const deskWords = {
  'assess-case': {
    asked: { nb: 'En sak er meldt inn.', nn: 'Ei sak er meld inn.', en: 'A case is submitted.' },
    deed: {
      nb: () => 'Ta saken inn, spør tilbake, slå den sammen med en annen eller avvis den.',
      nn: () => 'Ta saka inn, spør tilbake, slå ho saman med ei anna eller avvis ho.',
      en: () => 'Take the case in, ask back, join it to another or decline it.',
    },
    href: (to, { body = '', case: code = '' }) => to('assessCase', { body, case: code }),
    all: (to) => to('cases'),
  },
  'answer-case': {
    asked: {
      nb: 'Sekretæren spør om en sak.',
      nn: 'Sekretæren spør om ei sak.',
      en: 'The secretary asks about a case.',
    },
    deed: {
      nb: () => 'Svar på det sekretæren spør om saken.',
      nn: () => 'Svar på det sekretæren spør om saka.',
      en: () => 'Answer what the secretary asks about the case.',
    },
    href: (to, { case: code = '' }) => to('answerCaseQuestion', { case: code }),
    all: (to) => to('cases'),
  },
  'plan-case': {
    asked: {
      nb: 'En sak venter på et møte.',
      nn: 'Ei sak ventar på eit møte.',
      en: 'A case waits for a meeting.',
    },
    deed: {
      nb: () => 'Planlegg når organet skal behandle saken.',
      nn: () => 'Planlegg når organet skal behandle saka.',
      en: () => 'Plan when the body is to treat the case.',
    },
    href: (to, { body = '', case: code = '' }) => to('planTreatment', { body, case: code }),
    all: (to) => to('cases'),
  },
  'look-at-case-exemption': {
    asked: {
      nb: 'Et unntak fra offentlighet skal vurderes på nytt.',
      nn: 'Eit unntak frå offentlegheit skal vurderast på nytt.',
      en: 'An exemption from the public is to be looked at anew.',
    },
    deed: {
      nb: () => 'Vurder om saken fortsatt er unntatt offentlighet.',
      nn: () => 'Vurder om saka framleis er unnateken offentlegheit.',
      en: () => 'Consider whether the case is still exempt from the public.',
    },
    daysAhead: 30,
    href: (to, { body = '', case: code = '' }) => to('changeCase', { body, case: code }),
    all: (to) => to('cases'),
  },
} as const satisfies DeskWords

declare module '../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}

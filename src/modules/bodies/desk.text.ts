import type { DeskWords } from '../../kernel/desk.model.ts'

/** What Min side tells of what waits with the bodies. */
export const deskWords = {
  'fill-seat': {
    asked: { nb: 'Noen til en plass.', nn: 'Nokon til ein plass.', en: 'Somebody for a seat.' },
    deed: {
      nb: () => 'Finn noen til plassen. Dagen er den siste noen har den.',
      nn: () => 'Finn nokon til plassen. Dagen er den siste nokon har han.',
      en: () => 'Find somebody for the seat. The day is the last that somebody has it.',
    },
    /** A term is known years ahead; until this many days before its last it waits for nobody. */
    daysAhead: 60,
    href: (to, { body = '', seat = '' }) => to('seat', { body, seat }),
    all: (to) => to('bodies'),
  },
  'candidates-answered': {
    asked: {
      nb: 'Foreslåtte har svart selv.',
      nn: 'Foreslåtte har svart sjølve.',
      en: 'People who are proposed have answered.',
    },
    deed: {
      nb: (_, { count = '' }) =>
        `${count} ${count === '1' ? 'foreslått har' : 'foreslåtte har'} svart selv. Se svaret under «Oppnevn», og sett inn.`,
      nn: (_, { count = '' }) =>
        `${count} ${count === '1' ? 'foreslått har' : 'foreslåtte har'} svart ${count === '1' ? 'sjølv' : 'sjølve'}. Sjå svaret under «Oppnemn», og set inn.`,
      en: (_, { count = '' }) =>
        `${count} of those proposed ${count === '1' ? 'has' : 'have'} answered. See the answer under “Appoint”, and put in.`,
    },
    href: (to, { body = '' }) => to('body', { body }),
    all: (to) => to('bodies'),
  },
  'evaluate-body': {
    asked: {
      nb: 'Evaluering av et organ.',
      nn: 'Evaluering av eit organ.',
      en: 'Evaluation of a body.',
    },
    deed: {
      nb: () => 'Evaluer organet, og skriv dagen for den neste evalueringen.',
      nn: () => 'Evaluer organet, og skriv dagen for den neste evalueringa.',
      en: () => 'Evaluate the body, and write the day of the next evaluation.',
    },
    daysAhead: 60,
    href: (to, { body = '' }) => to('bodyPractice', { body }),
    all: (to) => to('bodies'),
  },
  'alternate-leaders': {
    asked: {
      nb: 'Leder og nestleder bytter.',
      nn: 'Leiar og nestleiar byter.',
      en: 'Chair and deputy change places.',
    },
    deed: {
      nb: () => 'Skriv inn hvem som leder fra den dagen.',
      nn: () => 'Skriv inn kven som leier frå den dagen.',
      en: () => 'Write in who leads from that day.',
    },
    daysAhead: 60,
    href: (to, { body = '' }) => to('bodyLeaders', { body }),
    all: (to) => to('bodies'),
  },
} as const satisfies DeskWords

declare module '../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}

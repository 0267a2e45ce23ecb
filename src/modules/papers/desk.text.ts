import type { DeskWords } from '../../kernel/desk.model.ts'

/** What Min side tells of what waits with papers. */
export const deskWords = {
  'read-paper': {
    asked: {
      nb: 'Les saksframlegget, og si hva dere mener.',
      nn: 'Les saksframlegget, og sei kva de meiner.',
      en: 'Read the case paper, and say what you think.',
    },
    deed: {
      nb: () => 'Les saksframlegget, og si hva dere mener.',
      nn: () => 'Les saksframlegget, og sei kva de meiner.',
      en: () => 'Read the case paper, and say what you think.',
    },
    href: (to, { case: code = '' }) => to('paper', { case: code }),
    all: (to, { case: code = '' }) => to('paper', { case: code }),
  },
  'write-paper': {
    asked: {
      nb: 'Skriv saksframlegget sammen med dem som holder saken.',
      nn: 'Skriv saksframlegget saman med dei som held saka.',
      en: 'Write the case paper with those who keep the case.',
    },
    deed: {
      nb: () => 'Skriv saksframlegget sammen med dem som holder saken.',
      nn: () => 'Skriv saksframlegget saman med dei som held saka.',
      en: () => 'Write the case paper with those who keep the case.',
    },
    href: (to, { case: code = '' }) => to('writePaper', { case: code }),
    all: (to, { case: code = '' }) => to('paper', { case: code }),
  },
} as const satisfies DeskWords

declare module '../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}

import { texts } from '../../kernel/words.model.ts'

/** The wordings of the agreement on the money between the one who collects it and the host. */
export const sayTransfer = texts({
  transferTitle: {
    nb: (from: string, to: string) => `Avtale mellom ${from} og ${to} om overføring av penger`,
    nn: (from: string, to: string) => `Avtale mellom ${from} og ${to} om overføring av pengar`,
    en: (from: string, to: string) => `Agreement between ${from} and ${to} on transfer of money`,
  },
  transferOwnText: {
    nb: 'Kildene gjengir ikke teksten til denne avtalen. Den er satt opp av Godfot etter det hovedavtalen sier, og må gjennomgås av partene.',
    nn: 'Kjeldene gjengir ikkje teksten til denne avtalen. Han er sett opp av Godfot etter det hovudavtalen seier, og må gjennomgåast av partane.',
    en: 'The sources do not give the text of this agreement. It is set up by Godfot from what the main agreement says, and must be reviewed by the parties.',
  },
  transferPurpose: {
    nb: (title: string) => `Avtalen gjelder gjennomføringen av «${title}».`,
    nn: (title: string) => `Avtalen gjeld gjennomføringa av «${title}».`,
    en: (title: string) => `This agreement concerns the carrying out of “${title}”.`,
  },
  transferEmploys: {
    nb: (host: string) => `${host} har arbeidsgiveransvaret for koordinatoren.`,
    nn: (host: string) => `${host} har arbeidsgivaransvaret for koordinatoren.`,
    en: (host: string) => `${host} is the employer of the coordinator.`,
  },
  transferPays: {
    nb: (from: string, to: string) =>
      `${from} krever inn andelene fra kommunene og overfører pengene til ${to}.`,
    nn: (from: string, to: string) =>
      `${from} krev inn delane frå kommunane og overfører pengane til ${to}.`,
    en: (from: string, to: string) =>
      `${from} collects the shares from the municipalities and transfers the money to ${to}.`,
  },
  transferAmount: {
    nb: 'Beløp og tidspunkt for overføringen:',
    nn: 'Beløp og tidspunkt for overføringa:',
    en: 'Amount and time of the transfer:',
  },
  transferTerms: {
    nb: 'Varighet og oppsigelse:',
    nn: 'Varigheit og oppseiing:',
    en: 'Duration and termination:',
  },
})

import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the agreement on the money between the one who collects it and the host. */
export const sayTransfer = texts({
  transferTitle: {
    nb: (from: string, to: string) => `Avtale mellom ${from} og ${to} om overføring av penger`,
    nn: (from: string, to: string) => `Avtale mellom ${from} og ${to} om overføring av pengar`,
    en: (from: string, to: string) => `Agreement between ${from} and ${to} on transfer of money`,
  },
  transferOwnText: {
    nb: 'Denne avtalen er satt opp av Godfot etter det hovedavtalen sier, og må gjennomgås av partene før den undertegnes.',
    nn: 'Denne avtalen er sett opp av Godfot etter det hovudavtalen seier, og må gjennomgåast av partane før han blir underteikna.',
    en: 'This agreement is set up by Godfot from what the main agreement says, and must be reviewed by the parties before it is signed.',
  },
  transferPurpose: {
    nb: (title: string) => `Avtalen gjelder gjennomføringen av «${title}».`,
    nn: (title: string) => `Avtalen gjeld gjennomføringa av «${title}».`,
    en: (title: string) => `This agreement concerns the carrying out of “${title}”.`,
  },
  transferEmploys: {
    nb: (host: string) => `${host} har arbeidsgiveransvaret etter den avtalen.`,
    nn: (host: string) => `${host} har arbeidsgivaransvaret etter den avtalen.`,
    en: (host: string) => `${host} is the employer under that agreement.`,
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

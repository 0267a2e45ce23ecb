import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what is asked about a forbehold, and about who is a party. */
export const sayQuestion = texts({
  hindersTitle: {
    nb: 'Avklar forbeholdet',
    nn: 'Avklar atterhaldet',
    en: 'Clarify the reservation',
  },
  hinders: {
    nb: 'Hindrer forbeholdet at avtalen trer i kraft?',
    nn: 'Hindrar atterhaldet at avtalen trer i kraft?',
    en: 'Does the reservation hinder entry into force?',
  },
  yesHinders: { nb: 'Ja, det hindrer', nn: 'Ja, det hindrar', en: 'Yes, it does' },
  noHinders: {
    nb: 'Nei, avtalen kan tre i kraft',
    nn: 'Nei, avtalen kan tre i kraft',
    en: 'No, the agreement can take effect',
  },
  standsIfSame: {
    nb: 'Det som er avklart, står så lenge forbeholdet er ordrett det samme. Endres det, må det avklares på nytt.',
    nn: 'Det som er avklart, står så lenge atterhaldet er ordrett det same. Blir det endra, må det avklarast på nytt.',
    en: 'What has been clarified stands while the reservation is word for word the same. If it changes, it must be clarified anew.',
  },
  notAnswered: { nb: 'Ikke avklart ennå', nn: 'Ikkje avklart enno', en: 'Not clarified yet' },
  clarifyTitle: { nb: 'Avklar plassen', nn: 'Avklar plassen', en: 'Clarify the place' },
  clarify: { nb: 'Er dette en part?', nn: 'Er dette ein part?', en: 'Is this a party?' },
  clarifyLead: {
    nb: 'Kildene lot det stå åpent. Den som svarer, oppgir kilde, og tavla regner på nytt.',
    nn: 'Kjeldene lét det stå ope. Den som svarer, oppgir kjelde, og tavla reknar på nytt.',
    en: 'The sources left it open. Whoever answers gives a source, and the board is judged anew.',
  },
  withoutTitle: {
    nb: 'Skal avtalen gjelde uten denne parten?',
    nn: 'Skal avtalen gjelde utan denne parten?',
    en: 'Is the agreement to hold without this party?',
  },
  without: {
    nb: 'Gjelder avtalen uten denne parten?',
    nn: 'Gjeld avtalen utan denne parten?',
    en: 'Does the agreement hold without this party?',
  },
  withoutLead: {
    nb: (before: string, after: string) =>
      `Parten regnes ikke med lenger når det avgjøres om avtalen er i kraft, og ingen venter på svar fra den. Det som er meldt, blir stående. Nå: ${before} Uten parten: ${after}`,
    nn: (before: string, after: string) =>
      `Parten blir ikkje rekna med lenger når det blir avgjort om avtalen er i kraft, og ingen ventar på svar frå han. Det som er meldt, blir ståande. No: ${before} Utan parten: ${after}`,
    en: (before: string, after: string) =>
      `The party no longer counts when it is judged whether the agreement is in force, and nobody awaits its answer. What has been reported stays. Now: ${before} Without the party: ${after}`,
  },
  unreachable: {
    nb: (needed: number, left: number) =>
      `Regelen krever at ${needed} har vedtatt, og da er det bare ${left === 1 ? '1 part' : `${left} parter`} igjen. Avtalen kan ikke tre i kraft før parten er tatt med igjen, eller avtalen er lagt fram med en annen regel.`,
    nn: (needed: number, left: number) =>
      `Regelen krev at ${needed} har vedteke, og då er det berre ${left === 1 ? '1 part' : `${left} partar`} att. Avtalen kan ikkje tre i kraft før parten er teken med att, eller avtalen er lagd fram med ein annan regel.`,
    en: (needed: number, left: number) =>
      `The rule asks that ${needed} have adopted, and then only ${left === 1 ? '1 party is' : `${left} parties are`} left. The agreement cannot take effect until the party is taken in again, or it is put forward with another rule.`,
  },
  withLead: {
    nb: 'Avtalen gjelder nå uten denne parten. Tas den med igjen, regnes den med, og svaret ventes på nytt.',
    nn: 'Avtalen gjeld no utan denne parten. Blir han teken med att, blir han rekna med, og svaret er venta på nytt.',
    en: 'The agreement now holds without this party. Taken in again, it counts, and its answer is awaited again.',
  },
  yesWithout: {
    nb: 'Ja, avtalen gjelder uten den',
    nn: 'Ja, avtalen gjeld utan han',
    en: 'Yes, the agreement holds without it',
  },
  noWith: {
    nb: 'Nei, den er med',
    nn: 'Nei, han er med',
    en: 'No, it is in',
  },
  isParty: { nb: 'Ja, kommunen er part', nn: 'Ja, kommunen er part', en: 'Yes, it is a party' },
  isNotParty: {
    nb: 'Nei, kommunen er ikke part',
    nn: 'Nei, kommunen er ikkje part',
    en: 'No, it is not a party',
  },
  saveAnswer: { nb: 'Lagre avklaringen', nn: 'Lagre avklaringa', en: 'Save the clarification' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  decidedBy: {
    nb: 'Hvem har bestemt det, og når?',
    nn: 'Kven har bestemt det, og når?',
    en: 'Who has decided it, and when?',
  },
  decidedByHint: {
    nb: 'For eksempel «ASU 12.02.2026, sak 4/26».',
    nn: 'Til dømes «ASU 12.02.2026, sak 4/26».',
    en: 'For example “ASU 12.02.2026, case 4/26”.',
  },
  sourceHint: {
    nb: 'Hvor opplysningen kommer fra, for eksempel «e-post fra parten 15.12.2017».',
    nn: 'Kvar opplysninga kjem frå, til dømes «e-post frå parten 15.12.2017».',
    en: 'Where this comes from, for example “e-mail from the party 15.12.2017”.',
  },
})

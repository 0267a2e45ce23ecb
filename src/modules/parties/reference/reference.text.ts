import { counted, opening } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the pages on communities, registers and sources. */
export const sayReference = texts({
  communitiesTitle: {
    nb: 'Helsefellesskapene',
    nn: 'Helsefellesskapa',
    en: 'The health communities',
  },
  communitiesLead: {
    nb: (here: number) =>
      `Norge har 19 helsefellesskap. ${here === 1 ? 'Ett' : opening(counted('nb', here))} av dem bruker Godfot her.`,
    nn: (here: number) =>
      `Noreg har 19 helsefellesskap. ${here === 1 ? 'Eitt' : opening(counted('nn', here))} av dei bruker Godfot her.`,
    en: (here: number) =>
      `Norway has 19 health communities (helsefellesskap). ${here === 0 ? 'None' : opening(counted('en', here))} of them ${here < 2 ? 'uses' : 'use'} Godfot here.`,
  },
  inUse: { nb: 'I bruk her', nn: 'I bruk her', en: 'In use here' },
  exerciseHere: {
    nb: 'Øvelse. Svarene er oppdiktet.',
    nn: 'Øving. Svara er oppdikta.',
    en: 'Exercise. The answers are made up.',
  },
  theRestLead: {
    nb: 'Helseforetaket de er bygd rundt, og kommunene i opptaksområdet i dag.',
    nn: 'Helseføretaket dei er bygde rundt, og kommunane i opptaksområdet i dag.',
    en: 'The trust that each is built around, and the municipalities in its catchment area today.',
  },
  membersCount: {
    nb: (count: number) => `${count} ${count === 1 ? 'kommune' : 'kommuner'}`,
    nn: (count: number) => `${count} ${count === 1 ? 'kommune' : 'kommunar'}`,
    en: (count: number) => `${count} ${count === 1 ? 'municipality' : 'municipalities'}`,
  },
  descriptiveName: {
    nb: 'Navnet er ikke kontrollert',
    nn: 'Namnet er ikkje kontrollert',
    en: 'The name has not been verified',
  },
  registers: { nb: 'Registre og kilder', nn: 'Register og kjelder', en: 'Registers and sources' },
  registersLead: {
    nb: 'Hvor opplysningene om kommuner, folketall og parter kommer fra, og hvor sikre de er.',
    nn: 'Kvar opplysningane om kommunar, folketal og partar kjem frå, og kor sikre dei er.',
    en: 'Where the facts on municipalities, inhabitants and parties come from, and how sure they are.',
  },
  fetched: { nb: 'Hentet fra kilden', nn: 'Henta frå kjelda', en: 'Fetched from the source' },
  fetchedLead: {
    nb: 'Hver gang registrene er forsøkt oppdatert. En henting som feiler, endrer ingenting.',
    nn: 'Kvar gong registra er forsøkt oppdaterte. Ei henting som feilar, endrar ingenting.',
    en: 'Each time the registers were to be updated. A fetch that fails changes nothing.',
  },
  neverFetched: {
    nb: 'Registrene er ikke hentet på nytt siden Godfot ble satt opp her. De som følger med, er i bruk.',
    nn: 'Registra er ikkje henta på nytt sidan Godfot vart sett opp her. Dei som følgjer med, er i bruk.',
    en: 'The registers have not been fetched since Godfot was set up here. Those that come with it are in use.',
  },
  allSources: { nb: 'Kildene', nn: 'Kjeldene', en: 'The sources' },
  register: { nb: 'Register', nn: 'Register', en: 'Register' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  publisher: { nb: 'Utgiver', nn: 'Utgivar', en: 'Publisher' },
  edition: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  retrieved: { nb: 'Hentet', nn: 'Henta', en: 'Retrieved' },
  sureness: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How sure' },
  sourceName: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  A: { nb: 'Sikkert', nn: 'Sikkert', en: 'Sure' },
  B: { nb: 'Én god kilde', nn: 'Éi god kjelde', en: 'One good source' },
  C: { nb: 'Ikke kontrollert', nn: 'Ikkje kontrollert', en: 'Not verified' },
})

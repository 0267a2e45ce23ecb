import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the forms that tell what came of a treatment. */
export const sayRecord = texts({
  title: {
    nb: (body: string) => `Utfallet i ${body}`,
    nn: (body: string) => `Utfallet i ${body}`,
    en: (body: string) => `The outcome in ${body}`,
  },
  registerTitle: {
    nb: 'Før inn en behandling',
    nn: 'Før inn ei behandling',
    en: 'Register a treatment',
  },
  lead: {
    nb: 'Skriv det som kilden sier, slik det står der. Utfallet rettes ikke siden: er noe feil, tas behandlingen av og føres inn på nytt.',
    nn: 'Skriv det som kjelda seier, slik det står der. Utfallet blir ikkje retta sidan: er noko feil, blir behandlinga teken av og ført inn på nytt.',
    en: 'Write what the source says, as it stands there. The outcome is not edited later: if something is wrong, the treatment is taken off and registered anew.',
  },
  registerLead: {
    nb: 'For behandlinger før saken kom hit, i en kommune eller i et organ utenfor. Skriv det som kilden sier.',
    nn: 'For behandlingar før saka kom hit, i ein kommune eller i eit organ utanfor. Skriv det som kjelda seier.',
    en: 'For treatments before the case came here, in a municipality or in a body outside. Write what the source says.',
  },
  organ: { nb: 'Hvem behandlet saken?', nn: 'Kven behandla saka?', en: 'Who treated the case?' },
  elsewhere: {
    nb: 'Et annet organ (skriv navnet under)',
    nn: 'Eit anna organ (skriv namnet under)',
    en: 'Another body (write its name below)',
  },
  navn: { nb: 'Navnet på organet', nn: 'Namnet på organet', en: 'The name of the body' },
  navnHint: {
    nb: 'For en kommune: hvilket organ der, for eksempel «kommunestyret».',
    nn: 'For ein kommune: kva organ der, til dømes «kommunestyret».',
    en: 'For a municipality: which body there, for example “kommunestyret”.',
  },
  trinn: { nb: 'Hva gjorde det?', nn: 'Kva gjorde det?', en: 'What did it do?' },
  dag: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  dagHint: {
    nb: 'Så nøyaktig som kilden har det: «22.05.2024», «mai 2024», «mars–august 2024» eller «2016». La stå tomt når det ikke er kjent.',
    nn: 'Så nøyaktig som kjelda har det: «22.05.2024», «mai 2024», «mars–august 2024» eller «2016». La stå tomt når det ikkje er kjent.',
    en: 'As exactly as the source has it: “22.05.2024”, “mai 2024”, “mars–august 2024” or “2016”. Leave empty where it is not known.',
  },
  nummer: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  nummerHint: {
    nb: 'Slik organet skriver det. La stå tomt når det ikke har noe.',
    nn: 'Slik organet skriv det. La stå tomt når det ikkje har noko.',
    en: 'As the body writes it. Leave empty where it has none.',
  },
  utfall: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  notToldHint: {
    nb: 'Kilden sier ikke hva det ble.',
    nn: 'Kjelda seier ikkje kva det blei.',
    en: 'The source does not say what it came to.',
  },
  postponedHint: {
    nb: 'Nummeret står som utsatt. Neste møte gir et nytt.',
    nn: 'Nummeret står som utsett. Neste møte gir eit nytt.',
    en: 'The number stands as postponed. The next meeting gives a new one.',
  },
  remarksHint: {
    nb: 'Skriv merknadene under.',
    nn: 'Skriv merknadene under.',
    en: 'Write the remarks below.',
  },
  vedtatt: {
    nb: 'Det som ble vedtatt',
    nn: 'Det som blei vedteke',
    en: 'What was decided',
  },
  vedtattHint: {
    nb: 'Med kildens egne ord. La stå tomt når den ikke gjengir det.',
    nn: 'Med orda i kjelda. La stå tomt når ho ikkje gir att det.',
    en: 'In the words of the source. Leave empty where it does not give it.',
  },
  remarks: { nb: 'Merknader', nn: 'Merknader', en: 'Remarks' },
  more: { nb: 'Flere merknader', nn: 'Fleire merknader', en: 'More remarks' },
  hvem: {
    nb: (nth: number) => `Merknad ${nth} fra`,
    nn: (nth: number) => `Merknad ${nth} frå`,
    en: (nth: number) => `Remark ${nth} from`,
  },
  punkt: {
    nb: (nth: number) => `Til hvilket punkt (merknad ${nth})`,
    nn: (nth: number) => `Til kva punkt (merknad ${nth})`,
    en: (nth: number) => `To which point (remark ${nth})`,
  },
  ord: {
    nb: (nth: number) => `Merknad ${nth}`,
    nn: (nth: number) => `Merknad ${nth}`,
    en: (nth: number) => `Remark ${nth}`,
  },
  kilde: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  kildeHint: {
    nb: 'For eksempel «Referat fra ASU 22. mai 2024».',
    nn: 'Til dømes «Referat frå ASU 22. mai 2024».',
    en: 'For example “Minutes of ASU 22 May 2024”.',
  },
  nestedag: {
    nb: 'Dagen den er utsatt til',
    nn: 'Dagen ho er utsett til',
    en: 'The day it is postponed to',
  },
  nestedagHint: {
    nb: 'Bare når saken er utsatt. Da planlegges neste behandling med det samme.',
    nn: 'Berre når saka er utsett. Då blir neste behandling planlagd med det same.',
    en: 'Only where the case is postponed. The next treatment is then planned at once.',
  },
  deling: {
    nb: 'Hvem ser denne behandlingen?',
    nn: 'Kven ser denne behandlinga?',
    en: 'Who sees this treatment?',
  },
  asTheCase: { nb: 'De som ser saken', nn: 'Dei som ser saka', en: 'Those who see the case' },
  save: { nb: 'Før inn utfallet', nn: 'Før inn utfallet', en: 'Register the outcome' },
  register: {
    nb: 'Før inn behandlingen',
    nn: 'Før inn behandlinga',
    en: 'Register the treatment',
  },
})

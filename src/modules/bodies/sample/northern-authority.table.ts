import {
  type AuthorityRow,
  type AuthorityVersion,
  everyCouncil,
  trustBoard,
} from '../authority/authority.model.ts'

const row = (
  matter: string,
  label: string,
  of: Pick<AuthorityRow, 'clause' | 'words'> & Partial<AuthorityRow>,
): AuthorityRow => ({
  matter,
  label,
  decides: [],
  may: [],
  recommender: null,
  recommending: null,
  still: null,
  note: null,
  ...of,
})

const a = {
  clause: '5.2 a',
  words:
    'Samarbeidsavtalen samt retningslinjene vedtas av kommunestyrene og styret for helseforetaket.',
  decides: [everyCouncil, trustBoard],
}
const c = {
  clause: '5.2 c',
  words:
    'Revisjon av retningslinjer og utfyllende rutiner/prosedyrer knyttet til retningslinjene kan vedtas i ASU.',
  may: ['asu'],
}

/** Clause 5.2 of the agreement of Nord-Trøndelag, in its own words. Source: the presentation of the coordinator, «Kapittel 5.2 Vedtaksmyndighet». */
export const northernAuthority: Omit<AuthorityVersion, 'id' | 'from' | 'daySource'> = {
  name: 'Punkt 5.2 i samarbeidsavtalen av 2025',
  heading: '5.2 Vedtaksmyndighet',
  agreement: 'Samarbeidsavtalen av 2025',
  agreementAt: null,
  source: 'Gjengitt i samhandlingslederens presentasjon',
  also: '5.2 f: Bestemmelser om varighet på avtalen, krav og forpliktelser til revisjon, oppsigelse etc. omtales i punkt 11 i avtalen.',
  reading:
    '«Kan» i 5.2 c og d leser vi slik: de som vedtar etter 5.2 a, kan fortsatt. Punkt 11 er ikke gjengitt.',
  unknowns: 'Hva som er en «mindre» endring\nHva punkt 11 sier om varighet og oppsigelse',
  rows: [
    row('cooperation-agreement', 'Samarbeidsavtalen', a),
    row('guideline', 'Ny retningslinje', a),
    row('action-plan', 'Handlingsplanen', {
      clause: '5.2 b',
      words:
        'Handlingsplan for samhandling vedtas av Politisk Samarbeidsutvalg (PSU), etter innstilling fra Administrativt Samarbeidsutvalg (ASU)',
      decides: ['psu'],
      recommender: 'asu',
      recommending: 'must',
    }),
    row('guideline-revision', 'Revisjon av en retningslinje', { ...c, still: 'guideline' }),
    row('routine', 'Rutiner og prosedyrer under en retningslinje', { ...c, still: 'guideline' }),
    row('minor-agreement-change', 'Mindre endring av avtalen', {
      clause: '5.2 d',
      words:
        'Mindre endringer av samarbeidsavtalen kan vedtas av PSU. ASU kan gi en innstilling til dette.',
      may: ['psu'],
      recommender: 'asu',
      recommending: 'may',
      still: 'cooperation-agreement',
    }),
    row('shared-funds', 'Felles midler', {
      clause: '5.2 e',
      words:
        'PSU har myndighet til å disponere midler stilt til rådighet for helsefellesskapet på vegne av kommunene og helseforetaket. Et enstemmig vedtak i PSU er å anse som en enighet mellom kommuner og helseforetak, jf. tildelingskriterier for rekrutterings- og samhandlingstilskudd.',
      decides: ['psu'],
      note: 'enstemmig er enighet',
    }),
  ],
}

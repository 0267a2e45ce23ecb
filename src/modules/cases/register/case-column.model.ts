import type { ListColumns } from '../../../kernel/list-sheet.model.ts'

const order = [
  'sak',
  'nummer',
  'organ',
  'dag',
  'tilstand',
  'frist',
  'handling',
  'slag',
  'punkt',
  'meldt',
  'meldtdag',
  'adresse',
] as const
export type CaseColumn = (typeof order)[number]

/** Cases as a sheet: what the register shows of each, and where it is read. */
export const caseColumns: ListColumns<CaseColumn> = {
  order,
  heads: {
    sak: 'sak',
    nummer: 'saksnummer',
    organ: 'organ',
    dag: 'dag',
    tilstand: 'tilstand',
    frist: 'frist',
    handling: 'må gjøre noe',
    slag: 'type sak',
    punkt: 'punkt i avtalen',
    meldt: 'meldt inn av',
    meldtdag: 'meldt inn',
    adresse: 'adresse',
  },
  widths: {
    ...{ sak: 48, nummer: 18, organ: 22, dag: 20, tilstand: 24, frist: 12, handling: 16 },
    ...{ slag: 18, punkt: 18, meldt: 24, meldtdag: 12, adresse: 52 },
  },
  names: {
    ...{ sak: ['sak', 'tittel'], nummer: ['saksnummer', 'nummer'], organ: ['organ'] },
    ...{ dag: ['dag'], tilstand: ['tilstand'], frist: ['frist'], handling: ['mågjørenoe'] },
    ...{ slag: ['typesak'], punkt: ['punktiavtalen', 'punkt'], meldt: ['meldtinnav'] },
    ...{ meldtdag: ['meldtinn'], adresse: ['adresse'] },
  },
  missing: (found) => (found.has('sak') ? [] : ['sak']),
}

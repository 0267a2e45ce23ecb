import type { ListColumns, ListLine } from '../../../kernel/list-sheet.model.ts'

const order = [
  'organ',
  'plass',
  'side',
  'talerfor',
  'rett',
  'oppnevnt',
  'navn',
  'funksjon',
  'epost',
  'fra',
  'til',
  'varafor',
  'rekkefolge',
  'vedtak',
  'nestesak',
  'nestemote',
] as const
export type SeatColumn = (typeof order)[number]

/**
 * Seats and those who have them as a sheet: a line says of which body and seat, and of whom where it is about somebody. The next
 * numbers of a body can stand on any line about it, or on one of their own.
 */
export const seatColumns: ListColumns<SeatColumn> = {
  order,
  heads: {
    organ: 'organ',
    plass: 'plass',
    side: 'side',
    talerfor: 'taler for',
    rett: 'rett',
    oppnevnt: 'oppnevnt av',
    navn: 'navn',
    funksjon: 'funksjon',
    epost: 'e-post',
    fra: 'fra',
    til: 'til',
    varafor: 'vara for',
    rekkefolge: 'rekkefølge',
    vedtak: 'oppnevnt i',
    nestesak: 'neste sak',
    nestemote: 'neste møte',
  },
  widths: {
    ...{ organ: 14, plass: 26, side: 16, talerfor: 32, rett: 16, oppnevnt: 22, navn: 28 },
    ...{ funksjon: 24, epost: 32, fra: 12, til: 12, varafor: 26, rekkefolge: 11, vedtak: 32 },
    ...{ nestesak: 11, nestemote: 11 },
  },
  names: {
    organ: ['organ', 'organet', 'utvalg', 'utval', 'body'],
    plass: ['plass', 'plassen', 'sete', 'seat'],
    side: ['side', 'sida', 'siden', 'part'],
    talerfor: ['talerfor', 'talarfor', 'representerer', 'region', 'speaksfor'],
    rett: ['rett', 'rettar', 'rettigheter', 'møterett', 'rights'],
    oppnevnt: ['oppnevntav', 'oppnemndav', 'oppnevnesav', 'oppnevnt', 'oppnemnd', 'appointedby'],
    navn: ['navn', 'namn', 'name', 'fulltnavn', 'fulltnamn', 'medlem', 'representant'],
    funksjon: ['funksjon', 'rolle', 'stilling', 'tittel', 'function', 'role'],
    epost: ['epost', 'epostadresse', 'epostadressa', 'email', 'mail', 'emailaddress'],
    fra: ['fra', 'frå', 'from', 'fradato', 'frådato', 'fraogmed', 'fom'],
    til: ['til', 'to', 'tildato', 'until', 'tilogmed', 'tom'],
    varafor: ['varafor', 'varamedlemfor', 'vararepresentantfor', 'vara', 'substitutefor'],
    rekkefolge: ['rekkefølge', 'rekkjefølgje', 'varanummer', 'nummer', 'order'],
    vedtak: ['oppnevnti', 'oppnemndi', 'vedtak', 'sak', 'appointedin'],
    nestesak: ['nestesak', 'nestesaksnummer', 'nextcase'],
    nestemote: ['nestemøte', 'nestemøtenummer', 'nextmeeting'],
  },
  missing: (found) =>
    (['organ', 'plass'] as const).filter(
      (column) =>
        !found.has(column) && !(column === 'plass' && besides.some((each) => found.has(each))),
    ),
}

/** What a line can be about without a seat. */
const besides = ['varafor', 'nestesak', 'nestemote'] as const

/** A line of the sheet by its columns. */
export type SeatSheetLine = ListLine<SeatColumn>

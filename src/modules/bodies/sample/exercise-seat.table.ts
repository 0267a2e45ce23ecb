import type { Seat } from '../seat.model.ts'

type MadeUp = Pick<Seat, 'label' | 'side' | 'rights' | 'appointedBy' | 'speaksFor' | 'preMeeting'>

const municipal = (label: string, ...speaksFor: string[]): MadeUp => ({
  label,
  side: 'municipal',
  preMeeting: 'municipal',
  rights: 'decide',
  appointedBy: 'Regionen',
  speaksFor,
})
const trust = (label: string): MadeUp => ({
  label,
  side: 'trust',
  preMeeting: 'trust',
  rights: 'decide',
  appointedBy: 'Helseforetaket',
  speaksFor: ['helse-nord-trondelag'],
})
const guest = (label: string, appointedBy: string, speaksFor: string): MadeUp => ({
  label,
  side: 'none',
  preMeeting: 'none',
  rights: 'speak',
  appointedBy,
  speaksFor: [speaksFor],
})

const regions: readonly MadeUp[] = [
  municipal('Namdalen', 'region.ytre-namdal', 'region.midtre-namdal', 'region.indre-namdal'),
  municipal(
    'Inn-Trøndelag og Frosta, Levanger, Verdal',
    'region.inn-trondelag',
    'region.innherred',
    '5036',
  ),
  municipal('Værnesregionen', 'region.vaernesregionen'),
]
const trustSeats = [
  trust('Helseforetaket, ledelsen'),
  trust('Helseforetaket, klinikkene'),
  trust('Helseforetaket, samhandling'),
]
const users = guest('Brukerrepresentant', 'Brukerorganisasjonene', 'gruppe.users')
/** The general practitioners meet with the municipalities beforehand, and count for no side. */
const doctors: MadeUp = {
  ...guest('Fastlegerepresentant', 'Fastlegene', 'gruppe.general-practitioners'),
  preMeeting: 'municipal',
}
const unions = guest('Tillitsvalgt', 'Fagforeningene', 'gruppe.union')

/** The trust lends ASU its secretary, who counts for no side. */
const secretary: MadeUp = {
  ...guest('Sekretær', 'Helseforetaket', 'helse-nord-trondelag'),
  rights: 'secretary',
}

const council = [...regions, ...trustSeats, users, doctors]

/** The seats of each body in the exercise, made up, by its key. */
export const exerciseSeats: Readonly<Record<string, readonly MadeUp[]>> = {
  psu: [...regions, ...trustSeats, users],
  asu: [...regions, ...trustSeats, users, doctors, unions, secretary],
  au: [municipal('Kommunesiden', 'gruppe.all-municipalities'), trust('Helseforetaket')],
  'fagrad-for-legesamarbeid': council,
  'fagrad-for-pasientsamarbeid': council,
  'koordinerende-enheter': [...regions, ...trustSeats],
  helseledernettverk: regions,
  kommunegruppenettverk: regions,
  'forum-for-kommuneoverleger': regions,
  ru: [municipal('Kommunedirektørene', 'gruppe.all-municipalities')],
}

/** What whoever has a seat is called in each body: they are named after what they do, and are nobody. */
export const exerciseTitles: Readonly<Record<string, string>> = {
  psu: 'Ordfører',
  asu: 'Helseleder',
  au: 'Rådgiver',
  'fagrad-for-legesamarbeid': 'Kommuneoverlege',
  'fagrad-for-pasientsamarbeid': 'Fagleder',
  'koordinerende-enheter': 'Koordinator',
  helseledernettverk: 'Helseleder',
  kommunegruppenettverk: 'Leder',
  'forum-for-kommuneoverleger': 'Kommuneoverlege',
  ru: 'Kommunedirektør',
}

/** The one seat that follows another: whoever has the second has the first too; body and place in its row. */
export const followingSeat = { seat: ['asu', 6], follows: ['psu', 6] } as const

/** The one seat that is vacant in the exercise, and the one whose term ends next month: body and place in its row. */
export const vacantSeat = ['fagrad-for-pasientsamarbeid', 1] as const
export const endingSeat = ['asu', 3] as const

import type { SeatRights, SeatSide } from '../seat.model.ts'
import { groupCode, type SpokenGroup } from '../spoken.model.ts'

/** What lists call one thing, in small letters; our own lists the first of them. */
type Words = readonly [string, ...string[]]

/** What lists call the sides. Source: members' lists of the committees, and the words of our own pages. */
export const sideWords: Readonly<Record<SeatSide, Words>> = {
  municipal: [
    'kommunesiden',
    ...['kommunesida', 'kommunene', 'kommunane', 'kommuner', 'kommunar'],
    ...['kommune', 'kommunal', 'kommunalt', 'ks', 'the municipal side', 'municipal'],
  ],
  trust: [
    'helseforetaket',
    ...['helseføretaket', 'helseforetak', 'helseføretak', 'foretaket'],
    ...['føretaket', 'hf', 'sykehuset', 'sjukehuset', 'the health trust', 'trust'],
  ],
  none: ['ingen side', 'inga side', 'ingen', 'ingen av dem', 'ingen av dei', 'no side', 'none'],
}

/** What lists call what whoever has a seat may do. */
export const rightsWords: Readonly<Record<SeatRights, Words>> = {
  decide: [
    'bestemmer',
    ...['beslutter', 'vedtar', 'vedtek', 'fast medlem', 'medlem'],
    ...['beslutningsrett', 'stemmerett', 'decides'],
  ],
  propose: [
    'møte-, tale- og forslagsrett',
    ...['tale- og forslagsrett', 'forslagsrett', 'may propose'],
  ],
  speak: ['møte- og talerett', 'talerett', 'tale- og møterett', 'may speak'],
  observe: ['observatør', 'observatørstatus', 'møterett', 'observes', 'observer'],
  secretary: ['sekretær', 'sekretæren', 'sekretariat', 'secretary'],
}

const groups: Readonly<Record<SpokenGroup, Words>> = {
  'all-municipalities': ['alle kommunene', 'alle kommunane', 'alle kommuner', 'all municipalities'],
  users: [
    'brukerne',
    ...['brukerne, gjennom en organisasjon', 'brukarane, gjennom ein organisasjon'],
    ...['brukarane', 'brukere', 'brukarar', 'brukerorganisasjonene'],
    ...['brukarorganisasjonane', 'pasienter og brukere', 'the users, through an organisation'],
  ],
  'general-practitioners': ['fastlegene', 'fastlegane', 'fastleger', 'the general practitioners'],
  union: [
    'de tillitsvalgte',
    ...['dei tillitsvalde', 'tillitsvalgte', 'tillitsvalde'],
    ...['fagforeningene', 'fagforeiningane', 'the unions'],
  ],
  itself: ['seg selv', 'seg sjølv', 'itself'],
}

/** What our own lists call a group. */
export const groupName = (group: SpokenGroup): string => groups[group][0]

/** The codes of the groups that a seat can speak for, by what lists call them. */
export const groupWords: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([group, words]) =>
    words.map((word) => [word, groupCode(group as SpokenGroup)] as const),
  ),
)

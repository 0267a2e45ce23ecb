import { texts } from '../../../kernel/words.model.ts'

/** The wordings where nobody is entered at all, by what the reader can do about it. */
export const sayNobody = texts({
  none: {
    nb: 'Ingen kontakter er lagt inn ennå.',
    nn: 'Ingen kontaktar er lagde inn enno.',
    en: 'No contacts have been put in yet.',
  },
  noneShown: {
    nb: 'Ingen kontakter er delt med dere ennå.',
    nn: 'Ingen kontaktar er delte med dykk enno.',
    en: 'No contacts are shared with you yet.',
  },
  keepAll: {
    nb: 'Les inn en liste, eller velg en kommune under og legg til der.',
    nn: 'Les inn ei liste, eller vel ein kommune under og legg til der.',
    en: 'Import a list, or choose a municipality below and add there.',
  },
  keepOwn: {
    nb: 'Fyll inn hvem som har funksjonene hos dere.',
    nn: 'Fyll inn kven som har funksjonane hos dykk.',
    en: 'Fill in who holds the functions on your side.',
  },
  wait: {
    nb: 'Kommunene og helseforetaket fyller inn hver sin liste.',
    nn: 'Kommunane og helseføretaket fyller inn kvar si liste.',
    en: 'The municipalities and the health trust each fill in their own list.',
  },
  toImport: { nb: 'Les inn en liste', nn: 'Les inn ei liste', en: 'Import a list' },
  toOwn: { nb: 'Fyll inn lista deres', nn: 'Fyll inn lista dykkar', en: 'Fill in your list' },
})

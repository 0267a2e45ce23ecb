import type { TermSource } from '../../kernel/glossary.table.ts'
import { texts, type Words } from '../../kernel/words.model.ts'

const sources = {
  presentation: {
    nb: 'Samhandlingslederens presentasjon av samarbeidsavtalen 2025',
    nn: 'Presentasjonen samhandlingsleiaren har laga av samarbeidsavtalen 2025',
    en: 'The coordinator’s presentation of the cooperation agreement of 2025',
  },
  recommendation: {
    nb: 'Anbefaling fra kommunegruppene, 2017 (vedlegg 3)',
    nn: 'Tilråding frå kommunegruppene, 2017 (vedlegg 3)',
    en: 'Recommendation of the groups of municipalities, 2017 (annex 3)',
  },
  template: {
    nb: 'Avtalemalen om felles finansiering, 2017 (vedlegg 1)',
    nn: 'Avtalemalen om felles finansiering, 2017 (vedlegg 1)',
    en: 'The template agreement on joint funding, 2017 (annex 1)',
  },
  'template-signatories': {
    nb: 'Liste over kommuner med signert avtale, 2017 (vedlegg 6)',
    nn: 'Liste over kommunar med signert avtale, 2017 (vedlegg 6)',
    en: 'List of municipalities with a signed agreement, 2017 (annex 6)',
  },
  verdal: {
    nb: 'Verdal kommune, sak PS 49/17',
    nn: 'Verdal kommune, sak PS 49/17',
    en: 'Verdal municipality, case PS 49/17',
  },
  bjugn: {
    nb: 'Bjugn kommune, saksframlegg 28.02.2018',
    nn: 'Bjugn kommune, saksframlegg 28.02.2018',
    en: 'Bjugn municipality, case paper of 28.02.2018',
  },
  law: {
    nb: 'Helse- og omsorgstjenesteloven § 6-2',
    nn: 'Helse- og omsorgstenestelova § 6-2',
    en: 'The Health and Care Services Act, section 6-2',
  },
  usage: {
    nb: 'Vanlig språkbruk, uten egen kilde',
    nn: 'Vanleg språkbruk, utan eiga kjelde',
    en: 'Common usage, without a source of its own',
  },
} as const satisfies Record<TermSource, Words>

export const sayTerms = texts({
  ...sources,
  title: { nb: 'Begreper', nn: 'Omgrep', en: 'Terms' },
  lead: {
    nb: 'Ordene vi bruker om samarbeidet, på bokmål, nynorsk og engelsk. Ett ord betyr det samme overalt i Godfot. Forklaringene er våre egne.',
    nn: 'Orda vi bruker om samarbeidet, på bokmål, nynorsk og engelsk. Eitt ord tyder det same overalt i Godfot. Forklaringane er våre eigne.',
    en: 'The words we use about the cooperation, in bokmål, nynorsk and English. One word means the same everywhere in Godfot. The explanations are our own.',
  },
  communities: { nb: 'Helsefellesskapene', nn: 'Helsefellesskapa', en: 'The health communities' },
  bokmal: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  nynorsk: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  english: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
  word: { nb: 'Ordet', nn: 'Ordet', en: 'The word' },
  meaning: { nb: 'Hva det betyr', nn: 'Kva det tyder', en: 'What it means' },
  seenIn: { nb: 'Hvor ordet er hentet fra', nn: 'Kvar ordet er henta frå', en: 'Where it is from' },
})

import { decimalNumber, kronerText, longDay, wholeNumber } from '../../kernel/format.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import type { Paper, PaperBlock } from '../../kernel/paper.model.ts'
import { type Locale, texts } from '../../kernel/words.model.ts'
import type { PackageFacts, ShareFact, ShareTerm } from './package.model.ts'

/** The wordings of the municipality's package. */
export const sayPackage = texts({
  package: {
    nb: (name: string) => `Sakspakken til ${name}`,
    nn: (name: string) => `Sakspakken til ${name}`,
    en: (name: string) => `The case package for ${name}`,
  },
  lead: {
    nb: 'Et utkast til saksframlegg, avtalen utfylt for kommunen, og vedleggene. Lim det inn i kommunens eget system og gjør det til deres.',
    nn: 'Eit utkast til saksframlegg, avtalen utfylt for kommunen, og vedlegga. Lim det inn i kommunen sitt eige system og gjer det til dykkar.',
    en: 'A draft case paper, the agreement filled in for the municipality, and the attachments. Paste it into your own system and make it yours.',
  },
  all: { nb: 'Last ned alt (zip)', nn: 'Last ned alt (zip)', en: 'Download all (zip)' },
  casePaper: { nb: 'Saksframlegg', nn: 'Saksframlegg', en: 'Case paper' },
  agreement: {
    nb: 'Avtalen, klar til å undertegnes',
    nn: 'Avtalen, klar til å underteiknast',
    en: 'The agreement, ready to sign',
  },
  word: { nb: 'Word', nn: 'Word', en: 'Word' },
  pdf: { nb: 'PDF', nn: 'PDF', en: 'PDF' },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  exercise: {
    nb: 'ØVELSE. Svarene i denne øvelsen er oppdiktet.',
    nn: 'ØVING. Svara i denne øvinga er oppdikta.',
    en: 'EXERCISE. The answers in this exercise are made up.',
  },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  ownCase: { nb: 'kommunens eget', nn: 'kommunen sitt eige', en: 'the municipality’s own' },
  body: { nb: 'Utvalg', nn: 'Utval', en: 'Body' },
  meeting: { nb: 'Møtedato', nn: 'Møtedato', en: 'Day of the meeting' },
  deadline: { nb: 'Frist for svar', nn: 'Frist for svar', en: 'Deadline for answers' },
  noDeadline: {
    nb: 'ingen frist er oppgitt',
    nn: 'ingen frist er oppgitt',
    en: 'no deadline given',
  },
  background: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' },
  askedParties: {
    nb: (count: number, names: string) =>
      `Avtalen er lagt fram for ${count} kommuner, som hver avgjør den i sin egen sak: ${names}.`,
    nn: (count: number, names: string) =>
      `Avtalen er lagd fram for ${count} kommunar, som kvar avgjer han i si eiga sak: ${names}.`,
    en: (count: number, names: string) =>
      `The agreement is before ${count} municipalities, each deciding it in its own case: ${names}.`,
  },
  proposal: { nb: 'Hva som foreslås', nn: 'Kva som blir foreslått', en: 'What is proposed' },
  joins: {
    nb: (party: string, other: string) =>
      `${party} inngår avtalen med ${other}. Teksten følger som vedlegg.`,
    nn: (party: string, other: string) =>
      `${party} inngår avtalen med ${other}. Teksten følgjer som vedlegg.`,
    en: (party: string, other: string) =>
      `${party} enters into the agreement with ${other}. The text is attached.`,
  },
  otherParties: { nb: 'de andre partene', nn: 'dei andre partane', en: 'the other parties' },
  hostIs: {
    nb: (host: string) => `${host} er vertskommune og tar på seg arbeidsgiveransvaret.`,
    nn: (host: string) => `${host} er vertskommune og tek på seg arbeidsgivaransvaret.`,
    en: (host: string) => `${host} is the host municipality and the employer.`,
  },
  hostOpen: {
    nb: 'Hvem som er vertskommune, er ikke avklart.',
    nn: 'Kven som er vertskommune, er ikkje avklart.',
    en: 'Who the host municipality is, is not settled.',
  },
  reviewed: {
    nb: (on: string) => `Avtalen skal gjennomgås på nytt innen ${on}.`,
    nn: (on: string) => `Avtalen skal gjennomgåast på nytt innan ${on}.`,
    en: (on: string) => `The agreement is to be reviewed by ${on}.`,
  },
  costs: {
    nb: 'Økonomiske konsekvenser',
    nn: 'Økonomiske konsekvensar',
    en: 'Financial consequences',
  },
  shareIs: {
    nb: (party: string, amount: string) =>
      `${party} sin andel er beregnet til kr ${amount} per år.`,
    nn: (party: string, amount: string) => `${party} sin del er rekna til kr ${amount} per år.`,
    en: (party: string, amount: string) => `The share of ${party} is NOK ${amount} a year.`,
  },
  howCalculated: {
    nb: 'Slik er beløpet regnet ut:',
    nn: 'Slik er beløpet rekna ut:',
    en: 'How the amount is worked out:',
  },
  fixed: { nb: 'Grunnbeløp', nn: 'Grunnbeløp', en: 'Base amount' },
  perInhabitant: {
    nb: (rate: string, inhabitants: string, on: string) =>
      `${rate} kr × ${inhabitants} innbyggere ${on}`,
    nn: (rate: string, inhabitants: string, on: string) =>
      `${rate} kr × ${inhabitants} innbyggjarar ${on}`,
    en: (rate: string, inhabitants: string, on: string) =>
      `NOK ${rate} × ${inhabitants} inhabitants on ${on}`,
  },
  fraction: {
    nb: (share: string) => `${share} av kostnaden`,
    nn: (share: string) => `${share} av kostnaden`,
    en: (share: string) => `${share} of the cost`,
  },
  rest: { nb: 'Del av resten', nn: 'Del av resten', en: 'Part of the rest' },
  rounding: { nb: 'Avrunding', nn: 'Avrunding', en: 'Rounding' },
  sum: { nb: 'Kommunens andel', nn: 'Kommunen sin del', en: 'Share of the municipality' },
  unknown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  reconstructed: {
    nb: 'Utregningen er rekonstruert av opplysningene i sakspapirene.',
    nn: 'Utrekninga er rekonstruert av opplysningane i sakspapira.',
    en: 'The calculation is reconstructed from the case papers.',
  },
  sources: {
    nb: (sources: string) => `Kilder: ${sources}.`,
    nn: (sources: string) => `Kjelder: ${sources}.`,
    en: (sources: string) => `Sources: ${sources}.`,
  },
  noShare: {
    nb: 'Andelen kan ikke regnes ut. Ingen andelsliste som gjelder kommunen, er funnet.',
    nn: 'Delen kan ikkje reknast ut. Inga delingsliste som gjeld kommunen, er funnen.',
    en: 'The share cannot be worked out. No list that covers the municipality was found.',
  },
  noCosts: {
    nb: 'Avtalen oppgir ingen felles kostnad.',
    nn: 'Avtalen oppgir ingen felles kostnad.',
    en: 'The agreement states no shared cost.',
  },
  coverage: {
    nb: 'Hvordan utgiften dekkes i budsjettet, skrives av kommunen.',
    nn: 'Korleis utgifta blir dekt i budsjettet, skriv kommunen.',
    en: 'How it is covered in the budget is written by the municipality.',
  },
  decision: { nb: 'Forslag til vedtak', nn: 'Forslag til vedtak', en: 'Proposed decision' },
  ownDecision: {
    nb: 'Innstillingen er kommunens egen og skrives her.',
    nn: 'Innstillinga er kommunen si eiga og blir skriven her.',
    en: 'The recommendation is the municipality’s own and is written here.',
  },
  mustSay: {
    nb: 'Vedtaket må si om kommunen slutter seg til avtalen. En merknad stiller ingen vilkår; et forbehold gjør det, og da spør sekretariatet om det hindrer at avtalen trer i kraft.',
    nn: 'Vedtaket må seie om kommunen sluttar seg til avtalen. Ein merknad stiller ingen vilkår; eit atterhald gjer det, og då spør sekretariatet om det hindrar at avtalen trer i kraft.',
    en: 'The decision must say whether the municipality joins. A remark sets no conditions; a reservation does, and the secretariat then asks whether it hinders entry into force.',
  },
  answerAt: {
    nb: (address: string) =>
      `Svaret meldes på ${address}. Utfall og dato er nok; protokollen kan komme etterpå.`,
    nn: (address: string) =>
      `Svaret blir meldt på ${address}. Utfall og dato er nok; protokollen kan kome etterpå.`,
    en: (address: string) =>
      `The answer is given at ${address}. Outcome and day are enough; the minutes can follow.`,
  },
  signing: { nb: 'Til undertegning', nn: 'Til underteikning', en: 'To be signed' },
  allAgreements: {
    nb: 'Alle avtalene i én PDF',
    nn: 'Alle avtalane i éin PDF',
    en: 'All agreements in one PDF',
  },
  transferShort: {
    nb: 'Overføringsavtalen',
    nn: 'Overføringsavtalen',
    en: 'The transfer agreement',
  },
  transferTitle: {
    nb: (from: string, to: string) => `Avtale mellom ${from} og ${to} om overføring av penger`,
    nn: (from: string, to: string) => `Avtale mellom ${from} og ${to} om overføring av pengar`,
    en: (from: string, to: string) => `Agreement between ${from} and ${to} on transfer of money`,
  },
  transferOwnText: {
    nb: 'Kildene gjengir ikke teksten til denne avtalen. Den er satt opp av Godfot etter det hovedavtalen sier, og må gjennomgås av partene.',
    nn: 'Kjeldene gjengir ikkje teksten til denne avtalen. Han er sett opp av Godfot etter det hovudavtalen seier, og må gjennomgåast av partane.',
    en: 'The sources do not give the text of this agreement. It is set up by Godfot from what the main agreement says, and must be reviewed by the parties.',
  },
  transferPurpose: {
    nb: (title: string) => `Avtalen gjelder gjennomføringen av «${title}».`,
    nn: (title: string) => `Avtalen gjeld gjennomføringa av «${title}».`,
    en: (title: string) => `This agreement concerns the carrying out of “${title}”.`,
  },
  transferEmploys: {
    nb: (host: string) => `${host} har arbeidsgiveransvaret for koordinatoren.`,
    nn: (host: string) => `${host} har arbeidsgivaransvaret for koordinatoren.`,
    en: (host: string) => `${host} is the employer of the coordinator.`,
  },
  transferPays: {
    nb: (from: string, to: string) =>
      `${from} krever inn andelene fra kommunene og overfører pengene til ${to}.`,
    nn: (from: string, to: string) =>
      `${from} krev inn delane frå kommunane og overfører pengane til ${to}.`,
    en: (from: string, to: string) =>
      `${from} collects the shares from the municipalities and transfers the money to ${to}.`,
  },
  transferAmount: {
    nb: 'Beløp og tidspunkt for overføringen:',
    nn: 'Beløp og tidspunkt for overføringa:',
    en: 'Amount and time of the transfer:',
  },
  transferSum: {
    nb: (amount: string) => `Summen av andelene i lista er kr ${amount} per år.`,
    nn: (amount: string) => `Summen av delane i lista er kr ${amount} per år.`,
    en: (amount: string) => `The shares in the list sum to NOK ${amount} a year.`,
  },
  transferTerms: {
    nb: 'Varighet og oppsigelse:',
    nn: 'Varigheit og oppseiing:',
    en: 'Duration and termination:',
  },
  municipality: {
    nb: (name: string) => `${name} kommune`,
    nn: (name: string) => `${name} kommune`,
    en: (name: string) => `${name} kommune`,
  },
  placeAndDay: {
    nb: 'Sted og dato: ……………………………',
    nn: 'Stad og dato: ……………………………',
    en: 'Place and date: ……………………………',
  },
  explained: {
    nb: 'Slik er beløpet regnet ut',
    nn: 'Slik er beløpet rekna ut',
    en: 'How the amount is worked out',
  },
})

const say = sayPackage

/**
 * The draft of the municipality's own case paper, in the manner of the papers of Verdal and Bjugn.
 * `words` says which body decides, and when the agreement takes effect.
 */
export function casePaper(
  locale: Locale,
  facts: PackageFacts,
  words: { body: string; rule: string },
): Paper {
  const party = say(locale, 'municipality', facts.partyName)
  return {
    locale,
    title: `${say(locale, 'casePaper')}: ${facts.title}`,
    mark: facts.exercise ? say(locale, 'exercise') : null,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: say(locale, 'caseNumber'), detail: say(locale, 'ownCase') },
          { term: say(locale, 'body'), detail: words.body },
          { term: say(locale, 'meeting'), detail: say(locale, 'ownCase') },
          {
            term: say(locale, 'deadline'),
            detail: facts.deadline ? longDay(locale, facts.deadline) : say(locale, 'noDeadline'),
          },
        ],
      },
      { kind: 'heading', text: say(locale, 'background') },
      { kind: 'text', text: facts.summary },
      {
        kind: 'text',
        text: say(locale, 'askedParties', facts.parties.length, facts.parties.join(', ')),
      },
      { kind: 'heading', text: say(locale, 'proposal') },
      {
        kind: 'text',
        text: say(locale, 'joins', party, facts.counterparty ?? say(locale, 'otherParties')),
      },
      {
        kind: 'text',
        text: facts.host ? say(locale, 'hostIs', facts.host) : say(locale, 'hostOpen'),
      },
      { kind: 'text', text: words.rule },
      ...(facts.reviewDay
        ? [
            {
              kind: 'text' as const,
              text: say(locale, 'reviewed', longDay(locale, facts.reviewDay)),
            },
          ]
        : []),
      { kind: 'heading', text: say(locale, 'costs') },
      ...costBlocks(locale, facts, party),
      { kind: 'heading', text: say(locale, 'decision') },
      { kind: 'fill', text: say(locale, 'ownDecision') },
      { kind: 'text', text: say(locale, 'mustSay') },
      { kind: 'text', text: say(locale, 'answerAt', facts.answerAt) },
      { kind: 'heading', text: say(locale, 'attachments') },
      { kind: 'list', ordered: true, items: [facts.title, ...facts.attachments] },
    ],
  }
}

/** The agreement for one party with lines to sign on. `text` has its fields filled in; its heading is the title. */
export function agreementPaper(facts: PackageFacts, text: string): Paper {
  const [, heading, rest] = /^# ([^\n]+)\n([\s\S]*)$/.exec(text.trimStart()) ?? [
    null,
    facts.title,
    text,
  ]
  return {
    locale: 'nb',
    title: heading ?? facts.title,
    mark: facts.exercise ? say('nb', 'exercise') : null,
    blocks: [
      { kind: 'markdown', text: rest ?? text },
      {
        kind: 'signatures',
        place: say('nb', 'placeAndDay'),
        by: [facts.counterparty ?? '…………', say('nb', 'municipality', facts.partyName)],
      },
    ],
  }
}

/** The agreement on the money between the one who collects it and the host. */
export function transferPaper(
  locale: Locale,
  facts: Pick<PackageFacts, 'title' | 'counterparty' | 'host' | 'exercise'>,
  total: Ore | null,
): Paper {
  const from = facts.counterparty ?? '…………'
  const to = facts.host ?? 'x kommune'
  return {
    locale,
    title: say(locale, 'transferTitle', from, to),
    mark: facts.exercise ? say(locale, 'exercise') : null,
    blocks: [
      { kind: 'quote', text: say(locale, 'transferOwnText') },
      {
        kind: 'list',
        ordered: true,
        items: [
          say(locale, 'transferPurpose', facts.title),
          say(locale, 'transferEmploys', to),
          say(locale, 'transferPays', from, to),
        ],
      },
      {
        kind: 'fill',
        text: `${say(locale, 'transferAmount')} ${total === null ? '' : `kr ${kronerText(locale, total)}`}`,
      },
      { kind: 'fill', text: say(locale, 'transferTerms') },
      { kind: 'signatures', place: say(locale, 'placeAndDay'), by: [from, to] },
    ],
  }
}

function costBlocks(locale: Locale, facts: PackageFacts, party: string): PaperBlock[] {
  const { share } = facts
  if (!facts.costs) return [{ kind: 'text', text: say(locale, 'noCosts') }]
  if (!share || share.amount === null) return [{ kind: 'text', text: say(locale, 'noShare') }]
  return [
    { kind: 'text', text: say(locale, 'shareIs', party, kronerText(locale, share.amount)) },
    { kind: 'text', text: say(locale, 'howCalculated') },
    { kind: 'sums', rows: sumRows(locale, share) },
    ...(share.reconstructed ? [{ kind: 'text' as const, text: say(locale, 'reconstructed') }] : []),
    ...(share.sources.length > 0
      ? [{ kind: 'text' as const, text: say(locale, 'sources', share.sources.join('; ')) }]
      : []),
    { kind: 'fill', text: say(locale, 'coverage') },
  ]
}

const inKroner = (locale: Locale, amount: Ore | null): string =>
  amount === null ? say(locale, 'unknown') : `kr\u00a0${kronerText(locale, amount)}`

const sumRows = (locale: Locale, share: ShareFact) => [
  ...share.terms.map((term) => ({
    term: termText(locale, term, share),
    amount: inKroner(locale, term.amount),
  })),
  ...(share.rounding === 0
    ? []
    : [{ term: say(locale, 'rounding'), amount: inKroner(locale, share.rounding) }]),
  { term: say(locale, 'sum'), amount: inKroner(locale, share.amount) },
]

function termText(locale: Locale, term: ShareTerm, share: ShareFact): string {
  if (term.kind === 'fixed') return say(locale, 'fixed')
  if (term.kind === 'rest') return say(locale, 'rest')
  if (term.kind === 'fraction') {
    return say(locale, 'fraction', `${term.numerator}/${term.denominator}`)
  }
  const inhabitants =
    share.inhabitants === null ? say(locale, 'unknown') : wholeNumber(share.inhabitants)
  return say(
    locale,
    'perInhabitant',
    decimalNumber(locale, term.rate / 100, 2),
    inhabitants,
    longDay(locale, share.referenceDay),
  )
}

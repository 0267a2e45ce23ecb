import type { NamedCodes } from '../../kernel/journal.model.ts'
import type { Locale, Named } from '../../kernel/words.model.ts'
import type { Need } from './board.model.ts'
import type { EntryRule, HindranceCode } from './entry.model.ts'
import type { PartyState } from './party-state.model.ts'
import {
  type Hinders,
  isOpinion,
  type Registrar,
  type TreatingBody,
  type Treatment,
} from './treatment.model.ts'

export const stateText: Record<PartyState, Record<Locale, string>> = {
  sent: { nb: 'Lagt fram', nn: 'Lagt fram', en: 'Put forward' },
  received: { nb: 'Mottatt', nn: 'Motteke', en: 'Received' },
  'on-agenda': { nb: 'På saksliste', nn: 'På sakliste', en: 'On the agenda' },
  'under-way': { nb: 'Under behandling', nn: 'Under behandling', en: 'Under way' },
  adopted: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
  'adopted-with-remark': {
    nb: 'Vedtatt med merknad',
    nn: 'Vedteke med merknad',
    en: 'Adopted with a remark',
  },
  'adopted-with-reservation': {
    nb: 'Vedtatt med forbehold',
    nn: 'Vedteke med atterhald',
    en: 'Adopted with a reservation',
  },
  rejected: { nb: 'Avvist', nn: 'Avvist', en: 'Rejected' },
  postponed: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  'outcome-not-stated': {
    nb: 'Behandlet, utfall mangler',
    nn: 'Behandla, utfall manglar',
    en: 'Treated, outcome missing',
  },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
}

export const bodyText: Record<TreatingBody, Record<Locale, string>> = {
  committee: { nb: 'Utvalg', nn: 'Utval', en: 'Committee' },
  'executive-board': { nb: 'Formannskap', nn: 'Formannskap', en: 'Executive board' },
  'municipal-council': { nb: 'Kommunestyre', nn: 'Kommunestyre', en: 'Municipal council' },
  'trust-board': {
    nb: 'Styret i helseforetaket',
    nn: 'Styret i helseføretaket',
    en: 'Board of the trust',
  },
}

/** The deciding body as the subject of a sentence. */
export const bodyDecides: Record<TreatingBody, Record<Locale, string>> = {
  committee: { nb: 'Utvalget', nn: 'Utvalet', en: 'The committee' },
  'executive-board': { nb: 'Formannskapet', nn: 'Formannskapet', en: 'The executive board' },
  'municipal-council': { nb: 'Kommunestyret', nn: 'Kommunestyret', en: 'The municipal council' },
  'trust-board': {
    nb: 'Styret i helseforetaket',
    nn: 'Styret i helseføretaket',
    en: 'The board of the trust',
  },
}

export const needText: Record<Need, Record<Locale, string>> = {
  message: { nb: 'Svar', nn: 'Svar', en: 'An answer' },
  everything: {
    nb: 'Alt om behandlingen',
    nn: 'Alt om behandlinga',
    en: 'All about the treatment',
  },
  resolution: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  'treated-again': { nb: 'Ny behandling', nn: 'Ny behandling', en: 'To be treated again' },
  'new-day': { nb: 'Ny møtedato', nn: 'Ny møtedato', en: 'New meeting day' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  'case-number': { nb: 'saksnummer', nn: 'saksnummer', en: 'case number' },
  minutes: { nb: 'saksprotokoll', nn: 'saksprotokoll', en: 'minutes' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  'reservation-answer': {
    nb: 'Avklaring: hindrer forbeholdet ikrafttredelse?',
    nn: 'Avklaring: hindrar atterhaldet at avtalen trer i kraft?',
    en: 'Answer: does the reservation hinder entry into force?',
  },
  'reservation-lifted': {
    nb: 'Forbeholdet må løses',
    nn: 'Atterhaldet må løysast',
    en: 'The reservation must be resolved',
  },
  'party-clarified': {
    nb: 'Avklaring av hvem som er part',
    nn: 'Avklaring av kven som er part',
    en: 'Who is the party',
  },
}

/** What one missing party waits for, after its name. */
export const hindranceText: Record<HindranceCode, Record<Locale, string>> = {
  'no-answer': { nb: 'har ikke svart', nn: 'har ikkje svart', en: 'has not answered' },
  rejected: {
    nb: 'avviste. Avtalen må da gjelde uten denne parten, eller forhandles på nytt',
    nn: 'avviste. Avtalen må då gjelde utan denne parten, eller forhandlast på nytt',
    en: 'rejected it. The agreement must then hold without the party, or be negotiated anew',
  },
  'reservation-hinders': {
    nb: 'forbeholdet hindrer ikrafttredelse',
    nn: 'atterhaldet hindrar at avtalen trer i kraft',
    en: 'the reservation hinders entry into force',
  },
  'reservation-not-answered': {
    nb: 'avklar om forbeholdet hindrer ikrafttredelse',
    nn: 'avklar om atterhaldet hindrar at avtalen trer i kraft',
    en: 'clarify whether the reservation hinders entry into force',
  },
  'standing-unsettled': {
    nb: 'avklar hvem som er part',
    nn: 'avklar kven som er part',
    en: 'clarify who is the party',
  },
  'day-unknown': {
    nb: 'dagen for vedtaket er ikke kjent',
    nn: 'dagen for vedtaket er ikkje kjend',
    en: 'the day of the decision is not known',
  },
}

const registeredAs: Record<Registrar, Named> = {
  party: { nb: 'parten', nn: 'parten', en: 'the party' },
  secretariat: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' },
  sources: { nb: 'kildene', nn: 'kjeldene', en: 'the sources' },
}

const entryRules: Record<EntryRule['kind'], Named> = {
  all: { nb: 'når alle har vedtatt', nn: 'når alle har vedteke', en: 'when all have adopted' },
  number: {
    nb: 'når et antall har vedtatt',
    nn: 'når eit tal har vedteke',
    en: 'when a number have adopted',
  },
  share: {
    nb: 'når en andel har vedtatt',
    nn: 'når ein del har vedteke',
    en: 'when a share have adopted',
  },
  each: {
    nb: 'for hver når den har vedtatt',
    nn: 'for kvar når han har vedteke',
    en: 'for each once it has adopted',
  },
  'on-day': { nb: 'på en dag', nn: 'på ein dag', en: 'on a day' },
  'not-stated': { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
}

const hinders: Record<Hinders, Named> = {
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  'not-answered': { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not clarified' },
}

const recommended: Named = { nb: 'Tilrådd', nn: 'Tilrådd', en: 'Recommended' }

/** What a treatment's state is called, given the body that decides. */
export const treatmentText = (
  locale: Locale,
  treatment: Pick<Treatment, 'state' | 'body'>,
  decidingBody: TreatingBody,
): string =>
  isOpinion(treatment, decidingBody) ? recommended[locale] : stateText[treatment.state][locale]

/** What the codes of answers, bodies and rules are called, by the fact that they stand in. */
export const answerCodes = {
  state: { ...stateText, recommended },
  body: bodyText,
  decidingBody: bodyText,
  registeredAs,
  rule: entryRules,
  hinders,
} as const satisfies Record<string, NamedCodes>

const beforeText: Record<Locale, string> = {
  nb: 'Svaret før',
  nn: 'Svaret før',
  en: 'The answer before',
}

/** That a party is to treat the matter again, and what it answered before, wherever it is told. */
export const askedAgainText = (locale: Locale, state: PartyState) => ({
  text: needText['treated-again'][locale],
  before: `${beforeText[locale]}: ${stateText[state][locale]}`,
})

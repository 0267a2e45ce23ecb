import { texts } from '../../../kernel/words.model.ts'

/** What is told of what has changed since a form was opened. */
export const sayReadBefore = texts({
  state: {
    nb: (party: string, state: string) => `Det siste som er meldt fra ${party}: ${state}.`,
    nn: (party: string, state: string) => `Det siste som er meldt frå ${party}: ${state}.`,
    en: (party: string, state: string) => `The last that was reported from ${party}: ${state}.`,
  },
  noState: {
    nb: (party: string) => `Ingen svar er registrert fra ${party}.`,
    nn: (party: string) => `Ingen svar er registrerte frå ${party}.`,
    en: (party: string) => `No answer is registered from ${party}.`,
  },
  reported: {
    nb: (party: string, told: string, who: string) =>
      `Fra lenka i e-posten er det meldt fra ${party}: ${told} (${who}). Det er ikke bekreftet, og står på siden.`,
    nn: (party: string, told: string, who: string) =>
      `Frå lenkja i e-posten er det meldt frå ${party}: ${told} (${who}). Det er ikkje stadfest, og står på sida.`,
    en: (party: string, told: string, who: string) =>
      `Reported from ${party} by the link in the mail: ${told} (${who}). It is not confirmed, and stands on the page.`,
  },
  reportSettled: {
    nb: (party: string) =>
      `Det som var meldt fra ${party} fra lenka i e-posten, er bekreftet eller satt til side.`,
    nn: (party: string) =>
      `Det som var meldt frå ${party} frå lenkja i e-posten, er stadfest eller sett til side.`,
    en: (party: string) =>
      `What was reported from ${party} by the link in the mail is confirmed or set aside.`,
  },
  hinders: {
    nb: (party: string) => `Det er svart at forbeholdet til ${party} hindrer ikrafttredelse.`,
    nn: (party: string) => `Det er svart at atterhaldet til ${party} hindrar iverksetjing.`,
    en: (party: string) =>
      `It has been answered that the reservation of ${party} hinders entry into force.`,
  },
  hindersNot: {
    nb: (party: string) => `Det er svart at forbeholdet til ${party} ikke hindrer ikrafttredelse.`,
    nn: (party: string) => `Det er svart at atterhaldet til ${party} ikkje hindrar iverksetjing.`,
    en: (party: string) =>
      `It has been answered that the reservation of ${party} does not hinder entry into force.`,
  },
  hindersUnknown: {
    nb: (party: string) => `Det er ikke svart på om et forbehold til ${party} hindrer noe.`,
    nn: (party: string) => `Det er ikkje svart på om eit atterhald til ${party} hindrar noko.`,
    en: (party: string) =>
      `It has not been answered whether a reservation of ${party} hinders anything.`,
  },
  isParty: {
    nb: (party: string) => `Det er avklart at ${party} er part.`,
    nn: (party: string) => `Det er avklart at ${party} er part.`,
    en: (party: string) => `It is settled that ${party} is a party.`,
  },
  isNotParty: {
    nb: (party: string) => `Det er avklart at ${party} ikke er part.`,
    nn: (party: string) => `Det er avklart at ${party} ikkje er part.`,
    en: (party: string) => `It is settled that ${party} is not a party.`,
  },
  heldWithout: {
    nb: (party: string) => `Det er bestemt at avtalen gjelder uten ${party}.`,
    nn: (party: string) => `Det er bestemt at avtalen gjeld utan ${party}.`,
    en: (party: string) => `It is decided that the agreement holds without ${party}.`,
  },
  heldWith: {
    nb: (party: string) => `Det er bestemt at ${party} er med i avtalen igjen.`,
    nn: (party: string) => `Det er bestemt at ${party} er med i avtalen att.`,
    en: (party: string) => `It is decided that ${party} is in the agreement again.`,
  },
  isPartyUnknown: {
    nb: (party: string) => `Ingen egen avklaring er gjort av om ${party} er part.`,
    nn: (party: string) => `Inga eiga avklaring er gjord av om ${party} er part.`,
    en: (party: string) => `No clarification has been made of whether ${party} is a party.`,
  },
})

import { type Locale, texts } from '../../../kernel/words.model.ts'

const said = {
  version: {
    nb: 'Fjerner teksten, sammendraget og vedleggene i denne versjonen av avtalen. Tittelen blir stående.',
    nn: 'Fjernar teksten, samandraget og vedlegga i denne versjonen av avtalen. Tittelen blir ståande.',
    en: 'Removes the text, the summary and the attachments of this version of the agreement. The title stays.',
  },
  document: {
    nb: 'Fjerner hele avtalen: tittelen, adressen, teksten og vedleggene i alle versjoner.',
    nn: 'Fjernar heile avtalen: tittelen, adressa, teksten og vedlegga i alle versjonar.',
    en: 'Removes the whole agreement: its title and address, and the text and attachments of every version.',
  },
  treatment: {
    nb: 'Fjerner alt som er skrevet i svaret, og fila og lenka som følger det. Hva svaret er, blir stående.',
    nn: 'Fjernar alt som er skrive i svaret, og fila og lenkja som følgjer det. Kva svaret er, blir ståande.',
    en: 'Removes all that is written in the answer, with its file and link. What the answer is stays.',
  },
  'party-clarification': {
    nb: 'Fjerner kilden til at det er avklart hvem som er part.',
    nn: 'Fjernar kjelda til at det er avklart kven som er part.',
    en: 'Removes the source of who is a party.',
  },
  'party-report': {
    nb: 'Fjerner det som er meldt, hvem som meldte det, og protokollen som fulgte med.',
    nn: 'Fjernar det som er meldt, kven som melde det, og protokollen som følgde med.',
    en: 'Removes what was reported, who reported it, and the minutes that came with it.',
  },
  'party-note': {
    nb: 'Fjerner notatet.',
    nn: 'Fjernar notatet.',
    en: 'Removes the note.',
  },
  'party-signature': {
    nb: 'Fjerner hvem som undertegnet, og den undertegnede fila. Hvor langt det er kommet, blir stående.',
    nn: 'Fjernar kven som underteikna, og den underteikna fila. Kor langt det er kome, blir ståande.',
    en: 'Removes who signed, and the signed file. How far it has come stays.',
  },
  'party-decision': {
    nb: 'Fjerner ordlyden i vedtaket, og navn på organisasjoner og regioner som ble skrevet med det.',
    nn: 'Fjernar ordlyden i vedtaket, og namn på organisasjonar og regionar som vart skrivne med det.',
    en: 'Removes the wording of the decision, and names of organisations and regions written with it.',
  },
  'secretariat-address': {
    nb: 'Fjerner adressen som svar på e-post skulle gå til.',
    nn: 'Fjernar adressa som svar på e-post skulle gå til.',
    en: 'Removes the address that answers to mail were to go to.',
  },
  'version-host': {
    nb: 'Fjerner kilden til hvem som er vertskommune.',
    nn: 'Fjernar kjelda til kven som er vertskommune.',
    en: 'Removes the source of who is host.',
  },
  'cost-scheme': {
    nb: 'Fjerner tittelen, formålet og alt annet som er skrevet om fordelingen. Beløpene blir stående.',
    nn: 'Fjernar tittelen, formålet og alt anna som er skrive om fordelinga. Beløpa blir ståande.',
    en: 'Removes the title, the purpose and all else written of the way of sharing. The amounts stay.',
  },
  'share-list': {
    nb: 'Fjerner ordlyden i vedtaket bak andelslista. Beløpene blir stående.',
    nn: 'Fjernar ordlyden i vedtaket bak delingslista. Beløpa blir ståande.',
    en: 'Removes the wording of the decision behind the share list. The amounts stay.',
  },
  'cost-statement': {
    nb: 'Fjerner kilden til kostnaden. Beløpene blir stående.',
    nn: 'Fjernar kjelda til kostnaden. Beløpa blir ståande.',
    en: 'Removes the source of the cost. The amounts stay.',
  },
  'text-removal': {
    nb: 'Fjerner grunnen som ble skrevet for å fjerne en annen tekst.',
    nn: 'Fjernar grunnen som vart skriven for å fjerne ein annan tekst.',
    en: 'Removes the reason that was written for removing another text.',
  },
  other: {
    nb: 'Fjerner det som journalen forteller. Ingenting annet blir borte.',
    nn: 'Fjernar det som journalen fortel. Ingenting anna blir borte.',
    en: 'Removes what the journal tells. Nothing else goes.',
  },
} as const

const say = texts(said)

/** What goes when the text of a subject is removed. */
export function goesText(locale: Locale, subject: string): string {
  const kind = subject.split(':', 1)[0] ?? ''
  return say(locale, kind in said ? (kind as keyof typeof said) : 'other')
}

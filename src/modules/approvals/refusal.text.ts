import { problemsIn } from '../../kernel/reading.text.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { problemText } from '../agreements/index.ts'
import type { AnswerRefusal, PlanRefusal, RegistrationRefusal } from './refusal.model.ts'

type Refusal =
  | RegistrationRefusal
  | AnswerRefusal
  | PlanRefusal
  | 'no-such-document'
  | 'no-such-party'

export const answerRefusalText: Record<Refusal, Record<Locale, string>> = {
  'version-not-out': {
    nb: 'Versjonen er trukket og kan ikke besvares. Se om det finnes en nyere.',
    nn: 'Versjonen er trekt, og det går ikkje å svare på han. Sjå om det finst ein nyare.',
    en: 'The version is withdrawn and cannot be answered. See whether there is a newer one.',
  },
  'told-already': {
    nb: 'Akkurat dette er lagret fra før.',
    nn: 'Akkurat dette er lagra frå før.',
    en: 'Exactly this has been saved already.',
  },
  'cannot-follow': {
    nb: 'Dette kan ikke komme etter det som allerede er meldt for organet. Var det gamle feil, så velg «Rett denne linja» ved det.',
    nn: 'Dette kan ikkje kome etter det som alt er meldt for organet. Var det gamle feil, så vel «Rett denne linja» ved det.',
    en: 'This cannot follow what has already been reported for the body. If that was wrong, choose “Correct this line” beside it.',
  },
  'nothing-to-correct': {
    nb: 'Linja du ville rette, er allerede rettet. Last siden på nytt og velg den som står.',
    nn: 'Linja du ville rette, er alt retta. Last sida på nytt og vel den som står.',
    en: 'The line you wanted to correct has already been corrected. Reload and choose the one that stands.',
  },
  'nothing-changed': {
    nb: 'Du har ikke endret noe. Svaret står som det sto.',
    nn: 'Du har ikkje endra noko. Svaret står som det stod.',
    en: 'You have changed nothing. The answer stands as it stood.',
  },
  'body-missing': {
    nb: 'Velg hvilket organ det gjelder.',
    nn: 'Vel kva for eit organ det gjeld.',
    en: 'Choose the body.',
  },
  'body-not-of-party': {
    nb: 'Dette organet behandler ikke saken for denne parten. Velg et annet.',
    nn: 'Dette organet behandlar ikkje saka for denne parten. Vel eit anna.',
    en: 'This body does not treat the matter for this party. Choose another.',
  },
  'day-missing': {
    nb: 'Skriv hvilken dag vedtaket ble gjort.',
    nn: 'Skriv kva for ein dag vedtaket vart gjort.',
    en: 'Write the day of the decision.',
  },
  'day-in-future': {
    nb: 'Dagen er ikke kommet ennå. Meld «På saksliste» når møtet er fram i tid.',
    nn: 'Dagen er ikkje komen enno. Meld «På sakliste» når møtet er fram i tid.',
    en: 'The day has not come yet. Report “On the agenda” when the meeting lies ahead.',
  },
  'day-before-put-forward': {
    nb: 'Dagen er før avtalen ble lagt fram her. Se etter om året er riktig. Er det det, så kryss av under «Er dagen riktig?» og lagre igjen.',
    nn: 'Dagen er før avtalen vart lagd fram her. Sjå etter om året er rett. Er det det, så kryss av under «Er dagen rett?» og lagre igjen.',
    en: 'The day is before the agreement was put forward here. See whether the year is right. If it is, tick under “Is the day right?” and save again.',
  },
  'day-after-deadline': {
    nb: 'Dagen er etter fristen. Se etter om den er riktig. Er den det, så kryss av under «Er dagen riktig?» og lagre igjen.',
    nn: 'Dagen er etter fristen. Sjå etter om han er rett. Er han det, så kryss av under «Er dagen rett?» og lagre igjen.',
    en: 'The day is after the deadline. See whether it is right. If it is, tick under “Is the day right?” and save again.',
  },
  'day-far-ahead': {
    nb: 'Dagen er mer enn et år fram. Se etter om året er riktig. Er det det, så kryss av under «Er dagen riktig?» og lagre igjen.',
    nn: 'Dagen er meir enn eit år fram. Sjå etter om året er rett. Er det det, så kryss av under «Er dagen rett?» og lagre igjen.',
    en: 'The day is more than a year ahead. See whether the year is right. If it is, tick under “Is the day right?” and save again.',
  },
  'source-missing': {
    nb: 'Oppgi hvor opplysningen kommer fra.',
    nn: 'Oppgi kvar opplysninga kjem frå.',
    en: 'Say where this comes from.',
  },
  'reservation-missing': {
    nb: 'Skriv hva forbeholdet er.',
    nn: 'Skriv kva atterhaldet er.',
    en: 'Write the reservation.',
  },
  'remark-missing': {
    nb: 'Skriv hva merknaden er.',
    nn: 'Skriv kva merknaden er.',
    en: 'Write the remark.',
  },
  'reservation-not-chosen': {
    nb: 'Du har skrevet et forbehold. Velg «Vedtatt med forbehold», eller ta bort teksten.',
    nn: 'Du har skrive eit atterhald. Vel «Vedteke med atterhald», eller ta bort teksten.',
    en: 'You have written a reservation. Choose “Adopted with a reservation”, or remove the text.',
  },
  'remark-not-chosen': {
    nb: 'Du har skrevet en merknad. Velg «Vedtatt med merknad», eller ta bort teksten.',
    nn: 'Du har skrive ein merknad. Vel «Vedteke med merknad», eller ta bort teksten.',
    en: 'You have written a remark. Choose “Adopted with a remark”, or remove the text.',
  },
  'no-reservation': {
    nb: 'Parten har ikke noe forbehold som står.',
    nn: 'Parten har ikkje noko atterhald som står.',
    en: 'The party has no standing reservation.',
  },
  'standing-not-settled': {
    nb: 'Det er ikke avklart om dette er en part. Avklar det først.',
    nn: 'Det er ikkje avklart om dette er ein part. Avklar det først.',
    en: 'It has not been settled whether this is a party. Settle that first.',
  },
  'nothing-answered': {
    nb: 'Parten har ikke svart ennå. Purr i stedet.',
    nn: 'Parten har ikkje svart enno. Purr i staden.',
    en: 'The party has not answered yet. Send a reminder instead.',
  },
  'last-party': {
    nb: 'Dette er den eneste parten som er igjen, og en avtale kan ikke gjelde uten parter. Trekk avtalen i stedet.',
    nn: 'Dette er den einaste parten som er att, og ein avtale kan ikkje gjelde utan partar. Trekk avtalen i staden.',
    en: 'This is the only party left, and an agreement cannot hold without parties. Withdraw the agreement instead.',
  },
  'has-adopted': {
    nb: 'Parten har vedtatt, og avtalen gjelder med den.',
    nn: 'Parten har vedteke, og avtalen gjeld med han.',
    en: 'The party has adopted, and the agreement holds with it.',
  },
  'standing-is-settled': {
    nb: 'Det er allerede klart at kommunen er part.',
    nn: 'Det er alt klart at kommunen er part.',
    en: 'It is already settled that this is a party.',
  },
  'no-parties': {
    nb: 'Ingen parter er kjent for denne dagen. Velg en annen dag.',
    nn: 'Ingen partar er kjende for denne dagen. Vel ein annan dag.',
    en: 'No parties are known for this day. Choose another day.',
  },
  'more-than-parties': {
    nb: 'Tallet må være minst 1 og høyst så mange som det er parter.',
    nn: 'Talet må vere minst 1 og høgst så mange som det er partar.',
    en: 'The number must be at least 1 and no more than there are parties.',
  },
  'impossible-share': {
    nb: 'Andelen må være over 0 og høyst 100 prosent.',
    nn: 'Delen må vere over 0 og høgst 100 prosent.',
    en: 'The share must be above 0 and no more than 100 per cent.',
  },
  'day-passed': {
    nb: 'Dagen er allerede passert, så avtalen ville gjelde før noen har svart. Velg en dag som kommer.',
    nn: 'Dagen er alt passert, så avtalen ville gjelde før nokon har svart. Vel ein dag som kjem.',
    en: 'The day has passed, so the agreement would hold before anybody has answered. Choose a day to come.',
  },
  'no-trust': {
    nb: 'Ingen helseforetak er registrert for denne dagen. Velg en annen dag, eller registrer foretaket under Kommuner.',
    nn: 'Ingen helseføretak er registrerte for denne dagen. Vel ein annan dag, eller registrer føretaket under Kommunar.',
    en: 'No health trust is registered for this day. Choose another day, or register the trust under Municipalities.',
  },
  'nothing-stands': {
    nb: 'Det er ingen tidligere versjon med svar som kan stå.',
    nn: 'Det er ingen tidlegare versjon med svar som kan stå.',
    en: 'There is no earlier version with answers that can stand.',
  },
  'parties-cannot-read': {
    nb: 'Avtalen er bare for sekretariatet, så partene kan ikke lese det de skal vedta. Rediger utkastet og velg andre lesere. Er leserne alt låst, lag et nytt dokument.',
    nn: 'Avtalen er berre for sekretariatet, så partane kan ikkje lese det dei skal vedta. Rediger utkastet og vel andre lesarar. Er lesarane alt låste, lag eit nytt dokument.',
    en: 'The agreement is for the secretariat alone, so the parties cannot read what they are to adopt. Edit the draft and choose other readers. Where the readers are fixed already, make a new document.',
  },
  'trust-cannot-read': {
    nb: 'Avtalen er bare for kommunene, så helseforetaket kan ikke lese det det skal vedta. Lag en avtale som helseforetaket også kan lese, eller ta bort krysset.',
    nn: 'Avtalen er berre for kommunane, så helseføretaket kan ikkje lese det det skal vedta. Lag ein avtale som helseføretaket òg kan lese, eller ta bort krysset.',
    en: 'The agreement is for the municipalities alone, so the health trust cannot read what it is to adopt. Make an agreement that the trust can read too, or take the cross away.',
  },
  'no-party-then': {
    nb: 'En av dem du valgte, er ikke part den dagen. Velg blant dem som står her nå.',
    nn: 'Ein av dei du valde, er ikkje part den dagen. Vel blant dei som står her no.',
    en: 'One of those you chose is not a party that day. Choose among those shown now.',
  },
  'parties-far-ahead': {
    nb: 'Dagen er mer enn fem år fram, og ingen vet hvem som er part da. Velg en dag nærmere.',
    nn: 'Dagen er meir enn fem år fram, og ingen veit kven som er part då. Vel ein dag nærmare.',
    en: 'The day is more than five years ahead, and nobody knows who the parties are then. Choose a nearer day.',
  },
  'share-not-readable': {
    nb: 'Skriv en brøk, som 2/3, eller prosent, som 50 %.',
    nn: 'Skriv ein brøk, som 2/3, eller prosent, som 50 %.',
    en: 'Write a fraction, such as 2/3, or per cent, such as 50 %.',
  },
  'party-twice': {
    nb: 'Samme part står to ganger.',
    nn: 'Same part står to gonger.',
    en: 'The same party stands twice.',
  },
  'no-such-document': {
    nb: 'Fant ikke avtalen.',
    nn: 'Fann ikkje avtalen.',
    en: 'The agreement was not found.',
  },
  'no-such-party': {
    nb: 'Kommunen er ikke part i denne avtalen.',
    nn: 'Kommunen er ikkje part i denne avtalen.',
    en: 'The municipality is not a party to this agreement.',
  },
}

const choiceText = {
  'not-with-choice': {
    nb: 'Dette teller ikke med det andre du har valgt. Endre valget, eller ta dette bort.',
    nn: 'Dette tel ikkje med det andre du har valt. Endre valet, eller ta dette bort.',
    en: 'This does not count with what else you have chosen. Change the choice, or take this away.',
  },
} as const

/** What is wrong with a field of an answer, or with a choice made for putting a version forward. */
export const answerProblemText = problemsIn({
  ...problemText,
  ...choiceText,
  ...answerRefusalText,
})
export type ShownProblem = Parameters<typeof answerProblemText>[1]

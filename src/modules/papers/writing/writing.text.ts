import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { OwnWritingProblem } from './writing.model.ts'

export const sayWriting = texts({
  begin: {
    nb: 'Begynn på saksframlegget',
    nn: 'Byrj på saksframlegget',
    en: 'Begin the case paper',
  },
  beginLead: {
    nb: 'Saksframlegget skrives under disse overskriftene. Flere kan skrive samtidig. Organet ser det først når du legger det fram.',
    nn: 'Saksframlegget blir skrive under desse overskriftene. Fleire kan skrive samtidig. Organet ser det først når du legg det fram.',
    en: 'The paper is written under these headings. Several can write at once. The body sees it only when you show it.',
  },
  otherHeadings: {
    nb: 'Endre overskriftene for organet',
    nn: 'Endre overskriftene for organet',
    en: 'Change the headings of the body',
  },
  write: { nb: 'Skriv saksframlegget', nn: 'Skriv saksframlegget', en: 'Write the case paper' },
  lead: {
    nb: 'Flere kan skrive samtidig. Ikke skriv noe om enkeltpersoner eller pasienter.',
    nn: 'Fleire kan skrive samtidig. Ikkje skriv noko om enkeltpersonar eller pasientar.',
    en: 'Several can write at once. Write nothing about individuals or patients.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: {
    nb: 'Saksframlegget er lagret.',
    nn: 'Saksframlegget er lagra.',
    en: 'The paper is saved.',
  },
  savedAt: {
    nb: (time: string) => `Lagret kl. ${time}`,
    nn: (time: string) => `Lagra kl. ${time}`,
    en: (time: string) => `Saved at ${time}`,
  },
  notThere: {
    nb: 'Du kan ikke skrive her lenger. Kopier det du har skrevet.',
    nn: 'Du kan ikkje skrive her lenger. Kopier det du har skrive.',
    en: 'You can no longer write here. Copy what you have written.',
  },
  toPaper: { nb: 'Se saksframlegget', nn: 'Sjå saksframlegget', en: 'See the case paper' },
  addPoint: { nb: 'Legg til et punkt', nn: 'Legg til eit punkt', en: 'Add a point' },
  up: {
    nb: (number: number) => `Flytt punkt ${number} opp`,
    nn: (number: number) => `Flytt punkt ${number} opp`,
    en: (number: number) => `Move point ${number} up`,
  },
  down: {
    nb: (number: number) => `Flytt punkt ${number} ned`,
    nn: (number: number) => `Flytt punkt ${number} ned`,
    en: (number: number) => `Move point ${number} down`,
  },
  remove: {
    nb: (number: number) => `Ta bort punkt ${number}`,
    nn: (number: number) => `Ta bort punkt ${number}`,
    en: (number: number) => `Take point ${number} away`,
  },
  gone: {
    nb: (count: number) =>
      count === 1 ? 'Ett punkt er tatt bort' : `${count} punkter er tatt bort`,
    nn: (count: number) =>
      count === 1 ? 'Eitt punkt er teke bort' : `${count} punkt er tekne bort`,
    en: (count: number) =>
      count === 1 ? 'One point is taken away' : `${count} points are taken away`,
  },
  bringBack: { nb: 'Ta tilbake', nn: 'Ta tilbake', en: 'Bring back' },
  emptyPoint: { nb: 'Et tomt punkt', nn: 'Eit tomt punkt', en: 'An empty point' },
  most: {
    nb: (most: number) => `Høyst ${most} tegn.`,
    nn: (most: number) => `Høgst ${most} teikn.`,
    en: (most: number) => `At most ${most} characters.`,
  },
  likeOnePerson: {
    nb: 'Dette likner historien om én person. Skriv heller om gruppen, så ingen kjennes igjen.',
    nn: 'Dette liknar historia om éin person. Skriv heller om gruppa, så ingen blir kjend att.',
    en: 'This looks like the story of one person. Write of the group instead, so that nobody is recognised.',
  },
  writesHere: {
    nb: (name: string) => `${name} skriver her nå`,
    nn: (name: string) => `${name} skriv her no`,
    en: (name: string) => `${name} is writing here now`,
  },
  meanwhile: {
    nb: (name: string) => `${name} har skrevet her siden du åpnet siden`,
    nn: (name: string) => `${name} har skrive her sidan du opna sida`,
    en: (name: string) => `${name} has written here since you opened the page`,
  },
  somebody: { nb: 'Noen', nn: 'Nokon', en: 'Somebody' },
  choose: {
    nb: 'Din tekst står i feltet. Lagrer du, erstatter den det som er lagret. Du kan ta med deg det du vil fra det andre, eller velge det.',
    nn: 'Teksten din står i feltet. Lagrar du, erstattar han det som er lagra. Du kan ta med deg det du vil frå det andre, eller velje det.',
    en: 'Your text is in the field. If you save, it replaces what is saved. You can take what you want from the other, or choose it.',
  },
  keepStanding: {
    nb: 'La det som stod, stå',
    nn: 'La det som stod, stå',
    en: 'Leave what stood',
  },
  letGo: {
    nb: 'Dropp det som er hentet',
    nn: 'Dropp det som er henta',
    en: 'Let go of what was fetched',
  },
  pointsBefore: {
    nb: (count: number) =>
      count === 1
        ? 'Ett punkt står fra før. De nye kommer etter.'
        : `${count} punkter står fra før. De nye kommer etter.`,
    nn: (count: number) =>
      count === 1
        ? 'Eitt punkt står frå før. Dei nye kjem etter.'
        : `${count} punkt står frå før. Dei nye kjem etter.`,
    en: (count: number) =>
      count === 1
        ? 'One point stands already. The new ones come after.'
        : `${count} points stand already. The new ones come after.`,
  },
  written: {
    nb: (number: number) => `Tekst ${number} som du skrev`,
    nn: (number: number) => `Tekst ${number} som du skreiv`,
    en: (number: number) => `Text ${number} that you wrote`,
  },
  newPoint: { nb: 'Nytt punkt', nn: 'Nytt punkt', en: 'New point' },
  fromWord: { nb: 'Hent fra en Word-fil', nn: 'Hent frå ei Word-fil', en: 'Fetch from Word' },
  rest: {
    nb: 'Dette fikk ikke plass',
    nn: 'Dette fekk ikkje plass',
    en: 'This found no place',
  },
  restMeans: {
    nb: 'Det står under overskrifter som saksframlegget ikke har. Kopier det du vil ha med, til der det hører hjemme. Det er borte herfra når du har lagret.',
    nn: 'Det står under overskrifter som saksframlegget ikkje har. Kopier det du vil ha med, til der det høyrer heime. Det er borte herfrå når du har lagra.',
    en: 'It stands under headings that the paper does not have. Copy what you want to where it belongs. It is gone from here once you have saved.',
  },
  replaces: {
    nb: 'Det som stod her, erstattes når du lagrer',
    nn: 'Det som stod her, blir erstatta når du lagrar',
    en: 'What stood here is replaced when you save',
  },
  takenAway: {
    nb: 'Et punkt som er tatt bort',
    nn: 'Eit punkt som er teke bort',
    en: 'A point that is taken away',
  },
  leaveAway: { nb: 'La det være borte', nn: 'La det vere borte', en: 'Leave it away' },
  useTheirs: { nb: 'Bruk det som er lagret', nn: 'Bruk det som er lagra', en: 'Use what is saved' },
})

/** What is wrong with a part, and what to do about it. */
export const writingProblemText = problemsIn<OwnWritingProblem>({
  'written-meanwhile': {
    nb: 'En annen har skrevet her mens du skrev. Se hva som er nytt, og velg.',
    nn: 'Ein annan har skrive her medan du skreiv. Sjå kva som er nytt, og vel.',
    en: 'Somebody else wrote here while you did. See what is new, and choose.',
  },
  'taken-away': {
    nb: 'En annen tok bort dette punktet mens du skrev. Ta det tilbake med teksten din, eller la det være borte.',
    nn: 'Ein annan tok bort dette punktet medan du skreiv. Ta det tilbake med teksten din, eller la det vere borte.',
    en: 'Somebody else took this point away while you wrote. Bring it back with your text, or leave it away.',
  },
  'too-many-points': {
    nb: 'Et forslag kan ha høyst 60 punkter. Slå sammen noen av dem.',
    nn: 'Eit forslag kan ha høgst 60 punkt. Slå saman nokre av dei.',
    en: 'A proposal can have at most 60 points. Join some of them.',
  },
})

import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what somebody who is proposed has said themselves. */
export const sayOwn = texts({
  notAsked: { nb: 'Ikke spurt selv', nn: 'Ikkje spurd sjølv', en: 'Not asked themselves' },
  noAddress: {
    nb: 'Ikke spurt selv: svaret har ikke én e-postadresse.',
    nn: 'Ikkje spurd sjølv: svaret har ikkje éi e-postadresse.',
    en: 'Not asked themselves: the answer does not have one e-mail address.',
  },
  asked: {
    nb: (day: string) => `Spurt selv ${day}, har ikke svart`,
    nn: (day: string) => `Spurd sjølv ${day}, har ikkje svart`,
    en: (day: string) => `Asked themselves ${day}, has not answered`,
  },
  yes: {
    nb: (day: string) => `Har selv sagt ja ${day}`,
    nn: (day: string) => `Har sjølv sagt ja ${day}`,
    en: (day: string) => `Said yes themselves ${day}`,
  },
  no: {
    nb: (day: string) => `Har selv sagt nei ${day}`,
    nn: (day: string) => `Har sjølv sagt nei ${day}`,
    en: (day: string) => `Said no themselves ${day}`,
  },
  calls: {
    nb: (who: string) => `Vil stå som: ${who}`,
    nn: (who: string) => `Vil stå som: ${who}`,
    en: (who: string) => `Wants to stand as: ${who}`,
  },
  another: {
    nb: 'En annen ble spurt før svaret ble rettet. Det som ble sagt da, gjelder ikke for denne.',
    nn: 'Ein annan vart spurd før svaret vart retta. Det som vart sagt då, gjeld ikkje for denne.',
    en: 'Somebody else was asked before the answer was corrected. What was said then does not count for this one.',
  },
  saidNo: {
    nb: 'Den foreslåtte har selv sagt nei',
    nn: 'Den foreslåtte har sjølv sagt nei',
    en: 'The one proposed has said no',
  },
  saidNoMeans: {
    nb: 'Du kan sette inn likevel, men snakk med dem først.',
    nn: 'Du kan setje inn likevel, men snakk med dei først.',
    en: 'You can put them in all the same, but talk to them first.',
  },
})

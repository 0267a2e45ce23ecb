import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the page where somebody of both sides says which they act for. */
export const sayActing = texts({
  title: {
    nb: 'Hvem handler du for?',
    nn: 'Kven handlar du for?',
    en: 'Whom do you act for?',
  },
  leadUnsaid: {
    nb: 'Du har plasser eller roller på begge sider. Det hver side har for seg selv, er ikke for den andre. Velg hvem du handler for nå. Før du har valgt, ser du bare det begge har sammen.',
    nn: 'Du har plassar eller roller på begge sider. Det kvar side har for seg sjølv, er ikkje for den andre. Vel kven du handlar for no. Før du har valt, ser du berre det begge har saman.',
    en: 'You have seats or roles on both sides. What each side keeps to itself is not for the other. Choose whom you act for now. Until then you see only what both share.',
  },
  leadSaid: {
    nb: 'Du har plasser eller roller på begge sider, og ser og gjør bare det som hører til den ene om gangen. Du kan bytte når du vil. Valget står i journalen.',
    nn: 'Du har plassar eller roller på begge sider, og ser og gjer berre det som høyrer til den eine om gongen. Du kan byte når du vil. Valet står i journalen.',
    en: 'You have seats or roles on both sides, and see and do only what belongs to one at a time. You may change when you like. The choice stands in the journal.',
  },
  leadOne: {
    nb: 'Alt du har her, hører til én side. Det er ingenting å velge.',
    nn: 'Alt du har her, høyrer til éi side. Det er ingenting å velje.',
    en: 'All that you have here belongs to one side. There is nothing to choose.',
  },
  side: { nb: 'Handle for', nn: 'Handle for', en: 'Act for' },
  municipal: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  trust: { nb: 'Helseforetaket', nn: 'Helseføretaket', en: 'The health trust' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
})

import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the page of who decides what. */
export const sayAuthority = texts({
  title: { nb: 'Hvem bestemmer hva', nn: 'Kven bestemmer kva', en: 'Who decides what' },
  lead: {
    nb: (heading: string, agreement: string) =>
      `Hvem som vedtar, kan vedta og innstiller, etter punkt ${heading} i ${agreement}.`,
    nn: (heading: string, agreement: string) =>
      `Kven som vedtek, kan vedta og innstiller, etter punkt ${heading} i ${agreement}.`,
    en: (heading: string, agreement: string) =>
      `Who decides, may decide and recommends, by clause ${heading} of ${agreement}.`,
  },
  plainLead: {
    nb: 'Hvem som vedtar, kan vedta og innstiller i sakene som avtalen mellom partene nevner.',
    nn: 'Kven som vedtek, kan vedta og innstiller i sakene som avtala mellom partane nemner.',
    en: 'Who decides, may decide and recommends in the matters that the agreement of the parties names.',
  },
  inForce: {
    nb: (day: string) => `I kraft fra ${day}`,
    nn: (day: string) => `I kraft frå ${day}`,
    en: (day: string) => `In force from ${day}`,
  },
  dayUnknown: {
    nb: 'Når avtalen trådte i kraft, er ikke kjent',
    nn: 'Når avtala tok til å gjelde, er ikkje kjent',
    en: 'When the agreement came into force is not known',
  },
  asOf: {
    nb: (day: string) => `Slik ordene er for ${day}.`,
    nn: (day: string) => `Slik orda er for ${day}.`,
    en: (day: string) => `As the words are for ${day}.`,
  },
  asOfAhead: {
    nb: (day: string) =>
      `Slik ordene er for ${day}, etter det som er ført inn nå. Dagen er ikke kommet.`,
    nn: (day: string) =>
      `Slik orda er for ${day}, etter det som er ført inn no. Dagen er ikkje komen.`,
    en: (day: string) =>
      `As the words are for ${day}, by what has been put in now. The day has not come.`,
  },
  dayProblem: {
    nb: 'Det kan ikke svares på dette',
    nn: 'Det kan ikkje svarast på dette',
    en: 'This cannot be answered',
  },
  noVersion: {
    nb: 'Det er ikke ført inn hva avtalen sier om hvem som bestemmer.',
    nn: 'Det er ikkje ført inn kva avtala seier om kven som bestemmer.',
    en: 'What the agreement says of who decides has not been put in.',
  },
  noVersionKeeper: {
    nb: 'Før inn sakene, med avtalens egne ord og hvem som vedtar, så kan alle se det her.',
    nn: 'Før inn sakene, med orda i avtala og kven som vedtek, så kan alle sjå det her.',
    en: 'Put in the matters, with the words of the agreement and who decides, so that all can see it here.',
  },
  noneThen: {
    nb: (day: string) =>
      `Ingen versjon er kjent for den dagen. Den første vi kjenner, gjelder fra ${day}.`,
    nn: (day: string) =>
      `Ingen versjon er kjend for den dagen. Den første vi kjenner, gjeld frå ${day}.`,
    en: (day: string) =>
      `No version is known on that day. The first that is known applies from ${day}.`,
  },
  matters: { nb: 'Sakene', nn: 'Sakene', en: 'The matters' },
  matter: { nb: 'Saken', nn: 'Saka', en: 'The matter' },
  clause: {
    nb: 'Punkt',
    nn: 'Punkt',
    en: 'Clause',
  },
  key: { nb: 'Tegnforklaring', nn: 'Teiknforklaring', en: 'Key' },
  decides: { nb: 'Vedtar', nn: 'Vedtek', en: 'Decides' },
  may: { nb: 'Kan vedta', nn: 'Kan vedta', en: 'May decide' },
  still: { nb: 'Kan fortsatt', nn: 'Kan framleis', en: 'May still' },
  stillLong: {
    nb: 'Kan fortsatt, etter et annet punkt',
    nn: 'Kan framleis, etter eit anna punkt',
    en: 'May still, by another clause',
  },
  must: { nb: 'Innstiller', nn: 'Innstiller', en: 'Recommends' },
  mustLong: { nb: 'Innstiller først', nn: 'Innstiller først', en: 'Recommends first' },
  mayRecommend: { nb: 'Kan innstille', nn: 'Kan innstille', en: 'May recommend' },
  each: { nb: 'hver for seg', nn: 'kvar for seg', en: 'each by itself' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  councils: {
    nb: (count: number) => (count === 1 ? '1 kommunestyre' : `${count} kommunestyrer`),
    nn: (count: number) => (count === 1 ? '1 kommunestyre' : `${count} kommunestyre`),
    en: (count: number) => (count === 1 ? '1 municipal council' : `${count} municipal councils`),
  },
  theCouncils: { nb: 'Kommunestyrene', nn: 'Kommunestyra', en: 'The municipal councils' },
  board: {
    nb: 'Styret i helseforetaket',
    nn: 'Styret i helseføretaket',
    en: 'The board of the trust',
  },
  boards: {
    nb: 'Styrene i helseforetakene',
    nn: 'Styra i helseføretaka',
    en: 'The boards of the trusts',
  },
  ask: {
    nb: 'Hvem bestemmer dette, den dagen?',
    nn: 'Kven bestemmer dette, den dagen?',
    en: 'Who decides this, on that day?',
  },
  sak: { nb: 'Sak', nn: 'Sak', en: 'Matter' },
  organ: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  dag: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  innstilt: { nb: 'Innstilt av', nn: 'Innstilt av', en: 'Recommended by' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  askButton: { nb: 'Spør', nn: 'Spør', en: 'Ask' },
  chooseMatter: { nb: 'Velg en sak.', nn: 'Vel ei sak.', en: 'Choose a matter.' },
  unknown: { nb: 'Dette vet vi ikke', nn: 'Dette veit vi ikkje', en: 'What is not known' },
  unknownDay: {
    nb: (agreement: string) => `Hvilken dag denne trådte i kraft: ${agreement}`,
    nn: (agreement: string) => `Kva dag denne tok til å gjelde: ${agreement}`,
    en: (agreement: string) => `On which day this came into force: ${agreement}`,
  },
  unknownAdoption: {
    nb: (deciders: string) => `Om alle har vedtatt den: ${deciders}`,
    nn: (deciders: string) => `Om alle har vedteke ho: ${deciders}`,
    en: (deciders: string) => `Whether all have adopted it: ${deciders}`,
  },
  newerUnknown: {
    nb: (name: string) => `Om en nyere versjon gjelder: ${name}`,
    nn: (name: string) => `Om ein nyare versjon gjeld: ${name}`,
    en: (name: string) => `Whether a newer version applies: ${name}`,
  },
  unknownNote: {
    nb: 'Alt som trengs for å svare, er ført inn.',
    nn: 'Alt som trengst for å svare, er ført inn.',
    en: 'All that is needed to answer has been put in.',
  },
  open: {
    nb: 'Spørsmål et menneske må svare på',
    nn: 'Spørsmål eit menneske må svare på',
    en: 'Questions that a human must answer',
  },
  openLead: {
    nb: 'Ordene i avtalen skiller, men sier ikke hvor grensa går. Svaret, grunnen og hvem som svarte, blir stående.',
    nn: 'Orda i avtala skil, men seier ikkje kvar grensa går. Svaret, grunnen og kven som svara, blir ståande.',
    en: 'The words of the agreement tell apart, but do not say where the line goes. The answer, the reason and who answered stay.',
  },
  newOrRevision: {
    nb: 'Ny retningslinje, eller revisjon?',
    nn: 'Ny retningslinje, eller revisjon?',
    en: 'A new guideline, or a revision?',
  },
  isMinor: { nb: 'Er endringen mindre?', nn: 'Er endringa mindre?', en: 'Is the change minor?' },
  whichOf: {
    nb: (one: string, other: string) => `Hva er det: ${one}, eller ${other}?`,
    nn: (one: string, other: string) => `Kva er det: ${one}, eller ${other}?`,
    en: (one: string, other: string) => `Which is it: ${one}, or ${other}?`,
  },
  askThis: {
    nb: 'Spør om dette',
    nn: 'Spør om dette',
    en: 'Ask about this',
  },
  partyDisagrees: {
    nb: 'En part som er uenig, står med navn ved siden av.',
    nn: 'Ein part som er usamd, står med namn ved sida av.',
    en: 'A party that disagrees stands beside it by name.',
  },
  words: { nb: 'Avtalens egne ord', nn: 'Orda i avtala', en: 'The agreement’s own words' },
  wordsLead: {
    nb: (heading: string, source: string) => `Punkt ${heading}. ${source}.`,
    nn: (heading: string, source: string) => `Punkt ${heading}. ${source}.`,
    en: (heading: string, source: string) => `Clause ${heading}. ${source}.`,
  },
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  versionsLead: {
    nb: 'En versjon rettes ikke. Er den endret, føres en ny inn, og den gamle blir stående.',
    nn: 'Ein versjon blir ikkje retta. Er han endra, blir ein ny ført inn, og den gamle blir ståande.',
    en: 'A version is not edited. Where it has changed a new one is put in, and the old one stays.',
  },
  notKnown: { nb: 'Dagen er ikke kjent', nn: 'Dagen er ikkje kjend', en: 'The day is not known' },
  read: {
    nb: (source: string) => `. Kilde: ${source}.`,
    nn: (source: string) => `. Kjelde: ${source}.`,
    en: (source: string) => `. Source: ${source}.`,
  },
  addFirst: { nb: 'Før inn sakene', nn: 'Før inn sakene', en: 'Put in the matters' },
  addNext: {
    nb: 'Før inn en ny versjon',
    nn: 'Før inn ein ny versjon',
    en: 'Put in a new version',
  },
  enterDay: {
    nb: 'Før inn dagen',
    nn: 'Før inn dagen',
    en: 'Put in the day',
  },
  correctDay: { nb: 'Rett dagen', nn: 'Rett dagen', en: 'Put the day right' },
  bodyTitle: {
    nb: 'Dette bestemmer organet',
    nn: 'Dette bestemmer organet',
    en: 'What this body decides',
  },
  bodyWordsOnly: {
    nb: 'Etter ordene i avtalen. Når den trådte i kraft, er ikke kjent.',
    nn: 'Etter orda i avtala. Når ho tok til å gjelde, er ikkje kjent.',
    en: 'By the words of the agreement. When it came into force is not known.',
  },
  done_version: {
    nb: 'Versjonen er ført inn.',
    nn: 'Versjonen er ført inn.',
    en: 'The version has been put in.',
  },
  done_day: { nb: 'Dagen er lagret.', nn: 'Dagen er lagra.', en: 'The day has been saved.' },
  versionsNow: {
    nb: (versions: string) => `Det som er ført inn, er endret. Versjonene er nå: ${versions}.`,
    nn: (versions: string) => `Det som er ført inn, er endra. Versjonane er no: ${versions}.`,
    en: (versions: string) => `What is put in has been changed. The versions are now: ${versions}.`,
  },
})

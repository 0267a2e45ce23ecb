import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what is told by the link in a mail and not confirmed yet. */
export const sayReport = texts({
  title: {
    nb: (name: string) => `Meldt fra ${name}, ikke bekreftet`,
    nn: (name: string) => `Meldt frå ${name}, ikkje stadfest`,
    en: (name: string) => `Reported from ${name}, not confirmed`,
  },
  lead: {
    nb: 'Dette er meldt fra lenka i e-posten, uten innlogging. Det er ikke partens svar, og teller ikke, før det er bekreftet.',
    nn: 'Dette er meldt frå lenkja i e-posten, utan innlogging. Det er ikkje svaret frå parten, og tel ikkje, før det er stadfest.',
    en: 'This was reported by the link in the mail, without signing in. It is not the party’s answer, and does not count, until it is confirmed.',
  },
  leadNotAsked: {
    nb: 'Dette er meldt fra lenka i e-posten, uten innlogging. Det ble ikke bekreftet mens versjonen var ute, så det er ikke partens svar, og kan ikke bekreftes nå.',
    nn: 'Dette er meldt frå lenkja i e-posten, utan innlogging. Det vart ikkje stadfest medan versjonen var ute, så det er ikkje svaret frå parten, og kan ikkje stadfestast no.',
    en: 'This was reported by the link in the mail, without signing in. It was not confirmed while the version was out, so it is not the party’s answer, and cannot be confirmed now.',
  },
  unconfirmed: {
    nb: (parties: number, version: number, names: string) =>
      parties === 1
        ? `${names} har meldt et svar på versjon ${version} som ikke er bekreftet`
        : `${parties} parter har meldt svar på versjon ${version} som ikke er bekreftet: ${names}`,
    nn: (parties: number, version: number, names: string) =>
      parties === 1
        ? `${names} har meldt eit svar på versjon ${version} som ikkje er stadfest`
        : `${parties} partar har meldt svar på versjon ${version} som ikkje er stadfeste: ${names}`,
    en: (parties: number, version: number, names: string) =>
      parties === 1
        ? `${names} reported an answer to version ${version} that is not confirmed`
        : `${parties} parties reported answers to version ${version} that are not confirmed: ${names}`,
  },
  by: {
    nb: (who: string, on: string, sentTo: string) =>
      `Meldt ${on} av ${who}. Lenka ble sendt til ${sentTo}.`,
    nn: (who: string, on: string, sentTo: string) =>
      `Meldt ${on} av ${who}. Lenkja vart send til ${sentTo}.`,
    en: (who: string, on: string, sentTo: string) =>
      `Reported ${on} by ${who}. The link was sent to ${sentTo}.`,
  },
  answered: {
    nb: 'Organet har svart noe som dette ikke kan komme etter. Er det meldte riktig, så rett linja som står. Er det ikke, så sett det til side.',
    nn: 'Organet har svart noko som dette ikkje kan kome etter. Er det melde rett, så rett linja som står. Er det ikkje, så set det til side.',
    en: 'The body has answered something that this cannot follow. If what is reported is right, correct the line that stands. If not, set it aside.',
  },
  same: {
    nb: (line: string) => `Det samme er registrert: ${line}.`,
    nn: (line: string) => `Det same er registrert: ${line}.`,
    en: (line: string) => `The same is registered: ${line}.`,
  },
  besideIt: {
    nb: (what: string) => `Meldt i tillegg: ${what}. Skal det med, så`,
    nn: (what: string) => `Meldt i tillegg: ${what}. Skal det med, så`,
    en: (what: string) => `Reported beside it: ${what}. If it is to be included,`,
  },
  completeLine: {
    nb: 'legg det til på linja først',
    nn: 'legg det til på linja først',
    en: 'add it to the line first',
  },
  confirmSame: {
    nb: 'Stemmer med det som er registrert',
    nn: 'Stemmer med det som er registrert',
    en: 'Agrees with what is registered',
  },
  isConfirmedSame: {
    nb: 'Det som var meldt, er bekreftet. Det stemmer med det som er registrert.',
    nn: 'Det som var meldt, er stadfest. Det stemmer med det som er registrert.',
    en: 'What was reported is confirmed. It agrees with what is registered.',
  },
  confirm: { nb: 'Bekreft', nn: 'Stadfest', en: 'Confirm' },
  setAside: { nb: 'Sett til side', nn: 'Set til side', en: 'Set aside' },
  isSetAside: {
    nb: 'Det som var meldt, er satt til side.',
    nn: 'Det som var meldt, er sett til side.',
    en: 'What was reported is set aside.',
  },
  source: {
    nb: (who: string, on: string) => `Meldt fra e-posten ${on} av ${who}`,
    nn: (who: string, on: string) => `Meldt frå e-posten ${on} av ${who}`,
    en: (who: string, on: string) => `Reported from the mail ${on} by ${who}`,
  },
  setAsideTitle: {
    nb: (name: string) => `Sett til side det som er meldt fra ${name}`,
    nn: (name: string) => `Set til side det som er meldt frå ${name}`,
    en: (name: string) => `Set aside what is reported from ${name}`,
  },
  setAsideLead: {
    nb: 'Den som meldte, ser på lenka at det er satt til side, men ikke grunnen, og får ingen e-post om det. Lenka virker fortsatt, så det kan meldes på nytt.',
    nn: 'Den som melde, ser på lenkja at det er sett til side, men ikkje grunnen, og får ingen e-post om det. Lenkja verkar framleis, så det kan meldast på nytt.',
    en: 'Whoever reported sees by the link that it is set aside, but not the reason, and gets no mail about it. The link still works, so it can be reported again.',
  },
  reason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  reasonHint: {
    nb: 'Står i journalen. For eksempel «saken er ikke behandlet ennå, sier rådmannen».',
    nn: 'Står i journalen. Til dømes «saka er ikkje behandla enno, seier rådmannen».',
    en: 'Stands in the journal. For example “not treated yet, says the municipal director”.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  nowCorrected: {
    nb: 'Det som var meldt, er rettet imens. Det som er meldt nå, står på siden.',
    nn: 'Det som var meldt, er retta imens. Det som er meldt no, står på sida.',
    en: 'What was reported was corrected meanwhile. What is reported now stands on the page.',
  },
  becameAnswer: {
    nb: (who: string, told: string, on: string) =>
      `Det som var meldt ${told} av ${who}, ble bekreftet ${on}, og venter ikke lenger.`,
    nn: (who: string, told: string, on: string) =>
      `Det som var meldt ${told} av ${who}, vart stadfest ${on}, og ventar ikkje lenger.`,
    en: (who: string, told: string, on: string) =>
      `What was reported ${told} by ${who} was confirmed ${on}, and waits no longer.`,
  },
  becameSetAside: {
    nb: (who: string, told: string, on: string) =>
      `Det som var meldt ${told} av ${who}, ble satt til side ${on}, og venter ikke lenger.`,
    nn: (who: string, told: string, on: string) =>
      `Det som var meldt ${told} av ${who}, vart sett til side ${on}, og ventar ikkje lenger.`,
    en: (who: string, told: string, on: string) =>
      `What was reported ${told} by ${who} was set aside ${on}, and waits no longer.`,
  },
  nowSettled: {
    nb: 'Det som var meldt, er bekreftet eller satt til side imens, og venter ikke lenger.',
    nn: 'Det som var meldt, er stadfest eller sett til side imens, og ventar ikkje lenger.',
    en: 'What was reported was confirmed or set aside meanwhile, and waits no longer.',
  },
  typedCorrected: {
    nb: 'Det som var meldt fra e-posten, er rettet imens. Det som er meldt nå, står øverst. Skjemaet har det du skrev: se over det før du bekrefter.',
    nn: 'Det som var meldt frå e-posten, er retta imens. Det som er meldt no, står øvst. Skjemaet har det du skreiv: sjå over det før du stadfester.',
    en: 'What was reported from the mail was corrected meanwhile. What is reported now stands at the top. The form holds what you wrote: look it over before you confirm.',
  },
  typedOtherwise: {
    nb: 'Det som var meldt fra e-posten, er rettet imens. Det som er meldt nå, står øverst, og er noe annet enn det skjemaet har. Bekreft det der, hvis det er riktig. Lagrer du skjemaet, fører du et eget svar med din egen kilde, og det som er meldt, er ikke bekreftet.',
    nn: 'Det som var meldt frå e-posten, er retta imens. Det som er meldt no, står øvst, og er noko anna enn det skjemaet har. Stadfest det der, om det er rett. Lagrar du skjemaet, fører du eit eige svar med di eiga kjelde, og det som er meldt, er ikkje stadfest.',
    en: 'What was reported from the mail was corrected meanwhile. What is reported now stands at the top, and is not what the form holds. Confirm it there if it is right. If you save the form, you enter an answer of its own with your own source, and what is reported is not confirmed.',
  },
  typedSetAside: {
    nb: 'Det som var meldt fra e-posten, er satt til side imens. Skjemaet har det du skrev. Lagrer du det, er det partens svar.',
    nn: 'Det som var meldt frå e-posten, er sett til side imens. Skjemaet har det du skreiv. Lagrar du det, er det svaret frå parten.',
    en: 'What was reported from the mail was set aside meanwhile. The form holds what you wrote. If you save it, it is the party’s answer.',
  },
  typedSettled: {
    nb: 'Det som var meldt fra e-posten, er behandlet imens. Skjemaet har det du skrev.',
    nn: 'Det som var meldt frå e-posten, er behandla imens. Skjemaet har det du skreiv.',
    en: 'What was reported from the mail was settled meanwhile. The form holds what you wrote.',
  },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  day: { nb: 'Møtedato', nn: 'Møtedato', en: 'Day of the meeting' },
  file: { nb: 'Protokoll', nn: 'Protokoll', en: 'Minutes' },
  link: { nb: 'Lenke til protokollen', nn: 'Lenkje til protokollen', en: 'Link to the minutes' },
})

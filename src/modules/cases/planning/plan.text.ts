import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the forms that plan what is to be done with a case. */
export const sayPlan = texts({
  title: { nb: 'Planlegg behandling', nn: 'Planlegg behandling', en: 'Plan a treatment' },
  changeTitle: {
    nb: (body: string) => `Endre behandlingen i ${body}`,
    nn: (body: string) => `Endre behandlinga i ${body}`,
    en: (body: string) => `Change the treatment in ${body}`,
  },
  offTitle: {
    nb: (body: string) => `Ta av behandlingen i ${body}`,
    nn: (body: string) => `Ta av behandlinga i ${body}`,
    en: (body: string) => `Take off the treatment in ${body}`,
  },
  offLead: {
    nb: 'Behandlingen står igjen med en strek over og grunnen, så alle ser hva som ble tatt av.',
    nn: 'Behandlinga står att med ein strek over og grunnen, så alle ser kva som blei teke av.',
    en: 'The treatment stays, struck out and with the reason, so that all see what was taken off.',
  },
  organ: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  elsewhere: {
    nb: 'Et annet organ (skriv navnet under)',
    nn: 'Eit anna organ (skriv namnet under)',
    en: 'Another body (write its name below)',
  },
  navn: { nb: 'Navnet på organet', nn: 'Namnet på organet', en: 'The name of the body' },
  navnHint: {
    nb: 'Bare når organet ikke står i lista.',
    nn: 'Berre når organet ikkje står i lista.',
    en: 'Only where the body is not in the list.',
  },
  trinn: {
    nb: 'Hva skal organet gjøre?',
    nn: 'Kva skal organet gjere?',
    en: 'What is the body to do?',
  },
  discuss: { nb: 'Drøfte', nn: 'Drøfte', en: 'Discuss' },
  discussHint: { nb: 'Uten å vedta noe.', nn: 'Utan å vedta noko.', en: 'Without deciding.' },
  recommend: { nb: 'Innstille', nn: 'Innstille', en: 'Recommend' },
  recommendHint: {
    nb: 'Si hva et annet organ bør vedta.',
    nn: 'Seie kva eit anna organ bør vedta.',
    en: 'Say what another body should decide.',
  },
  decide: { nb: 'Vedta', nn: 'Vedta', en: 'Decide' },
  decideHint: {
    nb: 'Godfot ser etter i avtalen om organet kan.',
    nn: 'Godfot ser etter i avtala om organet kan.',
    en: 'Godfot looks up in the agreement whether the body can.',
  },
  decideWithoutMatter: {
    nb: 'Det er ikke sagt hva saken er etter avtalen, så ingen ser etter om organet kan. Si det i saken først.',
    nn: 'Det er ikkje sagt kva saka er etter avtala, så ingen ser etter om organet kan. Sei det i saka først.',
    en: 'Nobody has said what the case is by the agreement, so it is not looked up whether the body can. Say so in the case first.',
  },
  inform: { nb: 'Bli orientert', nn: 'Bli orientert', en: 'Be informed' },
  informHint: { nb: 'Ta saken til orientering.', nn: 'Ta saka til orientering.', en: 'Take note.' },
  twoStep: {
    nb: 'Drøfte først, vedta i neste møte',
    nn: 'Drøfte først, vedta i neste møte',
    en: 'Discuss first, decide in the next meeting',
  },
  twoStepHint: {
    nb: 'Medlemmene får tid til å forankre hjemme mellom møtene.',
    nn: 'Medlemmene får tid til å forankre heime mellom møta.',
    en: 'Members get time to ask at home between the meetings.',
  },
  dag: { nb: 'Møtedag', nn: 'Møtedag', en: 'Day of the meeting' },
  dagHint: {
    nb: 'La stå tomt når dagen ikke er satt.',
    nn: 'La stå tomt når dagen ikkje er sett.',
    en: 'Leave empty where no day is set.',
  },
  dag2: {
    nb: 'Dagen for vedtaket',
    nn: 'Dagen for vedtaket',
    en: 'Day of the decision',
  },
  dag2Hint: {
    nb: 'Bare når saken drøftes først.',
    nn: 'Berre når saka blir drøfta først.',
    en: 'Only where the case is discussed first.',
  },
  nummer: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  nummerHint: {
    nb: 'Gis med innkallingen. La stå tomt til da.',
    nn: 'Blir gitt med innkallinga. La stå tomt til då.',
    en: 'Given with the notice. Leave empty until then.',
  },
  nextNumbers: {
    nb: (numbers: string) => `Neste ledige: ${numbers}.`,
    nn: (numbers: string) => `Neste ledige: ${numbers}.`,
    en: (numbers: string) => `Next free: ${numbers}.`,
  },
  nextNumber: {
    nb: (body: string, number: string) => `${body} ${number}`,
    nn: (body: string, number: string) => `${body} ${number}`,
    en: (body: string, number: string) => `${body} ${number}`,
  },
  deling: {
    nb: 'Hvem ser denne behandlingen?',
    nn: 'Kven ser denne behandlinga?',
    en: 'Who sees this treatment?',
  },
  asTheCase: {
    nb: 'De som ser saken',
    nn: 'Dei som ser saka',
    en: 'Those who see the case',
  },
  notat: { nb: 'Merk', nn: 'Merk', en: 'Note' },
  notatHint: {
    nb: 'Står ved behandlingen for dem som ser saken.',
    nn: 'Står ved behandlinga for dei som ser saka.',
    en: 'Stands by the treatment for those who see the case.',
  },
  likevel: {
    nb: 'Planlegg likevel. Møtelederen tar opp om organet kan vedta.',
    nn: 'Planlegg likevel. Møteleiaren tek opp om organet kan vedta.',
    en: 'Plan all the same. Whoever leads the meeting takes up whether the body can decide.',
  },
  likevelHint: {
    nb: 'Behandlingen står som ukjent til noen har vurdert det.',
    nn: 'Behandlinga står som ukjend til nokon har vurdert det.',
    en: 'The treatment stands as unknown until somebody has judged it.',
  },
  likevelLabel: {
    nb: 'Ukjent om organet kan vedta',
    nn: 'Ukjent om organet kan vedta',
    en: 'Not known whether the body can decide',
  },
  outsideUnknown: {
    nb: (body: string) => `Avtalen sier ikke om ${body} kan vedta dette. Noen må vurdere det.`,
    nn: (body: string) => `Avtalen seier ikkje om ${body} kan vedta dette. Nokon må vurdere det.`,
    en: (body: string) =>
      `The agreement does not say whether ${body} can decide this. Somebody must judge it.`,
  },
  judge: { nb: 'Før inn en vurdering', nn: 'Før inn ei vurdering', en: 'Put in a judgement' },
  judgeNote: {
    nb: 'Vurderingen må gjelde samme sak, organ og dag. Kom så tilbake hit.',
    nn: 'Vurderinga må gjelde same sak, organ og dag. Kom så tilbake hit.',
    en: 'The judgement must be of the same matter, body and day. Then come back here.',
  },
  judgedNo: {
    nb: (judge: string, body: string) => `${judge} har vurdert at ${body} ikke kan vedta dette.`,
    nn: (judge: string, body: string) => `${judge} har vurdert at ${body} ikkje kan vedta dette.`,
    en: (judge: string, body: string) => `${judge} has judged that ${body} cannot decide this.`,
  },
  fill: {
    nb: (body: string) => `Velg ${body} i skjemaet`,
    nn: (body: string) => `Vel ${body} i skjemaet`,
    en: (body: string) => `Choose ${body} in the form`,
  },
  fillRecommend: {
    nb: (body: string) => `La ${body} innstille`,
    nn: (body: string) => `La ${body} innstille`,
    en: (body: string) => `Let ${body} recommend`,
  },
  dagforst: {
    nb: (body: string) => `Dagen ${body} innstiller`,
    nn: (body: string) => `Dagen ${body} innstiller`,
    en: (body: string) => `The day ${body} recommends`,
  },
  dagforstLabel: {
    nb: 'Dagen for innstillingen',
    nn: 'Dagen for innstillinga',
    en: 'Day of the recommendation',
  },
  forst: {
    nb: (first: string, body: string) => `Planlegg begge: ${first} innstiller, ${body} vedtar`,
    nn: (first: string, body: string) => `Planlegg begge: ${first} innstiller, ${body} vedtek`,
    en: (first: string, body: string) => `Plan both: ${first} recommends, ${body} decides`,
  },
  plan: { nb: 'Planlegg', nn: 'Planlegg', en: 'Plan' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  hvorfor: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  takeOff: { nb: 'Ta av behandlingen', nn: 'Ta av behandlinga', en: 'Take off the treatment' },
  caseNow: {
    nb: 'Noe i saken er endret.',
    nn: 'Noko i saka er endra.',
    en: 'Something in the case has been changed.',
  },
  treatmentsNow: {
    nb: (stops: string) => `Behandlingene er nå: ${stops}.`,
    nn: (stops: string) => `Behandlingane er no: ${stops}.`,
    en: (stops: string) => `The treatments are now: ${stops}.`,
  },
  noTreatments: {
    nb: 'Saken har ingen behandlinger nå.',
    nn: 'Saka har ingen behandlingar no.',
    en: 'The case has no treatments now.',
  },
})

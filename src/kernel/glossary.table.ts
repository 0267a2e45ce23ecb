/** Where a term is seen; `usage` is what the municipalities and the trusts commonly say. */
export const termSources = [
  'presentation',
  'recommendation',
  'template',
  'template-signatories',
  'verdal',
  'bjugn',
  'law',
  'usage',
] as const
export type TermSource = (typeof termSources)[number]

/** One word of the field: what it is called in each language, and in the code. */
export type Term = { nb: string; nn: string; en: string; identifier: string; source: TermSource }

const rows = `
helsefellesskap | helsefellesskap | health community | healthCommunity | presentation
kommune | kommune | municipality | municipality | presentation
helseforetak (HF) | helseføretak (HF) | health trust | healthTrust | presentation
regionalt helseforetak (RHF) | regionalt helseføretak (RHF) | regional health authority | regionalHealthAuthority | recommendation
kommunegruppe, kommuneregion | kommunegruppe, kommuneregion | group of municipalities | municipalityGroup | recommendation
vertskommune | vertskommune | host municipality | hostMunicipality | presentation
samhandlingskoordinator, samhandlingsleder | samhandlingskoordinator, samhandlingsleiar | coordinator | coordinator | template
sekretariat | sekretariat | secretariat | secretariat | presentation
part | part | party | party | template
medlemskap | medlemskap | membership | membership | template-signatories
politisk samarbeidsutvalg (PSU), partnerskapsmøte | politisk samarbeidsutval (PSU), partnarskapsmøte | political body | bodyLevel.political | presentation
administrativt samarbeidsutvalg (ASU), strategisk samarbeidsutvalg (SSU) | administrativt samarbeidsutval (ASU), strategisk samarbeidsutval (SSU) | strategic body | bodyLevel.strategic | presentation
fagråd, faglig samarbeidsutvalg (FSU) | fagråd, fagleg samarbeidsutval (FSU) | professional body | bodyLevel.professional | presentation
fagnettverk | fagnettverk | professional network | professionalNetwork | presentation
arbeidsutvalg (AU) | arbeidsutval (AU) | executive committee | executiveCommittee | recommendation
forhandlingsutvalg | forhandlingsutval | negotiation committee | negotiationCommittee | presentation
mandat | mandat | mandate | mandate | presentation
plass, verv | plass, verv | seat | seat | usage
funksjon | funksjon | function | contactFunction | usage
kontakt | kontakt | contact | holder | usage
ledig funksjon | ledig funksjon | vacancy | vacancy | usage
ekstern organisasjon | ekstern organisasjon | external organisation | externalOrganisation | usage
oppnevning | oppnemning | appointment | appointment | usage
vara | vara | substitute | substitute | usage
nestleder | nestleiar | deputy chair | deputyChair | usage
observatør | observatør | observer | observer | usage
møte- og talerett | møte- og talerett | right to attend and speak | speakingRight | usage
forslagsrett | forslagsrett | right to propose | proposalRight | usage
brukerrepresentant | brukarrepresentant | user representative | userRepresentative | usage
fastlege | fastlege | general practitioner | generalPractitioner | presentation
tillitsvalgt | tillitsvald | union representative | unionRepresentative | usage
formøte | formøte | pre-meeting | preMeeting | usage
talsperson | talsperson | spokesperson | spokesperson | usage
innkalling | innkalling | meeting notice | meetingNotice | usage
saksliste, sakskart | sakliste, sakskart | agenda | agenda | usage
sak | sak | case | caseItem | verdal
saksframlegg | saksframlegg | case paper | casePaper | bjugn
saksgang | saksgang | route of a case | caseRoute | verdal
vedtakssak | vedtakssak | matter for decision | decisionItem | usage
drøftingssak | drøftingssak | matter for discussion | discussionItem | usage
orienteringssak | orienteringssak | matter for information | informationItem | usage
referatsak | referatsak | notification | notificationItem | usage
eventuelt | eventuelt | any other business | anyOtherBusiness | usage
innstilling | innstilling | recommendation | recommendation | verdal
vedtak | vedtak | decision | decision | presentation
enstemmig | samrøystes | unanimous | unanimous | presentation
konsensus | konsensus | consensus | consensus | presentation
behandling | behandling | treatment | treatment | verdal
merknad | merknad | remark | remark | recommendation
forbehold | atterhald | reservation | reservation | recommendation
protokolltilførsel | protokolltilførsel | statement for the minutes | minuteAddition | usage
frist | frist | deadline | deadline | verdal
over frist | over fristen | late | late | usage
purring | purring | nudge | nudge | usage
runde | runde | round | round | usage
anslag | overslag | estimate | estimate | usage
påminnelse | påminning | reminder | reminder | usage
ikrafttredelse | ikraftsetjing | entry into force | entryIntoForce | usage
protokoll, referat | protokoll, referat | minutes | minutes | usage
habilitet | habilitet | impartiality | impartiality | usage
inhabil | inhabil | recused | recused | usage
forankring | forankring | anchoring | anchoring | verdal
etterlevelse | etterleving | adherence | adherence | presentation
samarbeidsavtale | samarbeidsavtale | cooperation agreement | cooperationAgreement | presentation
tjenesteavtale, delavtale | tenesteavtale, delavtale | service agreement | serviceAgreement | template
retningslinje | retningslinje | guideline | guideline | presentation
særavtale | særavtale | special agreement | specialAgreement | presentation
rutine, prosedyre | rutine, prosedyre | procedure | procedure | presentation
oppsigelse | oppseiing | notice of termination | terminationNotice | presentation
lovkrav | lovkrav | statutory requirement | statutoryRequirement | presentation
uenighetsprotokoll | usemjeprotokoll | record of disagreement | disagreementRecord | usage
tvisteløsningsnemnd | tvisteløysingsnemnd | dispute board | disputeBoard | usage
samhandlingsavvik | samhandlingsavvik | deviation in cooperation | collaborationDeviation | usage
handlingsplan | handlingsplan | action plan | actionPlan | presentation
innsatsområde | innsatsområde | focus area | focusArea | presentation
tiltak | tiltak | measure | measure | presentation
årshjul | årshjul | annual cycle | annualCycle | usage
årsrapport | årsrapport | annual report | annualReport | usage
grunnbeløp | grunnbeløp | base amount | baseAmount | template
kroner per innbygger | kroner per innbyggjar | amount per inhabitant | perCapitaRate | template
folketallsdag | folketalsdag | reference day of the population | referenceDay | usage
andelsliste | delingsliste | share list | shareList | usage
fordelingsnøkkel | fordelingsnøkkel | allocation key | allocationKey | usage
spleiselag | spleiselag | cost pool | costPool | bjugn
tilskudd | tilskot | grant | grant | presentation
refusjon | refusjon | reimbursement | reimbursement | usage
høring | høyring | consultation | consultation | recommendation
høringssvar | høyringssvar | consultation response | consultationResponse | usage
oppgaveoverføring | oppgåveoverføring | transfer of a task | taskTransfer | template
konsekvensvurdering | konsekvensvurdering | impact assessment | impactAssessment | usage
utskrivningsklar | utskrivingsklar | ready for discharge | dischargeReady | law
overliggerdøgn | overliggjardøgn | day past discharge | overstayDay | usage
døgnpris | døgnpris | daily rate | dailyRate | usage
reinnleggelse | reinnlegging | readmission | readmission | usage
samordnet henvisning | samordna tilvising | coordinated referral | coordinatedReferral | presentation
kommunestyre | kommunestyre | municipal council | municipalCouncil | presentation
formannskap | formannskap | executive board | executiveBoard | verdal
styre i helseforetaket | styre i helseføretaket | board of the trust | trustBoard | presentation
kommunedirektør (rådmann) | kommunedirektør (rådmann) | municipal director | municipalDirector | verdal
kommunalsjef | kommunalsjef | head of service | serviceDirector | usage
kommuneoverlege | kommuneoverlege | chief municipal physician | chiefMunicipalPhysician | template
statsforvalter | statsforvaltar | county governor | countyGovernor | usage
`

/** The words of the field, one row per term; forms that mean the same share a row. */
export const glossary: readonly Term[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [nb = '', nn = '', en = '', identifier = '', source = ''] = row.split(' | ')
    return { nb, nn, en, identifier, source: source as TermSource }
  })

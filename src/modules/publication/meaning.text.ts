import type { Locale } from '../../kernel/words.model.ts'

/** What each word of the field means, in one sentence of our own: its identifier in the glossary, bokmål, nynorsk, English. */
const rows = `
healthCommunity | Samarbeidet mellom et helseforetak og kommunene i området det har ansvar for. | Samarbeidet mellom eit helseføretak og kommunane i området det har ansvar for. | The cooperation between a health trust and the municipalities in the area that it serves.
municipality | Den som har ansvar for helse- og omsorgstjenestene til dem som bor der, og selv avgjør hva den slutter seg til. | Den som har ansvar for helse- og omsorgstenestene til dei som bur der, og sjølv avgjer kva ho sluttar seg til. | Has the duty of health and care services for those who live there, and decides itself what it joins.
healthTrust | Det statlige foretaket som driver sykehusene i et område. | Det statlege føretaket som driv sjukehusa i eit område. | The state’s enterprise that runs the hospitals of an area.
regionalHealthAuthority | Den som eier helseforetakene i en landsdel og har ansvar for spesialisthelsetjenesten der. | Den som eig helseføretaka i ein landsdel og har ansvar for spesialisthelsetenesta der. | Owns the health trusts of a part of the country and has the duty of specialist services there.
municipalityGroup | Kommuner som samarbeider seg imellom og ofte stiller med felles representanter. | Kommunar som samarbeider seg imellom og ofte stiller med felles representantar. | Municipalities that cooperate among themselves and often send representatives together.
hostMunicipality | Kommunen som utfører noe på vegne av de andre, for eksempel å ansette og sende fakturaer. | Kommunen som gjer noko på vegner av dei andre, til dømes å tilsetje og sende fakturaer. | The municipality that does something on behalf of the others, such as employing and invoicing.
coordinator | Den som holder samarbeidet i gang på vegne av kommunene. | Den som held samarbeidet i gang på vegner av kommunane. | Keeps the cooperation going on behalf of the municipalities.
secretariat | De som forbereder møter og saker og følger opp det som er avtalt. | Dei som førebur møte og saker og følgjer opp det som er avtalt. | Prepares meetings and cases, and follows up what was agreed.
party | En kommune eller et helseforetak som er med i en avtale. | Ein kommune eller eit helseføretak som er med i ein avtale. | A municipality or a health trust that is in an agreement.
membership | At en part hører til helsefellesskapet fra en dag og til en dag. | At ein part høyrer til helsefellesskapet frå ein dag og til ein dag. | That a party belongs to the health community from one day until another.
bodyLevel.political | Der politisk og øverste ledelse i kommunene og helseforetaket møtes. | Der politisk og øvste leiing i kommunane og helseføretaket møtest. | Where the political and the highest leaders of the municipalities and the trust meet.
bodyLevel.strategic | Der ledelsen for tjenestene møtes for å bli enige om hvordan samarbeidet skal være. | Der leiinga for tenestene møtest for å bli samde om korleis samarbeidet skal vere. | Where those who lead the services meet to agree on how to cooperate.
bodyLevel.professional | Der fagfolk fra begge sider lager forslag innenfor sitt felt. | Der fagfolk frå begge sider lagar framlegg innanfor feltet sitt. | Where professionals from both sides make proposals within their field.
professionalNetwork | Fagfolk som deler erfaringer uten å avgjøre noe for partene. | Fagfolk som deler erfaringar utan å avgjere noko for partane. | Professionals who share what they know, and decide nothing for the parties.
executiveCommittee | Noen få fra et organ som forbereder det som organet skal behandle. | Nokre få frå eit organ som førebur det organet skal handsame. | A few from a body who prepare what it is to treat.
negotiationCommittee | De som er valgt til å forhandle fram en avtale for sin side. | Dei som er valde til å forhandle fram ein avtale for si side. | Those chosen to negotiate an agreement for their side.
mandate | Det som sier hva et organ skal gjøre, og hva det kan avgjøre. | Det som seier kva eit organ skal gjere, og kva det kan avgjere. | Says what a body is to do, and what it may decide.
seat | Det ett medlem fyller i et organ, på vegne av den som stiller med det. | Det éin medlem fyller i eit organ, på vegner av den som stiller med det. | What one member fills in a body, on behalf of whoever sends her.
contactFunction | Noe en part skal ha noen til, for eksempel å ta imot post om avtalene. | Noko ein part skal ha nokon til, til dømes å ta imot post om avtalane. | Something that a party is to have somebody for, such as receiving mail about the agreements.
holder | Den som har en funksjon hos en part, og hvordan hun kan nås. | Den som har ein funksjon hos ein part, og korleis ho kan nåast. | Whoever has a function with a party, and how she is reached.
vacancy | En funksjon som en part ikke har noen til nå. | Ein funksjon som ein part ikkje har nokon til no. | A function that a party has nobody for at present.
externalOrganisation | En som er med i arbeidet uten å være part, for eksempel en brukerorganisasjon. | Nokon som er med i arbeidet utan å vere part, til dømes ein brukarorganisasjon. | Takes part in the work without being a party, such as an organisation of users.
appointment | At den som stiller med en plass, sier hvem som skal ha den. | At den som stiller med ein plass, seier kven som skal ha han. | That whoever sends somebody to a seat says who is to have it.
substitute | Den som møter når medlemmet ikke kan. | Den som møter når medlemmen ikkje kan. | Attends when the member cannot.
deputyChair | Den som leder møtet når lederen ikke kan, i like organer gjerne fra den andre siden. | Den som leier møtet når leiaren ikkje kan, i likestilte organ gjerne frå den andre sida. | Leads the meeting when the chair cannot, in bodies of equal sides often from the other side.
observer | Den som er til stede uten å være med på å avgjøre noe. | Den som er til stades utan å vere med på å avgjere noko. | Is present without taking part in what is decided.
speakingRight | Rett til å møte og si sin mening uten å være med på å avgjøre. | Rett til å møte og seie meininga si utan å vere med på å avgjere. | The right to attend and to be heard without deciding.
proposalRight | Rett til å legge fram forslag som organet må ta stilling til. | Rett til å leggje fram framlegg som organet må ta stilling til. | The right to make proposals that the body must take a stand on.
userRepresentative | Den som taler for pasienter, brukere eller pårørende. | Den som talar for pasientar, brukarar eller pårørande. | Speaks for patients, users or their families.
generalPractitioner | Legen som innbyggeren står på liste hos i kommunen. | Legen som innbyggjaren står på liste hos i kommunen. | The doctor in the municipality on whose list an inhabitant is.
unionRepresentative | Den som taler for de ansatte. | Den som talar for dei tilsette. | Speaks for the employees.
preMeeting | Et møte der én side blir enig med seg selv før det felles møtet. | Eit møte der éi side blir samd med seg sjølv før det felles møtet. | A meeting in which one side agrees with itself before the common meeting.
spokesperson | Den som sier hva en side mener, i en sak eller et møte. | Den som seier kva ei side meiner, i ei sak eller eit møte. | Says what a side holds, in a case or a meeting.
meetingNotice | Beskjeden om at et møte skal holdes, med tid, sted og saker. | Meldinga om at eit møte skal haldast, med tid, stad og saker. | The word that a meeting will be held, with its time, place and cases.
agenda | Sakene i et møte, i den rekkefølgen de skal tas. | Sakene i eit møte, i den rekkjefølgja dei skal takast. | The cases of a meeting, in the order in which they are taken.
caseItem | Noe som er tatt opp for å bli avgjort, drøftet eller gjort kjent. | Noko som er teke opp for å bli avgjort, drøfta eller gjort kjent. | Something raised in order to be decided, discussed or made known.
casePaper | Teksten som forklarer saken og foreslår hva som skal vedtas. | Teksten som forklarer saka og gjer framlegg om kva som skal vedtakast. | The text that explains a case and proposes what to decide.
caseRoute | Hvem som skal behandle saken, i hvilken rekkefølge. | Kven som skal handsame saka, i kva rekkjefølgje. | Who is to treat the case, and in which order.
decisionItem | En sak der organet skal ta en avgjørelse. | Ei sak der organet skal ta ei avgjerd. | A case in which the body is to decide.
discussionItem | En sak der organet skal si hva det mener, uten å avgjøre. | Ei sak der organet skal seie kva det meiner, utan å avgjere. | A case in which the body is to say what it holds, without deciding.
informationItem | En sak der organet får vite noe. | Ei sak der organet får vite noko. | A case in which the body is told something.
notificationItem | Noe som er avgjort eller sendt, og som tas til etterretning. | Noko som er avgjort eller sendt, og som blir teke til vitende. | Something decided or sent already, that is taken note of.
anyOtherBusiness | Det som tas opp i møtet uten å stå på sakslisten. | Det som blir teke opp i møtet utan å stå på saklista. | What is raised in the meeting without being on its agenda.
recommendation | Forslaget til vedtak fra den som forbereder saken. | Framlegget til vedtak frå den som førebur saka. | What whoever prepares the case proposes to decide.
decision | Det som et organ eller en part har avgjort. | Det eit organ eller ein part har avgjort. | What a body or a party has decided.
unanimous | At alle som var med på å avgjøre, stemte for det samme. | At alle som var med på å avgjere, røysta for det same. | That all who decided voted for the same.
consensus | At partene blir enige uten at noen stemmes ned. | At partane blir samde utan at nokon blir røysta ned. | That the parties agree without anybody being outvoted.
treatment | At ett organ har hatt saken oppe, og hva det kom til. | At eitt organ har hatt saka oppe, og kva det kom til. | That one body has had the case before it, and what it came to.
remark | Noe en part vil ha sagt, uten at det endrer om den slutter seg til. | Noko ein part vil ha sagt, utan at det endrar om han sluttar seg til. | Something that a party wants said, without changing whether it joins.
reservation | Noe som må være slik eller avklart for at en part slutter seg til. | Noko som må vere slik eller avklart for at ein part sluttar seg til. | Something that must be so or be settled for a party to join.
minuteAddition | Det et medlem ber om å få skrevet inn i protokollen. | Det ein medlem ber om å få skrive inn i protokollen. | What a member asks to have written in the minutes.
deadline | Den siste dagen noe kan gjøres. | Den siste dagen noko kan gjerast. | The last day on which something can be done.
late | Det som skulle vært gjort, og ikke er det. | Det som skulle vore gjort, og ikkje er det. | What should have been done, and is not.
nudge | En vennlig beskjed til den som ikke har svart. | Ei vennleg melding til den som ikkje har svara. | A friendly word to whoever has not answered.
round | De samme spørsmålene til mange på en gang, med en frist. | Dei same spørsmåla til mange på ein gong, med ein frist. | The same questions to many at once, with a deadline.
estimate | Et beløp som det er regnet med, før det er vedtatt. | Eit beløp som det er rekna med, før det er vedteke. | A sum that is reckoned with before it is decided.
reminder | En beskjed om noe som snart må gjøres. | Ei melding om noko som snart må gjerast. | A word about something that must soon be done.
entryIntoForce | Dagen en avtale begynner å gjelde. | Dagen ein avtale tek til å gjelde. | The day on which an agreement begins to hold.
minutes | Det som er skrevet om hvem som møtte og hva som ble avgjort. | Det som er skrive om kven som møtte og kva som blei avgjort. | What is written of who attended and what was decided.
impartiality | At den som er med på å avgjøre, ikke har en egen interesse i saken. | At den som er med på å avgjere, ikkje har ei eiga interesse i saka. | That whoever decides has no interest of her own in the case.
recused | Den som ikke kan være med på å avgjøre, fordi hun har en egen interesse i saken. | Den som ikkje kan vere med på å avgjere, fordi ho har ei eiga interesse i saka. | May not take part in deciding, having an interest of her own in the case.
anchoring | At de som skal følge opp en avgjørelse, vet om den og står bak den. | At dei som skal følgje opp ei avgjerd, veit om ho og står bak ho. | That those who are to follow up a decision know of it and stand behind it.
adherence | At det som er avtalt, blir gjort. | At det som er avtalt, blir gjort. | That what was agreed is done.
cooperationAgreement | Avtalen mellom helseforetaket og hver kommune om hvordan de samarbeider. | Avtalen mellom helseføretaket og kvar kommune om korleis dei samarbeider. | The agreement between the trust and each municipality on how they cooperate.
serviceAgreement | En del av samarbeidsavtalen, om ett felt. | Ein del av samarbeidsavtalen, om eitt felt. | A part of the cooperation agreement, on one field.
guideline | Det partene er enige om å følge til vanlig i et felt. | Det partane er samde om å følgje til vanleg i eit felt. | What the parties agree to follow as a rule in a field.
specialAgreement | En avtale om noe for seg, ofte mellom noen av partene. | Ein avtale om noko for seg, ofte mellom nokre av partane. | An agreement on a matter of its own, often between some of the parties.
procedure | Hvordan noe skal gjøres, steg for steg. | Korleis noko skal gjerast, steg for steg. | How something is to be done, step by step.
terminationNotice | At en part sier at den vil ut av avtalen, og fra når. | At ein part seier at han vil ut av avtalen, og frå når. | That a party says that it will leave the agreement, and from when.
statutoryRequirement | Det som loven sier at avtalen må inneholde. | Det lova seier at avtalen må innehalde. | What the law says that the agreement must contain.
disagreementRecord | Det som skrives når partene ikke blir enige, med hva hver av dem mener. | Det som blir skrive når partane ikkje blir samde, med kva kvar av dei meiner. | Written when the parties do not agree, with what each of them holds.
disputeBoard | Den som partene kan spørre når de ikke blir enige. | Den partane kan spørje når dei ikkje blir samde. | Whom the parties can ask when they do not agree.
collaborationDeviation | Når samarbeidet om en pasient eller en tjeneste ikke gikk slik det er avtalt. | Når samarbeidet om ein pasient eller ei teneste ikkje gjekk slik det er avtalt. | When the cooperation on a patient or a service did not go as agreed.
actionPlan | Det partene vil gjøre, hvem som gjør det og når. | Det partane vil gjere, kven som gjer det og når. | What the parties mean to do, who does it and when.
focusArea | Et felt partene har valgt å arbeide mest med. | Eit felt partane har valt å arbeide mest med. | A field that the parties have chosen to work most on.
measure | Noe som gjøres for å nå et mål. | Noko som blir gjort for å nå eit mål. | Something done to reach a goal.
annualCycle | Det som kommer igjen hvert år, og når. | Det som kjem att kvart år, og når. | What comes again every year, and when.
annualReport | Det som er skrevet om hva som ble gjort i året. | Det som er skrive om kva som blei gjort i året. | What is written of what was done in the year.
baseAmount | Det hver part betaler likt, uansett hvor mange som bor der. | Det kvar part betaler likt, same kor mange som bur der. | What each party pays equally, however many live there.
perCapitaRate | Det en part betaler for hver som bor der. | Det ein part betaler for kvar som bur der. | What a party pays for each who lives there.
referenceDay | Dagen innbyggerne telles, når en kostnad skal fordeles. | Dagen innbyggjarane blir talde, når ein kostnad skal delast. | The day on which inhabitants are counted, when a cost is shared.
shareList | Hva hver part skal betale av en kostnad i et år. | Kva kvar part skal betale av ein kostnad i eit år. | What each party is to pay of a cost in a year.
allocationKey | Regelen for hvordan en kostnad deles. | Regelen for korleis ein kostnad blir delt. | The rule by which a cost is shared.
costPool | En kostnad som flere går sammen om. | Ein kostnad som fleire går saman om. | A cost that several carry together.
grant | Penger som gis til noe bestemt, uten at de skal betales tilbake. | Pengar som blir gjevne til noko bestemt, utan at dei skal betalast tilbake. | Money given for something stated, not to be paid back.
reimbursement | Penger tilbake for noe som alt er betalt. | Pengar tilbake for noko som alt er betalt. | Money back for what has been paid already.
consultation | At mange blir spurt om hva de mener, før noe avgjøres. | At mange blir spurde om kva dei meiner, før noko blir avgjort. | That many are asked what they hold, before something is decided.
consultationResponse | Det en part svarer når den blir spurt i en høring. | Det ein part svarar når han blir spurd i ei høyring. | What a party answers when it is asked in a consultation.
taskTransfer | At noe helseforetaket har gjort, skal gjøres av kommunene, eller omvendt. | At noko helseføretaket har gjort, skal gjerast av kommunane, eller omvendt. | That something the trust has done is to be done by the municipalities, or the other way.
impactAssessment | Det som er undersøkt om hva et forslag fører til for dem det gjelder. | Det som er undersøkt om kva eit framlegg fører til for dei det gjeld. | What was examined of what a proposal leads to for those concerned.
dischargeReady | En pasient som legen på sykehuset mener ikke trenger mer behandling der. | Ein pasient som legen på sjukehuset meiner ikkje treng meir behandling der. | A patient whom the hospital’s doctor judges to need no more treatment there.
overstayDay | Et døgn en utskrivningsklar pasient er på sykehuset og venter på kommunen. | Eit døgn ein utskrivingsklar pasient er på sjukehuset og ventar på kommunen. | A day on which a patient ready for discharge is in hospital, waiting for the municipality.
dailyRate | Det kommunen betaler for hvert slikt døgn. | Det kommunen betaler for kvart slikt døgn. | What the municipality pays for each such day.
readmission | At en pasient kommer inn på sykehuset igjen kort tid etter at hun ble skrevet ut. | At ein pasient kjem inn på sjukehuset att kort tid etter at ho blei skriven ut. | That a patient comes into hospital again shortly after being discharged.
coordinatedReferral | At kommune og sykehus blir enige om hva en pasient trenger, før hun henvises. | At kommune og sjukehus blir samde om kva ein pasient treng, før ho blir tilvist. | That municipality and hospital agree on what a patient needs, before she is referred.
municipalCouncil | Det øverste organet i kommunen, valgt av dem som bor der. | Det øvste organet i kommunen, valt av dei som bur der. | The highest body of the municipality, elected by those who live there.
executiveBoard | Noen fra kommunestyret, som behandler økonomien og det kommunestyret gir dem. | Nokre frå kommunestyret, som handsamar økonomien og det kommunestyret gjev dei. | Some of the council, who treat the economy and what the council gives them.
trustBoard | Det øverste organet i helseforetaket etter eieren. | Det øvste organet i helseføretaket etter eigaren. | The highest body of the trust below its owner.
municipalDirector | Den øverste lederen for dem som arbeider i kommunen. | Den øvste leiaren for dei som arbeider i kommunen. | The highest leader of those who work in the municipality.
serviceDirector | Den som leder ett felt i kommunen, for eksempel helse og omsorg. | Den som leier eitt felt i kommunen, til dømes helse og omsorg. | Leads one field in the municipality, such as health and care.
chiefMunicipalPhysician | Legen som gir kommunen medisinske råd. | Legen som gjev kommunen medisinske råd. | The doctor who gives the municipality medical advice.
countyGovernor | Den som fører tilsyn for staten med det kommunene gjør. | Den som fører tilsyn for staten med det kommunane gjer. | Supervises what the municipalities do, for the state.
`

/** What a word means, by its identifier in the glossary. */
export const meanings: ReadonlyMap<string, Readonly<Record<Locale, string>>> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [identifier = '', nb = '', nn = '', en = ''] = row.split(' | ')
      return [identifier, { nb, nn, en }]
    }),
)
